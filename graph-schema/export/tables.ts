import type { GraphStore, Value } from '../store/port.ts';
import type { ExportOptions } from './format.ts';
import { type ExportedEdge, edgesByEnds, nodesById } from './graph.ts';
import { type Names, readFarNames, readNames } from './names.ts';

/** The tables in which people read the graph. */
export const tableNames = ['targets', 'tasks', 'leads', 'relations', 'nodes', 'texts'] as const;
export type TableName = (typeof tableNames)[number];

export type Cell = string | number | boolean | undefined;

/** A table: its head, and its rows one by one. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly rows: (names: Names) => AsyncIterable<readonly Cell[]>;
}

/** Where the viewer is served unless somebody says otherwise. */
export const usualSite = 'http://localhost:4000';

const evidenceColumns = [
  'plan',
  'doc_number',
  'plan_id',
  'quote',
  'start',
  'end',
  'basis',
  'confidence',
  'why',
  'link',
];

const cell = (value: Value | undefined): Cell =>
  value === null || value === undefined
    ? undefined
    : typeof value === 'object'
      ? JSON.stringify(value)
      : value;

/** What would be taken for a formula, or not understood, in words. */
export const operatorWords: Record<string, string> = {
  '=': 'equal',
  '~': 'about',
  '>=': 'at least',
  '<=': 'at most',
  '+': 'rise by',
  '-': 'fall by',
  x: 'times',
  rank: 'rank',
};

const ofTarget = (name: string, value: Value | undefined): Cell =>
  (name === 'operator' || name === 'limit') && typeof value === 'string' ? operatorWords[value] : cell(value);

/** The page of the viewer that shows the words where they stand. */
export function linkTo(site: string, { plan, start, end }: Record<string, Value>): string | undefined {
  if (typeof plan !== 'string') return undefined;
  const at = typeof start === 'number' && typeof end === 'number' ? `&at=${start}-${end}` : '';
  return `${site.replace(/\/$/, '')}/#/document?plan=${encodeURIComponent(plan)}${at}`;
}

function evidenceCells(names: Names, site: string, properties: Record<string, Value>): Cell[] {
  const { plan, quote, start, end, basis, confidence, why } = properties;
  const head = names.planOf(plan);
  const known = [quote, start, end, basis, confidence, why].map(cell);
  return [head?.title, head?.docNumber, cell(plan), ...known, linkTo(site, properties)];
}

/** Properties that stand in columns of their own. */
const inEvidence = ['plan', 'quote', 'start', 'end', 'basis', 'confidence', 'why'];
const inRelations = new Set([...inEvidence, 'asPrinted', 'force']);
const inNodes = new Set([...inEvidence, 'id', 'name']);
const inTexts = new Set([...inNodes, 'text']);

/** What a node or relation has besides, as JSON; a whole text has a table of its own. */
function otherProperties(properties: Record<string, Value>, shown: ReadonlySet<string>): string | undefined {
  const others = Object.entries(properties).filter(([name]) => !shown.has(name));
  return others.length === 0 ? undefined : JSON.stringify(Object.fromEntries(others));
}

const joined = (far: Map<string, string[]>, id: string) => far.get(id)?.join('、');

