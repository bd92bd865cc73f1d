import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';

type Path = readonly PropertyKey[];

/** Where in the source a node begins. */
function startOf(node: Event): number {
  if ('start' in node) return node.start;
  if ('valueStart' in node) return node.valueStart;
  return 'anchorStart' in node ? node.anchorStart : 0;
}

/** The number of the event behind a node. */
function behind(events: readonly Event[], node: number): number {
  let open = 0;
  let next = node;
  do {
    const { type } = events[next++]!;
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) open++;
    else if (type === EVENT_ID.POP) open--;
  } while (open > 0);
  return next;
}

/** The number of the event of a member of a collection; undefined where it has none of that name or number. */
function memberOf(
  source: string,
  events: readonly Event[],
  node: number,
  name: PropertyKey,
): number | undefined {
  const isMapping = events[node]!.type === EVENT_ID.MAPPING;
  if (!isMapping && events[node]!.type !== EVENT_ID.SEQUENCE) return undefined;
  let next = node + 1;
  for (let i = 0; events[next]!.type !== EVENT_ID.POP; i++) {
    const key = events[next]!;
    if (isMapping) next++;
    const named = isMapping && key.type === EVENT_ID.SCALAR ? getScalarValue(source, key) : i;
    if (named === name) return next;
    next = behind(events, next);
  }
  return undefined;
}

/**
 * The line, counted from 1, on which a value begins in a YAML document; where there is none, that of what it would stand in.
 *
 * @param events of the source, by `parseEvents`
 * @param path keys of mappings and numbers of sequences' entries, from the top
 */
export function lineOf(source: string, events: readonly Event[], path: Path): number {
  // the first event opens the document
  let node = 1;
  if (!events[node]) return 1;
  for (const name of path) {
    const member = memberOf(source, events, node, name);
    if (member === undefined) break;
    node = member;
  }
  return source.slice(0, startOf(events[node]!)).split('\n').length;
}
