import { kept } from '../../collections.ts';
import { Beginnings } from '../../lexical/lexicon.ts';
import { endOfMatch } from '../../lexical/patterns.ts';
import { apartFrom, type Stretch } from '../../lexical/stretch.ts';
import { fold, type Passage } from '../../tree.ts';
import { groupAt, groupBeginnings, groupsAhead, isFounded } from './agencyGroup.ts';
import { type AgencyName, agencyAt, agencyBeginnings, isOrdinaryDepartment } from './agencyName.ts';
import { bareDepartments } from './bareDepartment.ts';
import { localOfficeAt } from './localOffice.ts';
import { townOffices, zoneOffices } from './zoneOffice.ts';

/** A name of an organisation in running text: `text.slice(from, to) === printed`. */
export interface FoundAgency extends Stretch {
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

/** Goes through a text once, from name to name. */
class AgencyFinder {
  readonly found: FoundAgency[] = [];
  readonly #text: string;
  readonly #folded: string;
  readonly #groupAhead: ((at: number) => boolean) | undefined;
  readonly #listsGovernments: boolean;
  #at = 0;
  /** where the last name with a division ends */
  #owner: number | undefined;

  constructor(text: string, folded: string) {
    this.#text = text;
    this.#folded = folded;
    this.#groupAhead = groupsAhead(folded);
    this.#listsGovernments = listsGovernments.test(folded);
    while (this.#toNextBeginning()) this.#readName();
  }

  #toNextBeginning(): boolean {
    // a group may begin with any word, a name does not
    if (!this.#groupAhead) this.#at = nameBeginnings.next(this.#folded, this.#at);
    return this.#at < this.#folded.length;
  }

  #readName(): void {
    const at = this.#at;
    if (this.#folded[at] === '《') {
      this.#at = endOfMatch(titleForm, this.#folded, at) ?? at + 1;
      return;
    }
    const begins = agencyBeginnings.at(this.#folded, at);
    const name = begins ? agencyAt(this.#folded, at, 'text') : undefined;
    const group = this.#groupEnd(begins) ?? 0;
    if (group > (name?.to ?? 0)) this.#take({ from: at, to: group }, 'group');
    else if (name) this.#takeName(name);
    else if (!begins || !(this.#takeGovernments() || this.#takeLocalOffice())) this.#at++;
  }

  #groupEnd(begins: boolean): number | undefined {
    const at = this.#at;
    if (!this.#groupAhead?.(at)) return undefined;
    const mayBegin = begins || groupBeginnings.at(this.#folded, at) || isFounded(this.#folded, at);
    return mayBegin ? groupAt(this.#folded, at) : undefined;
  }

  #take({ from, to }: Stretch, form: FoundAgency['form']): void {
    this.found.push({ from, to, printed: this.#text.slice(from, to), form });
    this.#at = to;
  }

  #takeName(name: AgencyName): void {
    this.#at = name.to;
    if (inDocNumber.test(this.#folded.slice(name.to, name.to + 12))) return;
    this.found.push(mentioned(this.#text, name));
    // 省科技厅会同|发展改革委、财政厅: its own, though the nation has one of that name
    const own = this.#owner !== undefined && withOthers.test(this.#folded.slice(this.#owner, name.from));
    this.#owner = namesOthers(name) ? name.to : undefined;
    if (namesOthers(name) || own) this.#takeList(alikeAt);
    else if (name.form === 'body') this.#takeList(shortBehind);
  }

  /** Takes what stands behind a name in its list. */
  #takeList(nextAt: (text: string, at: number) => AgencyName | undefined): void {
    for (let next = nextAt(this.#folded, this.#at); next; next = nextAt(this.#folded, this.#at)) {
      this.found.push(mentioned(this.#text, next));
      this.#at = next.to;
    }
  }

  #takeGovernments(): boolean {
    const governments = this.#listsGovernments ? governmentsAt(this.#folded, this.#at) : [];
    this.found.push(...governments.map((place) => mentioned(this.#text, place)));
    this.#at = governments.at(-1)?.to ?? this.#at;
    return governments.length > 0;
  }

  #takeLocalOffice(): boolean {
    const from = this.#at;
    const to = localInitials.has(this.#folded[from]!) ? localOfficeAt(this.#folded, from) : undefined;
    if (to !== undefined) this.#take({ from, to }, 'office');
    return to !== undefined;
  }
}

/**
 * Finds the names of organisations in running text, in order and apart from each other: of the gazetteer (科技部, 国务院),
 * with a division (省科技厅, 沈阳市人民政府), set up across departments (省科技创新工作领导小组), and classes (各市, 有关部门).
 * The longest reading counts; a name inside a longer word (科技部 in 科技部门) or in a title between 《》 is none.
 * Time is linear in the length of the text.
 * @param folded the text, folded
 */
export const findAgencies = (text: string, folded = fold(text)): FoundAgency[] =>
  withMore(text, folded, new AgencyFinder(text, folded).found);

/**
 * The same with departments that are named without their division, and the committees of zones, where no name holds them
 * yet; all in order.
 */
function withMore(text: string, folded: string, found: FoundAgency[]): FoundAgency[] {
  const bare = apartFrom(bareDepartments(folded), found).map((name) => mentioned(text, name));
  const offices = apartFrom(officesOfZonesAndTowns(folded), found).map(
    ({ from, to }): FoundAgency => ({ from, to, printed: text.slice(from, to), form: 'office' }),
  );
  if (!bare.length && !offices.length) return found;
  return [...found, ...bare, ...offices].sort((a, b) => a.from - b.from);
}

/** The offices of zones and of towns, in order. */
function officesOfZonesAndTowns(folded: string): Pick<AgencyName, 'from' | 'to'>[] {
  const ofZones = zoneOffices(folded);
  const ofTowns = apartFrom(townOffices(folded), ofZones);
  return ofTowns.length ? [...ofZones, ...ofTowns].sort((a, b) => a.from - b.from) : ofZones;
}

const found = new WeakMap<Passage, readonly FoundAgency[]>();

/** The same for a passage, found once however many rules ask for it. */
export const agenciesIn = (passage: Passage): readonly FoundAgency[] =>
  kept(found, passage, () => findAgencies(passage.value, passage.folded));
