import { departments } from '../gazetteer/agencies.ts';

/** what a short name leaves out behind its field: 大数据|（发展管理）|局 */
const leftOut = /^(?:发展|应用发展|管理|发展管理|应用发展管理|服务|服务管理|资源管理|监督管理|建设)$/;

/** Departments that leave words out of the name of another: 大数据局 and each of 大数据管理局, 大数据发展管理局, … */
const pairs = (() => {
  const names = new Set([...departments.values()].map(({ name }) => name));
  const found: { short: string; full: string }[] = [];
  for (const full of names)
    for (let at = 2; at < full.length - 1; at++)
      for (let to = at + 2; to < full.length; to++) {
        const short = full.slice(0, at) + full.slice(to);
        if (leftOut.test(full.slice(at, to)) && to === full.length - 1 && names.has(short))
          found.push({ short, full });
      }
  return found;
})();

/** how the division before a name ends: 省|大数据局 */
const divisionEnds = '省市区县州盟旗';

/**
 * Departments that a text calls by a short name and by a fuller one, of a division of the same kind: 省大数据局 beside 省大数据发展管理局. By the
 * last character of the division and the short name; none where two fuller names would fit.
 */
export function fullerNames(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { short, full } of pairs) {
    if (!text.includes(full)) continue;
    for (const division of divisionEnds) {
      const key = division + short;
      if (!text.includes(division + full) || !text.includes(key)) continue;
      if (found.has(key)) doubtful.add(key);
      found.set(key, full);
    }
  }
  for (const key of doubtful) found.delete(key);
  return found;
}
