import type { Passage } from '../tree.ts';

/** Classes of divisions, which name nobody by themselves: 各省、自治区、直辖市 … 人民政府 */
const territorial =
  /^(?:各|中央|市|省|县|区|州|旗|盟|自治区|自治州|直辖市|计划单列市|副省级城市|地区|及|和|、|\([^()]{0,20}\)|（[^（）]{0,20}）){1,12}$/u;

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
  return merged.map(({ from, to }) => {
    const lead = /^\s*/.exec(body.slice(from, to))![0].length;
    const words = body.slice(from, to).trim();
    return line.slice(from + lead, from + lead + words.length);
  });
}
