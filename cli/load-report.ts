import type { FileReport, LoadReport, Notice, PassedOver, PlanNotice, PlanReport } from '../loader/index.ts';
import { either, say } from './language/say.ts';

/** How many notices of one file, or of one kind on a plan, a person is shown who has not asked for all. */
const shownOfFile = 5;
const shownOfKind = 2;

/** What of a plan's counts a person is told. */
const counted = ['Section', 'Target', 'Task', 'LEADS', 'SUPPORTS'] as const;

const listOf = (words: readonly string[]) => words.join(say('list.separator'));

const planCounts = ({ found }: PlanReport): string =>
  listOf(counted.filter((key) => found[key]).map((key) => say(`count.${key}`, { count: found[key]! })));

/** A plan with what was done about it, and in brackets what is to be said of that. */
export function statusLine(
  status: PlanReport['status'] | 'removed' | 'kept',
  title: string,
  said?: string,
): string {
  const parameters = { status: say(`plan.${status}`), title };
  return said ? say('plan.lineWith', { ...parameters, said }) : say('plan.line', parameters);
}

function planLine(plan: PlanReport): string {
  const instead = plan.tookPlaceOf && say('plan.insteadOf', { plans: listOf(plan.tookPlaceOf) });
  const said = {
    added: planCounts(plan),
    replaced: [planCounts(plan), instead].filter(Boolean).join('; '),
    repeated: say('plan.sameText', { files: listOf(plan.files), others: listOf(plan.standsFrom ?? []) }),
    failed: plan.error,
  }[plan.status];
  return statusLine(plan.status, plan.title, said);
}

/** Where something is, and what is to be seen there. */
export const noticeLine = ({ place, message, messageZh }: Omit<Notice, 'rule'>): string =>
  say('notice.line', { place, message: either(message, messageZh) });

const line = (notice: Notice) => `          ${noticeLine(notice)}`;

/** What a person should look at in a plan: how much of each kind, and the first few, or all. */
export function planNotices({ notices }: PlanReport, all: boolean): string[] {
  const of = (kind: PlanNotice['kind']) => notices.filter((notice) => notice.kind === kind);
  return [
    ...of('barren').map(line),
    ...(['suspect', 'unsure'] as const).flatMap((kind) => {
      const found = of(kind);
      if (!found.length) return [];
      const shown = found.slice(0, all ? found.length : shownOfKind);
      const what = say(`notice.${kind}`, { count: found.length });
      const head = say(found.length > shown.length ? 'notice.first' : 'notice.all', { what });
      return [`          ${head}`, ...shown.map(line)];
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
    ...shown.map(noticeLine),
    ...(more > 0 ? [say('notice.more', { count: more })] : []),
    ...(format === 'txt' ? [] : [say('notice.places', { path })]),
  ];
}

/** Why what lies in folders is not read, in the order in which it is told. */
const reasons: readonly PassedOver['reason'][] = [
  'form',
  'hidden',
  'leftover',
  'closed',
  'broken-link',
  'circular-link',
];

/** What lies in the folders and was not read: how much for each reason, and the first few, or all. */
function passedOverLines(passedOver: readonly PassedOver[], all: boolean): string[] {
  return reasons.flatMap((reason) => {
    const paths = passedOver.filter((it) => it.reason === reason).map(({ path }) => path);
    if (!paths.length) return [];
    const shown = all ? paths : paths.slice(0, shownOfKind);
    const parameters = { count: paths.length, reason: say(`passed.${reason}`), paths: listOf(shown) };
    const more = paths.length - shown.length;
    return [more ? say('passed.lineMore', { ...parameters, more }) : say('passed.line', parameters)];
  });
}

/** How much of what looks like a commitment no fact covers. */
function auditLine(plans: readonly PlanReport[]): string[] {
  const audits = plans.flatMap(({ audit }) => audit ?? []);
  const sum = (of: 'passedOver' | 'marked') => audits.reduce((all, audit) => all + audit[of], 0);
  return sum('passedOver') ? [say('report.audit', { passed: sum('passedOver'), marked: sum('marked') })] : [];
}

/** What became of reviews: each that could not be honoured, and how many were. */
function reviewLines(reviews: LoadReport['reviews']): string[] {
  const open = reviews.filter(({ state }) => state === 'orphaned' || state === 'waiting');
  const honoured = reviews.filter(({ state, review }) => state === 'honoured' && review.kind !== 'withdraw');
  return [
    ...open.map(({ state, review: { id, kind, by, at }, told, toldZh }) =>
      say('review.open', {
        state: say(`review.${state}`),
        id,
        kind: say(`review.kind.${kind}`),
        by,
        day: at.slice(0, 10),
        told: either(told, toldZh),
      }),
    ),
    ...(honoured.length ? [say('review.counted', { count: honoured.length })] : []),
  ];
}

/**
 * The report of a load for a person to read: the plans, what should be looked at, and last what failed and the sum of it.
 * @param options.verbose every notice, not only the first few
 */
export function loadReportText(report: LoadReport, { verbose = false }: { verbose?: boolean } = {}): string {
  const { files, plans, unheld, removed, passedOver, reviews, outdated } = report;
  const failedFiles = files.filter(({ status }) => status === 'failed');
  const unchanged = files.filter(({ status }) => status === 'unchanged').length;
  const loaded = plans.filter(({ status }) => status === 'added' || status === 'replaced').length;
  const failed = failedFiles.length + plans.filter(({ status }) => status === 'failed').length;
  const read = files.length - failedFiles.length - unchanged;
  return [
    ...(outdated ? [say('report.outdated', { count: outdated })] : []),
    ...plans.flatMap((plan) => [planLine(plan), ...planNotices(plan, verbose)]),
    ...removed.map(({ title, path }) => statusLine('removed', title, say('plan.noLonger', { path }))),
    ...unheld.map(({ id, title, path }) => statusLine('kept', title, say('plan.noLongerDo', { path, id }))),
    ...files.flatMap((file) => fileNotices(file, verbose)),
    ...passedOverLines(passedOver, verbose),
    ...reviewLines(reviews),
    ...failedFiles.map((file) => failedLine(file)),
    ...auditLine(plans),
    sumLine({ loaded, read, unchanged, failed, elapsed: report.elapsed }),
    '',
  ].join('\n');
}

const failedLine = ({ path, error = path, errorZh }: FileReport) =>
  say('plan.line', { status: say('plan.failed'), title: either(error, errorZh) });

function sumLine(of: Record<'loaded' | 'read' | 'unchanged' | 'failed' | 'elapsed', number>): string {
  const files = (count: number) => say('report.files', { count });
  const parameters = {
    plans: say('report.plans', { count: of.loaded }),
    files: files(of.read),
    seconds: (of.elapsed / 1000).toFixed(1),
  };
  const sum = of.unchanged
    ? say('report.sumUnchanged', { ...parameters, unchanged: files(of.unchanged) })
    : say('report.sum', parameters);
  return of.failed ? say('report.sumFailed', { sum, count: of.failed }) : sum;
}
