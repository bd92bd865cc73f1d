import type { NodeProperties } from '../../graph-schema/model/types.ts';
import type { Bilingual } from '../bilingual.ts';
import { splitAgencyList } from '../extract/names/agencyList.ts';
import { type AgencyName, agencyAt } from '../extract/names/agencyName.ts';
import { type Place, placesAt } from '../extract/names/agencyPlace.ts';
import { agencyWords, type Body, departments } from '../gazetteer/agencies.ts';
import { type Division, divisionLevel, divisionName, divisionOf } from '../gazetteer/divisions.ts';
import { inUse } from '../gazetteer/years.ts';
import { fold, nationwide } from '../tree.ts';
import { departmentAliases, departmentName, ownDepartment, placeDivision } from './agencyDepartment.ts';
import { isOfZone, namedByItsZone } from './agencyZone.ts';

/** Whose plan a name stands in. */
export interface AgencyContext {
  /** the plan's own division: 全国, 辽宁省, 青岛市; what 省科技厅 means depends on it */
  region: string;
  /** the division in which the zone lies whose plan it is: what 市科技局 is there */
  around?: string | undefined;
  /** `national`: what is printed of a province there needs its name */
  level?: string | undefined;
  /**
   * what tells the plan from others, where nothing tells whose it is: 省科技厅 there is a body of that plan alone, for nobody knows which
   */
  unplaced?: string | undefined;
  /** the department that issued it alone: its offices (高新处) are named without it */
  issuer?: string | undefined;
  /** departments that the plan calls by a fuller name as well, by their short one: 省大数据局 → 大数据发展管理局 */
  fuller?: ReadonlyMap<string, string> | undefined;
  /** when the plan was issued, YYYY-MM-DD; a short name that two bodies bore in turn depends on it */
  issuedOn?: string | undefined;
}

/** The one organisation, or class of them, that a printed name stands for. */
export interface ResolvedAgency extends NodeProperties<'Agency'> {
  /** 0–1 */
  confidence: number;
  /** what was concluded beyond the name's own words, in one sentence */
  why?: Bilingual;
}

type Resolved = Omit<ResolvedAgency, 'id' | 'aliases'> & { id?: string; aliases?: readonly string[] };

