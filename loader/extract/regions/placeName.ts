import { countyOf, divisionOf, isMunicipality } from '../../gazetteer/divisions.ts';

import { isDivision, type PlaceName, placeNames, shortCounties, wordsBegin } from './placeWords.ts';
import { innerDivision, jointZone, partOfZone, sharedZone, tradeArea, zoneBehind } from './zoneName.ts';

/** 深圳|光明区, 重庆市|荣昌区: the end of a district behind its city, which are one name */
function districtBehind(text: string, at: number, to: number): number | undefined {
  const city = divisionOf(text.slice(at, to));
  if (city?.kind !== 'city' && !isMunicipality(city)) return undefined;
  const end = innerDivision(text, city, to);
  return end && /[区县市旗]$/.test(text.slice(to, end)) ? end : undefined;
}

/** 邗江|高新区: the name of a county is one wherever it stands, where a zone is called after it */
const zoneAtOnce =
  /^(?:国家(?:级)?)?(?:高新区|高新技术(?:产业)?开发区|经开区|经济(?:技术)?开发区|综合保税区|工业园区)/;

const countyOfZone = (text: string, at: number) => {
  const hit = shortCounties.longestAt(text, at);
  return hit && zoneAtOnce.test(text.slice(hit.to, hit.to + 12)) ? hit : undefined;
};

/** 浙江|义乌: the short name of a county right behind that of the province or city in which it lies. */
export function countyBehind(text: string, { form, from, to }: PlaceName): PlaceName | undefined {
  const hit = isDivision(form) ? shortCounties.longestAt(text, to) : undefined;
  const outer = hit && divisionOf(text.slice(from, to));
  return outer && countyOf(text.slice(to, hit.to), outer)
    ? { form: 'county', from: to, to: hit.to }
    : undefined;
}

/** 辽宁西部地区 is no 西部地区 */
const part = /^[东西南北中]{1,2}部(?:沿海)?(?:地区)?/;

/** The longest name of a place that begins at `at` in a folded text. */
export function placeNameAt(text: string, at: number): PlaceName | undefined {
  const hit =
    placeNames.longestAt(text, at) ??
    (wordsBegin(text, at) ? shortCounties.longestAt(text, at) : countyOfZone(text, at));
  if (!hit) {
    const zone = (text[at] === '中' ? sharedZone(text, at) : undefined) ?? jointZone(text, at);
    return zone ? { form: 'zone', from: at, to: zone } : undefined;
  }
  const known = hit.values[0]!;
  const sided = isDivision(known.form) ? part.exec(text.slice(hit.to, hit.to + 8)) : null;
  const district = isDivision(known.form) ? districtBehind(text, at, hit.to) : undefined;
  const to = district ?? hit.to + (sided?.[0].length ?? 0);
  // 珠海西部|生态新区
  const zone = zoneBehind(text, at, to, known) ?? (sided ? to : undefined);
  if (zone) return { form: 'zone', from: at, to: tradeArea(text, zone) ?? zone + partOfZone(text, zone) };
  const form = district ? 'full' : known.form;
  return { form, from: at, to, ...(known.kind && { kind: known.kind }) };
}

/** A district's name that several cities have (和平区, 鼓楼区): it says where only beside its city, or behind it (沈阳和平区). */
export function isSharedName(name: string): boolean {
  const division = name.endsWith('区') ? divisionOf(name) : undefined;
  return name.endsWith('区') && division?.kind !== 'province' && (division?.name ?? name) === name;
}
