import type { RuleDescriptor } from '../loader/rules/descriptor.ts';
import { either, say } from './language/say.ts';

/** All rules, a line each. */
export function rulesList(rules: readonly RuleDescriptor[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return `${rules.map(({ id, says }) => `${id.padEnd(width)}  ${spoken(says)}`).join('\n')}\n`;
}

/** One rule with its form, its examples and what it refuses. */
export function ruleText({ id, says, form, examples, refuses, before = [] }: RuleDescriptor): string {
  const lines = [
    id,
    `  ${spoken(says)}`,
    `  ${say('rules.form', { form })}`,
    ...examples.flatMap(({ text, gives }) => [
      '',
      say('rules.example', { text: indented(text) }),
      ...gives.map((it) => `  ${say('rules.gives', { it })}`),
    ]),
    ...refuses.flatMap(({ text, why }) => [
      '',
      say('rules.not', { text: indented(text) }),
      `  ${say('rules.because', { why: spoken(why) })}`,
    ]),
    ...before.flatMap(({ rule, why, text, reads }) => [
      '',
      say('rules.before', { rule, why: spoken(why) }),
      `  ${text} → ${reads}`,
    ]),
  ];
  return `${lines.join('\n').replaceAll(' \n', '\n')}\n`;
}

const spoken = ({ en, zh }: RuleDescriptor['says']): string => either(en, zh);

/** Several lines stand below the word that opens them. */
function indented(text: string | readonly string[]): string {
  const lines = [text].flat().join('\n').trimEnd().split('\n');
  return lines.length === 1 ? lines[0]! : ['', ...lines.map((line) => `    ${line}`)].join('\n');
}
