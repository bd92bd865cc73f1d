import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { findDocuments } from './documents.ts';
import type { ReadPlan } from './facts.ts';
import { applyToAll } from './parallel/index.ts';
import { readDocumentFile } from './read/index.ts';
import type { FileReport, Notice, PlanReport } from './report.ts';
import { splitPlans } from './split/index.ts';
import type { PlanText } from './tree.ts';

/** How far a load has come. */
export interface LoadProgress {
  stage: 'read' | 'write' | 'link';
  done: number;
  total: number;
  /** the file or plan that is being worked on */
  name: string;
}

export interface ReadOptions {
  /** files and folders; the corpus that comes with Gangmu where there are none */
  paths?: readonly string[];
  onProgress?: (progress: LoadProgress) => void;
  /** stops between two documents or plans; what was written stays */
  signal?: AbortSignal;
  /** threads beside this one that apply the rules; as many as pay for themselves where it is not given */
  threads?: number;
}

export interface ReadCorpus {
  files: FileReport[];
  /** names of the files that could be read */
  names: string[];
  plans: ReadPlan[];
  /** plans that a stage failed on */
  failed: PlanReport[];
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The names of the files that hold a plan. */
export const filesOf = ({ parts }: PlanText): string[] => [
  ...new Set(parts.map(({ file }) => file.basename ?? '')),
];

/**
 * read → split → outline → extract: documents in, what their plans say out. What cannot be read is told, and the others go
 * on. Throws a LoadError where a manifest is wrong.
 */
export async function readCorpus({
  paths = [],
  onProgress,
  signal,
  threads,
}: ReadOptions): Promise<ReadCorpus> {
  const documents = await findDocuments(paths);
  const files: FileReport[] = [];
  const read: VFile[] = [];
  for (const [done, path] of documents.paths.entries()) {
    onProgress?.({ stage: 'read', done, total: documents.paths.length, name: basename(path) });
    signal?.throwIfAborted();
    const report: FileReport = { path, status: 'loaded', notices: [] };
    files.push(report);
    try {
      const file = await readDocumentFile(path);
      report.format = String(file.data.format);
      read.push(file);
    } catch (error) {
      Object.assign(report, { status: 'failed', error: messageOf(error) });
    }
  }
  const { plans, failed } = await readPlans(splitPlans(read, documents.manifest), { signal, threads });
  const held = new Set([
    ...plans.flatMap(({ plan }) => filesOf(plan)),
    ...failed.flatMap((plan) => plan.files),
  ]);
  for (const file of read) tell(files.find(({ path }) => path === file.path)!, file, held);
  return { files, names: read.map((file) => file.basename ?? ''), plans, failed };
}

async function readPlans(texts: readonly PlanText[], options: Parameters<typeof applyToAll>[1]) {
  const plans: ReadPlan[] = [];
  const failed: PlanReport[] = [];
  const applied = await applyToAll(texts, options);
  for (const [i, plan] of texts.entries()) {
    const made = applied[i]!;
    if (!('error' in made)) plans.push({ plan, ...made });
    else
      failed.push({
        id: '',
        title: plan.head.title.value,
        status: 'failed',
        error: made.error,
        files: filesOf(plan),
        found: {},
        notices: [],
      });
  }
  return { plans, failed };
}

/** Adds to the report of a file what was noticed in it; one in which no plan was found has failed. */
function tell(report: FileReport, file: VFile, held: ReadonlySet<string>): void {
  report.notices = file.messages.map(
    (m): Notice => ({
      place: `${file.path}:${m.line ?? 1}:${m.column ?? 1}`,
      rule: m.ruleId ?? '',
      message: m.reason,
    }),
  );
  if (held.has(file.basename ?? '')) return;
  report.status = 'failed';
  report.error = `${file.path}: no plan was found in it. A plan has a title or numbered headings; check that this is the right file`;
}
