import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Manifest } from './corpus/manifest.ts';
import { type Document, findDocuments } from './documents.ts';
import { extract } from './extract/index.ts';
import type { ReadPlan } from './facts.ts';
import { outlinePlan } from './outline/index.ts';
import { LoadError } from './read/error.ts';
import { formats, readDocumentFile } from './read/index.ts';
import { notice, noticeZhOf } from './read/notice.ts';
import type { FileReport, Notice, PlanReport } from './report.ts';
import { splitPlans } from './split/index.ts';
import { filesOf, type PlanText } from './tree.ts';
import { turn } from './turn.ts';

/** How far a load has come. */
export interface LoadProgress {
  stage: 'read' | 'write' | 'link';
  done: number;
  total: number;
  /** the file that is being worked on, by its path from the root of its corpus, or the title of the plan */
  name: string;
}

export interface ReadOptions {
  /** files and folders; the corpus that comes with Gangmu where there are none */
  paths?: readonly string[];
  onProgress?: (progress: LoadProgress) => void;
  /** stops between two documents or plans; what was written stays */
  signal?: AbortSignal;
}

export interface ReadCorpus {
  files: FileReport[];
  /** those that could be read */
  read: VFile[];
  plans: ReadPlan[];
  /** plans that a stage failed on */
  failed: PlanReport[];
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** In Chinese, where the error knows it. */
const messageZhOf = (error: unknown): string =>
  error instanceof LoadError ? error.messageZh : messageOf(error);

/** All of `readDocuments` for files and folders, whatever a graph knows of them. Throws a LoadError where a manifest is wrong. */
export async function readCorpus({ paths = [], ...options }: ReadOptions): Promise<ReadCorpus> {
  const { documents, manifest } = await findDocuments(paths);
  return readDocuments(documents, manifest, options);
}

/**
 * read → split → outline → extract: documents in, what their plans say out. What cannot be read is told, and the others go
 * on.
 */
export async function readDocuments(
  documents: readonly Document[],
  manifest: Manifest,
  { onProgress, signal }: Omit<ReadOptions, 'paths'> = {},
): Promise<ReadCorpus> {
  const files: FileReport[] = [];
  const read: VFile[] = [];
  for (const [done, { path, source }] of documents.entries()) {
    onProgress?.({ stage: 'read', done, total: documents.length, name: source || path });
    await turn(signal);
    const report: FileReport = { path, status: 'loaded', notices: [] };
    files.push(report);
    try {
      const file = await readDocumentFile(path, { field: manifest.fields.get(resolve(path)) });
      file.data.source = source;
      report.format = String(file.data.format);
      read.push(file);
    } catch (error) {
      Object.assign(report, { status: 'failed', error: messageOf(error), errorZh: messageZhOf(error) });
    }
  }
  const texts = splitPlans(read, manifest);
  for (const file of read) tellUnused(file, manifest, texts);
  const { plans, failed } = await readPlans(texts, signal);
  const held = new Set(texts.flatMap(({ parts }) => parts.map(({ file }) => file.path)));
  for (const file of read) tell(files.find(({ path }) => path === file.path)!, file, held);
  return { files, read, plans, failed };
}

/** Tells of what the manifest says of plans that a file does not hold. */
function tellUnused(file: VFile, manifest: Manifest, texts: readonly PlanText[]): void {
  const own = texts.filter(({ parts }) => parts.some((part) => part.file === file));
  for (const { begins, place } of manifest.plans.get(resolve(file.path ?? '')) ?? [])
    if (!own.some(({ text }) => text.startsWith(begins)))
      notice(
        file,
        {
          en: `${place} supplies what a plan lacks that begins “${begins}”, but no plan of this file does`,
          zh: `${place} 为以“${begins}”开头的规划作补充，但本文件中没有这样的规划`,
        },
        { place: { line: 1, column: 1 }, ruleId: 'manifest', source: 'split' },
      );
}

async function readPlans(texts: readonly PlanText[], signal: AbortSignal | undefined) {
  const plans: ReadPlan[] = [];
  const failed: PlanReport[] = [];
  for (const plan of texts) {
    await turn(signal);
    try {
      const tree = outlinePlan(plan);
      plans.push({ plan, tree, facts: extract(tree) });
    } catch (error) {
      failed.push({
        id: '',
        title: plan.head.title.value,
        status: 'failed',
        error: messageOf(error),
        files: filesOf(plan),
        found: {},
        notices: [],
      });
    }
  }
  return { plans, failed };
}

/** Adds to the report of a file what was noticed in it; one in which no plan was found has failed. */
function tell(report: FileReport, file: VFile, held: ReadonlySet<string | undefined>): void {
  report.notices = file.messages.map(
    (m): Notice => ({
      place: `${file.path}:${m.line ?? 1}:${m.column ?? 1}`,
      rule: m.ruleId ?? '',
      message: m.reason,
      messageZh: noticeZhOf(m),
    }),
  );
  if (held.has(file.path)) return;
  report.status = 'failed';
  const form = formats.find(({ id }) => id === file.data.format)!.name;
  const { length } = String(file.value).trim();
  report.error =
    `${file.path}: no plan was found in it: read as ${form.en}, it gave ${length} characters, without a title that names a kind of ` +
    'document and with no numbered heading. If it is one, supply its title in corpus.yaml beside it; if its text is missing, look for the text itself';
  report.errorZh =
    `${file.path}：没有找到规划：按${form.zh}读得 ${length} 个字符，既没有写明文种的标题，也没有带编号的小标题。` +
    '如果它是规划，请在同一文件夹的 corpus.yaml 中补上标题；如果缺了正文，请找正文';
}