/** 省自然资源厅（省海洋局）, 省市场监管局[省知识产权局]: the name in brackets is another nameplate of the same body. */
function withoutNameplate(text: string): string {
  const plate = /^(.{3,40})[（[〔]([^（[〔]{3,40})[）\]〕]$/.exec(text);
  if (!plate) return text;
  const [own, other] = [agencyAt(plate[1]!, 0, 'list'), agencyAt(plate[2]!, 0, 'list')];
  const both = own?.to === plate[1]!.length && other?.to === plate[2]!.length;
  return both && own.form === 'department' && other.form === 'department' ? plate[1]! : text;
}

/** Full-width brackets and commas, no blanks, and no comma astray behind the division (省、教育厅). */
function tidy(printed: string): string {
  const bare = printed.replace(/\s+/g, '').replace(/\(/g, '（').replace(/\)/g, '）').replace(/,/g, '、');
  const stray = /^([省市区县州盟旗])、(.+)$/.exec(bare);
  return stray && departments.has(stray[2]!) ? stray[1]! + stray[2]! : bare;
}

const ownOf = (region: string, text: string): Bilingual => ({
  en: `the plan is ${region}'s, so ${text} is its own`,
  zh: `规划属于${region}，${text}即其所属`,
});

function bodyNamed(name: AgencyName & { form: 'body' }, text: string, context: AgencyContext): Resolved {
  const year = context.issuedOn ? Number(context.issuedOn.slice(0, 4)) : undefined;
  const body = inUse(name.bodies, year) as Body;
  const behind = text.slice(name.to - name.behind.length);
  const front = text.slice(0, text.length - behind.length);
  if (behind && agencyWords.keptInFront.includes(front))
    return { name: text, level: body.level, kind: 'body', confidence: 0.8 };
  const why =
    name.bodies.length > 1
      ? {
          en: `of the bodies called ${front} it is the one of ${year ?? 'today'}`,
          zh: `同名的${front}中，取${year === undefined ? '现今' : `${year}年`}的一个`,
        }
      : undefined;
  return {
    name: body.name + behind,
    level: body.level,
    kind: 'body',
    aliases: behind ? [] : body.short,
    confidence: behind === name.behind ? 1 : 0.8,
    ...(why ? { why } : {}),
  };
}

function departmentNamed(
  name: AgencyName & { form: 'department' },
  text: string,
  home: Division | undefined,
  context: AgencyContext,
): Resolved {
  const division = isOfZone(name.places, context) ? undefined : placeDivision(name.places, home);
  const behind = name.behind + text.slice(name.to);
  if (!division) {
    if (context.unplaced !== undefined && name.places.length)
      return ofUnplaced(text, context.unplaced, name.places[0]!);
    const own = ofUnlisted(text, name.places, context);
    if (own) return own;
    // a plan of a province says 市科技局 of each of its cities
    const every = name.places.length ? `各${text}` : text;
    const kind = name.places.length ? 'class' : 'body';
    return {
      level: name.places[0]?.level ?? 'other',
      kind,
      confidence: 0.5,
      ...scoped(every, home),
      ...(name.places.length
        ? {
            why: {
              en: `the plan does not say which ${name.places[0]!.word} it means`,
              zh: `文中没有说明是哪个${name.places[0]!.word}`,
            },
          }
        : {}),
    };
  }
  const usual = ownDepartment(name, division, context.issuedOn);
  const full = context.fuller?.get(division.name.at(-1)! + usual.name);
  const department = full === undefined ? usual : { ...usual, name: full };
  return {
    name: departmentName(department, division) + behind,
    level: name.department.level ?? divisionLevel(division),
    kind: 'body',
    aliases: behind ? [] : departmentAliases(department, division),
    confidence: name.places.length ? 1 : 0.7,
    ...(name.places.length ? {} : { why: ownOf(division.name, text) }),
  };
}

/** 区财政局 in the plan of a district that no gazetteer lists is that district’s. */
function ofUnlisted(text: string, places: readonly Place[], context: AgencyContext): Resolved | undefined {
  const { region } = context;
  const [place] = places;
  const ofOwnKind = place?.form === 'kind' && region !== nationwide && region.endsWith(place.word);
  if (!ofOwnKind && !isOfZone(places, context)) return undefined;
  const name = region + (place ? text.slice(place.word.length) : text);
  return { name, level: place?.level ?? 'other', kind: 'body', confidence: 0.7, why: ownOf(region, text) };
}

/** A name whose division nobody knows stays as it is printed, apart from those of other plans. */
function ofUnplaced(text: string, plan: string, { word, level }: Place): Resolved {
  return {
    id: `agency:${plan}/${text}`,
    name: text,
    level: level ?? 'other',
    kind: 'body',
    confidence: 0.4,
    why: {
      en: `nothing tells whose plan it is, so ${text} could be that of any ${word}`,
      zh: `没有什么说明这是哪里的规划，${text}可能是任何一个${word}的`,
    },
  };
}

/** A class belongs to the division whose plan it stands in, or that it names itself. */
function scoped(words: string, home: Division | undefined, word = ''): { id: string; name: string } {
  const region = home ? divisionName(home) : nationwide;
  return { id: `agency:${region}/${word}${words}`, name: home ? region + words : words };
}

/** 省直有关部门 → 辽宁省 and 直有关部门: the division that the words begin with, and the others. */
function ledByPlace(
  text: string,
  home: Division | undefined,
): { place?: Division; word: string; rest: string } {
  const first = placesAt(text, 0)[0];
  const place = first && first.place.form !== 'short' ? placeDivision([first.place], home) : undefined;
  if (!place) return { word: '', rest: text };
  // 省各有关部门 and 各有关部门 are the same, 省委各部门 and 各部门 are not
  const word = first!.place.form === 'kind' && !text.startsWith('各', first!.to) ? first!.place.word : '';
  return { place, word, rest: text.slice(first!.to) };
}

const withFullEnding = (text: string): string => {
  const short = Object.keys(agencyWords.fullEndings).find((ending) => text.endsWith(ending));
  return short ? text.slice(0, -short.length) + agencyWords.fullEndings[short]! : text;
};

function classNamed(
  name: AgencyName & { form: 'class' },
  text: string,
  home: Division | undefined,
  { unplaced, around, region }: AgencyContext,
): Resolved {
  // 各省（区、市） are the nation's, whoever speaks of them
  const whose = name.level === 'provincial' ? undefined : home;
  const { place = whose, word, rest } = ledByPlace(withFullEnding(text), whose);
  const words = !home && agencyWords.ofTheStateCouncil.includes(rest) ? `国务院${rest}` : rest;
  const ofThePlan = agencyWords.ofThePlan.some((ending) => rest.endsWith(ending));
  const own = place ? divisionLevel(place) : 'national';
  const level = name.level ?? (ofThePlan ? own : 'other');
  // 各市 of nobody knows which province are those of the plan
  if (unplaced !== undefined && !place && level !== 'national' && level !== 'provincial')
    return { id: `agency:${unplaced}/${rest}`, name: rest, level, kind: 'class', confidence: 0.5 };
  if (around !== undefined && !word && place === home)
    return { id: `agency:${region}/${words}`, name: region + words, level, kind: 'class', confidence: 0.9 };
  return { level, kind: 'class', confidence: 0.9, ...scoped(words, place, word) };
}

const ofMany = /各(?:有关|相关)?(?:单位|部门|机构|企业|高校)$|^直属(?:机构|单位)$/;

/**
 * A name that is in no gazetteer: its own words, behind its division where it begins with 省 or 市. A group that is set up
 * across departments is of the level of the plan that names it.
 */
function unknown(
  text: string,
  home: Division | undefined,
  { unplaced, issuer, around, region }: AgencyContext,
): Resolved {
  const [led] = placesAt(text, 0);
  if (unplaced !== undefined && led?.place.form === 'kind') return ofUnplaced(text, unplaced, led.place);
  if (around !== undefined && !led && /^[\u4e00-\u9fff]{1,10}(?:[局委办处科室部]|中心)$/.test(text))
    return { name: region + text, level: 'other', kind: 'body', confidence: 0.7, why: ownOf(region, text) };
  const town =
    home && !led && /^[\u4e00-\u9fff]{1,6}(?:镇|乡|街道)(?:党工委|党委|人民政府|政府|办事处)?$/.test(text);
  if (town && !/^(?:各|全|有关|相关|乡)/.test(text))
    return {
      name: divisionName(home) + text,
      level: 'county',
      kind: 'body',
      confidence: 0.7,
      why: ownOf(home.name, text),
    };
  if (
    issuer !== undefined &&
    /^(?:[\u4e00-\u9fff、（）]{2,16}[处科股室司]|[\u4e00-\u9fff]{2,8}中心)$/.test(text) &&
    !led
  )
    return {
      name: `${issuer}${text}`,
      level: home ? divisionLevel(home) : 'other',
      kind: 'body',
      confidence: 0.8,
    };
  const { place, rest } = ledByPlace(withFullEnding(text), home);
  // 驻区各单位, 直属机构
  if (ofMany.test(rest))
    return { level: 'other', kind: 'class', confidence: 0.5, ...scoped(rest, place ?? home) };
  const isGroup = agencyWords.groupEndings.some((ending) => text.endsWith(ending));
  const level = isGroup || text.startsWith('国家') ? (home ? divisionLevel(home) : 'national') : 'other';
  return {
    name: place ? divisionName(place) + rest : rest,
    level: place ? divisionLevel(place) : level,
    kind: 'body',
    confidence: place ? 0.7 : 0.5,
  };
}

function read(text: string, context: AgencyContext): Resolved {
  const named = namedByItsZone(text, context);
  if (named) return { ...named, why: ownOf(context.region, text) };
  const home = context.level === 'national' ? undefined : divisionOf(context.around ?? context.region);
  const name = agencyAt(fold(text), 0, 'list');
  if (!name) return unknown(text, home, context);
  if (name.form === 'department') return departmentNamed(name, text, home, context);
  if (name.form === 'body') {
    // 发展改革委 in a province's plan is the province's own
    const department = home && name.to === text.length ? departments.get(text) : undefined;
    if (!department) return bodyNamed(name, text, context);
    return departmentNamed(
      { ...name, form: 'department', places: [], department, written: text, behind: '' },
      text,
      home,
      context,
    );
  }
  if (name.to < text.length) return unknown(text, home, context);
  if (name.form === 'class') return classNamed(name, text, home, context);
  const division = placeDivision(name.places, home)!;
  return {
    name: divisionName(division),
    level: divisionLevel(division),
    kind: 'body',
    aliases: [`${divisionName(division)}人民政府`],
    confidence: 0.9,
  };
}

/**
 * Finds the organisation that a printed name stands for: 科技部 is 科学技术部, 省科技厅 in a plan of Liaoning is
 * 辽宁省科学技术厅, 各市 there is the class of its cities. A name that no gazetteer knows keeps its own words.
 *
 * @param printed as the plan prints it; blanks in it do not count
 * @returns with the aliases of the gazetteer, which are the same however the name is printed
 */
export function resolveAgency(printed: string, context: AgencyContext): ResolvedAgency {
  const { id, aliases = [], ...rest } = read(withoutNameplate(tidy(printed)), context);
  const others = new Set(aliases.filter((a) => a !== rest.name));
  return { id: id ?? `agency:${rest.name}`, aliases: [...others], ...rest };
}

/** What an organisation is called besides its full name, by the gazetteer alone. */
export const knownAliases = (name: string): string[] => resolveAgency(name, { region: nationwide }).aliases;

/** Whether words are names of organisations and nothing else, as they stand before 关于 in a title. */
export function isIssuingBodies(words: string): boolean {
  const entries = splitAgencyList(words);
  return entries.length > 0 && entries.every((e) => e.recognised && e.form !== 'class');
}
