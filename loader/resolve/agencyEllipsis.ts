import { agencyAt } from '../extract/names/agencyName.ts';
import { departments } from '../gazetteer/agencies.ts';
import { divisionOf } from '../gazetteer/divisions.ts';
import { fold } from '../tree.ts';

/** What stands before the department in a name: 省 in 省科技厅, 各省、自治区、直辖市 in 各省、自治区、直辖市科技厅（委、局）. */
function headOf(printed: string): string | undefined {
  const name = agencyAt(fold(printed), 0, 'list');
  if (!name) return undefined;
  if (name.form === 'class' && name.organ) return printed.slice(0, name.to - name.organ.length);
  if (name.form !== 'department' || !name.places.length) return undefined;
  const length = name.places.reduce((sum, place) => sum + place.word.length, 0);
  return printed.startsWith(name.places[0]!.word) ? printed.slice(0, length) : undefined;
}

/** 财政厅（局）, 发展改革委: a department without its division. */
const isHeadless = (printed: string): boolean =>
  departments.has(printed.replace(/[（(][^（()）]{1,12}[)）]$/, ''));

/** 新乡市政府 behind 郑州、洛阳: the organ that the last of several divisions names for all of them. */
function sharedOrgan(entry: string): string | undefined {
  const name = agencyAt(fold(entry), 0, 'list');
  if (name?.form !== 'department' || name.places.length !== 1 || name.places[0]!.form === 'kind')
    return undefined;
  return /^(?:人民)?政府$|^党?委$/.test(name.written) ? entry.slice(name.places[0]!.word.length) : undefined;
}

const prefecture = /[（(]行署[)）]$/;

/** A division that is named by itself. */
const divisionAlone = (entry: string): string | undefined => divisionOf(entry)?.name;

/**
 * The names of one list in full, where it names a division or a class of them only once: 省发展改革委、财政厅 are 省发展改革委 and
 * 省财政厅; 各省、自治区、直辖市科技厅（委、局）、发展改革委 are that and 各省、自治区、直辖市发展改革委; and where it names an organ only
 * once: 郑州、洛阳、新乡市政府 are those of three cities.
 *
 * @param printed the entries of the list, in order
 */
export function wholeNames(printed: readonly string[]): string[] {
  let head: string | undefined;
  let organ: string | undefined;
  const several = printed.toReversed().map((entry) => {
    const division = divisionAlone(entry);
    if (division === undefined) organ = sharedOrgan(entry);
    const whole = division !== undefined && organ !== undefined ? division + organ : entry;
    // 牡丹江市政府（行署）: the bracket is for a 地区 of the list, which has no government
    return organ !== undefined ? whole.replace(prefecture, '') : whole;
  });
  return several.toReversed().map((entry) => {
    const own = headOf(entry);
    if (own !== undefined) head = own;
    else if (head !== undefined && isHeadless(entry)) return head + entry;
    else head = undefined;
    return entry;
  });
}
