import { projectWords } from '../../gazetteer/projects.ts';
import type { Clause } from './clauseBefore.ts';
import type { KindWord } from './kindWords.ts';
import type { Named } from './namesIn.ts';
import type { Opening } from './opening.ts';

const quotations = /“[^“”]{2,12}”/g;
const onlyQuotations = /^(?:“[^“”]{2,12}”[、和]?){2,6}$/;

/** “天山团队计划”|“天池英才”引进计划: a quotation with a word for its kind is a name of its own */
const wholeQuotation = /^“([^“”]{2,24}(?:计划|工程|行动|专项|基金))”、?(?=“)/;

/** “百企争先”“千企升级”“万企转型”行动: three that share the word for their kind */
export function severally(named: Named, kind: KindWord): Named[] {
  const [whole, inner] = wholeQuotation.exec(named.name) ?? [];
  if (whole && inner && named.by === 'quoted') {
    const { from } = named;
    const rest = { ...named, from: from + whole.length, name: named.name.slice(whole.length) };
    return [
      { ...named, from: from + 1, to: from + 1 + inner.length, name: inner, aliases: [] },
      ...severally(rest, kind),
    ];
  }
  const marked = named.name.slice(0, kind.from - named.from);
  if (named.by !== 'quoted' || !onlyQuotations.test(marked)) return [named];
  const ending = named.name.slice(marked.length);
  const parts = [...marked.matchAll(quotations)];
  return parts.map(({ index, 0: name }, i) => {
    const from = named.from + index;
    if (i === parts.length - 1) return { ...named, from, name: name + ending, aliases: [] };
    const bare = name.slice(1, -1);
    return { ...named, from: from + 1, to: from + 1 + bare.length, name: bare, aliases: [bare + ending] };
  });
}

/** 智慧公路、智慧航道、智慧枢纽建设工程: all begin with the same word */
const areParallel = (text: string, starts: readonly number[]): boolean =>
  starts.every((from) => text.slice(from, from + 2) === text.slice(starts[0], starts[0]! + 2));

const deedAtEnd = new RegExp(`(?:${projectWords.deedTails.join('|')})$`);

/** 化肥减量增效、粪污资源化利用、秸秆综合利用|行动: each says itself what is done, and shares the word for the kind alone */
function eachADeed(text: string, starts: readonly number[], kind: KindWord): Named[] | undefined {
  if (kind.category !== '行动') return undefined;
  const parts = starts.map((from, i) => ({ from, to: (starts[i + 1] ?? kind.from + 1) - 1 }));
  const each = parts.every(({ from, to }) => {
    const words = text.slice(from, to);
    return words.length >= 4 && words.length <= longestShared && deedAtEnd.test(words);
  });
  if (!each) return undefined;
  const word = text.slice(kind.from, kind.to);
  return parts.map(({ from, to }, i) => ({
    from,
    to: i === parts.length - 1 ? kind.to : to,
    name: text.slice(from, to) + word,
    aliases: [],
    category: kind.category,
    by: 'shown',
  }));
}

const tails = [...projectWords.sharedTails].sort((a, b) => b.length - a.length);
/** how much longer or shorter than the last one the members of a list may be */
const unlike = 2;
const shortestShared = 2;
const longestShared = 12;

/**
 * 营商环境、企业服务、品牌质量|提升行动: three or more that share the end of the last one, as far as they are alike in length;
 * 重点区域、流域、行业清洁生产水平|提升计划 is one.
 */
export function sharing(text: string, clause: Clause, opening: Opening, kind: KindWord): Named[] {
  if (!['executed', 'carried'].includes(opening.shows)) return [];
  const items = clause.items.filter((item) => item > opening.to);
  const words = text.slice(opening.to, kind.from);
  if (items.length < 2 || /[“”()和与及]/.test(words)) return [];
  const starts = [opening.to, ...items];
  if (kind.category !== '行动' && !areParallel(text, starts)) return [];
  const deeds = eachADeed(text, starts, kind);
  if (deeds) return deeds;
  const usual = (items.at(-1)! - opening.to) / items.length - 1;
  const over = (end: string) => Math.abs(kind.from - end.length - items.at(-1)! - usual);
  const [tail] = tails.filter((end) => words.endsWith(end)).sort((a, b) => over(a) - over(b));
  if (!tail) return [];
  const parts = starts.map((from, i) => ({ from, to: (starts[i + 1] ?? kind.from - tail.length + 1) - 1 }));
  const length = parts.at(-1)!.to - parts.at(-1)!.from;
  // 膜材料、碳材料、稀土功能材料|攻关行动: whole things, however long the name of each
  const named = kind.category === '行动' && parts.every(({ from, to }) => to - from > shortestShared);
  const alike = parts.every(({ from, to }) => {
    const own = to - from;
    return own >= shortestShared && own <= longestShared && (Math.abs(own - length) <= unlike || named);
  });
  if (!alike || parts.some(({ from, to }) => tails.some((end) => text.slice(from, to).endsWith(end))))
    return [];
  const end = tail + text.slice(kind.from, kind.to);
  return parts.map(({ from, to }, i): Named => {
    const last = i === parts.length - 1;
    const name = text.slice(from, to) + end;
    return { from, to: last ? kind.to : to, name, aliases: [], category: kind.category, by: 'shown' };
  });
}
