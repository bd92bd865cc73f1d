import type { Label } from '../../graph-schema/index.ts';
import { simplified } from './folded.ts';
import type { Lexicon, Named } from './lexicon.ts';
import { inCharacters, mended } from './spelling.ts';
import { typed, type Word } from './typed.ts';
import { idle, type Role, roleWords } from './words.ts';

/** One way to write what is looked for, and how well it will do. */
export interface Wording {
  readonly text: string;
  readonly worth: number;
  /** what may have been meant, where nothing has what was typed */
  readonly guessed: boolean;
}

/** One thing that is looked for, under any of its wordings. */
export interface Term {
  readonly wordings: readonly Wording[];
  readonly quoted: boolean;
  /** ids of the regions that it names */
  readonly regions: ReadonlySet<string>;
  readonly year: number | undefined;
}

/** Tasks in a relation to one of these agencies. */
export interface RoleTerm {
  readonly role: Role;
  readonly agencies: readonly string[];
}

/** What is looked for: all of it, the more the better. */
export interface Wanted {
  readonly terms: readonly Term[];
  readonly roles: readonly RoleTerm[];
}

/** How well other names of a thing do in the place of the one that was typed. */
const worthOfAlias = 0.85;
const worthOfReading = 0.95;
const worthOfMended = 0.8;
const mostWordings = 16;
/** Numbers are set under any name of an indicator: 研发投入 begins one (研发投入强度), 研究与试验发展经费投入强度 is another. */
const worthOfIndicator = 0.6;
const fewestOfIndicator = 3;
const mostIndicators = 3;

/** Cuts what stands off the end of a word that says nothing. */
function withoutIdle(text: string): string {
  for (const word of idle)
    if (text.length > word.length && text.endsWith(word)) return text.slice(0, -word.length);
  return text;
}

const isCalled = (name: string, kind: Label, lexicon: Lexicon) =>
  lexicon.called(name).some(({ label }) => label === kind);

/** An agency and its role typed in one go (省教育厅牵头) become two words; so does a region before what it is about. */
function parted(word: Word, lexicon: Lexicon): Word[] {
  const { text, quoted } = word;
  if (quoted || lexicon.called(text).length) return [word];
  const bare = withoutIdle(text);
  for (const [role] of roleWords) {
    const at = bare.indexOf(role);
    if (at <= 0 || !isCalled(bare.slice(0, at), 'Agency', lexicon)) continue;
    const behind = bare.slice(at + role.length).replace(/^的/, '');
    return [bare.slice(0, at), role, behind]
      .filter((one) => one !== '')
      .map((one) => ({ text: one, quoted }));
  }
  for (let at = text.length - 2; at >= 2; at--)
    if (isCalled(text.slice(0, at), 'Region', lexicon))
      return [
        { text: text.slice(0, at), quoted },
        { text: text.slice(at), quoted },
      ];
  return [word];
}

function termOf({ text, quoted }: Word, lexicon: Lexicon): Term {
  const called = lexicon.called(text);
  const wordings = new Map<string, Wording>([[text, { text, worth: 1, guessed: false }]]);
  const add = (other: string, worth: number, guessed: boolean) => {
    if (other.length > 1 && !wordings.has(other) && wordings.size < mostWordings)
      wordings.set(other, { text: other, worth, guessed });
  };
  const alsoCalled = (things: readonly Named[], worth: number, guessed: boolean) => {
    for (const { names } of things) for (const name of names) add(name, worth, guessed);
  };
  if (!quoted) {
    alsoCalled(called, worthOfAlias, false);
    const begun = text.length < fewestOfIndicator || called.length ? [] : lexicon.indicatorsBegun(text);
    if (begun.length <= mostIndicators) alsoCalled(begun, worthOfIndicator, false);
    if (!called.length && !lexicon.names.some((name) => name.includes(text))) {
      for (const characters of inCharacters(text, lexicon)) add(characters, worthOfReading, true);
      for (const other of mended(text, lexicon)) {
        add(other, worthOfMended, true);
        alsoCalled(lexicon.called(other), worthOfMended * worthOfAlias, true);
      }
    }
  }
  const regions = [...wordings.keys()]
    .flatMap((name) => lexicon.called(name))
    .filter(({ label }) => label === 'Region');
  const [, year] = /^((?:19|20)\d\d)年?$/.exec(text) ?? [];
  return {
    wordings: [...wordings.values()],
    quoted,
    regions: new Set(regions.map(({ id }) => id)),
    year: year === undefined ? undefined : Number(year),
  };
}

const roleOf = (text: string): Role | undefined => roleWords.find(([word]) => word === text)?.[1];

function wantedOf(words: readonly Word[], lexicon: Lexicon): Wanted {
  const parts = words.flatMap((word) => parted(word, lexicon));
  const role = parts.map(({ text, quoted }) => (quoted ? undefined : roleOf(text))).find((one) => one);
  const agencies = parts.flatMap(({ text }) =>
    lexicon.called(text).filter(({ label }) => label === 'Agency'),
  );
  if (!role || agencies.length === 0) return { terms: parts.map((word) => termOf(word, lexicon)), roles: [] };
  const named = new Set(agencies.flatMap(({ names }) => names));
  const others = parts.filter(({ text }) => !named.has(text) && roleOf(text) === undefined);
  return {
    terms: others.map((word) => termOf(word, lexicon)),
    roles: [{ role, agencies: [...new Set(agencies.map(({ id }) => id))] }],
  };
}

/** What somebody who typed this looks for: any of these. */
export async function understood(text: string, lexicon: Lexicon): Promise<Wanted[]> {
  return typed(await simplified(text)).map((words) => wantedOf(words, lexicon));
}
