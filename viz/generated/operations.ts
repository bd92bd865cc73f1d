// Written by viz/codegen.ts from viz/data/*.graphql and api/schema.graphql: change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** `BODY`: one organisation; `CLASS`: a closed class of them (各市, 相关部门). */
export type AgencyKind =
  | 'BODY'
  | 'CLASS';

/** The level of government, or the Party. */
export type AgencyLevel =
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'NATIONAL'
  | 'OTHER'
  | 'PARTY'
  | 'PROVINCIAL';

/** What marks a sentence as a commitment: a word or label such as 牵头 or 责任单位 with an organisation; an organisation that is to do something; a number that may be aimed at; words that end as the name of an undertaking does. */
export type AuditMark =
  | 'DUTY'
  | 'NUMBER'
  | 'PROJECT'
  | 'RESPONSIBILITY';

/** `STATED`: the text says so; `INFERRED`: concluded, `why` says from what; `REVIEWED`: a person says so, `why` says who. */
export type Basis =
  | 'INFERRED'
  | 'REVIEWED'
  | 'STATED';

/** `UP`: to what is carried out by the node one starts from; `DOWN`: to what carries it out. */
export type CascadeDirection =
  | 'BOTH'
  | 'DOWN'
  | 'UP';

/** On which side of the node one starts from: above it are the goals that it serves, below it what carries it out. */
export type CascadeSide =
  | 'DOWN'
  | 'ROOT'
  | 'UP';

/** What a claim says: a 文号 with a title; that one document carries out or replaces another; a number of an indicator for a year; who leads a task or takes part in it; what is printed word for word. */
export type ClaimKind =
  | 'DOCUMENT'
  | 'LEAD'
  | 'NUMBER'
  | 'QUOTATION'
  | 'RELATION';

/** What the graph says of a claim. `SUPERSEDED`: it was so, and a later document says otherwise; `NOT_HELD`: nothing for or against it stands there, which does not make it false. */
export type ClaimVerdict =
  | 'CONTRADICTED'
  | 'NOT_HELD'
  | 'SUPERSEDED'
  | 'SUPPORTED';

/** `OUT`: the relation starts at the node one looks from; `IN`: it ends there. */
export type Direction =
  | 'IN'
  | 'OUT';

/** Which relations to take: those that start at the node, those that end there, or both. */
export type DirectionFilter =
  | 'BOTH'
  | 'IN'
  | 'OUT';

/** The kinds of relation, read from its `from` to its `to`. */
export type EdgeType =
  /** is in the field of: Task → Field, SpecialProject → Field, Target → Field */
  | 'ABOUT'
  /** is sent to: Plan → Agency */
  | 'ADDRESSED_TO'
  /** tells what became of: Outcome → Target */
  | 'ANSWERS'
  /** holds for: Target → Region, Task → Region, Plan → Region */
  | 'APPLIES_TO'
  /** names it, without superseding or implementing it: Plan → Plan */
  | 'CITES'
  /** has as a part of its outline: Plan → Section, Plan → Task, Plan → Target, Plan → SpecialProject, Section → Section, Section → Task, Section → Target, Section → SpecialProject */
  | 'CONTAINS'
  /** follows, in a later period: SpecialProject → SpecialProject, Target → Target */
  | 'CONTINUES'
  /** is measured by: Task → Target */
  | 'CONTRIBUTES_TO'
  /** was read as: Plan → Text */
  | 'HAS_TEXT'
  /** carries the other out: Plan → Plan, Task → Task, Task → Section, Task → Target, Task → SpecialProject, Section → Task, Section → Section, Section → Target, Section → SpecialProject */
  | 'IMPLEMENTS'
  /** puts the plan into force: Agency → Plan */
  | 'ISSUES'
  /** is answerable for it (牵头单位): Agency → Task, Agency → SpecialProject, Agency → Plan */
  | 'LEADS'
  /** sets a value for: Target → Indicator */
  | 'MEASURES'
  /** names it, without any of the above: Section → Plan, Section → SpecialProject, Section → Agency, Section → Region, Section → Indicator, Section → Field, Plan → Plan, Plan → SpecialProject, Plan → Agency, Plan → Region, Plan → Indicator, Plan → Field */
  | 'MENTIONS'
  /** belongs to: SpecialProject → SpecialProject, Region → Region, Agency → Agency */
  | 'PART_OF'
  /** is a region’s or a year’s share of: Target → Target */
  | 'REFINES'
  /** takes the place of the other, or follows it in the same series: Plan → Plan */
  | 'SUPERSEDES'
  /** takes part in it (配合单位): Agency → Task, Agency → SpecialProject, Agency → Plan */
  | 'SUPPORTS';

/** How binding a step of the cascade is: stated by the text, derived from what both texts aim at, or of one theme. */
export type Force =
  | 'DERIVED'
  | 'STATED'
  | 'THEMATIC';

/** Why nobody has to answer a goal: it had run out; it is for another place, or for a later day; it frames its plan and sets nothing to be done. */
export type GoalAside =
  | 'EXPIRED'
  | 'FRAMING'
  | 'NOT_BINDING';

/** Whether more of it is better, or less. */
export type IndicatorDirection =
  | 'DOWN'
  | 'UP';

/** The kinds of node. */
export type Label =
  /** An organisation, or a closed class of them (各市), that issues, leads or supports. */
  | 'Agency'
  /** A domain of industry or technology (高端装备制造, 新材料, …). */
  | 'Field'
  /** A measured quantity, the same across plans. */
  | 'Indicator'
  /** What one plan says was reached of a quantity, for one region and year; what stood there before a target was set. */
  | 'Outcome'
  /** A policy document: 规划, 纲要, 意见, 方案, 通知, law. `inCorpus: false` for one that is only cited. */
  | 'Plan'
  /** An administrative division, area or zone. */
  | 'Region'
  /** A heading, numbered item or box (专栏) of the outline of a plan. */
  | 'Section'
  /** 重大专项, 重点专项, 重大项目, 工程, 计划, 行动 with a proper name. */
  | 'SpecialProject'
  /** What one plan wants one indicator to be, for one region and year. */
  | 'Target'
  /** Something that a plan assigns. */
  | 'Task'
  /** The whole text of one plan, as read; apart, so that Plan stays light. */
  | 'Text';

/** What a plan below makes of a national number: the same; more or less; the same sooner, or later; a part of it or a step to it; nothing; a number of its own. `HIGHER` is said of the number, whether more or less of it is wanted. */
export type LedgerKind =
  | 'DIVIDED'
  | 'DROPPED'
  | 'EARLIER'
  | 'HIGHER'
  | 'INCOMPARABLE'
  | 'LATER'
  | 'LOWER'
  | 'NEW'
  | 'TAKEN_OVER';

/** What became of a target. `NOT_COMPARABLE`: what is told is of another unit or kind, `why` says which; `NOT_MENTIONED`: plans that could have told of it do not. */
export type OutcomeVerdict =
  | 'EXCEEDED'
  | 'MISSED'
  | 'NOT_COMPARABLE'
  | 'NOT_MENTIONED'
  | 'REACHED';

/** The level of government that issued it. */
export type PlanLevel =
  | 'COUNTY'
  | 'MUNICIPAL'
  | 'NATIONAL'
  | 'OTHER'
  | 'PROVINCIAL';

/** What becomes of a special project from one plan to another. */
export type ProjectChangeKind =
  | 'APPEARS'
  | 'CONTINUES'
  | 'VANISHES';

/** Why something no longer holds: a plan takes the place of its own; the period of its plan is over; a later plan sets another number. */
export type RadarKind =
  | 'EXPIRED'
  | 'NUMBER_CHANGED'
  | 'SUPERSEDED';

/** Administrative division, area (京津冀), zone (高新区), foreign country, or river and lake. */
export type RegionKind =
  | 'AREA'
  | 'CITY'
  | 'COUNTRY'
  | 'COUNTY'
  | 'FOREIGN'
  | 'PROVINCE'
  | 'WATER'
  | 'ZONE';

/** What the outline counts a section as: 篇, 章, heading, numbered item, box (专栏), article (条), annex. */
export type SectionKind =
  | 'ANNEX'
  | 'ARTICLE'
  | 'BOX'
  | 'CHAPTER'
  | 'HEADING'
  | 'ITEM'
  | 'PART';

/** Whether a target binds (约束性) or is only expected (预期性). */
export type TargetBinding =
  | 'BINDING'
  | 'EXPECTED';

/** What becomes of a target from one plan to another. `INCOMPARABLE`: in another unit or meant in another way, `why` says which. */
export type TargetChangeKind =
  | 'APPEARS'
  | 'FALLS'
  | 'INCOMPARABLE'
  | 'RISES'
  | 'SAME'
  | 'VANISHES';

/** What bounds the number of a change: about (左右), at least (以上), at most (以内). */
export type TargetLimit =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST';

/** How the value is meant: equal, about (左右), at least (以上), at most, rise by, fall by, times (翻番), place in a ranking. */
export type TargetOperator =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EQUAL'
  | 'FALL_BY'
  | 'RANK'
  | 'RISE_BY'
  | 'TIMES';

/** Over what time a target is to be reached: on the average of the years (年均), in each (每年), in all of them (累计). */
export type TargetPace =
  | 'AVERAGE'
  | 'CUMULATIVE'
  | 'YEARLY';

/** What an agency does in a task: 牵头 or 配合. */
export type TaskRole =
  | 'LEADS'
  | 'SUPPORTS';

export type AgencyLoadsQueryVariables = Exact<{
  level?: AgencyLevel | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyLoadsQuery = { agencies: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, workload: { leading: number, supporting: number } } }> } };

