import type { PassageTarget } from '../targets/passageTarget.ts';

const added = /^(?:新建|新增|净增|新培育|新认定)|共?(?:新建|新增|净增)$/;
const total = /^(?:累计)?(?:总数|总量|总数量)$/;
/** what only frames the noun in a sentence: 的|从业人员|就, 共有|生产力促进中心 */
const frame = /^(?:的|共有|有|共)(?=.{3})|(?<=.{2})(?:实现|完成|就|已)$/g;

/** What is measured, as a target for it would be named: 生产总值|实现3200亿元; 新建省级重点实验室85家，|总数|达到210家. */
export function nameOf({ name, sentence }: PassageTarget, before: PassageTarget | undefined): string {
  const words = name.replace(/\s+/g, '').replace(frame, '');
  if (!total.test(words) || before?.sentence.start !== sentence.start) return words;
  return `${before.name.replace(added, '')}${words}`;
}
