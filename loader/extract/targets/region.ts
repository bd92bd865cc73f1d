import { type PlaceName, placeBeginnings, placeNameAt, zoneKindOf } from '../regions/placeName.ts';
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
    if (isArea(text, place) && !isListed(text, from, to)) found.push({ start: from, end: to });
    at = to - 1;
  }
  return found;
}

const isArea = (text: string, { form, kind, from, to }: PlaceName) =>
  form === 'zone' ? zoneKindOf(text.slice(from, to)) !== undefined : kind === 'area' || kind === 'zone';

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