export type AgencyLoadQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyLoadQuery = { agency: { __typename: 'Agency', aliases: Array<string>, id: string, name: string, label: Label, agencyLevel: AgencyLevel, workload: { leading: number, supporting: number, byPlan: Array<{ leading: number, supporting: number, plan: { id: string, title: string, shortTitle: string | null } }>, byYear: Array<{ year: number | null, leading: number, supporting: number }>, byField: Array<{ leading: number, supporting: number, field: { id: string, name: string } | null }> } } | null };

export type AgencyTasksQueryVariables = Exact<{
  id: string | number;
  role: TaskRole;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyTasksQuery = { tasks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null }, plan: { id: string, title: string, shortTitle: string | null }, fields: { edges: Array<{ node: { id: string, name: string } }> } } }> } };

export type AuditsQueryVariables = Exact<{
  first: number;
}>;


export type AuditsQuery = { audits: Array<{ sentences: number, marked: number, passedOver: number, plan: { id: string, title: string, shortTitle: string | null } }> };

export type PlanAuditQueryVariables = Exact<{
  plan: string | number;
}>;


export type PlanAuditQuery = { audit: { sentences: number, marked: number, plan: { id: string, name: string, inCorpus: boolean }, passedOver: Array<{ start: number, end: number, quote: string, mark: AuditMark, why: string, whyZh: string, rule: { id: string, says: string, saysZh: string, form: string } | null }> } | null };

export type CorpusPlansQueryVariables = Exact<{
  followed?: Array<EdgeType> | EdgeType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CorpusPlansQuery = { plans: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null } }> } };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  types?: Array<EdgeType> | EdgeType | null | undefined;
  followed?: Array<EdgeType> | EdgeType | null | undefined;
  first: number;
}>;


export type NeighboursQuery = { node:
    | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Field', degree: number, id: string, name: string, label: Label, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Outcome', degree: number, id: string, asPrinted: string, name: string, label: Label, outcomeYear: number | null, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Plan', degree: number, id: string, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, name: string, label: Label, planLevel: PlanLevel | null, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Region', degree: number, id: string, name: string, label: Label, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Section', degree: number, id: string, number: string | null, heading: string, name: string, label: Label, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Target', degree: number, id: string, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, name: string, label: Label, targetYear: number | null, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Task', degree: number, id: string, number: string | null, deadline: string | null, name: string, label: Label, taskTitle: string, taskYear: number | null, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
    | { __typename: 'Text', degree: number, id: string, name: string, label: Label, relations: { totalCount: number, edges: Array<{ direction: Direction, other:
            | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Outcome', degree: number, asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', degree: number, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Section', degree: number, number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
            | { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', degree: number, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
          , node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } } }> } }
   | null };

export type DegreesQueryVariables = Exact<{
  id: string | number;
}>;


export type DegreesQuery = { node:
    | { __typename: 'Agency', id: string, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number, agencyLevel: AgencyLevel }
    | { __typename: 'Field', id: string, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number }
    | { __typename: 'Indicator', id: string, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number }
    | { __typename: 'Outcome', id: string, asPrinted: string, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number, outcomeYear: number | null }
    | { __typename: 'Plan', id: string, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number, planLevel: PlanLevel | null }
    | { __typename: 'Region', id: string, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number }
    | { __typename: 'Section', id: string, number: string | null, heading: string, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number }
    | { __typename: 'SpecialProject', id: string, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number }
    | { __typename: 'Target', id: string, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number, targetYear: number | null }
    | { __typename: 'Task', id: string, number: string | null, deadline: string | null, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number, taskTitle: string, taskYear: number | null }
    | { __typename: 'Text', id: string, name: string, label: Label, SUPERSEDES: number, IMPLEMENTS: number, CITES: number, ISSUES: number, ADDRESSED_TO: number, LEADS: number, SUPPORTS: number, HAS_TEXT: number, CONTAINS: number, MEASURES: number, APPLIES_TO: number, REFINES: number, CONTRIBUTES_TO: number, CONTINUES: number, PART_OF: number, ABOUT: number, MENTIONS: number, ANSWERS: number }
   | null };

export type LinksQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  types?: Array<EdgeType> | EdgeType | null | undefined;
  first: number;
}>;


export type LinksQuery = { nodes: Array<
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { id: string, relations: { edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, evidence: { basis: Basis, confidence: number } }, other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
   | null> };

export type LinkSentencesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  types?: Array<EdgeType> | EdgeType | null | undefined;
  first: number;
}>;


export type LinkSentencesQuery = { nodes: Array<
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
    | { id: string, relations: { edges: Array<{ node: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } }
   | null> };

export type CardsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  followed?: Array<EdgeType> | EdgeType | null | undefined;
}>;


export type CardsQuery = { nodes: Array<
    | { __typename: 'Agency', degree: number, id: string, name: string, label: Label, agencyLevel: AgencyLevel }
    | { __typename: 'Field', degree: number, id: string, name: string, label: Label }
    | { __typename: 'Indicator', degree: number, id: string, name: string, label: Label }
    | { __typename: 'Outcome', degree: number, id: string, asPrinted: string, name: string, label: Label, outcomeYear: number | null }
    | { __typename: 'Plan', degree: number, id: string, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, name: string, label: Label, planLevel: PlanLevel | null }
    | { __typename: 'Region', degree: number, id: string, name: string, label: Label }
    | { __typename: 'Section', degree: number, id: string, number: string | null, heading: string, name: string, label: Label }
    | { __typename: 'SpecialProject', degree: number, id: string, name: string, label: Label }
    | { __typename: 'Target', degree: number, id: string, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, name: string, label: Label, targetYear: number | null }
    | { __typename: 'Task', degree: number, id: string, number: string | null, deadline: string | null, name: string, label: Label, taskTitle: string, taskYear: number | null }
    | { __typename: 'Text', degree: number, id: string, name: string, label: Label }
   | null> };

type EntityCard_Agency_Fragment = { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel };

type EntityCard_Field_Fragment = { __typename: 'Field', id: string, name: string, label: Label };

type EntityCard_Indicator_Fragment = { __typename: 'Indicator', id: string, name: string, label: Label };

type EntityCard_Outcome_Fragment = { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null };

type EntityCard_Plan_Fragment = { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null };

type EntityCard_Region_Fragment = { __typename: 'Region', id: string, name: string, label: Label };

type EntityCard_Section_Fragment = { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label };

type EntityCard_SpecialProject_Fragment = { __typename: 'SpecialProject', id: string, name: string, label: Label };

type EntityCard_Target_Fragment = { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null };

type EntityCard_Task_Fragment = { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null };

type EntityCard_Text_Fragment = { __typename: 'Text', id: string, name: string, label: Label };

export type EntityCardFragment =
  | EntityCard_Agency_Fragment
  | EntityCard_Field_Fragment
  | EntityCard_Indicator_Fragment
  | EntityCard_Outcome_Fragment
  | EntityCard_Plan_Fragment
  | EntityCard_Region_Fragment
  | EntityCard_Section_Fragment
  | EntityCard_SpecialProject_Fragment
  | EntityCard_Target_Fragment
  | EntityCard_Task_Fragment
  | EntityCard_Text_Fragment
;

export type RelationLineFragment = { direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { basis: Basis, confidence: number } }, other:
    | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
    | { __typename: 'Field', id: string, name: string, label: Label }
    | { __typename: 'Indicator', id: string, name: string, label: Label }
    | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
    | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
    | { __typename: 'Region', id: string, name: string, label: Label }
    | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
    | { __typename: 'SpecialProject', id: string, name: string, label: Label }
    | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
    | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
    | { __typename: 'Text', id: string, name: string, label: Label }
   };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesQuery = { nodes: Array<
    | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
    | { __typename: 'Field', id: string, name: string, label: Label }
    | { __typename: 'Indicator', id: string, name: string, label: Label }
    | { __typename: 'Outcome', id: string, asPrinted: string, name: string, label: Label, outcomeYear: number | null }
    | { __typename: 'Plan', id: string, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, name: string, label: Label, planLevel: PlanLevel | null }
    | { __typename: 'Region', id: string, name: string, label: Label }
    | { __typename: 'Section', id: string, number: string | null, heading: string, name: string, label: Label }
    | { __typename: 'SpecialProject', id: string, name: string, label: Label }
    | { __typename: 'Target', id: string, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, name: string, label: Label, targetYear: number | null }
    | { __typename: 'Task', id: string, number: string | null, deadline: string | null, name: string, label: Label, taskTitle: string, taskYear: number | null }
    | { __typename: 'Text', id: string, name: string, label: Label }
   | null> };

