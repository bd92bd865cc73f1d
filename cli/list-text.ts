import type { ListedPlan } from '../loader/index.ts';

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** The plans of a graph for a person to read: two lines each, and last how many there are. */
export function listText(plans: readonly ListedPlan[]): string {
  return [
    ...plans.flatMap(
      ({ id, title, docNumber, issuedOn, files, paths, loadedAt, targets, tasks, notices }) => {
        const about = [docNumber, issuedOn, counted(targets, 'target'), counted(tasks, 'task')].filter(
          Boolean,
        );
        const look = notices ? [counted(notices, 'notice')] : [];
        const from = (paths.length ? paths : files).join(', ');
        const when = loadedAt ? `, loaded ${loadedAt.slice(0, 16).replace('T', ' ')} UTC` : '';
        return [`${title}`, `    ${id}`, `    ${[...about, ...look].join(' · ')}`, `    ${from}${when}`];
      },
    ),
    counted(plans.length, 'plan'),
    '',
  ].join('\n');
}
