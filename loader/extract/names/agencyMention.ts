import { Beginnings } from '../../gazetteer/lexicon.ts';
import { fold, type Passage } from '../../tree.ts';
import { groupAt, groupBeginnings, groupsAhead, isFounded } from './agencyGroup.ts';
import { type AgencyName, agencyAt, agencyBeginnings, isOrdinaryDepartment } from './agencyName.ts';
import { bareDepartments } from './bareDepartment.ts';
import { localOfficeAt } from './localOffice.ts';
import { zoneOffices } from './zoneOffice.ts';

/** A name of an organisation in running text: `text.slice(from, to) === printed`. */
export interface FoundAgency {
  from: number;
  to: number;
  printed: string;
  form: AgencyName['form'] | 'group' | 'office';
  /** of a class: it is the class of all divisions of a kind (各市, 各省、自治区、直辖市), whose members are known */
  closed?: true;
}

/** 工信部|联科〔2024〕12号 */
const inDocNumber = /^[\u4e00-\u9fff]{0,4}[〔[【(](?:19|20)\d{2}[〕\])】]\s?(?:第\s?)?\d/;
const withOthers = /^(?:会同|协同|联合)$/;
const localInitials = new Set('省市州县区旗盟');

/** What a name may begin with, and a title, which is passed over. */
const nameBeginnings = Beginnings.of(agencyBeginnings);
nameBeginnings.add('《');

/** Titles of documents: what they name they do not say of anybody. */
const titleForm = /《[^《》\n]{0,200}》/y;

/** 省发展改革委、财政厅、科技厅: behind a department with its division, those that leave it out. */
function alikeAt(text: string, at: number): AgencyName | undefined {
  if (text[at] !== '、') return undefined;
  const next = agencyAt(text, at + 1, 'list');
  return next?.form === 'department' && isOrdinaryDepartment(next) ? next : undefined;
}

/** 中科院、|工程院: behind another body, a short form that is other words elsewhere */
function shortBehind(text: string, at: number): AgencyName | undefined {
  if (text[at] !== '、') return undefined;
  const next = agencyAt(text, at + 1, 'list');
  return next?.form === 'body' && !agencyAt(text, at + 1, 'text') ? next : undefined;
}

const government = /政府$/;
/** without which no text names several governments so */
const listsGovernments = /、[^、]{2,14}政府/;

/** 北京市、上海市、|安徽省人民政府: divisions before one that is named with its government are governments as well. */
function governmentsAt(text: string, at: number): AgencyName[] {
  const list: AgencyName[] = [];
  for (let next = at; list.length < MAX_GOVERNMENTS; ) {
    const name = agencyAt(text, next, 'list');
    const last = name?.form === 'department' && government.test(name.written);
    if (last) return name.places.at(-1)?.form === 'full' ? list : [];
    if (name?.form !== 'place' || text[name.to] !== '、') return [];
    list.push(name);
    next = name.to + 1;
  }
  return [];
}

const MAX_GOVERNMENTS = 12;

const namesOthers = (name: AgencyName) =>
  (name.form === 'department' && name.places.length > 0) ||
  (name.form === 'class' && name.organ !== undefined);

const mentioned = (text: string, name: AgencyName): FoundAgency => ({
  from: name.from,
  to: name.to,
  printed: text.slice(name.from, name.to),
  form: name.form,
  ...(name.form === 'class' && (name.level !== undefined || name.one) ? { closed: true } : {}),
});

/**
 * Finds the names of organisations in running text, in order and apart from each other: of the gazetteer (科技部, 国务院),
 * with a division (省科技厅, 沈阳市人民政府), set up across departments (省科技创新工作领导小组), and classes (各市, 有关部门).
 * The longest reading counts; a name inside a longer word (科技部 in 科技部门) or in a title between 《》 is none.
 * Time is linear in the length of the text.
 * @param folded the text, folded
 */
export function findAgencies(text: string, folded = fold(text)): FoundAgency[] {
  const found: FoundAgency[] = [];
  /** where the last name with a division ends */
  let owner: number | undefined;
  const ahead = groupsAhead(folded);
  const governed = listsGovernments.test(folded);
  let at = 0;
  for (;;) {
    // a group may begin with any word, a name does not
    if (!ahead) at = nameBeginnings.next(folded, at);
    if (at >= folded.length) break;
    if (folded[at] === '《') {
      titleForm.lastIndex = at;
      at = titleForm.test(folded) ? titleForm.lastIndex : at + 1;
      continue;
    }
    const begins = agencyBeginnings.at(folded, at);
    const mayBeGroup = ahead?.(at) && (begins || groupBeginnings.at(folded, at) || isFounded(folded, at));
    const group = mayBeGroup ? groupAt(folded, at) : undefined;
    const name = begins ? agencyAt(folded, at, 'text') : undefined;
    if (group !== undefined && group > (name?.to ?? 0)) {
      found.push({ from: at, to: group, printed: text.slice(at, group), form: 'group' });
      at = group;
    } else if (!name) {
      const governments = begins && governed ? governmentsAt(folded, at) : [];
      if (governments.length) {
        found.push(...governments.map((place) => mentioned(text, place)));
        at = governments.at(-1)!.to;
        continue;
      }
      const office = begins && localInitials.has(folded[at]!) ? localOfficeAt(folded, at) : undefined;
      if (office === undefined) at++;
      else {
        found.push({ from: at, to: office, printed: text.slice(at, office), form: 'office' });
        at = office;
      }
    } else if (inDocNumber.test(folded.slice(name.to, name.to + 12))) at = name.to;
    else {
      found.push(mentioned(text, name));
      // 省科技厅会同|发展改革委、财政厅: its own, though the nation has one of that name
      const own = owner !== undefined && withOthers.test(folded.slice(owner, name.from));
      at = name.to;
      owner = namesOthers(name) ? at : undefined;
      const behind = namesOthers(name) || own ? alikeAt : name.form === 'body' ? shortBehind : undefined;
      if (!behind) continue;
      for (let next = behind(folded, at); next; next = behind(folded, at)) {
        found.push(mentioned(text, next));
        at = next.to;
      }
    }
  }
  return withMore(text, folded, found);
}

/**
 * The same with departments that are named without their division, and the committees of zones, where no name holds them
 * yet; all in order.
 */
function withMore(text: string, folded: string, found: FoundAgency[]): FoundAgency[] {
  const bare = apart(bareDepartments(folded), found).map((name) => mentioned(text, name));
  const offices = apart(zoneOffices(folded), found).map(
    ({ from, to }): FoundAgency => ({ from, to, printed: text.slice(from, to), form: 'office' }),
  );
  if (!bare.length && !offices.length) return found;
  return [...found, ...bare, ...offices].sort((a, b) => a.from - b.from);
}

/** Those names that none of the others holds a part of; both are in order. */
function apart<T extends { from: number; to: number }>(
  names: readonly T[],
  others: readonly FoundAgency[],
): T[] {
  let next = 0;
  return names.filter((name) => {
    while (next < others.length && others[next]!.to <= name.from) next++;
    return (others[next]?.from ?? name.to) >= name.to;
  });
}

const found = new WeakMap<Passage, readonly FoundAgency[]>();

/** The same for a passage, found once however many rules ask for it. */
export function agenciesIn(passage: Passage): readonly FoundAgency[] {
  const known = found.get(passage);
  if (known) return known;
  const agencies = findAgencies(passage.value, passage.folded);
  found.set(passage, agencies);
  return agencies;
}
