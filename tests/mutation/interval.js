const z = 1.96;

/**
 * Between which shares the true one lies in 95 of 100 cases where a sample of so many showed so many (Wilson).
 * @param {number} found
 * @param {number} tried
 * @returns {[number, number]}
 */
export function interval(found, tried) {
  if (tried === 0) return [0, 1];
  const share = found / tried;
  const middle = (share + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried);
  const reach =
    (z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried);
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
