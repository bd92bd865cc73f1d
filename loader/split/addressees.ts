import type { Passage } from '../tree.ts';

/** Classes of divisions, which name nobody by themselves: 各省、自治区、直辖市 … 人民政府 */
const territorial =
  /^(?:各|中央|中|市|省|县|区|州|旗|盟|自治区|自治州|直辖市|计划单列市|副省级城市|地区|及|和|、|\([^()]{0,20}\)|（[^（）]{0,20}）){1,12}$/u;

/** …工业和信息化、发展改革、财政、自然资源|主管部门: matters that share the words for their departments */
const matter = /^[\u4e00-\u9fff（）()]{2,60}$/u;
const addresseeEnd = /(?:[委办厅局室部院署会]|政府|单位|部门|机构|企业|公司|院校|大学|团体|中心|[）)])$/u;
const ofMatters = /^[\u4e00-\u9fff]{2,12}(?:主管|行政)部门$/u;

/** What only completes the name before it: 市直有关部门、单位 */
const completing = /^(?:委|办|厅|局|室|行署|单位|部门|机构|企业|院校|有关单位|团体)$/u;

/** Where the pieces between 、 and ， are, brackets kept whole; `group` counts the stretches between ，. */
function pieces(line: string): { from: number; to: number; group: number }[] {
  const found: { from: number; to: number; group: number }[] = [];
  let depth = 0;
  let from = 0;
  let group = 0;
  for (let i = 0; i <= line.length; i++) {
    const c = line[i] ?? '，';
    if (c === '(' || c === '（') depth++;
    else if (c === ')' || c === '）') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[、，,；;]/.test(c)) {
      if (i > from) found.push({ from, to: i, group });
      from = i + 1;
      if (c !== '、') group++;
    }
  }
  return found;
}

/**
 * Those to whom a document is sent, one each: 各省、自治区、直辖市人民政府 | 国务院各部委 | 各直属机构. Names of
 * divisions alone belong to the organisation behind them.
 */
export function addresseesIn(line: Passage): Passage[] {
  const body = line.value.replace(/[:：]\s*$/, '');
  const merged: { from: number; to: number; group: number; open: boolean }[] = [];
  for (const { from, to, group } of pieces(body)) {
    const words = body.slice(from, to).trim();
    const last = merged.at(-1);
    const sameGroup = last?.group === group;
    if (last && sameGroup && (last.open || completing.test(words))) {
      last.to = to;
      last.open = territorial.test(words);
    } else merged.push({ from, to, group, open: territorial.test(words) });
  }
  return ofSeveralMatters(body, merged).map(({ from, to }) => {
    const lead = /^\s*/.exec(body.slice(from, to))![0].length;
    const words = body.slice(from, to).trim();
    return line.slice(from + lead, from + lead + words.length);
  });
}

/** Joins the pieces of a list of matters, of which only the last has the words 主管部门. */
function ofSeveralMatters<T extends { from: number; to: number; group: number }>(
  body: string,
  pieces: readonly T[],
): T[] {
  const joined: T[] = [];
  for (const piece of pieces) {
    const words = body.slice(piece.from, piece.to).trim();
    joined.push({ ...piece });
    if (!ofMatters.test(words)) continue;
    for (let i = joined.length - 2; i >= 0; i--) {
      const before = body.slice(joined[i]!.from, joined[i]!.to).trim();
      if (
        joined[i]!.group !== piece.group ||
        !matter.test(before.replace(/、/g, '')) ||
        addresseeEnd.test(before)
      )
        break;
      joined.splice(i, 2, { ...joined[i]!, to: piece.to });
    }
  }
  return joined;
}
