import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJsonl, openStore } from '../../graph-schema/index.ts';
import { examineTargets } from '../../loader/extract/target.ts';
import { load } from '../../loader/index.ts';
import { readCorpus } from '../../loader/reading.ts';
import { framed } from '../../loader/rules/framed.ts';

interface Line {
  type: 'node' | 'relationship';
  id: string;
  label?: string;
  labels?: string[];
  start?: { id: string };
  end?: { id: string };
  properties: Record<string, unknown>;
}

/** A number that was rejected carries the rule with this before the name of what rejected it. */
const rejected = 'target.rejected.';

/** What loading an example brings that carries a rule, a line each, in order. */
export async function broughtBy(rule: string, text: string | readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-rule-'));
  try {
    const paths = await Promise.all(
      framed(text).map(async ({ text: document, extension }, i) => {
        const path = join(folder, `${i + 1}.${extension}`);
        await writeFile(path, document);
        return path;
      }),
    );
    return rule.startsWith(rejected) ? await passedOver(rule, paths) : carrying(rule, await graphOf(paths));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function graphOf(paths: readonly string[]): Promise<Line[]> {
  const store = await openStore({ path: ':memory:' });
  try {
    const { files } = await load(store, { paths });
    const failed = files.find(({ status }) => status === 'failed');
    if (failed) throw new Error(failed.error);
    const lines: string[] = [];
    for await (const chunk of exportJsonl(store)) lines.push(String(chunk));
    return lines
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  } finally {
    await store.close();
  }
}

/** Edges that every node of a rule has: they say where it stands, and nothing more. */
const tying = new Set(['CONTAINS', 'MEASURES', 'APPLIES_TO']);

/** Edges that lead from an organisation to what it has to do with. */
const byWhom = new Set(['ISSUES', 'LEADS', 'SUPPORTS']);

function carrying(rule: string, lines: readonly Line[]): string[] {
  const nodes = new Map(lines.filter(({ type }) => type === 'node').map((node) => [node.id, node]));
  const own = (id: string) => nodes.get(id)?.properties.rule === rule;
  const plans = [...nodes.keys()].filter((id) => id.startsWith('text:')).length;
  const shown = ({ type, id, label, start, end, properties }: Line): string[] => {
    if (properties.rule !== rule) return [];
    if (type === 'node') return [said(nodes.get(id)!)];
    if (tying.has(label!) && (own(start!.id) || own(end!.id))) return [];
    const [from, to] = [nameOf(nodes.get(start!.id)!), nameOf(nodes.get(end!.id)!)];
    // where several plans stand in the graph, it is told what leads on from where
    if (plans > 1) return [`${from} ${label} ${to}`];
    return [`${label} ${byWhom.has(label!) ? from : to}`];
  };
  return lines.flatMap(shown).sort();
}

const nameOf = ({ properties: { name, title, heading, id } }: Line) => String(name ?? title ?? heading ?? id);

function said(node: Line): string {
  const label = node.labels!.at(-1)!;
  if (label !== 'Target') return `${label} ${nameOf(node)}`;
  const { name, operator, value, valueMax, unit, year, baselineValue } = node.properties;
  const number = `${operator}${value}${valueMax === undefined ? '' : `–${valueMax}`}${unit}`;
  const from = baselineValue === undefined ? '' : ` from ${baselineValue}`;
  return `Target ${name} ${number}${year === undefined ? '' : ` @${year}`}${from}`;
}

async function passedOver(rule: string, paths: readonly string[]): Promise<string[]> {
  const { plans } = await readCorpus({ paths });
  return plans
    .flatMap(({ plan, tree }) =>
      examineTargets(tree)
        .passed.filter((passed) => passed.rule === rule)
        .map(({ span }) => plan.text.slice(span.start, span.end)),
    )
    .sort();
}
