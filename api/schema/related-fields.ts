import { type EdgeType, edges, type Label } from '../../graph-schema/index.ts';

/** A field that lists the nodes at the other end of the relations of one type. */
export interface RelatedField {
  readonly on: Label;
  readonly field: string;
  readonly along: EdgeType;
  readonly direction: 'OUT' | 'IN';
  /** narrows the other end to one label, where the type joins several */
  readonly to?: Label;
  readonly description: string;
}

/** The labels that a field can lead to, by the model or narrower. */
export function farLabels({ on, along, direction, to }: RelatedField): Label[] {
  const joins: readonly (readonly [Label, Label])[] = edges[along].joins;
  const far = joins.flatMap(([from, end]) =>
    direction === 'OUT' ? (from === on ? [end] : []) : end === on ? [from] : [],
  );
  return to ? far.filter((label) => label === to) : far;
}

const row = (
  on: Label,
  field: string,
  direction: 'OUT' | 'IN',
  along: EdgeType,
  description: string,
  to?: Label,
): RelatedField => ({ on, field, along, direction, description, ...(to ? { to } : {}) });

/**
 * The relations of the model by name, from both of their ends, but those of which a node has one at most: `text` and
 * `plan` stand for HAS_TEXT, `indicator` for MEASURES. A test holds that none is missing.
 */
