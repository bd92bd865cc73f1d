import { departments } from '../gazetteer/agencies.ts';

/** what a short name leaves out behind its field: 大数据|（发展管理）|局 */
const leftOut = /^(?:发展|应用发展|管理|发展管理|应用发展管理|服务|服务管理|资源管理|监督管理|建设)$/;

/** By a full name, the shorter ones that leave words of it out: 大数据局 for 大数据发展管理局 */
const shortOf: ReadonlyMap<string, readonly string[]> = (() => {
  const names = new Set([...departments.values()].map(({ name }) => name));
  const found = new Map<string, string[]>();
  for (const full of names) {
    const end = full.length - 1;
    const shorts = Array.from({ length: Math.max(0, end - 3) }, (_, i) => i + 2)
      .filter((at) => leftOut.test(full.slice(at, end)))
      .map((at) => full.slice(0, at) + full.slice(end))
      .filter((short) => names.has(short));
    if (shorts.length) found.set(full, shorts);
  }
  return found;
})();

/** how the division before a name ends: 省|大数据局 */
const divisionEnds = '省市区县州盟旗';

/**
 * Departments that one text calls by a short name and by a fuller one, of a division of the same kind: 省大数据局 beside 省大数据发展管理局. By the
 * last character of the division and the short name; none where two fuller names would fit.
 *
 * @param names all that the text calls organisations by
 */
export function fullerNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const printed = new Set<string>();
  for (const name of names)
    for (let at = 1; at < name.length; at++)
      if (divisionEnds.includes(name[at - 1]!) && departments.has(name.slice(at)))
        printed.add(name.slice(at - 1));
  const found = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const key of printed) {
    for (const short of shortOf.get(key.slice(1)) ?? []) {
      const own = key[0]! + short;
      if (!printed.has(own)) continue;
      if (found.has(own)) doubtful.add(own);
      found.set(own, key.slice(1));
    }
  }
  for (const key of doubtful) found.delete(key);
  return found;
}
