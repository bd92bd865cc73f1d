import type { Difference, GraphStore } from '../graph-schema/index.ts';
import { say } from './language/say.ts';

/** What a person reads one by one; of the rest how much there is. */
const oneByOne = new Set([
  'Plan',
  'Target',
  'Task',
  'IMPLEMENTS',
  'REFINES',
  'SUPERSEDES',
  'CONTINUES',
  'LEADS',
  'SUPPORTS',
]);

/** So many of a kind are shown. */
const shownOfKind = 20;

const signs = { came: '+', went: '-', changed: '~' } as const;

/** Differences of two graphs for a person to read: those of each kind together, the first few of them one by one. */
export async function diffText(
  found: readonly Difference[],
  old: GraphStore,
  now: GraphStore,
): Promise<string> {
  if (!found.length) return `${say('diff.none')}\n`;
  const kinds = new Map<string, Difference[]>();
  for (const it of found) kinds.set(it.of, [...(kinds.get(it.of) ?? []), it]);
  const listed = [...kinds].flatMap(([of, all]) => (oneByOne.has(of) ? all.slice(0, shownOfKind) : []));
  const names = await namesOf(listed, old, now);
  return [
    ...[...kinds].flatMap(([of, all]) => {
      const count = (change: Difference['change']) => all.filter((it) => it.change === change).length;
      const head = say('diff.kind', {
        of,
        came: count('came'),
        went: count('went'),
        changed: count('changed'),
      });
      if (!oneByOne.has(of)) return [head];
      const rest = all.length - shownOfKind;
      return [
        head,
        ...all.slice(0, shownOfKind).map((it) => `  ${signs[it.change]} ${lineOf(it, names)}`),
        ...(rest > 0 ? [`  ${say('diff.more', { count: rest })}`] : []),
      ];
    }),
    '',
  ].join('\n');
}

function lineOf(it: Difference, names: ReadonlyMap<string, string>): string {
  const [from, type, to] = it.kind === 'edge' ? it.id.split('|') : [];
  const words = type
    ? `${names.get(from!) ?? from} ${type} ${names.get(to!) ?? to}`
    : `${(it.after ?? it.before)?.name} (${it.id})`;
  return it.change === 'changed' ? `${words}: ${fieldsOf(it)}` : words;
}

/** Which properties are otherwise, short ones with what they were. */
function fieldsOf({ before = {}, after = {} }: Difference): string {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const short = (value: unknown) => {
    const printed = value === undefined ? '–' : String(value).replace(/\s+/gu, ' ');
    return printed.length > 30 ? `${printed.slice(0, 30)}…` : printed;
  };
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => `${field} ${short(before[field])} → ${short(after[field])}`)
    .join(', ');
}

async function namesOf(
  listed: readonly Difference[],
  old: GraphStore,
  now: GraphStore,
): Promise<Map<string, string>> {
  const ids = new Set<string>();
  for (const { kind, id } of listed) {
    if (kind === 'node') continue;
    const [from, , to] = id.split('|');
    ids.add(from!).add(to!);
  }
  const names = new Map<string, string>();
  for (const store of [old, now])
    for (const { id, name } of await store.read(
      'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, n.name AS name',
      { ids: [...ids] },
    ))
      names.set(String(id), String(name));
  return names;
}