type CascadeCard_Agency_Fragment = { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type CascadeCard_Field_Fragment = { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type CascadeCard_Indicator_Fragment = { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type CascadeCard_Outcome_Fragment = { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

type CascadeCard_Plan_Fragment = { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type CascadeCard_Region_Fragment = { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type CascadeCard_Section_Fragment = { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

type CascadeCard_SpecialProject_Fragment = { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type CascadeCard_Target_Fragment = { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, indicator: { id: string } | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

type CascadeCard_Task_Fragment = { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

type CascadeCard_Text_Fragment = { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

export type CascadeCardFragment =
  | CascadeCard_Agency_Fragment
  | CascadeCard_Field_Fragment
  | CascadeCard_Indicator_Fragment
  | CascadeCard_Outcome_Fragment
  | CascadeCard_Plan_Fragment
  | CascadeCard_Region_Fragment
  | CascadeCard_Section_Fragment
  | CascadeCard_SpecialProject_Fragment
  | CascadeCard_Target_Fragment
  | CascadeCard_Task_Fragment
  | CascadeCard_Text_Fragment
;

export type SentenceFragment = { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null };

export type CascadeStepFragment = { id: string, type: EdgeType, force: Force | null, asPrinted: string | null, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

export type CascadeQueryVariables = Exact<{
  from: string | number;
  direction: CascadeDirection;
  depth: number;
  minConfidence: number;
  force?: Array<Force> | Force | null | undefined;
  asOf?: string | null | undefined;
  regions?: Array<string | number> | string | number | null | undefined;
  first: number;
}>;


export type CascadeQuery = { cascade: { totalNodes: number, truncated: boolean, root:
      | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
      | { __typename: 'Field', id: string, name: string, label: Label }
      | { __typename: 'Indicator', id: string, name: string, label: Label }
      | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
      | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
      | { __typename: 'Region', id: string, name: string, label: Label }
      | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
      | { __typename: 'SpecialProject', id: string, name: string, label: Label }
      | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
      | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
      | { __typename: 'Text', id: string, name: string, label: Label }
    , nodes: Array<{ side: CascadeSide, distance: number, dated: boolean, plan: { id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, planLevel: PlanLevel | null } | null, regions: Array<{ name: string }>, entity:
        | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Plan', id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, docNumber: string | null, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'SpecialProject', id: string, name: string, label: Label, containedIn: { edges: Array<{ node:
                | { __typename: 'Agency', id: string }
                | { __typename: 'Field', id: string }
                | { __typename: 'Indicator', id: string }
                | { __typename: 'Outcome', id: string }
                | { __typename: 'Plan', id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, planLevel: PlanLevel | null }
                | { __typename: 'Region', id: string }
                | { __typename: 'Section', id: string, plan: { id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, planLevel: PlanLevel | null } }
                | { __typename: 'SpecialProject', id: string }
                | { __typename: 'Target', id: string }
                | { __typename: 'Task', id: string }
                | { __typename: 'Text', id: string }
               }> }, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, indicator: { id: string } | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
       }>, edges: Array<{ id: string, type: EdgeType, force: Force | null, asPrinted: string | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }> } | null };

export type CascadePlanFragment = { id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, planLevel: PlanLevel | null };

export type CascadeStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type CascadeStartsQuery = { plans: { edges: Array<{ node: { id: string, targets: { edges: Array<{ node: { __typename: 'Target', degree: number, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null } }> } } }> } };

export type PlanCitationQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanCitationQuery = { plan: { id: string, title: string, docNumber: string | null, issuedOn: string | null, issuers: { edges: Array<{ node: { id: string, name: string } }> } } | null };

export type PlaceFragment = { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null };

export type CoverageQueryVariables = Exact<{
  plan: string | number;
  region: string | number;
  answered?: boolean | null | undefined;
  aside?: boolean | null | undefined;
  first: number;
  answers: number;
}>;


export type CoverageQuery = { coverage: { truncated: boolean, counts: { goals: number, answered: number, unanswered: number, expired: number, notBinding: number, framing: number, tasks: number, orphans: number }, plan: { id: string, title: string }, region: { id: string, name: string }, regionPlans: Array<{ id: string, title: string, shortTitle: string | null }>, goals: Array<{ answered: boolean, aside: GoalAside | null, why: string | null, whyZh: string | null, answerCount: number, goal:
        | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, section: { id: string, number: string | null, heading: string } | null, indicator: { id: string } | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, section: { id: string, number: string | null, heading: string } | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      , answers: Array<{ confidence: number, distance: number, plan: { id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null } | null, entity:
          | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
          | { __typename: 'Field', id: string, name: string, label: Label }
          | { __typename: 'Indicator', id: string, name: string, label: Label }
          | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
          | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
          | { __typename: 'Region', id: string, name: string, label: Label }
          | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
          | { __typename: 'SpecialProject', id: string, name: string, label: Label }
          | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
          | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, leads: { totalCount: number, edges: Array<{ node: { id: string, name: string } }> } }
          | { __typename: 'Text', id: string, name: string, label: Label }
         }> }> } | null };

export type GoalSectionFragment = { id: string, number: string | null, heading: string };

export type CoverageFileQueryVariables = Exact<{
  plan: string | number;
  region: string | number;
  answered?: boolean | null | undefined;
  aside?: boolean | null | undefined;
  first: number;
  answers: number;
}>;


export type CoverageFileQuery = { coverage: { goals: Array<{ answered: boolean, aside: GoalAside | null, goal:
        | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
        | { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
        | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
        | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } }
        | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
        | { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
        | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } }
        | { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
        | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } }
        | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } }
        | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
      , answers: Array<{ plan: { title: string } | null, entity:
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } }
          | { id: string, name: string, evidence: { quote: string | null, start: number | null, end: number | null, plan: { id: string } | null } | null }
         }> }> } | null };

export type CoverageOrphansQueryVariables = Exact<{
  plan: string | number;
  region: string | number;
  first: number;
}>;


export type CoverageOrphansQuery = { coverage: { orphans: Array<{ __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null }, plan: { id: string, title: string, shortTitle: string | null }, leads: { totalCount: number, edges: Array<{ node: { id: string, name: string } }> } }> } | null };

export type CoverageRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageRegionsQuery = { plans: { edges: Array<{ node: { id: string, regions: { edges: Array<{ node: { __typename: 'Region', id: string, name: string, label: Label } }> } } }> } };

export type CoveragePlansQueryVariables = Exact<{ [key: string]: never; }>;


export type CoveragePlansQuery = { plans: { edges: Array<{ node: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null } }> } };

export type EvidenceLineFragment = { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null };

export type NodeDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeDetailsQuery = { node:
    | { __typename: 'Agency', aliases: Array<string>, id: string, name: string, label: Label, agencyKind: AgencyKind, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } | null }
    | { __typename: 'Field', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } | null }
    | { __typename: 'Indicator', aliases: Array<string>, unit: string | null, direction: IndicatorDirection | null, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } | null }
    | { __typename: 'Outcome', id: string, asPrinted: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } }
    | { __typename: 'Plan', aliases: Array<string>, periodStart: number | null, periodEnd: number | null, files: Array<string> | null, damaged: string | null, damagedZh: string | null, id: string, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, name: string, label: Label, planKind: string | null, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } | null }
    | { __typename: 'Region', aliases: Array<string>, code: string | null, id: string, name: string, label: Label, regionKind: RegionKind, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } | null }
    | { __typename: 'Section', depth: number, text: string, id: string, number: string | null, heading: string, name: string, label: Label, sectionKind: SectionKind, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null }, plan: { id: string, name: string } }
    | { __typename: 'SpecialProject', aliases: Array<string>, category: string | null, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } | null }
    | { __typename: 'Target', baselineYear: number | null, baselineValue: number | null, id: string, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null }, indicator: { id: string } | null }
    | { __typename: 'Task', text: string, id: string, number: string | null, deadline: string | null, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null }, plan: { id: string, name: string } }
    | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } | null }
   | null };

export type RelationDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationDetailsQuery = { relation: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, from:
      | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
      | { __typename: 'Field', id: string, name: string, label: Label }
      | { __typename: 'Indicator', id: string, name: string, label: Label }
      | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
      | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
      | { __typename: 'Region', id: string, name: string, label: Label }
      | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
      | { __typename: 'SpecialProject', id: string, name: string, label: Label }
      | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
      | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
      | { __typename: 'Text', id: string, name: string, label: Label }
    , to:
      | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
      | { __typename: 'Field', id: string, name: string, label: Label }
      | { __typename: 'Indicator', id: string, name: string, label: Label }
      | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
      | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
      | { __typename: 'Region', id: string, name: string, label: Label }
      | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
      | { __typename: 'SpecialProject', id: string, name: string, label: Label }
      | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
      | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
      | { __typename: 'Text', id: string, name: string, label: Label }
    , evidence: { quote: string | null, start: number | null, end: number | null, rule: string, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null, section: { id: string, name: string } | null, foundBy: { says: string, saysZh: string, form: string } | null, context: { before: string, quote: string, after: string } | null } } | null };

export type RelationsQueryVariables = Exact<{
  id: string | number;
  types?: Array<EdgeType> | EdgeType | null | undefined;
  direction: DirectionFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationsQuery = { node:
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ direction: Direction, node: { id: string, type: EdgeType, asPrinted: string | null, force: Force | null, evidence: { quote: string | null, basis: Basis, confidence: number } }, other:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
           }> } }
   | null };

export type PlanListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlanListQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Plan', periodStart: number | null, periodEnd: number | null, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planKind: string | null, planLevel: PlanLevel | null } }> } };

export type PlanTextQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanTextQuery = { plan: { __typename: 'Plan', text: string | null, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null } | null };

export type PlanSectionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanSectionsQuery = { plan: { id: string, sections: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string | null, heading: string, depth: number, order: number, start: number, end: number, extentEnd: number, sectionKind: SectionKind } }> } } | null };

export type PlanMarksQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanMarksQuery = { plan: { id: string, marks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: number, end: number, kind: string, entity:
            | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
            | { __typename: 'Field', id: string, name: string, label: Label }
            | { __typename: 'Indicator', id: string, name: string, label: Label }
            | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
            | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
            | { __typename: 'Region', id: string, name: string, label: Label }
            | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
            | { __typename: 'SpecialProject', id: string, name: string, label: Label }
            | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
            | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
            | { __typename: 'Text', id: string, name: string, label: Label }
          , relation: { id: string, type: EdgeType, evidence: { basis: Basis } } | null } }> } } | null };

