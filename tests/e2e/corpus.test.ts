import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Evidence, evidenceFault, nodes as nodeDefinitions } from '../../graph-schema/index.ts';
import type { LoadReport } from '../../loader/index.ts';
import { type LoadedCorpus, loadedCorpus } from '../corpus.ts';
import { gangmuAlone } from './command.ts';
import { type ExportedGraph, parseExport } from './exported.ts';

/** Two loads and two exports, on a machine that does other things too. */
const patience = 600_000;

/** Loads the corpus and exports the graph. */
async function loadAndExport(args: readonly string[]) {
  const { code, stdout, stderr } = await gangmuAlone(['load', '--report', 'json', ...args]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  const exported = await gangmuAlone(['export', ...args]);
  expect(exported).toMatchObject({ code: 0, stderr: '' });
  return { report: JSON.parse(stdout) as LoadReport, jsonl: exported.stdout };
}

let folder: string;
let loaded: LoadedCorpus;
let graph: ExportedGraph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-corpus-'));
  loaded = await loadedCorpus();
  await loaded.copyTo(join(folder, 'graph'));
  graph = parseExport(loaded.jsonl);
}, patience);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the corpus, loaded', () => {
  test('holds fourteen plans, and every file was read', () => {
    expect(loaded.report.plans.map(({ status }) => status)).toEqual(Array(14).fill('added'));
    expect(loaded.report.files.map(({ status }) => status)).toEqual(Array(5).fill('loaded'));
    expect(graph.nodes.filter(({ properties }) => properties.inCorpus)).toHaveLength(14);
  });

  test(
    'is the same graph when it is loaded again, byte for byte',
    async () => {
      const again = await loadAndExport(['--store', await loaded.copyTo(join(folder, 'again'))]);
      expect(again.jsonl === loaded.jsonl).toBe(true);
      expect(again.report.removed).toEqual([]);
    },
    patience,
  );

  test('has no two nodes or edges of one id, and no edge without its ends', () => {
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(ids.size).toBe(graph.nodes.length);
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
    expect(graph.edges.filter(({ start, end }) => !ids.has(start.id) || !ids.has(end.id))).toEqual([]);
  });

  test('gives all nodes first, each with the label Entity and its own', () => {
    const types = loaded.jsonl
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types.indexOf('relationship')).toBe(types.lastIndexOf('node') + 1);
    expect(graph.nodes.filter(({ labels }) => labels[0] !== 'Entity' || labels.length !== 2)).toEqual([]);
  });

  test('a file of the export is the same as its standard output', async () => {
    const out = join(folder, 'graph.jsonl');
    const { code, stdout } = await gangmuAlone(['export', '--out', out, '--store', join(folder, 'graph')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect((await readFile(out, 'utf8')) === loaded.jsonl).toBe(true);
  });
});

describe('the evidence of the corpus', () => {
  const evident = () => [
    ...graph.nodes
      .filter(({ labels }) => nodeDefinitions[labels[1]].provenance === 'stated')
      .map(({ id, properties }) => ({ id, evidence: properties as Evidence })),
    ...graph.edges.map(({ id, properties }) => ({ id, evidence: properties as Evidence })),
  ];
  const ids = (label: string) =>
    new Set(graph.nodes.filter((n) => n.labels[1] === label).map(({ id }) => id));

  test('stands on every stated node and on every edge, and says how it is known', () => {
    const unevident = evident().filter(({ evidence }) => evidenceFault(evidence) ?? !evidence.rule);
    expect(unevident).toEqual([]);
    expect(evident().length).toBeGreaterThan(graph.edges.length);
  });

  test('gives the reason of what is concluded in English and in Chinese', () => {
    const concluded = evident().filter(({ evidence: { basis } }) => basis === 'inferred');
    const untold = concluded.filter(
      ({ evidence: { why, whyZh = '' } }) => !why?.endsWith('.') || !/\p{Script=Han}.*。$/su.test(whyZh),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
    expect(concluded.length).toBeGreaterThan(100);
  });

  test('quotes the words of its plan exactly at its offsets, for every node and edge', () => {
    const texts = new Map(
      graph.nodes
        .filter(({ labels }) => labels[1] === 'Text')
        .map(({ properties }) => [properties.plan as string, properties.text as string]),
    );
    const quoted = evident().filter(({ evidence }) => evidence.quote !== undefined);
    const wrong = quoted.filter(
      ({ evidence: { plan, start, end, quote } }) => texts.get(plan ?? '')?.slice(start, end) !== quote,
    );
    expect(wrong).toEqual([]);
    expect(quoted.length).toBeGreaterThan(graph.nodes.length / 2);
  });

  test('names a plan and a section that are there', () => {
    const [plans, sections] = [ids('Plan'), ids('Section')];
    const lost = evident().filter(
      ({ evidence: { plan, section } }) =>
        (plan !== undefined && !plans.has(plan)) || (section !== undefined && !sections.has(section)),
    );
    expect(lost).toEqual([]);
  });
});
