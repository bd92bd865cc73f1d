import type { ListedPlan } from '../loader/index.ts';
import { say } from './language/say.ts';
import { noticeLine } from './load-report.ts';

/**
 * The plans of a graph for a person to read: a few lines each, and last how many there are.
 * @param options.verbose with what a person should look at, not only how much it is
 */
export function listText(
  plans: readonly ListedPlan[],
  { verbose = false }: { verbose?: boolean } = {},
): string {
  const lines = plans.flatMap((plan) => linesOf(plan, verbose));
  return [...lines, say('count.plan', { count: plans.length }), ''].join('\n');
}

function linesOf(plan: ListedPlan, verbose: boolean): string[] {
  const { id, title, docNumber, issuedOn, files, paths, loadedAt, targets, tasks, notices } = plan;
  const about = [
    docNumber,
    issuedOn,
    say('count.Target', { count: targets }),
    say('count.Task', { count: tasks }),
    notices.length ? say('count.notice', { count: notices.length }) : undefined,
  ].filter(Boolean);
  const when = loadedAt && say('list.loaded', { when: loadedAt.slice(0, 16).replace('T', ' ') });
  const from = [...(paths.length ? paths : files), ...(when ? [when] : [])].join(say('list.separator'));
  const told = verbose ? notices.map((notice) => `      ${noticeLine(notice)}`) : [];
  return [title, `    ${id}`, `    ${about.join(' · ')}`, `    ${from}`, ...told];
}
