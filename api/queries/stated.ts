import type { ListOrder, OrderKey } from '../relay/keyset.ts';

/** Plan by plan, as each one reads. */
export const readingOrder: ListOrder = {
  name: 'reading',
  keys: [
    { expression: 'n.plan', kind: 'string', of: ({ plan }) => plan },
    { expression: 'coalesce(n.start, -1)', kind: 'number', of: ({ start }) => start ?? -1 },
    { expression: 'n.id', kind: 'string', of: ({ id }) => id },
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