export const relatedFields: readonly RelatedField[] = [
  row('Plan', 'issuers', 'IN', 'ISSUES', 'Who put it into force.'),
  row('Plan', 'addressees', 'OUT', 'ADDRESSED_TO', 'To whom it is sent.'),
  row('Plan', 'implements', 'OUT', 'IMPLEMENTS', 'The plans that it carries out.'),
  row('Plan', 'implementedBy', 'IN', 'IMPLEMENTS', 'The plans that carry it out.'),
  row('Plan', 'supersedes', 'OUT', 'SUPERSEDES', 'Whose place it takes, or which it follows in its series.'),
  row('Plan', 'supersededBy', 'IN', 'SUPERSEDES', 'What takes its place, or follows it in its series.'),
  row('Plan', 'cites', 'OUT', 'CITES', 'What it names without superseding or implementing it.'),
  row('Plan', 'citedBy', 'IN', 'CITES', 'What names it without superseding or implementing it.'),
  row('Plan', 'leads', 'IN', 'LEADS', 'Who is answerable for the plan as a whole (牵头单位).'),
  row('Plan', 'supports', 'IN', 'SUPPORTS', 'Who takes part in the plan as a whole (配合单位).'),
  row('Plan', 'regions', 'OUT', 'APPLIES_TO', 'For which regions it holds.'),
  row('Plan', 'parts', 'OUT', 'CONTAINS', 'What stands at the outermost level of its outline.'),
  row(
    'Plan',
    'mentions',
    'OUT',
    'MENTIONS',
    'What it names outside of any section, without saying more of it.',
  ),
  row(
    'Plan',
    'mentionedIn',
    'IN',
    'MENTIONS',
    'The sections and plans that name it without saying more of it.',
  ),

  row('Section', 'children', 'OUT', 'CONTAINS', 'Its subsections.', 'Section'),
  row('Section', 'tasks', 'OUT', 'CONTAINS', 'The tasks that stand in it.', 'Task'),
  row('Section', 'targets', 'OUT', 'CONTAINS', 'The targets that stand in it.', 'Target'),
  row(
    'Section',
    'specialProjects',
    'OUT',
    'CONTAINS',
    'The special projects that stand in it.',
    'SpecialProject',
  ),
  row('Section', 'containedIn', 'IN', 'CONTAINS', 'The section or plan that it is a part of.'),
  row('Section', 'implements', 'OUT', 'IMPLEMENTS', 'What of a higher plan it carries out.'),
  row('Section', 'implementedBy', 'IN', 'IMPLEMENTS', 'The tasks that carry it out.', 'Task'),
  row(
    'Section',
    'implementedBySections',
    'IN',
    'IMPLEMENTS',
    'The sections of lower plans, nobody assigned to them, that carry it out.',
    'Section',
  ),
  row('Section', 'mentions', 'OUT', 'MENTIONS', 'What it names without saying more of it.'),

  row('Task', 'leads', 'IN', 'LEADS', 'Who is answerable for it (牵头单位).'),
  row('Task', 'supports', 'IN', 'SUPPORTS', 'Who takes part in it (配合单位).'),
  row('Task', 'containedIn', 'IN', 'CONTAINS', 'The section or plan that it stands in.'),
  row('Task', 'regions', 'OUT', 'APPLIES_TO', 'For which regions it is set.'),
  row('Task', 'fields', 'OUT', 'ABOUT', 'Which domains of industry or technology it is about.'),
  row('Task', 'implements', 'OUT', 'IMPLEMENTS', 'What of a higher plan it carries out.'),
  row('Task', 'implementedBy', 'IN', 'IMPLEMENTS', 'The tasks of lower plans that carry it out.', 'Task'),
  row(
    'Task',
    'implementedBySections',
    'IN',
    'IMPLEMENTS',
    'The sections of lower plans, nobody assigned to them, that carry it out.',
    'Section',
  ),
  row('Task', 'contributesTo', 'OUT', 'CONTRIBUTES_TO', 'The targets that it is measured by.'),

  row('Target', 'regions', 'OUT', 'APPLIES_TO', 'For which regions it holds.'),
  row('Target', 'fields', 'OUT', 'ABOUT', 'Which domains of industry or technology it is about.'),
  row('Target', 'containedIn', 'IN', 'CONTAINS', 'The section or plan that it stands in.'),
  row('Target', 'refines', 'OUT', 'REFINES', 'The higher target that it is a region’s or a year’s share of.'),
  row('Target', 'refinedBy', 'IN', 'REFINES', 'The regions’ and years’ shares of it.'),
  row('Target', 'continues', 'OUT', 'CONTINUES', 'The target of an earlier period that it follows.'),
  row('Target', 'continuedBy', 'IN', 'CONTINUES', 'The target of a later period that follows it.'),
  row('Target', 'contributors', 'IN', 'CONTRIBUTES_TO', 'The tasks that are measured by it.'),
  row('Target', 'implementedBy', 'IN', 'IMPLEMENTS', 'The tasks that carry it out.', 'Task'),
  row(
    'Target',
    'implementedBySections',
    'IN',
    'IMPLEMENTS',
    'The sections of lower plans, nobody assigned to them, that carry it out.',
    'Section',
  ),
  row('Target', 'outcomes', 'IN', 'ANSWERS', 'What later plans say became of it.'),

  row('Outcome', 'answers', 'OUT', 'ANSWERS', 'The targets that it tells the end of.'),

  row('SpecialProject', 'leads', 'IN', 'LEADS', 'Who is answerable for it (牵头单位).'),
  row('SpecialProject', 'supports', 'IN', 'SUPPORTS', 'Who takes part in it (配合单位).'),
  row('SpecialProject', 'containedIn', 'IN', 'CONTAINS', 'The sections and plans that define it.'),
  row('SpecialProject', 'partOf', 'OUT', 'PART_OF', 'The programme that it belongs to.'),
  row('SpecialProject', 'parts', 'IN', 'PART_OF', 'The projects that belong to it.'),
  row(
    'SpecialProject',
    'continues',
    'OUT',
    'CONTINUES',
    'The undertaking of an earlier period that it follows.',
  ),
  row(
    'SpecialProject',
    'continuedBy',
    'IN',
    'CONTINUES',
    'The undertaking of a later period that follows it.',
  ),
  row('SpecialProject', 'fields', 'OUT', 'ABOUT', 'Which domains of industry or technology it is about.'),
  row('SpecialProject', 'implementedBy', 'IN', 'IMPLEMENTS', 'The tasks that carry it out.', 'Task'),
  row(
    'SpecialProject',
    'implementedBySections',
    'IN',
    'IMPLEMENTS',
    'The sections of lower plans, nobody assigned to them, that carry it out.',
    'Section',
  ),
  row('SpecialProject', 'mentionedIn', 'IN', 'MENTIONS', 'The sections and plans that name it.'),

  row('Agency', 'issues', 'OUT', 'ISSUES', 'The plans that it put into force.'),
  row('Agency', 'leads', 'OUT', 'LEADS', 'What it is answerable for (牵头).'),
  row('Agency', 'supports', 'OUT', 'SUPPORTS', 'What it takes part in (配合).'),
  row('Agency', 'receives', 'IN', 'ADDRESSED_TO', 'The plans that are sent to it.'),
  row('Agency', 'partOf', 'OUT', 'PART_OF', 'The organisation that it belongs to.'),
  row('Agency', 'parts', 'IN', 'PART_OF', 'The organisations that belong to it.'),
  row(
    'Agency',
    'mentionedIn',
    'IN',
    'MENTIONS',
    'The sections and plans that name it without giving it a task.',
  ),

  row('Region', 'partOf', 'OUT', 'PART_OF', 'The region that it lies in.'),
  row('Region', 'parts', 'IN', 'PART_OF', 'The regions that lie in it.'),
  row('Region', 'plans', 'IN', 'APPLIES_TO', 'The plans that hold for it.', 'Plan'),
  row('Region', 'targets', 'IN', 'APPLIES_TO', 'The targets that hold for it.', 'Target'),
  row('Region', 'tasks', 'IN', 'APPLIES_TO', 'The tasks that are set for it.', 'Task'),
  row('Region', 'mentionedIn', 'IN', 'MENTIONS', 'The sections and plans that name it.'),

  row('Indicator', 'targets', 'IN', 'MEASURES', 'The values that plans set for it.'),
  row('Indicator', 'mentionedIn', 'IN', 'MENTIONS', 'The sections and plans that name it without a value.'),

  row('Field', 'tasks', 'IN', 'ABOUT', 'The tasks in it.', 'Task'),
  row('Field', 'targets', 'IN', 'ABOUT', 'The targets in it.', 'Target'),
  row('Field', 'specialProjects', 'IN', 'ABOUT', 'The special projects in it.', 'SpecialProject'),
  row('Field', 'mentionedIn', 'IN', 'MENTIONS', 'The sections and plans that name it.'),
];
