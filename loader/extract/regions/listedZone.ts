import { divisionOf } from '../../gazetteer/divisions.ts';
import { placeNameAt } from './placeName.ts';
import { isDivision, type PlaceName } from './placeWords.ts';

/**
 * Zones whose own name no gazetteer knows, beside places in a list: “推动仲恺高新区、惠城区”, “张江高新区、紫竹高新区”. Classes (国家高新区,
 * 省级经开区) are none.
 */

const kind = '(?:高新区|高新技术产业开发区|经开区|经济技术开发区|开发区)';
const behind = new RegExp(`^[、和与及]([\\u4e00-\\u9fff]{2,3})${kind}(?![域块划])`);
const ahead = new RegExp(
  `(?:[、，。；,;]|推动|支持|依托|推进|加快|发挥|围绕|建设|^)([\\u4e00-\\u9fff]{2})${kind}[、和与及]$`,
);
const general =
  /国家|省级|市级|县级|州级|各类|全[省市国]|所有|现有|其他|相关|有关|重点|特色|沿边|一批|部分|多个|成熟|优势|传统|新建|省会|周边|园区|的|等|[和与及、]/;

/** what stands beside another zone: 成都科学城、|天府软件园 */
const besideZone =
  /^[、和与及]([\u4e00-\u9fff]{2,4})(?:软件园|科技园|产业园区?|创新园|新区|新城|生态区|港务区|保税区|综保区|科学城|科技城|经济示范区)(?![域块划])/;
const ordinary =
  /^(?:城市|产业|工业|现代|综合|城乡|农业|大学|高校|专业|中小|小微|文化|物流|科技|电子|化工|医药|生物|材料|新材|装备|军民|数字|智能|绿色|循环|跨境|双创|创业|创新|高新|经济|国际|区域|共建|合作|飞地|千亿|百亿|民营|留学|东部|西部|南部|北部|中部)/;

const longestZoneName = 14;

/** 西咸新区|沣西新城: a part of a new area, named right behind it */
const insideZone = /^([\u4e00-\u9fff]{2,3})(?:新城|科学城|组团)(?=[、,。;)和与及为建发]|$)/;

/** The part of a zone that stands right behind it. */
export function partBehind(text: string, { form, kind, to }: PlaceName): PlaceName | undefined {
  if ((form !== 'zone' && kind !== 'zone') || !text.startsWith('新区', to - 2)) return undefined;
  const found = insideZone.exec(text.slice(to, to + longestZoneName));
  if (!found || ordinary.test(found[1]!) || general.test(found[1]!)) return undefined;
  return { form: 'zone', from: to, to: to + found[0].length };
}

/** A zone right behind a place in its list. */
export function zoneBehindInList(text: string, { form, kind, to }: PlaceName): PlaceName | undefined {
  const rest = text.slice(to, to + longestZoneName + 1);
  const beside = form === 'zone' || kind === 'zone' ? besideZone.exec(rest) : null;
  const found = behind.exec(rest) ?? (beside && !ordinary.test(beside[1]!) ? beside : null);
  if (!found || general.test(found[1]!) || placeNameAt(text, to + 1)) return undefined;
  return { form: 'zone', from: to + 1, to: to + found[0].length };
}

/** A zone right before a place in its list. */
export function zoneBeforeInList(text: string, { from }: PlaceName): PlaceName | undefined {
  const start = Math.max(0, from - longestZoneName - 3);
  const found = ahead.exec(text.slice(start, from));
  if (!found || general.test(found[1]!)) return undefined;
  const zone = start + found.index + found[0].indexOf(found[1]!);
  return { form: 'zone', from: zone, to: from - 1 };
}

const ofEach =
  /^([\u4e00-\u9fff]{2,6}?)(?:国家级?)?(?:高新区|高新技术产业开发区|经开区|经济技术开发区|自主创新示范区)$/;

/** 鞍山、阜新、|辽阳|国家高新区: the last of the divisions that share a zone's kind is named as those before it are. */
export function listedDivision(
  text: string,
  { form, from, to }: PlaceName,
  last: PlaceName | undefined,
): PlaceName | undefined {
  if (form !== 'zone' || !isDivision(last?.form) || last?.to !== from - 1 || text[last.to] !== '、')
    return undefined;
  // 金湾区、|江门高新区: a district shares none
  if (/[区县]$/.test(text.slice(last.from, last.to))) return undefined;
  const own = ofEach.exec(text.slice(from, to))?.[1];
  return own && divisionOf(own) ? { form: 'short', from, to: from + own.length } : undefined;
}
