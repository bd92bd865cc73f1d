import type { ListOrder, OrderKey } from '../relay/keyset.ts';

/** Plan by plan, as each one reads. */
export const readingOrder: ListOrder = {
  name: 'reading',
  keys: [
    { expression: 'n.plan', kind: 'string' },
    { expression: 'coalesce(n.start, -1)', kind: 'number' },
    { expression: 'n.id', kind: 'string' },
  ],
};

/** By a key, and what is alike in it as it reads; the usual order without a key. */
export const orderOfStated = (
  list: string,
  field: string,
  direction: 'ASC' | 'DESC',
  key: OrderKey | undefined,
): ListOrder =>
  key || direction === 'DESC'
    ? {
        name: `${list} ${field} ${direction}`,
        keys: [...(key ? [key] : []), ...readingOrder.keys].map((key) => ({ ...key, direction })),
      }
    : readingOrder;
