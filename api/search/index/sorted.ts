/** The first place from `from` on whose value is not less. */
export function placeOf(list: Uint16Array, value: number, from: number): number {
  let step = 1;
  let low = from;
  let high = from;
  while (high < list.length && list[high]! < value) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those values that are in one of the lists too; all are in order. */
export function kept(values: Uint16Array, lists: readonly Uint16Array[]): Uint16Array {
  const found = new Uint16Array(values.length);
  const places = lists.map(() => 0);
  let count = 0;
  for (const value of values) {
    let has = false;
    for (let i = 0; i < lists.length && !has; i++) {
      const list = lists[i]!;
      const place = placeOf(list, value, places[i]!);
      places[i] = place;
      has = list[place] === value;
    }
    if (has) found[count++] = value;
  }
  return found.subarray(0, count);
}

/** The values of two lists that have none in common, in order. */
export function merged(a: Uint16Array, b: Uint16Array): Uint16Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all = new Uint16Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let to = 0; to < all.length; to++)
    all[to] = j === b.length || (i < a.length && a[i]! < b[j]!) ? a[i++]! : b[j++]!;
  return all;
}
