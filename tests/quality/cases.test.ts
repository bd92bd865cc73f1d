import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load as loadYaml } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { edges, exportJsonl, nodes, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { type CaseKind, type Fields, fits, views } from './caseView.ts';
import { Graph } from './graph.ts';

const folder = fileURLToPath(new URL('../gold/cases/', import.meta.url));
const ending = '.expected.yaml';

/** every property of the model, and the names that a case has for the ends of edges: a slip of the pen is none of them */
const known = new Set<string>([
  ...[...Object.values(nodes), ...Object.values(edges)].flatMap(({ shape }) => Object.keys(shape)),
  ...['region', 'issuers', 'plan', 'indicator', 'agency', 'task', 'type', 'from', 'to', 'asPrinted'],
  ...['rule', 'quote', 'basis', 'confidence', 'why', 'whyZh'],
]);

const rows = z.array(
  z.record(
    z.string().refine((key) => known.has(key), 'no field of this name'),
    z.unknown(),
  ),
);
const kinds = Object.keys(views) as CaseKind[];
const byKind = z.strictObject(
  Object.fromEntries(kinds.map((kind) => [kind, rows.optional()])) as Record<
    CaseKind,
    z.ZodOptional<typeof rows>
  >,
);
const expectation = byKind.extend({
  kind: z.string(),
  not: byKind.optional(),
  count: z.partialRecord(z.enum(kinds), z.int()).optional(),
  notices: z.array(z.string()).optional(),
});

/** The document of a case, or the folder of those that are loaded together. */
function documentsOf(name: string): string {
  if (existsSync(folder + name)) return folder + name;
  const file = readdirSync(folder).find((it) => it.startsWith(`${name}.`) && !it.endsWith(ending));
  if (!file) throw new Error(`there is no document for ${name}${ending}`);
  return folder + file;
}

async function loaded(name: string) {
  const store = await openStore({ path: ':memory:' });
  try {
    const report = await load(store, { paths: [documentsOf(name)] });
    let jsonl = '';
    for await (const lines of exportJsonl(store)) jsonl += lines;
    return { graph: new Graph(jsonl), told: JSON.stringify(report) };
  } finally {
    await store.close();
  }
}

/** a plan is one of the documents unless it is asked for as one that is only cited */
const asked = (kind: CaseKind, row: Fields): Fields => (kind === 'plans' ? { inCorpus: true, ...row } : row);

const brief = (found: Fields, row: Fields) =>
  Object.fromEntries(Object.keys(row).map((key) => [key, found[key]]));

const names = readdirSync(folder)
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length));

describe.each(names)('the case %s', async (name) => {
  const wanted = expectation.parse(loadYaml(readFileSync(`${folder}${name}${ending}`, 'utf8')));
  const { graph, told } = await loaded(name);
  const listed = (by: z.infer<typeof byKind> | undefined, kind: CaseKind) => by?.[kind] ?? [];

  it.each(kinds.filter((kind) => listed(wanted, kind).length > 0))('holds the %s that it must', (kind) => {
    const found = views[kind](graph);
    for (const row of listed(wanted, kind)) {
      const all = asked(kind, row);
      expect(found.some((it) => fits(all, it)) ? [all] : found.map((it) => brief(it, all))).toEqual([all]);
    }
  });

  it.each(kinds.filter((kind) => listed(wanted.not, kind).length > 0))(
    'holds no %s that it must not',
    (kind) => {
      for (const row of listed(wanted.not, kind))
        expect(views[kind](graph).filter((it) => fits(asked(kind, row), it))).toEqual([]);
    },
  );

  it.each(Object.entries(wanted.count ?? {}) as [CaseKind, number][])(
    'holds so many %s: %i',
    (kind, count) => {
      const found = views[kind](graph).filter((it) => kind !== 'plans' || it.inCorpus === true);
      expect(found.length === count ? count : found).toEqual(count);
    },
  );

  it.each(wanted.notices ?? [])('tells “%s”', (words) => expect(told).toContain(words));
});
