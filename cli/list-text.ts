import type { ListedPlan } from '../loader/index.ts';
import { say } from './language/say.ts';

/** The plans of a graph for a person to read: a few lines each, and last how many there are. */
export function listText(plans: readonly ListedPlan[]): string {
  return [...plans.flatMap(linesOf), say('count.plan', { count: plans.length }), ''].join('\n');
}

function linesOf(plan: ListedPlan): string[] {
  const { id, title, docNumber, issuedOn, files, paths, loadedAt, targets, tasks, notices } = plan;
  const about = [
    docNumber,
    issuedOn,
    say('count.Target', { count: targets }),
    say('count.Task', { count: tasks }),
    notices ? say('count.notice', { count: notices }) : undefined,
  ].filter(Boolean);
  const when = loadedAt && say('list.loaded', { when: loadedAt.slice(0, 16).replace('T', ' ') });
  const from = [...(paths.length ? paths : files), ...(when ? [when] : [])].join(say('list.separator'));
  return [title, `    ${id}`, `    ${about.join(' · ')}`, `    ${from}`];
}
