import { registerEnumType } from 'type-graphql';
import type { z } from 'zod';
import {
  type EdgeType,
  edges,
  edgeTypes,
  evidenceShape,
  type Label,
  labels,
  nodes,
} from '../../graph-schema/index.ts';

/** The names of the model as an enum under the same names. */
const same = <N extends string>(names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [K in N]: K };

/** The values of an enumerated property under upper-case names, as GraphQL writes them. */
const upper = <V extends string>({ options }: { options: readonly V[] }) =>
  Object.fromEntries(options.map((value) => [value.toUpperCase(), value])) as { [K in V as Uppercase<K>]: K };

export const register = <T extends object>(values: T, name: string, description: string): T => {
  registerEnumType(values, { name, description });
  return values;
};

export const LabelEnum = same(labels);
registerEnumType(LabelEnum, {
  name: 'Label',
  description: 'The kinds of node.',
  valuesConfig: Object.fromEntries(labels.map((label: Label) => [label, { description: nodes[label].doc }])),
});

export const EdgeTypeEnum = same(edgeTypes);
registerEnumType(EdgeTypeEnum, {
  name: 'EdgeType',
  description: 'The kinds of relation, read from its `from` to its `to`.',
  valuesConfig: Object.fromEntries(
    edgeTypes.map((type: EdgeType) => {
      const ends = edges[type].joins.map(([from, to]) => `${from} → ${to}`).join(', ');
      return [type, { description: `${edges[type].doc}: ${ends}` }];
    }),
  ),
});

const { Plan, Section, Agency, Region, Indicator } = nodes;

export const PlanLevel = register(
  upper(Plan.shape.level.unwrap()),
  'PlanLevel',
  'The level of government that issued it.',
);
export const SectionKind = register(
  upper(Section.shape.kind),
  'SectionKind',
  'What the outline counts a section as: 篇, 章, heading, numbered item, box (专栏), article (条), annex.',
);
export const SectionAside = register(
  upper(Section.shape.aside.unwrap()),
  'SectionAside',
  'Why a section sets nothing to be done: it frames its plan, or tells how things stand or on what terms.',
);
export const GoalAside = register(
  { EXPIRED: 'EXPIRED', NOT_BINDING: 'NOT_BINDING', FRAMING: 'FRAMING' } as const,
  'GoalAside',
  'Why nobody has to answer a goal: it had run out; it is for another place, or for a later day; it frames its plan and sets nothing to be done.',
);
export const AgencyLevel = register(
  upper(Agency.shape.level),
  'AgencyLevel',
  'The level of government, or the Party.',
);
export const AgencyKind = register(
  upper(Agency.shape.kind),
  'AgencyKind',
  '`BODY`: one organisation; `CLASS`: a closed class of them (各市, 相关部门).',
);
export const RegionKind = register(
  upper(Region.shape.kind),
  'RegionKind',
  'Administrative division, area (京津冀), zone (高新区), foreign country, or river and lake.',
);
export const IndicatorDirection = register(
  upper(Indicator.shape.direction.unwrap()),
  'IndicatorDirection',
  'Whether more of it is better, or less.',
);
export const Basis = register(
  upper(evidenceShape.basis),
  'Basis',
  '`STATED`: the text says so; `INFERRED`: concluded, `why` says from what; `REVIEWED`: a person says so, `why` says who.',
);
export const Force = register(
  upper(edges.IMPLEMENTS.shape.force.unwrap()),
  'Force',
  'How binding a step of the cascade is: stated by the text, derived from what both texts aim at, or of one theme.',
);

type Operator = z.infer<ReturnType<typeof nodes.Target.shape.operator.unwrap>>;

export const TargetOperator = register(
  {
    EQUAL: '=',
    ABOUT: '~',
    AT_LEAST: '>=',
    AT_MOST: '<=',
    RISE_BY: '+',
    FALL_BY: '-',
    TIMES: 'x',
    RANK: 'rank',
  } as const satisfies Record<string, Operator>,
  'TargetOperator',
  'How the value is meant: equal, about (左右), at least (以上), at most, rise by, fall by, times (翻番), place in a ranking.',
);

type Limit = z.infer<ReturnType<typeof nodes.Target.shape.limit.unwrap>>;

export const TargetLimit = register(
  { ABOUT: '~', AT_LEAST: '>=', AT_MOST: '<=' } as const satisfies Record<string, Limit>,
  'TargetLimit',
  'What bounds the number of a change: about (左右), at least (以上), at most (以内).',
);
export const TargetPace = register(
  upper(nodes.Target.shape.pace.unwrap()),
  'TargetPace',
  'Over what time a target is to be reached: on the average of the years (年均), in each (每年), in all of them (累计).',
);
export const TargetBinding = register(
  upper(nodes.Target.shape.binding.unwrap()),
  'TargetBinding',
  'Whether a target binds (约束性) or is only expected (预期性).',
);

