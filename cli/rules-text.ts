import type { RuleDescriptor, RuleLanguage } from '../loader/rules/descriptor.ts';

const words = {
  en: {
    form: 'form',
    example: 'e.g.',
    gives: 'gives',
    not: 'not',
    because: 'because',
    before: 'asked before',
  },
  zh: { form: '句式', example: '例如', gives: '得出', not: '不读', because: '因为', before: '先于' },
} as const;

/** All rules, a line each. */
export function rulesList(rules: readonly RuleDescriptor[], language: RuleLanguage): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return `${rules.map(({ id, says }) => `${id.padEnd(width)}  ${says[language]}`).join('\n')}\n`;
}

/** One rule with its form, its examples and what it refuses. */
export function ruleText(rule: RuleDescriptor, language: RuleLanguage): string {
  const say = words[language];
  const lines = [
    rule.id,
    `  ${rule.says[language]}`,
    `  ${say.form}: ${rule.form}`,
    ...rule.examples.flatMap(({ text, gives }) => [
      '',
      `${say.example} ${indented(text)}`,
      ...gives.map((it) => `  ${say.gives} ${it}`),
    ]),
    ...rule.refuses.flatMap(({ text, why }) => [
      '',
      `${say.not} ${indented(text)}`,
      `  ${say.because} ${why[language]}`,
    ]),
    ...(rule.before ?? []).flatMap(({ rule: other, why, text, reads }) => [
      '',
      `${say.before} ${other}: ${why[language]}`,
      `  ${text} → ${reads}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Several lines stand below the word that opens them. */
function indented(text: string | readonly string[]): string {
  const lines = [text].flat().join('\n').trimEnd().split('\n');
  return lines.length === 1 ? lines[0]! : ['', ...lines.map((line) => `    ${line}`)].join('\n').trimEnd();
}
