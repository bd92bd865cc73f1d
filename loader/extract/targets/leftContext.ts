import type { Span } from '../../tree.ts';
import type { YearMark } from './calendar.ts';
import type { LeftContext, Mark, MarkKind } from './candidate.ts';
import { listMarkLength } from './listMark.ts';
import { vocabulary } from './words.ts';

const besideWords = /[\s,、:;"“”'—()-]/;
const besideMarks = /[\s,、:;—-]/;
const each =
  /(?:每[百千万亿]?(?:年|月|周|天|日|人|户|家|个|次|所|亩|吨|元|公里|平方公里|平方米|千瓦时|千米|学期|学年|季度|生|站)){1,3}$|(?:人|户|亩|地)均$/;
/** 成交额|2021年、2022年、2023年|分别达到 */
const yearRun =
  /(?:(?:19|20)\d{2}年?[底末]?(?:[、和及与至到]|[—–-]{1,2})){1,5}(?:19|20)\d{2}(?:年[底末]?(?:[两三四五]年)?|[两三四五]年)$/;
const boundBefore = /(?:超过|超|不少于|不低于)$/;
/** in so many years; 2015年 is none */
const within = /(?<!\d)(?:\d{1,2}|[一二两三四五六七八九十])年(?:内|实现)?$/;
const compared =
  /(?:比|较|与|在)[^比较,。;]{0,12}(?:年[底末]?|[”"]末?|末|期末|水平|基础|现状|同期|目前|上年|平均水平)(?:相比|的?基础)?上?$/;

/** 增速|高于全国平均水平|2个百分点 */
const aheadOf = /(?:高于|快于)[^,。;、\d]{1,14}$/;
const points = /^[\d.]{1,5}个?百分点/;

/**
 * Reads the words before a quantity from behind: marks (达到, 提高, 分别, 比2015年, 每千瓦时, 世界) as far as they go, then the subject,
 * freed from what opens the clause (到2020年, 力争, 使).
 */
export function readLeftContext(
  text: string,
  { start: from, end: to }: Span,
  years: readonly YearMark[],
  ranked: boolean,
): LeftContext {
  const marks: Mark[] = [];
  let end = to;
  let baselineYear: number | undefined;
  while (end > from) {
    while (end > from && besideWords.test(text[end - 1]!)) end--;
    const several = yearRun.exec(text.slice(Math.max(from, end - 40), end))?.[0];
    if (several) {
      marks.push({ start: end - several.length, end, kind: 'adverb', word: several });
      end -= several.length;
      continue;
    }
    // 入库企业|2023年|达到, 质押融资额|到2025年|翻一番
    const dated = years.find((y) => y.kind === 'deadline' && y.end === end && y.start > from);
    if (dated) {
      const start = /[到至在于]/.test(text[dated.start - 1]!) ? dated.start - 1 : dated.start;
      marks.push({ start, end, kind: 'adverb', word: text.slice(start, end) });
      end = Math.max(from, start);
      continue;
    }
    const mark = comparedAt(text, from, end, years) ?? markAt(text, from, end, ranked);
    if (!mark || mark.start >= end) break;
    if (mark.kind === 'baseline')
      baselineYear ??= years.find((y) => y.start >= mark.start && y.end <= mark.end)?.year;
    // 减损|降低|5%: one verb is the mark, what stands before it is the subject
    const verb = verbs.has(mark.kind);
    if (verb && marks.some((m) => verbs.has(m.kind))) break;
    marks.push(mark);
    end = mark.start;
    // 抽检量|超|每千人6.5批次
    const bound =
      mark.kind === 'each' ? boundBefore.exec(text.slice(Math.max(from, end - 3), end))?.[0] : undefined;
    if (bound) {
      marks.push({ start: end - bound.length, end, kind: 'attain', word: bound });
      end -= bound.length;
    }
  }
  const start = openersEnd(text, from, end, years, to);
  const inner = years.find((y) => y.kind === 'baseline' && y.start >= start && y.end <= end);
  const subject = { start: Math.min(start, end), end };
  return { subject, marks, ...withYear(baselineYear ?? inner?.year) };
}

const withYear = (baselineYear: number | undefined) => (baselineYear === undefined ? {} : { baselineYear });

const verbs: ReadonlySet<MarkKind> = new Set<MarkKind>(['attain', 'copula', 'up', 'down']);
const kindsOfMarks = ['attain', 'copula', 'up', 'down', 'adverbs'] as const;
const kindsOfRanks = ['attain', 'copula', 'adverbs', 'rank', 'arena'] as const;

function markAt(text: string, from: number, end: number, ranked: boolean): Mark | undefined {
  let best: Mark | undefined;
  for (const list of ranked ? kindsOfRanks : kindsOfMarks) {
    const found = vocabulary[list].endingAt(text, end);
    if (!found || found.start < from || (best && found.end - found.start <= best.end - best.start)) continue;
    if (list === 'adverbs' && vocabulary.notAdverbs.endingAt(text, end)) continue;
    // 较2023年|增长45%, 较上年|增长一倍
    if (found.meaning.startsWith('年') && /[\d上去今]/.test(text[found.start - 1] ?? '')) {
      const bare = vocabulary[list].endingAt(text.slice(found.start + 1, end), end - found.start - 1);
      if (bare)
        best = {
          start: end - (bare.end - bare.start),
          end,
          kind: list === 'adverbs' ? 'adverb' : list,
          word: bare.meaning,
        };
      continue;
    }
    best = { start: found.start, end, kind: list === 'adverbs' ? 'adverb' : list, word: found.meaning };
  }
  return best;
}

function comparedAt(text: string, from: number, end: number, years: readonly YearMark[]): Mark | undefined {
  const window = text.slice(Math.max(from, end - 20), end);
  const ahead = end > from && points.test(text.slice(end, end + 12)) ? aheadOf.exec(window) : null;
  const found = (ahead ?? compared.exec(window) ?? each.exec(window))?.[0];
  if (found !== undefined)
    return {
      start: end - found.length,
      end,
      kind: /^每|^.均$/.test(found) ? 'each' : 'baseline',
      word: found,
    };
  // 三年|翻一番
  const span = within.exec(window)?.[0];
  if (span !== undefined) return { start: end - span.length, end, kind: 'adverb', word: span };
  // 达到|2015年的|2倍
  const year = years.find(
    (y) => y.kind === 'baseline' && (y.end === end || (y.end === end - 1 && text[y.end] === '的')),
  );
  if (!year || year.start < from) return undefined;
  return { start: year.start, end, kind: 'baseline', word: text.slice(year.start, end) };
}

/** Where the subject begins, behind deadlines, five-year periods and words like 力争. */
function openersEnd(text: string, from: number, end: number, years: readonly YearMark[], to: number): number {
  // the mark of a list that no outline has taken off
  let at = Math.min(end, from + listMarkLength(text.slice(from, end)));
  // 打响“旅居”品牌、力争|旅居人数达600万
  const anew = /[、](?=(?:力争|确保|争取|努力))/.exec(text.slice(at, end));
  if (anew) at += anew.index + 1;
  // 居民收入与经济增长同步、|粮食产量|500亿斤左右: an item without a number states something by itself
  const stated = /^[^,。;]{4,40}(?:同步|持平|清零|全覆盖|达标)、(?=[\u4e00-\u9fff])/.exec(
    text.slice(at, end),
  );
  if (stated) at += stated[0].length;
  // 为粮食单产年增长率达到0.8%|提供科技支撑, 以…比例超过10%|为目标
  if (
    /^\s*为/.test(text.slice(from, end)) &&
    /^[^,。;]{0,30}(?:提供|奠定|创造)/.test(text.slice(to, to + 40))
  )
    at = text.indexOf('为', from) + 1;
  // 加强队伍建设使|合格率达到15%
  const effect = /^[^,。;]{4,24}?使得?(?!用|命|馆|节)(?=[\u4e00-\u9fff]{2})/.exec(text.slice(at, end));
  if (effect) at += effect[0].length;
  // 对|地区生产总值增长5%|、进出口总额增长4%等经济社会发展目标，由…落实
  if (
    /^\s*对/.test(text.slice(from, end)) &&
    /^[^。;]{0,200}?[的等][\u4e00-\u9fff]{0,12}?(?:目标|任务|指标)/.test(text.slice(to, to + 220))
  )
    at = text.indexOf('对', from) + 1;
  if (/^\s*以/.test(text.slice(from, end)) && /^[^,。;]{0,20}为目标/.test(text.slice(to, to + 30)))
    at = text.indexOf('以', from) + 1;
  while (at < end) {
    // 2019年|和|2020年规模
    const joins = /[和及与]/.test(text[at]!) && years.some((y) => y.start === at + 1);
    if (joins || besideMarks.test(text[at]!)) {
      at++;
      continue;
    }
    // 2022年起|每年, 6月底前|建成
    const since = sinceOrBy.exec(text.slice(at, Math.min(end, at + 20)))?.[0].length;
    if (since) {
      at += since;
      continue;
    }
    // 五年|引进200名, 三年内|撬动社会资本
    const duration = lasting.exec(text.slice(at, Math.min(end, at + 9)))?.[0].length;
    if (duration) {
      at += duration;
      continue;
    }
    const year = years.find(
      (y) => y.start === at || (y.start > at && y.start <= at + 2 && y.end <= end && isTo(text, at, y)),
    );
    if (year && year.end <= end && year.kind !== 'baseline') {
      at = year.end;
      continue;
    }
    const opener = vocabulary.openers.startingAt(text, at);
    if (
      !opener ||
      opener.end > end ||
      vocabulary.notOpeners.startingAt(text, at) ||
      vocabulary.doing.startingAt(text, at)?.end === end
    )
      break;
    at = opener.end;
  }
  return at;
}

const sinceOrBy =
  /^(?:[自从]?(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?起|\d{1,2}月(?:\d{1,2}日)?(?:[底末中]|上旬|中旬|下旬)?之?前|(?:[上下]半年|[一二三四]季度)[底末]?之?前)/;
const lasting =
  /^(?:未来|今后|分|用)?[一二三四五六七八九十两]{1,2}年(?:时间|内|来)?(?![度级期均制]|义务|一贯)/;

const isTo = (text: string, at: number, year: Span) => /^[到至在于]?[“"]?$/.test(text.slice(at, year.start));