export const Direction = register(
  { OUT: 'OUT', IN: 'IN' } as const,
  'Direction',
  '`OUT`: the relation starts at the node one looks from; `IN`: it ends there.',
);
export const DirectionFilter = register(
  { OUT: 'OUT', IN: 'IN', BOTH: 'BOTH' } as const,
  'DirectionFilter',
  'Which relations to take: those that start at the node, those that end there, or both.',
);
export const SortDirection = register(
  { ASC: 'ASC', DESC: 'DESC' } as const,
  'SortDirection',
  'Lowest first, or highest first.',
);
export const TaskRole = register(
  { LEADS: 'LEADS', SUPPORTS: 'SUPPORTS' } as const,
  'TaskRole',
  'What an agency does in a task: 牵头 or 配合.',
);

export const CascadeDirection = register(
  { UP: 'UP', DOWN: 'DOWN', BOTH: 'BOTH' } as const,
  'CascadeDirection',
  '`UP`: to what is carried out by the node one starts from; `DOWN`: to what carries it out.',
);
export const CascadeSide = register(
  { ROOT: 'ROOT', UP: 'UP', DOWN: 'DOWN' } as const,
  'CascadeSide',
  'On which side of the node one starts from: above it are the goals that it serves, below it what carries it out.',
);
export const TargetChangeKind = register(
  {
    APPEARS: 'APPEARS',
    VANISHES: 'VANISHES',
    RISES: 'RISES',
    FALLS: 'FALLS',
    SAME: 'SAME',
    INCOMPARABLE: 'INCOMPARABLE',
  } as const,
  'TargetChangeKind',
  'What becomes of a target from one plan to another. `INCOMPARABLE`: in another unit or meant in another way, `why` says which.',
);
export const ProjectChangeKind = register(
  { CONTINUES: 'CONTINUES', APPEARS: 'APPEARS', VANISHES: 'VANISHES' } as const,
  'ProjectChangeKind',
  'What becomes of a special project from one plan to another.',
);

export const ClaimKind = register(
  {
    DOCUMENT: 'DOCUMENT',
    RELATION: 'RELATION',
    NUMBER: 'NUMBER',
    LEAD: 'LEAD',
    QUOTATION: 'QUOTATION',
  } as const,
  'ClaimKind',
  'What a claim says: a 文号 with a title; that one document carries out or replaces another; a number of an indicator for a year; who leads a task or takes part in it; what is printed word for word.',
);
export const ClaimVerdict = register(
  {
    SUPPORTED: 'SUPPORTED',
    CONTRADICTED: 'CONTRADICTED',
    SUPERSEDED: 'SUPERSEDED',
    NOT_HELD: 'NOT_HELD',
  } as const,
  'ClaimVerdict',
  'What the graph says of a claim. `SUPERSEDED`: it was so, and a later document says otherwise; `NOT_HELD`: nothing for or against it stands there, which does not make it false.',
);

export const AuditMark = register(
  { RESPONSIBILITY: 'RESPONSIBILITY', DUTY: 'DUTY', NUMBER: 'NUMBER', PROJECT: 'PROJECT' } as const,
  'AuditMark',
  'What marks a sentence as a commitment: a word or label such as 牵头 or 责任单位 with an organisation; an organisation that is to do something; a number that may be aimed at; words that end as the name of an undertaking does.',
);
export const LedgerKind = register(
  {
    TAKEN_OVER: 'TAKEN_OVER',
    HIGHER: 'HIGHER',
    LOWER: 'LOWER',
    EARLIER: 'EARLIER',
    LATER: 'LATER',
    DIVIDED: 'DIVIDED',
    DROPPED: 'DROPPED',
    NEW: 'NEW',
    INCOMPARABLE: 'INCOMPARABLE',
  } as const,
  'LedgerKind',
  'What a plan below makes of a national number: the same; more or less; the same sooner, or later; a part of it or a step to it; nothing; a number of its own. `HIGHER` is said of the number, whether more or less of it is wanted.',
);
export const RadarKind = register(
  { SUPERSEDED: 'SUPERSEDED', EXPIRED: 'EXPIRED', NUMBER_CHANGED: 'NUMBER_CHANGED' } as const,
  'RadarKind',
  'Why something no longer holds: a plan takes the place of its own; the period of its plan is over; a later plan sets another number.',
);
export const OutcomeVerdict = register(
  {
    REACHED: 'REACHED',
    EXCEEDED: 'EXCEEDED',
    MISSED: 'MISSED',
    NOT_COMPARABLE: 'NOT_COMPARABLE',
    NOT_MENTIONED: 'NOT_MENTIONED',
  } as const,
  'OutcomeVerdict',
  'What became of a target. `NOT_COMPARABLE`: what is told is of another unit or kind, `why` says which; `NOT_MENTIONED`: plans that could have told of it do not.',
);

/** The values behind an enum. */
export type ValueOf<E extends object> = E[keyof E];
