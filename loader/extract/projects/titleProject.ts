import { fold, type PlanTree } from '../../tree.ts';
import type { SpecialProjectFact } from './fact.ts';
import { headedName } from './headedName.ts';

/**
 * Reads the undertaking that a whole plan carries out, from its title:
 *
 * - “辽宁省科技强省工程（2017—2020年）实施方案”: 辽宁省科技强省工程
 * - “…实施“互联网+”行动工作方案”
 *
 * A title that itself ends in 计划 or 行动 names a document.
 */
export function titleProject(tree: PlanTree): SpecialProjectFact[] {
  const { value, span } = tree.plan.head.title;
  if (!span) return [];
  const title = fold(value);
  const end = title.search(documentWords);
  const headed = end > 0 ? headedName(title.slice(0, end)) : undefined;
  if (!headed) return [];
  const quote = quoteOf(tree.plan.text, span.start, value.slice(headed.from, headed.to));
  return quote
    ? [
        {
          kind: 'specialProject',
          rule: 'titleProject',
          quote,
          confidence: 0.95,
          name: headed.name,
          aliases: [headed.name.replace(/^[\u4e00-\u9fff]{2,4}[省市]/, '')].filter((n) => n !== headed.name),
          category: headed.category,
          status: 'defined',
        },
      ]
    : [];
}

const documentWords =
  /(?:\d{4}年?度?|\(\d{4}[^)]{1,12}\))?(?:的)?(?:实施|工作|行动|推进|总体|建设)?(?:方案|意见|细则|办法|任务分工表?|分工方案)$|(?:实施|工作)方案\d{4}年/;

/** Where the words stand in the title as printed, which may be broken over lines. */
function quoteOf(text: string, from: number, words: string) {
  const start = text.indexOf(words, from);
  return start < 0 || start > from + 120 ? undefined : { start, end: start + words.length };
}
