import type { FileReport, LoadReport, Notice, PlanNotice, PlanReport } from '../loader/index.ts';

/** How many notices of one file, or of one kind on a plan, a person is shown who has not asked for all. */
const shownOfFile = 5;
const shownOfKind = 2;

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

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** What the notices of each kind tell, in the words for one and for many. */
const kinds: readonly (readonly [PlanNotice['kind'], string, string])[] = [
  ['suspect', 'number cannot be right', 'numbers cannot be right'],
  ['unsure', 'quantity may be another', 'quantities may be others'],
];

const line = ({ place, message }: Notice) => `          ${place}: ${message}`;

/** What a person should look at in a plan: how much of each kind, and the first few, or all. */
export function planNotices({ notices }: PlanReport, all: boolean): string[] {
  const of = (kind: PlanNotice['kind']) => notices.filter((notice) => notice.kind === kind);
  return [
    ...of('barren').map(line),
    ...kinds.flatMap(([kind, one, many]) => {
      const found = of(kind);
      if (!found.length) return [];
      const shown = found.slice(0, all ? found.length : shownOfKind);
      const more = found.length > shown.length ? ', the first:' : ':';
      return [`          ${found.length} ${found.length === 1 ? one : many}${more}`, ...shown.map(line)];
    }),
    ...of('unstated').map(line),
  ];
}

/** What to look at in a file, with its places. */
export function fileNotices({ notices, path, format = 'txt' }: FileReport, all: boolean): string[] {
  if (!notices.length) return [];
  const shown = notices.slice(0, all ? notices.length : shownOfFile);
  const more = notices.length - shown.length;
  return [
    ...shown.map(({ place, message }) => `${place}: ${message}`),
    ...(more > 0 ? [`… and ${plural(more, 'more notice')} on this file; --verbose shows all`] : []),
    ...(format === 'txt' ? [] : [`${path}: lines and columns are those of the text taken out of it`]),
  ];
}

/**
 * The report of a load for a person to read: the plans, what should be looked at, and last what failed and the sum of it.
 * @param options.verbose every notice, not only the first few
 */
export function loadReportText(report: LoadReport, { verbose = false }: { verbose?: boolean } = {}): string {
  const failedFiles = report.files.filter(({ status }) => status === 'failed');
  const loaded = report.plans.filter(({ status }) => status === 'added' || status === 'replaced').length;
  const failed = failedFiles.length + report.plans.filter(({ status }) => status === 'failed').length;
  return [
    ...report.plans.flatMap((plan) => [planLine(plan), ...planNotices(plan, verbose)]),
    ...report.removed.map(({ title }) => `removed   ${title} (no file holds it any longer)`),
    ...report.files.flatMap((file) => fileNotices(file, verbose)),
    ...failedFiles.map(({ path, error }) => `failed    ${error ?? path}`),
    `${plural(loaded, 'plan')} from ${plural(report.files.length - failedFiles.length, 'file')} ` +
      `in ${(report.elapsed / 1000).toFixed(1)} s${failed ? `; ${failed} failed` : ''}`,
    '',
  ].join('\n');
}
