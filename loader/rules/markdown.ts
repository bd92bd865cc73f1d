import type { RuleDescriptor, RuleLanguage } from './descriptor.ts';
import { allRules } from './registry.ts';

const labels = {
  en: {
    title: 'The rules',
    intro:
      'Every node and edge that a document states or that was concluded carries the name of the rule that found it. This page lists them all, with the form that each reads, examples of what comes out, and what looks alike and is none. It is written by `npm run rules` from the descriptors beside the rules; each example and refusal is loaded in a test. Lines without a head of their own stand in a plan of Liaoning of 2016.',
    form: 'Form',
    gives: 'gives',
    refuses: 'Not read',
    before: 'Asked before',
    other: '[中文](rules.zh-CN.md)',
    document: 'Document',
  },
  zh: {
    title: '规则',
    intro:
      '图中每个由文件写明或推断出的节点和边，都带有发现它的规则的名称。本页列出全部规则：各自读取的句式、示例及其结果，以及看似相同却不读取的文字。本页由 `npm run rules` 根据规则旁边的描述文件生成，每个示例和反例都在测试中实际加载。没有文件头的文字，视为写在辽宁省2016年的一份规划中。',
    form: '句式',
    gives: '得出',
    refuses: '不读取',
    before: '先于以下规则',
    other: '[English](rules.md)',
    document: '文件',
  },
} as const;

/** The page that lists every rule, with an anchor for each. */
export function rulesAsMarkdown(language: RuleLanguage): string {
  const { title, intro, other } = labels[language];
  const rules = allRules();
  const contents = rules.map(({ id, says }) => `- [${id}](#${id}) – ${says[language]}`).join('\n');
  return `${[`# ${title}`, other, intro, contents, ...rules.map((rule) => section(rule, language))].join('\n\n')}\n`;
}

function section(
  { id, says, form, examples, refuses, before }: RuleDescriptor,
  language: RuleLanguage,
): string {
  const { form: formed, gives, refuses: refused, before: asked } = labels[language];
  return [
    `<a id="${id}"></a>\n\n## ${id}`,
    says[language],
    `**${formed}**: ${form}`,
    ...examples.flatMap((one) => [
      quoted(one.text, language),
      `→ ${gives}: ${one.gives.map((it) => `\`${it}\``).join(', ')}`,
    ]),
    ...(refuses.length ? [`**${refused}**`] : []),
    ...refuses.flatMap(({ text, why }) => [quoted(text, language), why[language]]),
    ...(before ? [`**${asked}**`] : []),
    ...(before ?? []).map(
      ({ rule, why, text, reads }) => `- [${rule}](#${rule}): ${why[language]} ${text} → \`${reads}\``,
    ),
  ].join('\n\n');
}

/** The lines of an example as a block of its own, so that strokes and signs stay as they are. */
const quoted = (text: string | readonly string[], language: RuleLanguage): string =>
  [text]
    .flat()
    .map(
      (one, i, all) =>
        `${all.length > 1 ? `${labels[language].document} ${i + 1}\n` : ''}\`\`\`text\n${one.trimEnd()}\n\`\`\``,
    )
    .join('\n\n');
