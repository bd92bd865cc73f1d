import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Converter } from 'opencc-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkPlan, PlanRegistry, placePlans } from '../../loader/link/index.ts';
import { readCorpus } from '../../loader/reading.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
/** They hold no character that Big5 has not. */
const documents = [
  'gansu-division2022',
  'ganzhou-report2020',
  'hubei-division2019',
  'shandong-transfer2023',
].map((name) => new URL(`../gold/written/${name}.txt`, import.meta.url));

/** The two bytes of each character of Big5, as the decoder of the platform knows them. */
function big5Table(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('big5');
  const table = new Map<string, readonly number[]>();
  for (let lead = 0xa1; lead <= 0xf9; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  return table;
}

function big5(text: string): Uint8Array {
  const table = big5Table();
  return Uint8Array.from(Array.from(text).flatMap((c) => (c < '\x80' ? c.charCodeAt(0) : table.get(c)!)));
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traditional-'));
  for (const document of documents) {
    const text = toTraditional(await readFile(document, 'utf8'));
    await writeFile(join(folder, basename(document.pathname)), big5(text));
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** What the documents come to in a graph, plan by plan. */
async function graphsOf(paths: readonly string[]) {
  const { plans, files } = await readCorpus({ paths });
  const registry = new PlanRegistry();
  const graphs = placePlans(plans, registry).placed.map((plan) => linkPlan(plan, registry));
  return { files, graphs };
}
type Graph = Awaited<ReturnType<typeof graphsOf>>['graphs'][number];

const nodesOf = ({ nodes }: Graph) =>
  nodes.map(({ label, properties }) => `${label} ${properties.id}`).sort();
const edgesOf = ({ edges }: Graph) => edges.map(({ type, from, to }) => `${from.id} ${type} ${to.id}`).sort();

const textOf = (nodes: Graph['nodes']) =>
  nodes.flatMap(({ label, properties }) =>
    label === 'Text' && 'text' in properties ? [properties.text] : [],
  )[0]!;

test('a document in traditional characters, in Big5, says what it says in simplified ones, and is quoted as printed', async () => {
  const simplified = await graphsOf(documents.map(({ pathname }) => pathname));
  const traditional = await graphsOf([folder]);
  expect(traditional.files.map(({ notices }) => notices.map(({ rule }) => rule))).toEqual(
    documents.map(() => ['traditional']),
  );
  expect(traditional.graphs.flatMap(nodesOf)).toEqual(simplified.graphs.flatMap(nodesOf));
  expect(traditional.graphs.flatMap(edgesOf)).toEqual(simplified.graphs.flatMap(edgesOf));
  for (const { nodes, edges } of traditional.graphs) {
    const text = textOf(nodes);
    expect(text).toMatch(/[為與業發]/);
    for (const { properties } of [...nodes, ...edges])
      if ('quote' in properties && properties.quote)
        expect(text.slice(properties.start, properties.end)).toBe(properties.quote);
  }
});
