import { edges, edgeTypes } from '../model/edges.ts';
import { labels, nodes } from '../model/nodes.ts';
import type { GraphStore, Value } from '../store/port.ts';
import { edgesByEnds, nodesById } from './graph.ts';
import { kindsOf, optionalIn, type PropertyKind } from './properties.ts';
import type { Selection } from './select.ts';

/** A column of one kind of value. */
interface TypedColumn {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly required: boolean;
}

export type TableRow = Readonly<Record<string, Value | undefined>>;

/** All nodes of one label, or all relations of one type, with a column for each of their properties. */
export interface GraphTable {
  /** `nodes-Plan`, `relationships-LEADS` */
  readonly name: string;
  /** the label or type */
  readonly of: string;
  readonly doc: string;
  readonly columns: readonly TypedColumn[];
  readonly rows: () => AsyncIterable<TableRow>;
}

const end = (name: string): TypedColumn => ({ name, kind: 'string', required: true });

export const isOfNodes = ({ columns }: GraphTable): boolean => columns[0]?.name === 'id';

/** The columns of a relation that say where it begins and ends; no property is called like them. */
export const endColumns = ['from', 'to'] as const;

/** The whole graph as tables without loss: one for each label and each type of the model. */
export function graphTables(store: GraphStore, selection?: Selection): GraphTable[] {
  const columnsOf = (shape: Parameters<typeof kindsOf>[0]) =>
    [...kindsOf(shape)].map(([name, kind]) => ({ name, kind, required: !optionalIn(shape, name) }));
  return [
    ...labels.map((label) => ({
      name: `nodes-${label}`,
      of: label,
      doc: nodes[label].doc,
      columns: columnsOf(nodes[label].shape),
      async *rows() {
        for await (const { properties } of nodesById(store, selection, label)) yield properties;
      },
    })),
    ...edgeTypes.map((type) => ({
      name: `relationships-${type}`,
      of: type,
      doc: edges[type].doc,
      columns: [...endColumns.map(end), ...columnsOf(edges[type].shape)],
      async *rows() {
        for await (const { from, to, properties } of edgesByEnds(store, selection, [type]))
          yield { from, to, ...properties };
      },
    })),
  ];
}
