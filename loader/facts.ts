import type { FieldMentionFact } from './extract/fields/fact.ts';
import type { OutcomeFact } from './extract/outcomes/fact.ts';
import type { SpecialProjectFact } from './extract/projects/fact.ts';
import type { RegionMentionFact } from './extract/regions/fact.ts';
import type { TargetFact } from './extract/target.ts';
import type { FactBase } from './factBase.ts';
import type { PlanText, PlanTree, SectionNode, Span } from './tree.ts';

/**
 * What the rules of `extract` report. A fact speaks of one plan only, in the plan's own words: names are as printed and
 * every span is one in the plan's Text. `resolve` and `link` turn facts into nodes and edges.
 */

/** An organisation as a text names it. */
export interface NamedAgency {
  printed: string;
  span: Span;
}

/** A text gives something to do to somebody (牵头单位, …负责, 由…牵头, …要). */
export interface AssignmentFact extends FactBase {
  kind: 'assignment';
  task: {
    /** the item's own heading, or the first words of what is assigned */
    title: string;
    titleSpan: Span;
    /** everything that is assigned, as mended */
    text: string;
    number?: string | undefined;
    /** the section that the task stands under, or is the body of */
    section?: SectionNode | undefined;
  };
  leads: NamedAgency[];
  supports: NamedAgency[];
  /** when it must be done, as printed in the same note (6月底完成) */
  deadline?: string | undefined;
}

/** How the words around a citation bind the two documents. */
export type Bearing = 'implements' | 'supersedes' | 'cites';

/** A text names another document. */
export interface CitationFact extends FactBase {
  kind: 'citation';
  /** the title as printed, without its brackets; absent where only a 文号 is printed */
  title?: string | undefined;
  /** 文号 as printed */
  docNumber?: string | undefined;
  /** the short name that is declared here (以下简称《纲要》) */
  shortTitle?: string | undefined;
  bearing: Bearing;
}

/** A text names an organisation, whatever it says of it. */
export interface AgencyMentionFact extends FactBase {
  kind: 'agencyMention';
  printed: string;
}

export type Fact =
  | AssignmentFact
  | CitationFact
  | AgencyMentionFact
  | OutcomeFact
  | FieldMentionFact
  | RegionMentionFact
  | SpecialProjectFact
  | TargetFact;

/** A rule of `extract`: a pure function from a plan's tree to facts. */
export type Rule = (tree: PlanTree) => Fact[];

/** All that one plan says, before it is linked with others. */
export interface ReadPlan {
  plan: PlanText;
  tree: PlanTree;
  facts: Fact[];
}
