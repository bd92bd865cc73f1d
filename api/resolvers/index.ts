import type { NonEmptyArray } from 'type-graphql';
import { AgencyResolver } from './agency.ts';
import { AnsweredClauseResolver } from './answered.ts';
import { AuditResolver } from './audit.ts';
import { CascadeNodeResolver, CascadeResolver } from './cascade.ts';
import { ChangesResolver } from './changes.ts';
import { ComparisonResolver } from './comparison.ts';
import { CountsResolver } from './counts.ts';
import { CoverageResolver, CoveredGoalResolver } from './coverage.ts';
import { DoubtsResolver } from './doubts.ts';
import { EntityResolver } from './entity.ts';
import { EvidenceResolver } from './evidence.ts';
import { IndicatorResolver } from './indicator.ts';
import { LedgerResolver } from './ledger.ts';
import { MarksResolver } from './marks.ts';
import { NeighborhoodResolver } from './neighborhood.ts';
import { NodeResolver } from './node.ts';
import { OutcomeResolver, OutcomesResolver } from './outcomes.ts';
import { PlanResolver } from './plan.ts';
import { RadarResolver } from './radar.ts';
import { relatedResolvers } from './related.ts';
import { RelationResolver } from './relation.ts';
import { SearchConnectionResolver, SearchEdgeResolver, SearchResolver } from './search.ts';
import { SharedResolver } from './shared.ts';
import { SectionResolver, StatedTaskResolver, TargetResolver, TextResolver } from './stated.ts';
import { StatisticsResolver } from './statistics.ts';
import { TargetListResolver } from './target.ts';
import { TaskResolver } from './task.ts';
import { VerifyResolver } from './verify.ts';
import { WorkloadResolver } from './workload.ts';

type ResolverClass = new () => object;

/** Every resolver of the schema. A new query is a new file and a line here. */
export const resolvers: NonEmptyArray<ResolverClass> = [
  NodeResolver,
  EntityResolver,
  EvidenceResolver,
  PlanResolver,
  MarksResolver,
  AgencyResolver,
  SharedResolver,
  TaskResolver,
  TargetListResolver,
  CountsResolver,
  NeighborhoodResolver,
  StatedTaskResolver,
  SectionResolver,
  TargetResolver,
  TextResolver,
  RelationResolver,
  AnsweredClauseResolver,
  CascadeResolver,
  CascadeNodeResolver,
  CoverageResolver,
  CoveredGoalResolver,
  ComparisonResolver,
  IndicatorResolver,
  WorkloadResolver,
  SearchResolver,
  SearchConnectionResolver,
  SearchEdgeResolver,
  DoubtsResolver,
  StatisticsResolver,
  ChangesResolver,
  VerifyResolver,
  RadarResolver,
  LedgerResolver,
  AuditResolver,
  OutcomesResolver,
  OutcomeResolver,
  ...relatedResolvers,
];
