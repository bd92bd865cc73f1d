import { kept } from '../collections.ts';
import type { AssignmentFact, NamedAgency } from '../facts.ts';
import { wholeNames } from '../resolve/agencyEllipsis.ts';
import { resolveDeadline, timeIn } from '../resolve/deadline.ts';
import { agencyContext, agencyEnd } from './agencies.ts';
import type { Collector } from './collector.ts';
import { type LinkedPlan, placeEnd, stated } from './context.ts';
import { idWithin, toldApart } from './ids.ts';

/** Tasks with those who lead and support them. Two notes on one section are two readings of one task. */
export function linkAssignments(linked: LinkedPlan, out: Collector): void {
  const context = agencyContext(linked);
  const idOf = taskIds(linked);
  for (const fact of linked.facts) {
    if (fact.kind !== 'assignment') continue;
    const id = idOf(fact);
    const { task } = fact;
    const found = { rule: fact.rule, section: task.section, confidence: fact.confidence };
    const evidence = stated(linked, task.titleSpan, found);
    out.node({
      label: 'Task',
      properties: {
        id,
        name: task.title,
        title: task.title,
        text: task.text,
        ...evidence,
        ...(task.number ? { number: task.number } : {}),
        ...yearOfPlan(linked),
        ...deadlineOf(linked, fact),
      },
    });
    out.edge({
      type: 'CONTAINS',
      from: placeEnd(linked, task.section),
      to: { label: 'Task', id },
      properties: evidence,
    });
    const note = stated(linked, fact.quote, { ...found, section: fact.section });
    const whole = wholeNames([...fact.leads, ...fact.supports].map(({ printed }) => printed));
    const join = (type: 'LEADS' | 'SUPPORTS', { printed, span }: NamedAgency, i: number) => {
      const agency = agencyEnd(whole[i]!, context, out, span);
      if (type === 'SUPPORTS' && out.has('LEADS', agency.id, id)) return;
      out.edge({
        type,
        from: agency,
        to: { label: 'Task', id },
        properties: { asPrinted: printed, ...note },
      });
    };
    for (const [i, agency] of fact.leads.entries()) join('LEADS', agency, i);
    for (const [i, agency] of fact.supports.entries()) join('SUPPORTS', agency, fact.leads.length + i);
  }
}

/**
 * Ids of tasks: that of the section, told apart by ~2, ~3, … where one section holds several. The same words in the same
 * place are the same task, on every load.
 */
function taskIds(linked: LinkedPlan): (fact: AssignmentFact) => string {
  const ids = new Map<string, string>();
  const apart = toldApart();
  return ({ task }) => {
    const base = idWithin(linked, task.section, 'task');
    return kept(ids, `${base} ${task.titleSpan.start}`, () => apart(base));
  };
}

/** A plan for one year sets its tasks for that year. */
function yearOfPlan({ plan: { head } }: LinkedPlan): { year?: number } {
  const { periodStart, periodEnd } = head;
  return periodStart && periodStart.value === periodEnd?.value ? { year: periodStart.value } : {};
}

/** By when it is to be done: as the note or column says, or else the only time that its own words give. */
function deadlineOf(linked: LinkedPlan, { task, deadline }: AssignmentFact): { deadline?: string } {
  const printed = deadline ?? timeIn(task.text);
  const resolved = printed === undefined ? undefined : resolveDeadline(printed, yearOfPlan(linked).year);
  return resolved === undefined ? {} : { deadline: resolved };
}
