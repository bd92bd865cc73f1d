import { type PlaceName, placeBeginnings, placeNameAt, zoneKindOf } from '../regions/placeName.ts';
import { isThird } from '../regions/standing.ts';
import { fitting, type Stretch } from './reading.ts';

/**
 * The zones and areas that a text names, in order: those that an aim may be set for, as in “沈大国家自主创新示范区研发经费占…” and “将山东
 * 半岛国家自主创新示范区建设成为…，研发经费占…”. 国家高新区, a class of zones, is none, and neither are those of a list.
 */
export function regionsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  const holdsZone = text.includes('区');
  for (let at = 0; at < text.length; at++) {
    const place = placeBeginnings.at(text, at) ? placeNameAt(text, at) : undefined;
    const opensClause = at === 0 || ',。;:'.includes(text[at - 1]!);
    const unknown = holdsZone && opensClause && !place ? unknownZone(text, at) : undefined;
    if (unknown) {
      found.push({ start: at, end: unknown });
      at = unknown - 1;
    }
    if (!place) continue;
    const { from, to } = place;
    if (isArea(text, place) && !isListed(text, from, to) && !isAside(text, place))
      found.push({ start: from, end: to });
    at = to - 1;
  }
  return found;
}

/** 西部 alone may be that of a province */
const isArea = (text: string, place: PlaceName) =>
  place.form === 'zone'
    ? zoneKindOf(text.slice(place.from, place.to)) !== undefined
    : (place.kind === 'area' || place.kind === 'zone') && isThird(text, place, false) === undefined;

const leansOn =
  /(?:依托|发挥|融入|对接|利用|借助|面向|抢抓|服务|参与|联动|结合|参照|对标|占|占全|高于|低于|快于|优于|承接|来自|辐射|带动|链接)$/;
const longerName =
  /^(?:一体化|国家|技术|产业技术|协同)[\u4e00-\u9fff]{0,10}?(?:中心|平台|战略|机制|联盟|发展(?!水平))/;

/** 深度融入|长三角|一体化, …: a place that an aim leans on is not the one that it is for. */
const isAside = (text: string, { from, to }: PlaceName) =>
  leansOn.test(text.slice(Math.max(0, from - 3), from)) || longerName.test(text.slice(to, to + 20));

/** The words that make an aim one of the plan's own region, where they open its clause: …，全省高新技术企业达到5万家. */
export const isOfWhole = (text: string, from: number, to: number): boolean => {
  const words = text.slice(Math.max(from, to - LONGEST_CLAUSE), to);
  return ofWhole.test(words.slice(words.lastIndexOf(',') + 1));
};

const LONGEST_CLAUSE = 80;
const ofWhole = /^\s*(?:力争|确保)?(?:到\d{4}年[底末]?)?(?:全[省市区州县旗盟]|我[省市区州县])(?!级)/;

const zone = /[\u4e00-\u9fff]{2,6}?(?:国家自主创新示范区|高新区|新区|自贸试验区|保税区)(?=[\u4e00-\u9fff])/y;
const notZone =
  /^(?:国家|全国|全省|全市|省级|市级|各|支持|依托|推[进动]|建设|加快|鼓励|所有|其他|高水平)|的|[、和与及在]/;

/** Where the name of a zone ends that no gazetteer knows, where it opens a clause: 滨海国家自主创新示范区研发投入强度. */
function unknownZone(text: string, at: number): number | undefined {
  zone.lastIndex = at;
  const name = zone.exec(text)?.[0];
  if (!name || notZone.test(name)) return undefined;
  // 落实|长株潭国家自主创新示范区
  for (let inner = at + 1; inner < at + name.length; inner++) if (placeNameAt(text, inner)) return undefined;
  return at + name.length;
}

const isListed = (text: string, from: number, to: number) =>
  /[、和及与]/.test(text[to] ?? '') || /[、和及与]/.test(text[from - 1] ?? '');

/** The last of the regions that stands between two places, if any. They are asked for in order and searched by halves. */
export function lastBetween(regions: readonly Stretch[], from: number, to: number): Stretch | undefined {
  const last = regions[fitting(regions, ({ end }) => end <= to) - 1];
  return last && last.start >= from ? last : undefined;
}