type Facts_Agency_Fragment = { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Facts_Field_Fragment = { __typename: 'Field', id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Facts_Indicator_Fragment = { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Facts_Outcome_Fragment = { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } };

type Facts_Plan_Fragment = { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, regions: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Facts_Region_Fragment = { __typename: 'Region', id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Facts_Section_Fragment = { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } };

type Facts_SpecialProject_Fragment = { __typename: 'SpecialProject', id: string, name: string, label: Label, containedIn: { edges: Array<{ node:
        | { __typename: 'Agency', id: string }
        | { __typename: 'Field', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Outcome', id: string }
        | { __typename: 'Plan', name: string, id: string }
        | { __typename: 'Region', id: string }
        | { __typename: 'Section', id: string, plan: { id: string, name: string } }
        | { __typename: 'SpecialProject', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Task', id: string }
        | { __typename: 'Text', id: string }
       }> }, fields: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Facts_Target_Fragment = { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, regions: { edges: Array<{ node: { id: string, name: string } }> }, fields: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } };

type Facts_Task_Fragment = { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, regions: { edges: Array<{ node: { id: string, name: string } }> }, fields: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } };

type Facts_Text_Fragment = { __typename: 'Text', id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

export type FactsFragment =
  | Facts_Agency_Fragment
  | Facts_Field_Fragment
  | Facts_Indicator_Fragment
  | Facts_Outcome_Fragment
  | Facts_Plan_Fragment
  | Facts_Region_Fragment
  | Facts_Section_Fragment
  | Facts_SpecialProject_Fragment
  | Facts_Target_Fragment
  | Facts_Task_Fragment
  | Facts_Text_Fragment
;

export type FactsOfQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type FactsOfQuery = { nodes: Array<
    | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
    | { __typename: 'Field', id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
    | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
    | { __typename: 'Outcome', id: string, asPrinted: string, name: string, label: Label, outcomeYear: number | null, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } }
    | { __typename: 'Plan', id: string, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, name: string, label: Label, planLevel: PlanLevel | null, regions: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
    | { __typename: 'Region', id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
    | { __typename: 'Section', id: string, number: string | null, heading: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } }
    | { __typename: 'SpecialProject', id: string, name: string, label: Label, containedIn: { edges: Array<{ node:
            | { __typename: 'Agency', id: string }
            | { __typename: 'Field', id: string }
            | { __typename: 'Indicator', id: string }
            | { __typename: 'Outcome', id: string }
            | { __typename: 'Plan', name: string, id: string }
            | { __typename: 'Region', id: string }
            | { __typename: 'Section', id: string, plan: { id: string, name: string } }
            | { __typename: 'SpecialProject', id: string }
            | { __typename: 'Target', id: string }
            | { __typename: 'Task', id: string }
            | { __typename: 'Text', id: string }
           }> }, fields: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
    | { __typename: 'Target', id: string, asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, name: string, label: Label, targetYear: number | null, regions: { edges: Array<{ node: { id: string, name: string } }> }, fields: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } }
    | { __typename: 'Task', id: string, number: string | null, deadline: string | null, name: string, label: Label, taskTitle: string, taskYear: number | null, regions: { edges: Array<{ node: { id: string, name: string } }> }, fields: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } }
    | { __typename: 'Text', id: string, name: string, label: Label, evidence: { plan: { id: string, name: string, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
   | null> };

export type HitsQueryVariables = Exact<{
  text: string;
  labels?: Array<Label> | Label | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HitsQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, node:
        | { __typename: 'Agency', aliases: Array<string>, id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
        | { __typename: 'Field', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
        | { __typename: 'Indicator', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
        | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } }
        | { __typename: 'Plan', aliases: Array<string>, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null, regions: { edges: Array<{ node: { id: string, name: string } }> } }
        | { __typename: 'Region', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
        | { __typename: 'Section', text: string, number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } }
        | { __typename: 'SpecialProject', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null, containedIn: { edges: Array<{ node:
                | { __typename: 'Agency', id: string }
                | { __typename: 'Field', id: string }
                | { __typename: 'Indicator', id: string }
                | { __typename: 'Outcome', id: string }
                | { __typename: 'Plan', name: string, id: string }
                | { __typename: 'Region', id: string }
                | { __typename: 'Section', id: string, plan: { id: string, name: string } }
                | { __typename: 'SpecialProject', id: string }
                | { __typename: 'Target', id: string }
                | { __typename: 'Task', id: string }
                | { __typename: 'Text', id: string }
               }> }, fields: { edges: Array<{ node: { id: string, name: string } }> } }
        | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null }, regions: { edges: Array<{ node: { id: string, name: string } }> }, fields: { edges: Array<{ node: { id: string, name: string } }> } }
        | { __typename: 'Task', text: string, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null }, regions: { edges: Array<{ node: { id: string, name: string } }> }, fields: { edges: Array<{ node: { id: string, name: string } }> } }
        | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null }
       }> } };

type Hit_Agency_Fragment = { __typename: 'Agency', aliases: Array<string>, id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Hit_Field_Fragment = { __typename: 'Field', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Hit_Indicator_Fragment = { __typename: 'Indicator', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Hit_Outcome_Fragment = { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } };

type Hit_Plan_Fragment = { __typename: 'Plan', aliases: Array<string>, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null, regions: { edges: Array<{ node: { id: string, name: string } }> } };

type Hit_Region_Fragment = { __typename: 'Region', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

type Hit_Section_Fragment = { __typename: 'Section', text: string, number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } };

type Hit_SpecialProject_Fragment = { __typename: 'SpecialProject', aliases: Array<string>, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null, containedIn: { edges: Array<{ node:
        | { __typename: 'Agency', id: string }
        | { __typename: 'Field', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Outcome', id: string }
        | { __typename: 'Plan', name: string, id: string }
        | { __typename: 'Region', id: string }
        | { __typename: 'Section', id: string, plan: { id: string, name: string } }
        | { __typename: 'SpecialProject', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Task', id: string }
        | { __typename: 'Text', id: string }
       }> }, fields: { edges: Array<{ node: { id: string, name: string } }> } };

type Hit_Target_Fragment = { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null }, regions: { edges: Array<{ node: { id: string, name: string } }> }, fields: { edges: Array<{ node: { id: string, name: string } }> } };

type Hit_Task_Fragment = { __typename: 'Task', text: string, number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null }, regions: { edges: Array<{ node: { id: string, name: string } }> }, fields: { edges: Array<{ node: { id: string, name: string } }> } };

type Hit_Text_Fragment = { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean, regions: { edges: Array<{ node: { id: string, name: string } }> } } | null } | null };

export type HitFragment =
  | Hit_Agency_Fragment
  | Hit_Field_Fragment
  | Hit_Indicator_Fragment
  | Hit_Outcome_Fragment
  | Hit_Plan_Fragment
  | Hit_Region_Fragment
  | Hit_Section_Fragment
  | Hit_SpecialProject_Fragment
  | Hit_Target_Fragment
  | Hit_Task_Fragment
  | Hit_Text_Fragment
;

export type IndicatorSeriesQueryVariables = Exact<{
  id: string | number;
  regions?: Array<string | number> | string | number | null | undefined;
}>;


export type IndicatorSeriesQuery = { node:
    | { id: string }
    | { id: string }
    | { __typename: 'Indicator', unit: string | null, direction: IndicatorDirection | null, aliases: Array<string>, id: string, name: string, label: Label, series: Array<{ unit: string | null, region: { id: string, name: string } | null, points: Array<{ year: number | null, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, baselineYear: number | null, baselineValue: number | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, plan: { id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, planLevel: PlanLevel | null }, target: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type TargetPointFragment = { year: number | null, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, baselineYear: number | null, baselineValue: number | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, plan: { id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, planLevel: PlanLevel | null }, target: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } };

export type IndicatorListQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorListQuery = { plans: { edges: Array<{ node: { id: string, targets: { edges: Array<{ node: { id: string, indicator: { __typename: 'Indicator', id: string, name: string, label: Label } | null } }> } } }> } };

export type LedgerCountsQueryVariables = Exact<{
  indicator?: string | number | null | undefined;
}>;


export type LedgerCountsQuery = { ledger: { counts: Array<{ kind: LedgerKind, count: number, plan: { id: string, title: string, shortTitle: string | null }, region: { id: string, name: string } | null }> } };

export type LedgerQueryVariables = Exact<{
  indicator?: string | number | null | undefined;
  plan?: string | number | null | undefined;
  region?: string | number | null | undefined;
  kind?: Array<LedgerKind> | LedgerKind | null | undefined;
  first: number;
}>;


export type LedgerQuery = { ledger: { totalCount: number, counts: Array<{ kind: LedgerKind, count: number }>, steps: Array<{ kind: LedgerKind, difference: number | null, years: number | null, why: string, whyZh: string, region: { id: string, name: string } | null, national: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, indicator: { id: string, name: string } | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null, nationalPlan: { id: string, title: string, shortTitle: string | null, periodEnd: number | null } | null, local: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, indicator: { id: string, name: string } | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null, localPlan: { id: string, title: string, shortTitle: string | null, periodEnd: number | null } }>, gaps: Array<{ year: number, sum: number, unit: string, gap: number, why: string, whyZh: string, national: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null } }> } };

export type StepTargetFragment = { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, indicator: { id: string, name: string } | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

export type StepPlanFragment = { id: string, title: string, shortTitle: string | null, periodEnd: number | null };

export type MatrixQueryVariables = Exact<{
  first: number;
}>;


export type MatrixQuery = { ledger: { totalCount: number, steps: Array<{ kind: LedgerKind, why: string, whyZh: string, region: { id: string, name: string } | null, national: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null, nationalPlan: { id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, planLevel: PlanLevel | null } | null, local: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null, localPlan: { id: string, title: string, shortTitle: string | null, periodStart: number | null, periodEnd: number | null, issuedOn: string | null, inCorpus: boolean, planLevel: PlanLevel | null } }> } };

export type MatrixOutcomesQueryVariables = Exact<{
  verdict?: Array<OutcomeVerdict> | OutcomeVerdict | null | undefined;
  first: number;
}>;


export type MatrixOutcomesQuery = { outcomes: { answers: Array<{ verdict: OutcomeVerdict, why: string, whyZh: string, target: { id: string }, outcome: { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null }> } };

export type MatrixTargetFragment = { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

export type OutcomesQueryVariables = Exact<{
  verdict?: Array<OutcomeVerdict> | OutcomeVerdict | null | undefined;
  first: number;
}>;


export type OutcomesQuery = { outcomes: { totalCount: number, counts: Array<{ verdict: OutcomeVerdict, count: number }>, answers: Array<{ verdict: OutcomeVerdict, why: string, whyZh: string, plan: { id: string, title: string, shortTitle: string | null }, target: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }, outcome: { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null }> } };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  first: number;
}>;


export type PathsQuery = { path: Array<{ confidence: number, nodes: Array<
      | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      | { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
      | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      | { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
      | { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
      | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
      | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
    >, edges: Array<{ id: string, type: EdgeType, force: Force | null, asPrinted: string | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }> }> };

export type PlanTimesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlanTimesQuery = { plans: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Plan', periodStart: number | null, periodEnd: number | null, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, supersedes: { edges: Array<{ relation: { id: string, evidence: { basis: Basis } }, node: { id: string, inCorpus: boolean } }> }, implements: { edges: Array<{ relation: { id: string, evidence: { basis: Basis } }, node: { id: string, inCorpus: boolean } }> } } }> } };

export type PlanArcsFragment = { edges: Array<{ relation: { id: string, evidence: { basis: Basis } }, node: { id: string, inCorpus: boolean } }> };

export type ComparePlansQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type ComparePlansQuery = { comparePlans: { a: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }, b: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }, targetCounts: Array<{ change: TargetChangeKind, count: number }>, targets: Array<{ change: TargetChangeKind, difference: number | null, why: string | null, whyZh: string | null, region: { id: string, name: string } | null, indicator: { id: string, name: string } | null, a: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null, b: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null }>, projects: Array<{ change: ProjectChangeKind, a: { __typename: 'SpecialProject', id: string, name: string, label: Label } | null, b: { __typename: 'SpecialProject', id: string, name: string, label: Label } | null, relation: { id: string, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } | null }> } | null };

export type ComparedTargetFragment = { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

export type SuspectTargetsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SuspectTargetsQuery = { suspectTargets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, plan: { id: string, title: string, shortTitle: string | null }, regions: { edges: Array<{ node: { id: string, name: string } }> }, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } };

export type UnsureRelationsQueryVariables = Exact<{
  below: number;
  first: number;
  after?: string | null | undefined;
}>;


export type UnsureRelationsQuery = { unsureRelations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: EdgeType, force: Force | null, from:
          | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
          | { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
          | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
          | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
          | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
          | { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
          | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
          | { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
          | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
          | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
          | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        , to:
          | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
          | { __typename: 'Field', id: string, name: string, label: Label }
          | { __typename: 'Indicator', id: string, name: string, label: Label }
          | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
          | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
          | { __typename: 'Region', id: string, name: string, label: Label }
          | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
          | { __typename: 'SpecialProject', id: string, name: string, label: Label }
          | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
          | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
          | { __typename: 'Text', id: string, name: string, label: Label }
        , evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } } }> } };

export type PlanDoubtsQueryVariables = Exact<{
  inCorpus: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanDoubtsQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Plan', damaged: string | null, damagedZh: string | null, title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, naming: number, planLevel: PlanLevel | null } }> } };

export type LoadNoticesQueryVariables = Exact<{
  first: number;
}>;


export type LoadNoticesQuery = { loadNotices: Array<{ place: string, message: string, messageZh: string, plans: Array<{ id: string, name: string, inCorpus: boolean }> }> };

export type RadarQueryVariables = Exact<{
  asOf: string;
  plan?: string | number | null | undefined;
  first: number;
}>;


export type RadarQuery = { radar: { totalCount: number, counts: Array<{ kind: RadarKind, count: number }>, entries: Array<{ kind: RadarKind, inferred: boolean, why: string, whyZh: string, entity:
        | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      , plan: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }, above:
        | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
      , abovePlan: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }, replacement:
        | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
        | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } }
        | { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null }
       | null, replacementPlan: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null } | null }> } };

type Footing_Agency_Fragment = { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type Footing_Field_Fragment = { __typename: 'Field', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type Footing_Indicator_Fragment = { __typename: 'Indicator', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type Footing_Outcome_Fragment = { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

type Footing_Plan_Fragment = { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type Footing_Region_Fragment = { __typename: 'Region', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type Footing_Section_Fragment = { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

type Footing_SpecialProject_Fragment = { __typename: 'SpecialProject', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

type Footing_Target_Fragment = { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

type Footing_Task_Fragment = { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } };

type Footing_Text_Fragment = { __typename: 'Text', id: string, name: string, label: Label, evidence: { quote: string | null, start: number | null, end: number | null, basis: Basis, confidence: number, why: string | null, whyZh: string | null, plan: { id: string, name: string, inCorpus: boolean } | null } | null };

export type FootingFragment =
  | Footing_Agency_Fragment
  | Footing_Field_Fragment
  | Footing_Indicator_Fragment
  | Footing_Outcome_Fragment
  | Footing_Plan_Fragment
  | Footing_Region_Fragment
  | Footing_Section_Fragment
  | Footing_SpecialProject_Fragment
  | Footing_Target_Fragment
  | Footing_Task_Fragment
  | Footing_Text_Fragment
;

export type PlanStandingQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  first: number;
}>;


export type PlanStandingQuery = { plan: { id: string, periodEnd: number | null, supersededBy: { edges: Array<{ relation: { evidence: { basis: Basis } }, node: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null } }> } } | null, radar: { totalCount: number, entries: Array<{ kind: RadarKind, inferred: boolean, why: string, whyZh: string, abovePlan: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }, replacementPlan: { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null } | null }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  labels?: Array<Label> | Label | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: { edges: Array<{ node:
        | { __typename: 'Agency', id: string, name: string, label: Label, agencyLevel: AgencyLevel }
        | { __typename: 'Field', id: string, name: string, label: Label }
        | { __typename: 'Indicator', id: string, name: string, label: Label }
        | { __typename: 'Outcome', asPrinted: string, id: string, name: string, label: Label, outcomeYear: number | null }
        | { __typename: 'Plan', title: string, shortTitle: string | null, docNumber: string | null, issuedOn: string | null, inCorpus: boolean, id: string, name: string, label: Label, planLevel: PlanLevel | null }
        | { __typename: 'Region', id: string, name: string, label: Label }
        | { __typename: 'Section', number: string | null, heading: string, id: string, name: string, label: Label }
        | { __typename: 'SpecialProject', id: string, name: string, label: Label }
        | { __typename: 'Target', asPrinted: string, value: number | null, valueMax: number | null, unit: string | null, operator: TargetOperator | null, limit: TargetLimit | null, pace: TargetPace | null, binding: TargetBinding | null, suspect: string | null, suspectZh: string | null, likelyValue: number | null, id: string, name: string, label: Label, targetYear: number | null }
        | { __typename: 'Task', number: string | null, deadline: string | null, id: string, name: string, label: Label, taskTitle: string, taskYear: number | null }
        | { __typename: 'Text', id: string, name: string, label: Label }
       }> } };

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = { statistics: { nodes: Array<{ label: Label, count: number }>, edges: Array<{ type: EdgeType, count: number }> } };

export type VerifyQueryVariables = Exact<{
  text: string;
}>;


export type VerifyQuery = { verify: { sentences: number, withoutClaim: number, counts: Array<{ verdict: ClaimVerdict, count: number }>, findings: Array<{ kind: ClaimKind, verdict: ClaimVerdict, quote: string, start: number, end: number, why: string, whyZh: string, witnesses: Array<{ planTitle: string, quote: string, start: number | null, end: number | null, plan: { id: string, name: string, inCorpus: boolean } | null }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityCardFragmentDoc = new TypedDocumentString(`
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const RelationLineFragmentDoc = new TypedDocumentString(`
    fragment RelationLine on RelationEdge {
  direction
  node {
    id
    type
    asPrinted
    force
    evidence {
      basis
      confidence
    }
  }
  other {
    ...EntityCard
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`, {"fragmentName":"RelationLine"}) as unknown as TypedDocumentString<RelationLineFragment, unknown>;
export const SentenceFragmentDoc = new TypedDocumentString(`
    fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
    `, {"fragmentName":"Sentence"}) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const CascadeCardFragmentDoc = new TypedDocumentString(`
    fragment CascadeCard on Entity {
  ...EntityCard
  evidence {
    ...Sentence
  }
  ... on Target {
    indicator {
      id
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`, {"fragmentName":"CascadeCard"}) as unknown as TypedDocumentString<CascadeCardFragment, unknown>;
export const CascadeStepFragmentDoc = new TypedDocumentString(`
    fragment CascadeStep on Relation {
  id
  type
  force
  asPrinted
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...Sentence
  }
}
    fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`, {"fragmentName":"CascadeStep"}) as unknown as TypedDocumentString<CascadeStepFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Evidence {
  plan {
    id
  }
  quote
  start
  end
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const GoalSectionFragmentDoc = new TypedDocumentString(`
    fragment GoalSection on Section {
  id
  number
  heading
}
    `, {"fragmentName":"GoalSection"}) as unknown as TypedDocumentString<GoalSectionFragment, unknown>;
export const EvidenceLineFragmentDoc = new TypedDocumentString(`
    fragment EvidenceLine on Evidence {
  plan {
    id
    name
    inCorpus
  }
  section {
    id
    name
  }
  quote
  start
  end
  rule
  foundBy {
    says
    saysZh
    form
  }
  basis
  confidence
  why
  whyZh
  context(chars: 90) {
    before
    quote
    after
  }
}
    `, {"fragmentName":"EvidenceLine"}) as unknown as TypedDocumentString<EvidenceLineFragment, unknown>;
export const FactsFragmentDoc = new TypedDocumentString(`
    fragment Facts on Entity {
  ...EntityCard
  evidence {
    plan {
      id
      name
      regions(first: 2) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
  ... on Plan {
    regions(first: 2) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on Task {
    regions(first: 3) {
      edges {
        node {
          id
          name
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on SpecialProject {
    containedIn(first: 1) {
      edges {
        node {
          __typename
          id
          ... on Plan {
            name
          }
          ... on Section {
            plan {
              id
              name
            }
          }
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on Target {
    regions(first: 3) {
      edges {
        node {
          id
          name
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`, {"fragmentName":"Facts"}) as unknown as TypedDocumentString<FactsFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on Entity {
  ...Facts
  evidence {
    ...Sentence
  }
  ... on Agency {
    aliases
  }
  ... on Indicator {
    aliases
  }
  ... on Region {
    aliases
  }
  ... on Field {
    aliases
  }
  ... on Plan {
    aliases
  }
  ... on Section {
    text
  }
  ... on Task {
    text
  }
  ... on SpecialProject {
    aliases
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment Facts on Entity {
  ...EntityCard
  evidence {
    plan {
      id
      name
      regions(first: 2) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
  ... on Plan {
    regions(first: 2) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on Task {
    regions(first: 3) {
      edges {
        node {
          id
          name
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on SpecialProject {
    containedIn(first: 1) {
      edges {
        node {
          __typename
          id
          ... on Plan {
            name
          }
          ... on Section {
            plan {
              id
              name
            }
          }
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on Target {
    regions(first: 3) {
      edges {
        node {
          id
          name
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
}`, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const CascadePlanFragmentDoc = new TypedDocumentString(`
    fragment CascadePlan on Plan {
  id
  title
  shortTitle
  planLevel: level
  periodStart
  periodEnd
  issuedOn
  inCorpus
}
    `, {"fragmentName":"CascadePlan"}) as unknown as TypedDocumentString<CascadePlanFragment, unknown>;
export const TargetPointFragmentDoc = new TypedDocumentString(`
    fragment TargetPoint on SeriesPoint {
  year
  value
  valueMax
  unit
  operator
  baselineYear
  baselineValue
  suspect
  suspectZh
  likelyValue
  plan {
    ...CascadePlan
  }
  target {
    ...EntityCard
    evidence {
      ...Sentence
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment CascadePlan on Plan {
  id
  title
  shortTitle
  planLevel: level
  periodStart
  periodEnd
  issuedOn
  inCorpus
}`, {"fragmentName":"TargetPoint"}) as unknown as TypedDocumentString<TargetPointFragment, unknown>;
export const StepTargetFragmentDoc = new TypedDocumentString(`
    fragment StepTarget on Target {
  ...EntityCard
  indicator {
    id
    name
  }
  evidence {
    ...Sentence
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`, {"fragmentName":"StepTarget"}) as unknown as TypedDocumentString<StepTargetFragment, unknown>;
export const StepPlanFragmentDoc = new TypedDocumentString(`
    fragment StepPlan on Plan {
  id
  title
  shortTitle
  periodEnd
}
    `, {"fragmentName":"StepPlan"}) as unknown as TypedDocumentString<StepPlanFragment, unknown>;
export const MatrixTargetFragmentDoc = new TypedDocumentString(`
    fragment MatrixTarget on Target {
  ...EntityCard
  evidence {
    ...Sentence
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`, {"fragmentName":"MatrixTarget"}) as unknown as TypedDocumentString<MatrixTargetFragment, unknown>;
export const PlanArcsFragmentDoc = new TypedDocumentString(`
    fragment PlanArcs on RelatedPlanConnection {
  edges {
    relation {
      id
      evidence {
        basis
      }
    }
    node {
      id
      inCorpus
    }
  }
}
    `, {"fragmentName":"PlanArcs"}) as unknown as TypedDocumentString<PlanArcsFragment, unknown>;
export const ComparedTargetFragmentDoc = new TypedDocumentString(`
    fragment ComparedTarget on Target {
  ...EntityCard
  evidence {
    ...Sentence
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`, {"fragmentName":"ComparedTarget"}) as unknown as TypedDocumentString<ComparedTargetFragment, unknown>;
export const FootingFragmentDoc = new TypedDocumentString(`
    fragment Footing on Entity {
  ...EntityCard
  evidence {
    ...Sentence
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`, {"fragmentName":"Footing"}) as unknown as TypedDocumentString<FootingFragment, unknown>;
export const AgencyLoadsDocument = new TypedDocumentString(`
    query AgencyLoads($level: AgencyLevel, $first: Int!, $after: String) {
  agencies(filter: {level: $level}, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityCard
        workload {
          leading
          supporting
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<AgencyLoadsQuery, AgencyLoadsQueryVariables>;
export const AgencyLoadDocument = new TypedDocumentString(`
    query AgencyLoad($id: ID!) {
  agency(id: $id) {
    ...EntityCard
    aliases
    workload {
      leading
      supporting
      byPlan {
        plan {
          id
          title
          shortTitle
        }
        leading
        supporting
      }
      byYear {
        year
        leading
        supporting
      }
      byField {
        field {
          id
          name
        }
        leading
        supporting
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<AgencyLoadQuery, AgencyLoadQueryVariables>;
export const AgencyTasksDocument = new TypedDocumentString(`
    query AgencyTasks($id: ID!, $role: TaskRole!, $first: Int!, $after: String) {
  tasks(filter: {agency: $id, role: $role}, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityCard
        evidence {
          ...Sentence
        }
        plan {
          id
          title
          shortTitle
        }
        fields(first: 10) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`) as unknown as TypedDocumentString<AgencyTasksQuery, AgencyTasksQueryVariables>;
export const AuditsDocument = new TypedDocumentString(`
    query Audits($first: Int!) {
  audits(first: $first) {
    sentences
    marked
    passedOver
    plan {
      id
      title
      shortTitle
    }
  }
}
    `) as unknown as TypedDocumentString<AuditsQuery, AuditsQueryVariables>;
export const PlanAuditDocument = new TypedDocumentString(`
    query PlanAudit($plan: ID!) {
  audit(plan: $plan) {
    sentences
    marked
    plan {
      id
      name
      inCorpus
    }
    passedOver {
      start
      end
      quote
      mark
      why
      whyZh
      rule {
        id
        says
        saysZh
        form
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanAuditQuery, PlanAuditQueryVariables>;
export const CorpusPlansDocument = new TypedDocumentString(`
    query CorpusPlans($followed: [EdgeType!], $first: Int!, $after: String) {
  plans(filter: {inCorpus: true}, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityCard
        degree(types: $followed)
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<CorpusPlansQuery, CorpusPlansQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $types: [EdgeType!], $followed: [EdgeType!], $first: Int!) {
  node(id: $id) {
    id
    ... on Entity {
      ...EntityCard
      degree(types: $followed)
      relations(types: $types, first: $first) {
        totalCount
        edges {
          ...RelationLine
          other {
            degree(types: $followed)
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment RelationLine on RelationEdge {
  direction
  node {
    id
    type
    asPrinted
    force
    evidence {
      basis
      confidence
    }
  }
  other {
    ...EntityCard
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const DegreesDocument = new TypedDocumentString(`
    query Degrees($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      ...EntityCard
      SUPERSEDES: degree(types: [SUPERSEDES])
      IMPLEMENTS: degree(types: [IMPLEMENTS])
      CITES: degree(types: [CITES])
      ISSUES: degree(types: [ISSUES])
      ADDRESSED_TO: degree(types: [ADDRESSED_TO])
      LEADS: degree(types: [LEADS])
      SUPPORTS: degree(types: [SUPPORTS])
      HAS_TEXT: degree(types: [HAS_TEXT])
      CONTAINS: degree(types: [CONTAINS])
      MEASURES: degree(types: [MEASURES])
      APPLIES_TO: degree(types: [APPLIES_TO])
      REFINES: degree(types: [REFINES])
      CONTRIBUTES_TO: degree(types: [CONTRIBUTES_TO])
      CONTINUES: degree(types: [CONTINUES])
      PART_OF: degree(types: [PART_OF])
      ABOUT: degree(types: [ABOUT])
      MENTIONS: degree(types: [MENTIONS])
      ANSWERS: degree(types: [ANSWERS])
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<DegreesQuery, DegreesQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($ids: [ID!]!, $types: [EdgeType!], $first: Int!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      relations(types: $types, first: $first) {
        edges {
          direction
          node {
            id
            type
            evidence {
              basis
              confidence
            }
          }
          other {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const LinkSentencesDocument = new TypedDocumentString(`
    query LinkSentences($ids: [ID!]!, $types: [EdgeType!], $first: Int!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      relations(types: $types, first: $first) {
        edges {
          node {
            id
            evidence {
              ...Sentence
            }
          }
        }
      }
    }
  }
}
    fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`) as unknown as TypedDocumentString<LinkSentencesQuery, LinkSentencesQueryVariables>;
export const CardsDocument = new TypedDocumentString(`
    query Cards($ids: [ID!]!, $followed: [EdgeType!]) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      ...EntityCard
      degree(types: $followed)
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      ...EntityCard
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const CascadeDocument = new TypedDocumentString(`
    query Cascade($from: ID!, $direction: CascadeDirection!, $depth: Int!, $minConfidence: Float!, $force: [Force!], $asOf: LocalDate, $regions: [ID!], $first: Int!) {
  cascade(
    from: $from
    direction: $direction
    depth: $depth
    minConfidence: $minConfidence
    force: $force
    asOf: $asOf
    regions: $regions
    first: $first
  ) {
    totalNodes
    truncated
    root {
      ...EntityCard
    }
    nodes {
      side
      distance
      dated
      plan {
        ...CascadePlan
      }
      regions {
        name
      }
      entity {
        ...CascadeCard
        ... on Plan {
          ...CascadePlan
        }
        ... on SpecialProject {
          containedIn(first: 1) {
            edges {
              node {
                __typename
                id
                ... on Plan {
                  ...CascadePlan
                }
                ... on Section {
                  plan {
                    ...CascadePlan
                  }
                }
              }
            }
          }
        }
      }
    }
    edges {
      ...CascadeStep
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment CascadeCard on Entity {
  ...EntityCard
  evidence {
    ...Sentence
  }
  ... on Target {
    indicator {
      id
    }
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment CascadeStep on Relation {
  id
  type
  force
  asPrinted
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...Sentence
  }
}
fragment CascadePlan on Plan {
  id
  title
  shortTitle
  planLevel: level
  periodStart
  periodEnd
  issuedOn
  inCorpus
}`) as unknown as TypedDocumentString<CascadeQuery, CascadeQueryVariables>;
export const CascadeStartsDocument = new TypedDocumentString(`
    query CascadeStarts {
  plans(
    filter: {level: NATIONAL, inCorpus: true}
    orderBy: {field: ISSUED_ON, direction: DESC}
    first: 12
  ) {
    edges {
      node {
        id
        targets(first: 60) {
          edges {
            node {
              ...EntityCard
              degree(types: [REFINES])
            }
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<CascadeStartsQuery, CascadeStartsQueryVariables>;
export const PlanCitationDocument = new TypedDocumentString(`
    query PlanCitation($id: ID!) {
  plan(id: $id) {
    id
    title
    docNumber
    issuedOn
    issuers(first: 4) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanCitationQuery, PlanCitationQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($plan: ID!, $region: ID!, $answered: Boolean, $aside: Boolean, $first: Int!, $answers: Int!) {
  coverage(plan: $plan, region: $region) {
    truncated
    counts {
      goals
      answered
      unanswered
      expired
      notBinding
      framing
      tasks
      orphans
    }
    plan {
      id
      title
    }
    region {
      id
      name
    }
    regionPlans {
      id
      title
      shortTitle
    }
    goals(answered: $answered, aside: $aside, first: $first) {
      answered
      aside
      why
      whyZh
      answerCount
      goal {
        ...CascadeCard
        ... on Target {
          section {
            ...GoalSection
          }
        }
        ... on Task {
          section {
            ...GoalSection
          }
        }
      }
      answers(first: $answers) {
        confidence
        distance
        plan {
          id
          title
          shortTitle
          periodStart
          periodEnd
        }
        entity {
          ...EntityCard
          ... on Task {
            leads(first: 3) {
              totalCount
              edges {
                node {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment CascadeCard on Entity {
  ...EntityCard
  evidence {
    ...Sentence
  }
  ... on Target {
    indicator {
      id
    }
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment GoalSection on Section {
  id
  number
  heading
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoverageFileDocument = new TypedDocumentString(`
    query CoverageFile($plan: ID!, $region: ID!, $answered: Boolean, $aside: Boolean, $first: Int!, $answers: Int!) {
  coverage(plan: $plan, region: $region) {
    goals(answered: $answered, aside: $aside, first: $first) {
      answered
      aside
      goal {
        ...EntityCard
        evidence {
          ...Place
        }
      }
      answers(first: $answers) {
        plan {
          title
        }
        entity {
          id
          name
          evidence {
            ...Place
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Place on Evidence {
  plan {
    id
  }
  quote
  start
  end
}`) as unknown as TypedDocumentString<CoverageFileQuery, CoverageFileQueryVariables>;
export const CoverageOrphansDocument = new TypedDocumentString(`
    query CoverageOrphans($plan: ID!, $region: ID!, $first: Int!) {
  coverage(plan: $plan, region: $region) {
    orphans(first: $first) {
      ...EntityCard
      evidence {
        ...Sentence
      }
      plan {
        id
        title
        shortTitle
      }
      leads(first: 3) {
        totalCount
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`) as unknown as TypedDocumentString<CoverageOrphansQuery, CoverageOrphansQueryVariables>;
export const CoverageRegionsDocument = new TypedDocumentString(`
    query CoverageRegions {
  plans(filter: {level: PROVINCIAL, inCorpus: true}, first: 60) {
    edges {
      node {
        id
        regions(first: 3) {
          edges {
            node {
              ...EntityCard
            }
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<CoverageRegionsQuery, CoverageRegionsQueryVariables>;
export const CoveragePlansDocument = new TypedDocumentString(`
    query CoveragePlans {
  plans(
    filter: {level: NATIONAL, inCorpus: true}
    orderBy: {field: ISSUED_ON, direction: DESC}
    first: 60
  ) {
    edges {
      node {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<CoveragePlansQuery, CoveragePlansQueryVariables>;
export const NodeDetailsDocument = new TypedDocumentString(`
    query NodeDetails($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      ...EntityCard
      evidence {
        ...EvidenceLine
      }
    }
    ... on Plan {
      aliases
      planKind: kind
      periodStart
      periodEnd
      files
      damaged
      damagedZh
    }
    ... on Agency {
      aliases
      agencyKind: kind
    }
    ... on SpecialProject {
      aliases
      category
    }
    ... on Region {
      aliases
      regionKind: kind
      code
    }
    ... on Indicator {
      aliases
      unit
      direction
    }
    ... on Field {
      aliases
    }
    ... on Task {
      text
      plan {
        id
        name
      }
    }
    ... on Section {
      sectionKind: kind
      depth
      text
      plan {
        id
        name
      }
    }
    ... on Target {
      baselineYear
      baselineValue
      indicator {
        id
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment EvidenceLine on Evidence {
  plan {
    id
    name
    inCorpus
  }
  section {
    id
    name
  }
  quote
  start
  end
  rule
  foundBy {
    says
    saysZh
    form
  }
  basis
  confidence
  why
  whyZh
  context(chars: 90) {
    before
    quote
    after
  }
}`) as unknown as TypedDocumentString<NodeDetailsQuery, NodeDetailsQueryVariables>;
export const RelationDetailsDocument = new TypedDocumentString(`
    query RelationDetails($id: ID!) {
  relation(id: $id) {
    id
    type
    asPrinted
    force
    from {
      ...EntityCard
    }
    to {
      ...EntityCard
    }
    evidence {
      ...EvidenceLine
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment EvidenceLine on Evidence {
  plan {
    id
    name
    inCorpus
  }
  section {
    id
    name
  }
  quote
  start
  end
  rule
  foundBy {
    says
    saysZh
    form
  }
  basis
  confidence
  why
  whyZh
  context(chars: 90) {
    before
    quote
    after
  }
}`) as unknown as TypedDocumentString<RelationDetailsQuery, RelationDetailsQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($id: ID!, $types: [EdgeType!], $direction: DirectionFilter!, $first: Int!, $after: String) {
  node(id: $id) {
    id
    ... on Entity {
      relations(types: $types, direction: $direction, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          ...RelationLine
          node {
            evidence {
              quote
            }
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment RelationLine on RelationEdge {
  direction
  node {
    id
    type
    asPrinted
    force
    evidence {
      basis
      confidence
    }
  }
  other {
    ...EntityCard
  }
}`) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const PlanListDocument = new TypedDocumentString(`
    query PlanList($first: Int!, $after: String) {
  plans(filter: {inCorpus: true}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityCard
        planKind: kind
        periodStart
        periodEnd
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<PlanListQuery, PlanListQueryVariables>;
export const PlanTextDocument = new TypedDocumentString(`
    query PlanText($id: ID!) {
  plan(id: $id) {
    ...EntityCard
    text
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<PlanTextQuery, PlanTextQueryVariables>;
export const PlanSectionsDocument = new TypedDocumentString(`
    query PlanSections($id: ID!, $first: Int!, $after: String) {
  plan(id: $id) {
    id
    sections(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          heading
          depth
          order
          sectionKind: kind
          start
          end
          extentEnd
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanSectionsQuery, PlanSectionsQueryVariables>;
export const PlanMarksDocument = new TypedDocumentString(`
    query PlanMarks($id: ID!, $first: Int!, $after: String) {
  plan(id: $id) {
    id
    marks(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          start
          end
          kind
          entity {
            ...EntityCard
          }
          relation {
            id
            type
            evidence {
              basis
            }
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<PlanMarksQuery, PlanMarksQueryVariables>;
export const FactsOfDocument = new TypedDocumentString(`
    query FactsOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      ...Facts
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Facts on Entity {
  ...EntityCard
  evidence {
    plan {
      id
      name
      regions(first: 2) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
  ... on Plan {
    regions(first: 2) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on Task {
    regions(first: 3) {
      edges {
        node {
          id
          name
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on SpecialProject {
    containedIn(first: 1) {
      edges {
        node {
          __typename
          id
          ... on Plan {
            name
          }
          ... on Section {
            plan {
              id
              name
            }
          }
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on Target {
    regions(first: 3) {
      edges {
        node {
          id
          name
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FactsOfQuery, FactsOfQueryVariables>;
export const HitsDocument = new TypedDocumentString(`
    query Hits($text: String!, $labels: [Label!], $first: Int!, $after: String) {
  search(text: $text, labels: $labels, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      node {
        ...Hit
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment Facts on Entity {
  ...EntityCard
  evidence {
    plan {
      id
      name
      regions(first: 2) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
  ... on Plan {
    regions(first: 2) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on Task {
    regions(first: 3) {
      edges {
        node {
          id
          name
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on SpecialProject {
    containedIn(first: 1) {
      edges {
        node {
          __typename
          id
          ... on Plan {
            name
          }
          ... on Section {
            plan {
              id
              name
            }
          }
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  ... on Target {
    regions(first: 3) {
      edges {
        node {
          id
          name
        }
      }
    }
    fields(first: 5) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
}
fragment Hit on Entity {
  ...Facts
  evidence {
    ...Sentence
  }
  ... on Agency {
    aliases
  }
  ... on Indicator {
    aliases
  }
  ... on Region {
    aliases
  }
  ... on Field {
    aliases
  }
  ... on Plan {
    aliases
  }
  ... on Section {
    text
  }
  ... on Task {
    text
  }
  ... on SpecialProject {
    aliases
  }
}`) as unknown as TypedDocumentString<HitsQuery, HitsQueryVariables>;
export const IndicatorSeriesDocument = new TypedDocumentString(`
    query IndicatorSeries($id: ID!, $regions: [ID!]) {
  node(id: $id) {
    id
    ... on Indicator {
      ...EntityCard
      unit
      direction
      aliases
      series(regions: $regions) {
        unit
        region {
          id
          name
        }
        points {
          ...TargetPoint
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment CascadePlan on Plan {
  id
  title
  shortTitle
  planLevel: level
  periodStart
  periodEnd
  issuedOn
  inCorpus
}
fragment TargetPoint on SeriesPoint {
  year
  value
  valueMax
  unit
  operator
  baselineYear
  baselineValue
  suspect
  suspectZh
  likelyValue
  plan {
    ...CascadePlan
  }
  target {
    ...EntityCard
    evidence {
      ...Sentence
    }
  }
}`) as unknown as TypedDocumentString<IndicatorSeriesQuery, IndicatorSeriesQueryVariables>;
export const IndicatorListDocument = new TypedDocumentString(`
    query IndicatorList {
  plans(filter: {inCorpus: true}, first: 40) {
    edges {
      node {
        id
        targets(first: 100) {
          edges {
            node {
              id
              indicator {
                ...EntityCard
              }
            }
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<IndicatorListQuery, IndicatorListQueryVariables>;
export const LedgerCountsDocument = new TypedDocumentString(`
    query LedgerCounts($indicator: ID) {
  ledger(indicator: $indicator, first: 0) {
    counts {
      plan {
        id
        title
        shortTitle
      }
      region {
        id
        name
      }
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerCountsQuery, LedgerCountsQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($indicator: ID, $plan: ID, $region: ID, $kind: [LedgerKind!], $first: Int!) {
  ledger(
    indicator: $indicator
    plan: $plan
    region: $region
    kind: $kind
    first: $first
  ) {
    totalCount
    counts {
      kind
      count
    }
    steps {
      kind
      difference
      years
      why
      whyZh
      region {
        id
        name
      }
      national {
        ...StepTarget
      }
      nationalPlan {
        ...StepPlan
      }
      local {
        ...StepTarget
      }
      localPlan {
        ...StepPlan
      }
    }
    gaps {
      year
      sum
      unit
      gap
      why
      whyZh
      national {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment StepTarget on Target {
  ...EntityCard
  indicator {
    id
    name
  }
  evidence {
    ...Sentence
  }
}
fragment StepPlan on Plan {
  id
  title
  shortTitle
  periodEnd
}`) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($first: Int!) {
  ledger(first: $first) {
    totalCount
    steps {
      kind
      why
      whyZh
      region {
        id
        name
      }
      national {
        ...MatrixTarget
      }
      nationalPlan {
        ...CascadePlan
      }
      local {
        ...MatrixTarget
      }
      localPlan {
        ...CascadePlan
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment CascadePlan on Plan {
  id
  title
  shortTitle
  planLevel: level
  periodStart
  periodEnd
  issuedOn
  inCorpus
}
fragment MatrixTarget on Target {
  ...EntityCard
  evidence {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const MatrixOutcomesDocument = new TypedDocumentString(`
    query MatrixOutcomes($verdict: [OutcomeVerdict!], $first: Int!) {
  outcomes(verdict: $verdict, first: $first) {
    answers {
      verdict
      why
      whyZh
      target {
        id
      }
      outcome {
        ...EntityCard
        evidence {
          ...Sentence
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`) as unknown as TypedDocumentString<MatrixOutcomesQuery, MatrixOutcomesQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes($verdict: [OutcomeVerdict!], $first: Int!) {
  outcomes(verdict: $verdict, first: $first) {
    totalCount
    counts {
      verdict
      count
    }
    answers {
      verdict
      why
      whyZh
      plan {
        id
        title
        shortTitle
      }
      target {
        ...EntityCard
        evidence {
          ...Sentence
        }
      }
      outcome {
        ...EntityCard
        evidence {
          ...Sentence
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $first: Int!) {
  path(from: $from, to: $to, first: $first) {
    confidence
    nodes {
      ...EntityCard
      evidence {
        ...Sentence
      }
    }
    edges {
      ...CascadeStep
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment CascadeStep on Relation {
  id
  type
  force
  asPrinted
  from {
    id
  }
  to {
    id
  }
  evidence {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PlanTimesDocument = new TypedDocumentString(`
    query PlanTimes($first: Int!, $after: String) {
  plans(filter: {inCorpus: true}, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityCard
        periodStart
        periodEnd
        supersedes(first: 20) {
          ...PlanArcs
        }
        implements(first: 20) {
          ...PlanArcs
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment PlanArcs on RelatedPlanConnection {
  edges {
    relation {
      id
      evidence {
        basis
      }
    }
    node {
      id
      inCorpus
    }
  }
}`) as unknown as TypedDocumentString<PlanTimesQuery, PlanTimesQueryVariables>;
export const ComparePlansDocument = new TypedDocumentString(`
    query ComparePlans($a: ID!, $b: ID!) {
  comparePlans(a: $a, b: $b) {
    a {
      ...EntityCard
    }
    b {
      ...EntityCard
    }
    targetCounts {
      change
      count
    }
    targets {
      change
      difference
      why
      whyZh
      region {
        id
        name
      }
      indicator {
        id
        name
      }
      a {
        ...ComparedTarget
      }
      b {
        ...ComparedTarget
      }
    }
    projects {
      change
      a {
        ...EntityCard
      }
      b {
        ...EntityCard
      }
      relation {
        id
        evidence {
          ...Sentence
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment ComparedTarget on Target {
  ...EntityCard
  evidence {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<ComparePlansQuery, ComparePlansQueryVariables>;
export const SuspectTargetsDocument = new TypedDocumentString(`
    query SuspectTargets($first: Int!, $after: String) {
  suspectTargets(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityCard
        plan {
          id
          title
          shortTitle
        }
        regions(first: 3) {
          edges {
            node {
              id
              name
            }
          }
        }
        evidence {
          ...Sentence
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`) as unknown as TypedDocumentString<SuspectTargetsQuery, SuspectTargetsQueryVariables>;
export const UnsureRelationsDocument = new TypedDocumentString(`
    query UnsureRelations($below: Float!, $first: Int!, $after: String) {
  unsureRelations(below: $below, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        type
        force
        from {
          ...EntityCard
          evidence {
            ...Sentence
          }
        }
        to {
          ...EntityCard
        }
        evidence {
          ...Sentence
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}`) as unknown as TypedDocumentString<UnsureRelationsQuery, UnsureRelationsQueryVariables>;
export const PlanDoubtsDocument = new TypedDocumentString(`
    query PlanDoubts($inCorpus: Boolean!, $first: Int!, $after: String) {
  plans(filter: {inCorpus: $inCorpus}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityCard
        damaged
        damagedZh
        naming: degree(types: [CITES, IMPLEMENTS, SUPERSEDES, MENTIONS])
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<PlanDoubtsQuery, PlanDoubtsQueryVariables>;
export const LoadNoticesDocument = new TypedDocumentString(`
    query LoadNotices($first: Int!) {
  loadNotices(first: $first) {
    place
    message
    messageZh
    plans {
      id
      name
      inCorpus
    }
  }
}
    `) as unknown as TypedDocumentString<LoadNoticesQuery, LoadNoticesQueryVariables>;
export const RadarDocument = new TypedDocumentString(`
    query Radar($asOf: String!, $plan: ID, $first: Int!) {
  radar(asOf: $asOf, plan: $plan, first: $first) {
    totalCount
    counts {
      kind
      count
    }
    entries {
      kind
      inferred
      why
      whyZh
      entity {
        ...Footing
      }
      plan {
        ...EntityCard
      }
      above {
        ...Footing
      }
      abovePlan {
        ...EntityCard
      }
      replacement {
        ...Footing
      }
      replacementPlan {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}
fragment Sentence on Evidence {
  plan {
    id
    name
    inCorpus
  }
  quote
  start
  end
  basis
  confidence
  why
  whyZh
}
fragment Footing on Entity {
  ...EntityCard
  evidence {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<RadarQuery, RadarQueryVariables>;
export const PlanStandingDocument = new TypedDocumentString(`
    query PlanStanding($id: ID!, $asOf: String!, $first: Int!) {
  plan(id: $id) {
    id
    periodEnd
    supersededBy(first: 5) {
      edges {
        relation {
          evidence {
            basis
          }
        }
        node {
          ...EntityCard
        }
      }
    }
  }
  radar(asOf: $asOf, plan: $id, first: $first) {
    totalCount
    entries {
      kind
      inferred
      why
      whyZh
      abovePlan {
        ...EntityCard
      }
      replacementPlan {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<PlanStandingQuery, PlanStandingQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $labels: [Label!], $first: Int!) {
  search(text: $text, labels: $labels, first: $first) {
    edges {
      node {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  label
  ... on Plan {
    title
    shortTitle
    docNumber
    issuedOn
    planLevel: level
    inCorpus
  }
  ... on Agency {
    agencyLevel: level
  }
  ... on Task {
    number
    taskTitle: title
    taskYear: year
    deadline
  }
  ... on Section {
    number
    heading
  }
  ... on Target {
    asPrinted
    value
    valueMax
    unit
    operator
    limit
    pace
    binding
    targetYear: year
    suspect
    suspectZh
    likelyValue
  }
  ... on Outcome {
    asPrinted
    outcomeYear: year
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics {
  statistics {
    nodes {
      label
      count
    }
    edges {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const VerifyDocument = new TypedDocumentString(`
    query Verify($text: String!) {
  verify(text: $text) {
    sentences
    withoutClaim
    counts {
      verdict
      count
    }
    findings {
      kind
      verdict
      quote
      start
      end
      why
      whyZh
      witnesses {
        planTitle
        quote
        start
        end
        plan {
          id
          name
          inCorpus
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyQuery, VerifyQueryVariables>;