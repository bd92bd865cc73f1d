/**
 * Words that only sort what the last of a list names: 国家级、省级|研发平台, 城镇、农村|居民收入, 3个千亿级、5个百亿级|产业集群.
 */
const sort = '(?:(?:国家|省部?|自治区|市|州|县|区|镇|村)级|[百千万]?亿级|城镇|城市|农村|乡村)(?:及?以上)?';
const opens = new RegExp(`^${sort}`);
const whole = new RegExp(`^(?:全[省市区州县])?(?:新增|新建|创建|培育)?${sort}$`);
const next = new RegExp(`^、(?:新增|新建|创建|培育)?\\d{1,6}[家个项户所](${sort})([^\\d,。;:、()]{2,16})`);

/** 国家级 says of which sort, and not what. */
export const isSort = (words: string): boolean => whole.test(words);

/** 省级|研发平台: what is sorted; undefined where there is no such word before it. */
export function behindSort(words: string): string | undefined {
  const found = opens.exec(words)?.[0];
  return found && words.length > found.length ? words.slice(found.length) : undefined;
}

/** What the number behind a place counts, which begins with a sort: 3个千亿级|、5个百亿级产业集群 → 产业集群 */
export const sortedNext = (text: string, at: number): string => next.exec(text.slice(at, at + 40))?.[2] ?? '';
