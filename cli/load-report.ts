import type { FileReport, LoadReport, PlanReport } from '../loader/index.ts';

/** How many notices of one file a person is shown; `--report json` has them all. */
const shownNotices = 5;

/** What of a plan's counts a person is told, in the words for one and for many. */
const counted = [
  ['Section', 'section', 'sections'],
  ['Target', 'target', 'targets'],
  ['Task', 'task', 'tasks'],
  ['LEADS', 'lead', 'leads'],
  ['SUPPORTS', 'support', 'supports'],
] as const;

const planCounts = ({ found }: PlanReport): string =>
  counted
    .filter(([key]) => found[key])
    .map(([key, one, many]) => `${found[key]} ${found[key] === 1 ? one : many}`)
    .join(', ');

function planLine(plan: PlanReport): string {
  const said = {
    added: planCounts(plan),
    replaced: planCounts(plan),
    repeated: `another file holds it too; loaded from that one, not from ${plan.files.join(', ')}`,
    failed: plan.error,
  }[plan.status];
  return `${plan.status.padEnd(9)} ${plan.title}${said ? ` (${said})` : ''}`;
}

function noticeLines({ notices }: FileReport): string[] {
  const lines = notices.slice(0, shownNotices).map(({ place, message }) => `${place}: ${message}`);
  const more = notices.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more notices on this file; --report json shows all`] : lines;
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** The report of a load for a person to read: the plans, what was noticed, and last what failed and the sum of it. */
export function loadReportText(report: LoadReport): string {
  const failedFiles = report.files.filter(({ status }) => status === 'failed');
  const loaded = report.plans.filter(({ status }) => status === 'added' || status === 'replaced').length;
  const failed = failedFiles.length + report.plans.filter(({ status }) => status === 'failed').length;
  return [
    ...report.plans.map(planLine),
    ...report.removed.map(({ title }) => `removed   ${title} (no file holds it any longer)`),
    ...report.files.flatMap(noticeLines),
    ...failedFiles.map(({ path, error }) => `failed    ${error ?? path}`),
    `${plural(loaded, 'plan')} from ${plural(report.files.length - failedFiles.length, 'file')} ` +
      `in ${(report.elapsed / 1000).toFixed(1)} s${failed ? `; ${failed} failed` : ''}`,
    '',
  ].join('\n');
}
