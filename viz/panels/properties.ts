import type { Label } from '../generated/operations.ts';
import type { Either, MessageKey, Say } from '../language/messages.ts';
import { hasMessage } from '../language/messages.ts';
import { dateIn, periodWords } from '../vocabulary/period.ts';
import { quantity, withUnit } from '../vocabulary/quantity.ts';
import type { NodeSubject } from './subject.ts';

/** A property of a node as the details panel shows it: its human name and its value in words, if it has one. */
export interface Property<N> {
  name: MessageKey;
  value(node: N, say: Say, either: Either): string | null | undefined;
}

export type NodeOf<L extends Label> = Extract<NodeSubject, { __typename: L }>;
type Properties = { readonly [L in Label]: readonly Property<NodeOf<L>>[] };

const list = (values: readonly string[] | null) => values?.join('、');

/** What the graph names by a word of its own, in the reader's language; as it is where there is no message for it. */
const word = (say: Say, kind: string, value: string | null | undefined) => {
  if (!value) return value;
  const key = `${kind}.${value}`;
  return hasMessage(key) ? say(key) : value;
};

/** In the order of the panel. A property that a node lacks is not shown. */
export const properties: Properties = {
  Plan: [
    { name: 'property.title', value: (n) => (n.title === n.name ? null : n.title) },
    { name: 'property.shortTitle', value: (n) => n.shortTitle },
    { name: 'property.docNumber', value: (n) => n.docNumber },
    { name: 'property.issuedOn', value: (n, say) => dateIn(say, n.issuedOn) },
    { name: 'property.level', value: (n, say) => word(say, 'level', n.planLevel) },
    { name: 'property.kind', value: (n) => n.planKind },
    { name: 'property.period', value: (n, say) => periodWords(n.periodStart, n.periodEnd, say) },
    { name: 'property.aliases', value: (n) => list(n.aliases) },
    { name: 'property.inCorpus', value: (n, say) => say(n.inCorpus ? 'value.inCorpus' : 'value.cited') },
    { name: 'property.files', value: (n) => list(n.files) },
    { name: 'property.damaged', value: (n, _, either) => either(n.damaged, n.damagedZh) },
  ],
  Text: [],
  Section: [
    { name: 'property.kind', value: (n, say) => word(say, 'sectionKind', n.sectionKind) },
    { name: 'property.number', value: (n) => n.number },
    { name: 'property.depth', value: (n) => String(n.depth) },
    { name: 'property.plan', value: (n) => n.plan?.name },
    { name: 'property.text', value: (n) => n.text },
  ],
  SpecialProject: [
    { name: 'property.category', value: (n) => n.category },
    { name: 'property.aliases', value: (n) => list(n.aliases) },
  ],
  Agency: [
    { name: 'property.level', value: (n, say) => word(say, 'level', n.agencyLevel) },
    { name: 'property.kind', value: (n, say) => word(say, 'agencyKind', n.agencyKind) },
    { name: 'property.aliases', value: (n) => list(n.aliases) },
  ],
  Region: [
    { name: 'property.kind', value: (n, say) => word(say, 'regionKind', n.regionKind) },
    { name: 'property.code', value: (n) => n.code },
    { name: 'property.aliases', value: (n) => list(n.aliases) },
  ],
  Indicator: [
    { name: 'property.unit', value: (n) => n.unit },
    { name: 'property.direction', value: (n, say) => word(say, 'direction', n.direction) },
    { name: 'property.aliases', value: (n) => list(n.aliases) },
  ],
  Target: [
    { name: 'property.value', value: quantity },
    { name: 'property.binding', value: (n, say) => word(say, 'binding', n.binding) },
    { name: 'property.asPrinted', value: (n) => n.asPrinted },
    { name: 'property.suspect', value: (n, _, either) => either(n.suspect, n.suspectZh) },
    {
      name: 'property.likelyValue',
      value: (n) => (n.likelyValue === null ? null : withUnit(n.likelyValue, n.unit)),
    },
    { name: 'property.year', value: (n) => n.targetYear?.toString() },
    { name: 'property.baseline', value: (n) => baseline(n) },
  ],
  Outcome: [
    { name: 'property.asPrinted', value: (n) => n.asPrinted },
    { name: 'property.year', value: (n) => n.outcomeYear?.toString() },
  ],
  Task: [
    { name: 'property.number', value: (n) => n.number },
    { name: 'property.year', value: (n) => n.taskYear?.toString() },
    {
      name: 'property.deadline',
      value: (n, say) => n.deadline && say('value.date', { date: { iso: n.deadline } }),
    },
    { name: 'property.plan', value: (n) => n.plan?.name },
    { name: 'property.text', value: (n) => n.text },
  ],
  Field: [{ name: 'property.aliases', value: (n) => list(n.aliases) }],
};

const baseline = ({ baselineValue, baselineYear, unit }: NodeOf<'Target'>) =>
  baselineValue === null
    ? null
    : `${withUnit(baselineValue, unit)}${baselineYear ? ` (${baselineYear})` : ''}`;

/** The properties of a node that it has, as name and value. */
export function shownProperties(
  node: NodeSubject,
  say: Say,
  either: Either,
): { name: string; value: string }[] {
  const own = properties[node.__typename] as readonly Property<NodeSubject>[];
  return own.flatMap(({ name, value }) => {
    const shown = value(node, say, either);
    return shown ? [{ name: say(name), value: shown }] : [];
  });
}
