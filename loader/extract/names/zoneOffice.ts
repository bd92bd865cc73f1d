import { placeNameAt } from '../regions/placeName.ts';
import type { AgencyName } from './agencyName.ts';

/**
 * The committees that administer zones, and offices of zones, in running text: 苏州工业园区管委会, 西咸新区管理委员会, 贵安新区财政局. That of any zone (高新区管委会, 各开发区管委会) is a
 * class.
 */
const zoneCommittee =
  /管(?:委会|理委员会)|(?<=[城区园港])管理局(?=负责|牵头|会同|配合|承担|落实|组织|[、,;。]|$)/g;
/** how far before its committee the name of a zone may begin */
const longestZone = 24;

export function zoneOffices(text: string): Pick<AgencyName, 'from' | 'to'>[] {
  const offices = text.includes('区') ? [...officesOfZones(text), ...actingZones(text)] : [];
  if (!/管委会|管理(?:委员会|局)/.test(text)) return offices;
  const committees = [...text.matchAll(zoneCommittee)].flatMap(({ index, 0: word }) => {
    const from = zoneBefore(text, index) ?? unlistedBefore(text, index);
    return from === undefined ? [] : [{ from, to: index + word.length }];
  });
  return [...committees, ...offices].sort((a, b) => a.from - b.from);
}

/**
 * The governments of towns and the offices of streets, in running text: 注滋口镇人民政府, 洛王街道办事处; the town or street alone where it has
 * something to do (洛王街道|要做好…). Marks or a verb before it tell how far the name reaches.
 */
const town =
  /(?<=^|[、,;。:(\s]|由|会同|[一二三四五六七]是)(?![各有相全本我其由])[\u4e00-\u9fff]{1,5}?(?<![乡城小市集重强建])(?:镇|乡|街道)(?:(?:人民)?政府|办事处|党工委|党委|(?=(?:要(?![求点素])|应当|负责|牵头|会同|配合|承担|具体负责)))/g;
/** 特色小镇, 建制镇: a kind of town */
const kindOfTown = /特色|建制|重点|中心镇|示范|镇街|乡镇|城镇|^(?:街道|小镇|古镇|集镇)/;

export const townOffices = (text: string): Pick<AgencyName, 'from' | 'to'>[] =>
  /[镇乡]|街道/.test(text)
    ? [...text.matchAll(town)].flatMap(({ index, 0: name }) =>
        kindOfTown.test(name) ? [] : [{ from: index, to: index + name.length }],
      )
    : [];

/** 某某新区|经济发展局|负责: between marks or beside a verb that makes it act */
const officeOfZone =
  /(?<=区)[\u4e00-\u9fff]{2,8}?(?:局|办公室)(?=$|[、,;。:)\s]|和|及|与|等|负责|牵头|会同|配合|承担)/g;

const officesOfZones = (text: string): Pick<AgencyName, 'from' | 'to'>[] =>
  [...text.matchAll(officeOfZone)].flatMap(({ index, 0: office }) => {
    const from = zoneBefore(text, index);
    return from === undefined ? [] : [{ from, to: index + office.length }];
  });

/** 由|襄阳高新区|牵头: the zone stands for its committee, where a verb makes it act */
const actingEnd = /(?<=区)(?=负责|牵头|会同|承担)/g;

const actingZones = (text: string): Pick<AgencyName, 'from' | 'to'>[] =>
  [...text.matchAll(actingEnd)].flatMap(({ index }) => {
    const from = zoneBefore(text, index);
    return from === undefined || !/(?:^|[,;。:、]|由)$/.test(text.slice(0, from))
      ? []
      : [{ from, to: index }];
  });

/** 由|姚江新区|管委会, 、|西部云谷|管委会: a zone that no gazetteer lists, where marks tell how far its name reaches */
const unlisted =
  /(?:^|[,;:、。(]|由|会同)((?![各有相所全其等该本以和与及同省市县区我由])[\u4e00-\u9fff]{2,10})$/;
/** what no name of a zone holds; its kind alone is a class */
const noZone =
  /[的了由和及与等对是为把将按]|负责|牵头|加强|推进|建设由|^(?:[\u4e00-\u9fff]?(?:高新|经开|开发|工业|产业|经济开发|高新技术产业开发)区|园区|片区|开发区|新区|新城|景区|功能区)$/;

function unlistedBefore(text: string, end: number): number | undefined {
  const name = unlisted.exec(text.slice(Math.max(0, end - 14), end))?.[1];
  return name && !noZone.test(name) ? end - name.length : undefined;
}

/** Where a zone that ends at `end` begins. */
function zoneBefore(text: string, end: number): number | undefined {
  for (let at = Math.max(0, end - longestZone); at < end - 1; at++) {
    const place = placeNameAt(text, at);
    if (place?.to === end && (place.form === 'zone' || place.kind === 'zone')) return at;
  }
  return undefined;
}
