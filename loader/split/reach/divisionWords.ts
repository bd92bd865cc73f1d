import { countyOf, type Division, divisionOf, divisions } from '../../gazetteer/divisions.ts';
import { ambiguousNames } from '../../gazetteer/regions.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import { fold } from '../../tree.ts';

const LONGEST = 16;

/** The division whose name, full or short, ends a stretch of words: 沈阳市 in 适用于沈阳市; with where it begins. */
export function divisionBefore(words: string): { division: Division; from: number } | undefined {
  for (let from = Math.max(0, words.length - LONGEST); from < words.length - 1; from++) {
    const name = words.slice(from);
    const division = divisionOf(name) ?? (/[县区旗市]$/.test(name) ? undefined : countyOf(name, undefined));
    if (division) return { division, from };
  }
  return undefined;
}

const names = new Lexicon<Division>(
  divisions
    .filter(({ years }) => !years)
    .flatMap((division) => {
      const { name, short, kind } = division;
      const forms = kind === 'county' || ambiguousNames.has(short) ? [name] : [name, short];
      return forms.map((form) => [form, division] as const);
    }),
);

/** How often each division is named in a text, those of which several bear the name left out. */
export function divisionsNamedIn(text: string): Map<Division, number> {
  const counted = new Map<Division, number>();
  for (const { values } of names.wordsIn(fold(text))) {
    const [division] = values;
    if (values.length === 1) counted.set(division!, (counted.get(division!) ?? 0) + 1);
  }
  return counted;
}
