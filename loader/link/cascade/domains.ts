import { fieldsIn } from '../../extract/fields/fieldName.ts';
import { domains } from '../../gazetteer/fields.ts';
import { fold } from '../../tree.ts';
import { wordsOf } from './words.ts';

/** The domains of industry and technology that a text names. */
export const domainsOf = (text: string): ReadonlySet<string> =>
  new Set(fieldsIn(fold(text)).map(({ domain }) => domain.name));

/** 利用云计算、大数据等技术: by what means, not what for. */
const means = /(?:利用|运用|应用|借助|依托|基于)[^，。；]{1,40}?等[^，。；、]{0,8}?(?:技术|手段)/g;

/** The domains that a text is about; those that it only names as means are left out. */
export const domainsMeant = (text: string): ReadonlySet<string> => domainsOf(text.replace(means, ''));

/** The words by which a text names domains. */
export function domainWords(text: string): ReadonlySet<string> {
  const folded = fold(text);
  return new Set(fieldsIn(folded).flatMap(({ from, to }) => wordsOf(folded.slice(from, to))));
}

/** How many of the one set are in the other. */
export function inBoth(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const it of one) if (other.has(it)) both++;
  return both;
}

const kinds = new Map(domains.map(({ name, kind }) => [name, kind]));

/** Whether a domain of the one set is of the kind of one of the other: 重大新药创制 and 生物医药. */
export function areKindred(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const its = new Set([...other].map((name) => kinds.get(name)));
  return [...one].some((name) => its.has(kinds.get(name)));
}