const targetProperties = [
  'year',
  'operator',
  'value',
  'valueMax',
  'unit',
  'asPrinted',
  'limit',
  'pace',
  'binding',
  'baselineYear',
  'baselineValue',
  'suspect',
  'likelyValue',
];
const taskProperties = ['number', 'title', 'text', 'year', 'deadline'];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The tables of a store, or of a part of it. Offsets are UTF-16 code units in the text of the plan. */
export function tablesOf(
  store: GraphStore,
  { selection, site = usualSite }: ExportOptions = {},
): readonly Table[] {
  // a row is what was asked for, not what that is related to
  const core = selection && { ...selection, nodes: selection.core };
  const targets: Table = {
    name: 'targets',
    columns: ['id', 'indicator', 'regions', 'fields', ...targetProperties.map(snake), ...evidenceColumns],
    async *rows(names) {
      const indicators = await readFarNames(store, names, 'MEASURES', 'Target', 'from');
      const regions = await readFarNames(store, names, 'APPLIES_TO', 'Target', 'from');
      const fields = await readFarNames(store, names, 'ABOUT', 'Target', 'from');
      for await (const { id, properties } of nodesById(store, core, 'Target'))
        yield [
          id,
          joined(indicators, id),
          joined(regions, id),
          joined(fields, id),
          ...targetProperties.map((name) => ofTarget(name, properties[name])),
          ...evidenceCells(names, site, properties),
        ];
    },
  };
  const tasks: Table = {
    name: 'tasks',
    columns: [
      'id',
      ...taskProperties.map(snake),
      'leads',
      'supports',
      'regions',
      'fields',
      ...evidenceColumns,
    ],
    async *rows(names) {
      const far = await Promise.all([
        readFarNames(store, names, 'LEADS', 'Task', 'to'),
        readFarNames(store, names, 'SUPPORTS', 'Task', 'to'),
        readFarNames(store, names, 'APPLIES_TO', 'Task', 'from'),
        readFarNames(store, names, 'ABOUT', 'Task', 'from'),
      ]);
      for await (const { id, properties } of nodesById(store, core, 'Task'))
        yield [
          id,
          ...taskProperties.map((name) => cell(properties[name])),
          ...far.map((names) => joined(names, id)),
          ...evidenceCells(names, site, properties),
        ];
    },
  };
  const leads: Table = {
    name: 'leads',
    columns: ['agency', 'agency_id', 'role', 'as_printed', 'of', 'of_kind', 'of_id', ...evidenceColumns],
    async *rows(names) {
      for await (const { from, to, type, properties } of edgesByEnds(store, selection, [
        'LEADS',
        'SUPPORTS',
      ])) {
        if (selection?.agency !== undefined && from !== selection.agency) continue;
        yield [
          names.nameOf(from),
          from,
          type === 'LEADS' ? 'leads' : 'supports',
          cell(properties.asPrinted),
          names.nameOf(to),
          names.labelOf(to),
          to,
          ...evidenceCells(names, site, properties),
        ];
      }
    },
  };
  const relations: Table = {
    name: 'relations',
    columns: [
      'type',
      'from',
      'from_kind',
      'from_id',
      'to',
      'to_kind',
      'to_id',
      'as_printed',
      'force',
      ...evidenceColumns,
      'properties',
    ],
    async *rows(names) {
      const end = (id: string) => [names.nameOf(id), names.labelOf(id), id];
      for await (const edge of edgesByEnds(store, selection)) yield rowOf(edge, end, names);
    },
  };
  const rowOf = (
    { type, from, to, properties }: ExportedEdge,
    end: (id: string) => string[],
    names: Names,
  ): Cell[] => {
    // a whole text is no quote that a cell could hold
    const shown = type === 'HAS_TEXT' ? { ...properties, quote: null } : properties;
    return [
      type,
      ...end(from),
      ...end(to),
      cell(properties.asPrinted),
      cell(properties.force),
      ...evidenceCells(names, site, shown),
      otherProperties(properties, inRelations),
    ];
  };
  const allNodes: Table = {
    name: 'nodes',
    columns: ['id', 'kind', 'name', ...evidenceColumns, 'properties'],
    async *rows(names) {
      for await (const { id, labels, properties } of nodesById(store, selection)) {
        const kind = labels.at(-1);
        const evidence = evidenceCells(names, site, properties);
        yield [
          id,
          kind,
          cell(properties.name),
          ...evidence,
          otherProperties(properties, kind === 'Text' ? inTexts : inNodes),
        ];
      }
    },
  };
  const texts: Table = {
    name: 'texts',
    columns: ['plan', 'doc_number', 'plan_id', 'text'],
    async *rows(names) {
      for await (const { properties } of nodesById(store, selection, 'Text')) {
        const head = names.planOf(properties.plan);
        yield [head?.title, head?.docNumber, cell(properties.plan), cell(properties.text)];
      }
    },
  };
  return [targets, tasks, leads, relations, allNodes, texts];
}

/** The tables that are asked for, and the names that their rows need. */
export async function tablesToWrite(
  store: GraphStore,
  options: ExportOptions,
): Promise<{ tables: readonly Table[]; names: Names }> {
  const all = tablesOf(store, options);
  const tables = options.table ? all.filter(({ name }) => name === options.table) : all;
  return { tables, names: await readNames(store) };
}
