/** What a filter and an order make of what is told of nodes: only of those that it chooses, in their order where one is asked for. */
export type Choice = <T>(items: readonly T[], idOf: (item: T) => string) => T[];

/** What leaves everything as it is. */
const all: Choice = (items) => [...items];

/**
 * The choice of a filter and an order, of which either may be missing.
 * @param ids finds the nodes that the filter leaves, in the order, or in any where none is asked for
 */
export async function choiceOf(
  { filter, order }: { filter: object | null | undefined; order: object | null | undefined },
  ids: () => Promise<readonly string[]>,
): Promise<Choice> {
  if (!filter && !order) return all;
  const places = new Map((await ids()).map((id, place) => [id, place]));
  return (items, idOf) => {
    const chosen = items.filter((item) => places.has(idOf(item)));
    return order ? chosen.sort((a, b) => places.get(idOf(a))! - places.get(idOf(b))!) : chosen;
  };
}
