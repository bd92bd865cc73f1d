import type { FileReport, LoadReport, Notice, PassedOver, PlanNotice, PlanReport } from '../loader/index.ts';

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
  const instead = plan.tookPlaceOf && `in place of the text of ${plan.tookPlaceOf.join(', ')}`;
  const said = {
    added: planCounts(plan),
    replaced: [planCounts(plan), instead].filter(Boolean).join('; '),
    repeated: `${plan.files.join(', ')} holds the same text as ${plan.standsFrom?.join(', ')}, or less of it; kept as it is there`,
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

/** What lies in folders and is not read, in the words of a report. */
const passing: Record<PassedOver['reason'], string> = {
  form: 'in forms that are not read',
  hidden: 'hidden (their names begin with a dot)',
  leftover: 'left behind by an editor',
  closed: 'closed to this user',
  'broken-link': 'links to what is not there',
  'circular-link': 'links to a folder that they lie in',
};

/** What lies in the folders and was not read: how much for each reason, and the first few, or all. */
function passedOverLines(passedOver: readonly PassedOver[], all: boolean): string[] {
  return Object.entries(passing).flatMap(([reason, words]) => {
    const paths = passedOver.filter((it) => it.reason === reason).map(({ path }) => path);
    if (!paths.length) return [];
    const shown = all ? paths : paths.slice(0, shownOfKind);
    const more = paths.length - shown.length;
    return [`not read: ${paths.length} ${words}: ${shown.join(', ')}${more ? ` and ${more} more` : ''}`];
  });
}

/** How much of what looks like a commitment no fact covers. */
function auditLine(plans: readonly PlanReport[]): string[] {
  const audits = plans.flatMap(({ audit }) => audit ?? []);
  const sum = (of: 'passedOver' | 'marked' | 'sentences') =>
    audits.reduce((all, audit) => all + audit[of], 0);
  if (!sum('marked')) return [];
  return [
    `${sum('passedOver')} of ${sum('marked')} sentences with a mark of a commitment are covered by no fact; gangmu audit lists them`,
  ];
}

/**
 * The report of a load for a person to read: the plans, what should be looked at, and last what failed and the sum of it.
 * @param options.verbose every notice, not only the first few
 */
export function loadReportText(report: LoadReport, { verbose = false }: { verbose?: boolean } = {}): string {
  const { files, plans, unheld, removed, passedOver, outdated } = report;
  const failedFiles = files.filter(({ status }) => status === 'failed');
  const unchanged = files.filter(({ status }) => status === 'unchanged').length;
  const loaded = plans.filter(({ status }) => status === 'added' || status === 'replaced').length;
  const failed = failedFiles.length + plans.filter(({ status }) => status === 'failed').length;
  const read = files.length - failedFiles.length - unchanged;
  return [
    ...(outdated
      ? [
          `${plural(outdated, 'document')} read again: the rules are others than those that read ${outdated === 1 ? 'it' : 'them'}`,
        ]
      : []),
    ...plans.flatMap((plan) => [planLine(plan), ...planNotices(plan, verbose)]),
    ...removed.map(({ title, path }) => `removed   ${title} (${path} no longer holds it)`),
    ...unheld.map(
      ({ id, title, path }) =>
        `kept      ${title} (${path} no longer holds it; take it out with load --prune, or gangmu remove '${id}')`,
    ),
    ...files.flatMap((file) => fileNotices(file, verbose)),
    ...passedOverLines(passedOver, verbose),
    ...failedFiles.map(({ path, error }) => `failed    ${error ?? path}`),
    ...auditLine(plans),
    `${plural(loaded, 'plan')} from ${plural(read, 'file')}${unchanged ? `, ${plural(unchanged, 'file')} unchanged,` : ''} ` +
      `in ${(report.elapsed / 1000).toFixed(1)} s${failed ? `; ${failed} failed` : ''}`,
    '',
  ].join('\n');
}
