import { randomFrom } from '../faults/random.ts';

/** A document of the corpus, as it is printed. */
export interface Original {
  title: string;
  text: string;
  national: boolean;
}

interface Name {
  name: string;
  short: string;
}

/** A province with the names of its cities, capital first. */
export interface Province extends Name {
  cities: readonly Name[];
}

export interface ScaledText {
  /** path in the folder of documents */
  path: string;
  text: string;
}

/** Years by which the documents of one period lie behind those of the one before. */
const period = 5;

/** The corpus speaks of this province and these of its cities. */
const home = { name: '辽宁省', short: '辽宁', cities: ['沈阳', '大连', '鞍山'] };

/** Words that say the same: which of them a document uses is its own. */
const wording: readonly (readonly string[])[] = [
  ['推进', '推动'],
  ['加强', '强化'],
  ['支持', '扶持'],
  ['建立健全', '建立完善'],
  ['积极', '大力'],
  ['提升', '提高'],
  ['加快', '抓紧'],
  ['重点', '着重'],
];

/** Numbers that count something are another government's own; an ordinal or a part of a name is none. */
const counted = /(?<![\d.第〔])(\d{1,4})(?=(?:余|多)?(?:个|家|项|名|人|件|亿元|万元|万人|所|支|种)(?!五))/gu;

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** The corpus in other words: same documents, of another time. */
function inPeriod(text: string, shift: number, random: () => number): string {
  let result = text.replace(years, (year) => String(Number(year) + shift));
  for (const words of wording) {
    const own = words[Math.floor(random() * words.length)]!;
    result = result.replace(new RegExp(words.join('|'), 'gu'), () => (random() < 0.8 ? own : words[0]!));
  }
  return result.replace(counted, (number) =>
    String(Math.max(1, Math.round(Number(number) * (0.7 + random() * 0.6)))),
  );
}

/** What the home province has printed is that of another, or of one of its cities: names, number and organs are its own. */
function inDivision(text: string, { province, city }: { province: Province; city?: Name }): string {
  const own = city ?? province;
  let result = text
    .replaceAll(home.name, own.name)
    .replaceAll(home.short, own.short)
    .replaceAll('辽', own.short[0]!);
  // all names at once: one that was put in is not taken for another
  const names = home.cities.flatMap((name) => [`${name}市`, name]).join('|');
  result = result.replace(new RegExp(names, 'gu'), (name) => {
    const at = home.cities.findIndex((it) => name.startsWith(it));
    const other = province.cities[at % province.cities.length] ?? province;
    return name.endsWith('市') ? other.name : other.short;
  });
  if (!city) return result;
  return result
    .replace(/省(\p{Script=Han}{1,8}?)厅/gu, '市$1局')
    .replace(/省(?=委|政府)/gu, '市')
    .replaceAll('全省', '全市')
    .replaceAll('强省', '强市');
}

/**
 * The corpus over and over, as texts: in each period those of the nation once, and those of a province for one province and city after
 * the other, each with other numbers, years and wording. The first are those of the corpus as they are.
 * @param count how many documents
 */
export function* scaledTexts(
  originals: readonly Original[],
  provinces: readonly Province[],
  count: number,
  seed: number,
): Generator<ScaledText> {
  const national = originals.filter((it) => it.national);
  const local = originals.filter((it) => !it.national);
  let made = 0;
  for (let time = 0; ; time++) {
    const shift = time * period;
    const random = randomFrom(seed + time);
    for (const [i, { text }] of national.entries()) {
      if (made++ >= count) return;
      yield { path: `${2015 + shift}/全国/${i}.txt`, text: time ? inPeriod(text, shift, random) : text };
    }
    for (const [n, division] of divisionsOf(provinces).entries())
      for (const [i, { text }] of local.entries()) {
        if (made++ >= count) return;
        const own = randomFrom(seed + time * 100_003 + n * 101 + i);
        const placed = inDivision(text, division);
        const isOriginal = time === 0 && n === 0;
        yield {
          path: `${2015 + shift}/${division.province.name}/${division.city?.name ?? ''}${i}.txt`,
          text: isOriginal ? text : inPeriod(placed, shift, own),
        };
      }
  }
}

/** The provinces, home first, and then their cities, one of each province after the other. */
function divisionsOf(provinces: readonly Province[]): { province: Province; city?: Name }[] {
  const sorted = [...provinces].sort((a, b) => Number(b.name === home.name) - Number(a.name === home.name));
  const most = Math.max(...sorted.map(({ cities }) => cities.length));
  return [
    ...sorted.map((province) => ({ province })),
    ...Array.from({ length: most }, (_, i) => i).flatMap((i) =>
      sorted.flatMap((province) => (province.cities[i] ? [{ province, city: province.cities[i] }] : [])),
    ),
  ];
}
