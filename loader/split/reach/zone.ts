import { cityOf, divisionOf } from '../../gazetteer/divisions.ts';
import { namedPlaces, zoneKinds } from '../../gazetteer/regions.ts';
import type { Level } from './evidence.ts';

const zoneWords = [...zoneKinds]
  .flatMap(([word, kind]) => (kind === 'zone' ? [word] : []))
  .sort((a, b) => b.length - a.length);
/** what may stand between the place and the kind of zone: 张家口|可再生能源|示范区 */
const zoneName = new RegExp(
  `^(?:(?!关于|推进|加快|促进|支持|发展|打造|创建|深化|制造|规划|方案|[和与及])[\\p{Script=Han}（）()]){0,12}?(?:${zoneWords.join('|')})`,
  'u',
);
const committee = '党工委|工委|党委|管理委员会|管委会|管理局|工作委员会|执行委员会|执委会';
const committeeBehind = new RegExp(`^(?:${committee})`, 'u');
const LONGEST_PLACE = 10;

/** The end of the name of a division that words begin with, the longest: 江苏苏州|工业园区 */
function placeEnd(words: string): number | undefined {
  for (let to = Math.min(LONGEST_PLACE, words.length); to > 1; to--)
    if (divisionOf(words.slice(0, to))) return to;
  return undefined;
}

/** 昆山, 太仓: a city within a prefecture by its short name, which only what follows tells from other words */
function shortCityEnd(words: string): number | undefined {
  for (const to of [3, 2]) if (divisionOf(`${words.slice(0, to)}市`)) return to;
  return undefined;
}

/** zones that a committee of their own governs; a 示范区 or 科创走廊 is as often the matter of others */
const governed =
  /(?:高新区|高新技术产业(?:开发)?区|新技术(?:产业)?开发区|经开区|经济技术开发区|经济开发区|工业园区|保税区|合作区|新区|开发区)$/u;
/** what follows in a title where the zone speaks, not somebody else of it: 某市高新区|促进…, |关于…, |“十四五”… */
const speaksBehind =
  /^(?:关于|促进|支持|加快|推动|推进|鼓励|进一步|扶持|培育|打造|国民经济|“?十[一二三四五六]五|(?:19|20)\d{2}年?)/u;

/**
 * The zone of a city that a title begins with, and that has the floor in it: 合肥高新区|促进人工智能产业发展若干政策. Without a city
 * before it (省高新区发展规划) it may be anyone's matter.
 */
export function zoneOfTitle(words: string): { level: Level; region: string; to: number } | undefined {
  const place = placeEnd(words);
  const around = place === undefined ? undefined : divisionOf(words.slice(0, place));
  if (place === undefined || !around || !cityOf(around)) return undefined;
  const kind = zoneName.exec(words.slice(place))?.[0];
  if (!kind || !governed.test(kind) || !speaksBehind.test(words.slice(place + kind.length))) return undefined;
  const to = place + kind.length;
  return { level: 'county', region: words.slice(0, to), to };
}

/**
 * The zone whose committee words begin with, one below the division that it lies in: 苏州工业园区|管理委员会, 雄安新区|党工委. What has no
 * committee behind it may be anyone's matter (省高新区发展规划).
 */
export function zoneAt(words: string): { level: Level; region: string; to: number } | undefined {
  const first = placeEnd(words) ?? shortCityEnd(words);
  if (!first) return undefined;
  const inner = placeEnd(words.slice(first));
  const place = inner ? first + inner : first;
  const kind = zoneName.exec(words.slice(place))?.[0];
  if (!kind || !committeeBehind.test(words.slice(place + kind.length))) return undefined;
  const to = place + kind.length;
  const around = divisionOf(words.slice(inner ? first : 0, place)) ?? divisionOf(words.slice(0, first));
  // one that its short name alone tells is a city within a prefecture
  return { level: !around || cityOf(around) ? 'county' : 'municipal', region: words.slice(0, to), to };
}

const knownZones = new Map(
  namedPlaces.flatMap((zone) =>
    zone.kind === 'zone' ? [zone.name, ...zone.aliases].map((name) => [name, zone] as const) : [],
  ),
);
const knownZone = new RegExp(
  `^(${[...knownZones.keys()].sort((a, b) => b.length - a.length).join('|')})(?:${committee})`,
  'u',
);

/** 横琴粤澳深度合作区|执行委员会: a zone that does not begin with the name of a division, as the gazetteer has it. */
export function knownZoneAt(words: string): { level: Level; region: string; to: number } | undefined {
  const name = knownZone.exec(words)?.[1];
  const around = name && divisionOf(knownZones.get(name)?.within ?? '');
  if (!around) return undefined;
  return { level: cityOf(around) ? 'county' : 'municipal', region: name, to: name.length };
}

const tradeZone =
  /^(?:中国[（(])([\p{Script=Han}]{2,6})[）)]自由贸易试验区(?:([\p{Script=Han}]{2,6})片区)?(?=党工委|管理委员会|管委会)/u;

/**
 * 中国（上海）自由贸易试验区临港新片区|管理委员会: the zone of the place in brackets, as high as others in it; 厦门片区 of that of Fujian lies in
 * Xiamen.
 */
export function tradeZoneAt(words: string): { level: Level; region: string; to: number } | undefined {
  const match = tradeZone.exec(words);
  const around = match && ((match[2] && divisionOf(match[2])) || divisionOf(match[1]!));
  if (!around) return undefined;
  return { level: cityOf(around) ? 'county' : 'municipal', region: match[0], to: match[0].length };
}
