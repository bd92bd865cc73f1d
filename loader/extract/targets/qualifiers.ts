/**
 * Words that only sort what the last of a list names: 国家级、省级|研发平台, 城镇、农村|居民收入, 3个千亿级、5个百亿级|产业集群.
 */
const sort =
  '(?:(?:世界|全球|国际|国家|区域|省部?|自治区|市|州|县|区|镇|村)级|[百千万]?亿级|城镇|城市|农村|乡村)(?:及?以上)?';
const opensWithSort = new RegExp(`^${sort}`);
const onlySort = new RegExp(`^(?:全[省市区州县])?(?:新增|新建|创建|培育)?${sort}$`);
/** how far a list of sorts and numbers reaches at most */
const REACH = 60;
const numberAndCounter = '\\d[\\d.]{0,6}(?:余|多)?[万]?[家个项户所名人种件款座条]';
const more = `(?:、|和|及|与)(?:新增|新建|创建|培育)?`;
/** 、5个百亿级|产业集群, 、7个国家级、9个区域级|产业集群 */
const next = new RegExp(
  `^(?:${more}${numberAndCounter}${sort}){0,4}?${more}${numberAndCounter}(?:${sort})([^\\d,。;:、()]{2,16})`,
);
/** 国家级|5家、省级20家|工业设计中心 */
const nextBehind = new RegExp(
  `^(?:${more}(?:${sort})${numberAndCounter}){0,4}?${more}(?:${sort})${numberAndCounter}([^\\d,。;:、()]{2,16})`,
);

/** 国家级 says of which sort, and not what. */
export const isQualifier = (words: string): boolean => onlySort.test(words);

/** 省级|研发平台: what is sorted; undefined where there is no such word before it. */
export function behindQualifier(words: string): string | undefined {
  const found = opensWithSort.exec(words)?.[0];
  return found && words.length > found.length ? words.slice(found.length) : undefined;
}

/** What the number behind a place counts, which begins with a sort: 3个千亿级|、5个百亿级产业集群 → 产业集群 */
export const qualifiedNext = (text: string, at: number): string =>
  next.exec(text.slice(at, at + REACH))?.[1] ?? '';

/** What the numbers count that stand behind sorts: 国家级5家|、省级20家工业设计中心 → 工业设计中心 */
export const qualifiedBehind = (text: string, at: number): string =>
  nextBehind.exec(text.slice(at, at + REACH))?.[1] ?? '';

/** 东湖片区|产值达到100亿元，|西山片区|达到60亿元: words that name a place and nothing that is measured there */
const placeWords = '[\\u4e00-\\u9fff]{2,8}?(?:市|县|自治州|州|旗|盟|新区|高新区|经开区|开发区|片区|园区)';
const onlyPlace = new RegExp(`^${placeWords}$`);
const opensWithPlace = new RegExp(`^${placeWords}(?=[\\u4e00-\\u9fff(])`);
const joined = /^[、和及与级]/;

/** 三亚市 says where, and not what. */
export const isPlace = (words: string): boolean => onlyPlace.test(words);

const chain = /^[^、和及与]{2,12}?(产业链|产业集群|产业|集群|行业|领域)(.{2,8})$/;

/** 汽车产业链|产值达到3500亿元，|机械产业链|2000亿元: what is measured of the one before; undefined where they are not of one kind */
export function ofChain(words: string, before: string): string | undefined {
  const [, bearer, measured] = chain.exec(before) ?? [];
  return bearer && words.endsWith(bearer) && words.length <= 16 ? measured : undefined;
}

/** 三亚市|研发投入强度: what is measured there; undefined where no place stands before it. */
export function behindPlace(words: string): string | undefined {
  const found = opensWithPlace.exec(words)?.[0];
  const rest = found && words.slice(found.length);
  return rest && rest.length > 1 && !joined.test(rest) ? rest : undefined;
}
