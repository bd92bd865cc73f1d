import { dirname, resolve } from 'node:path';
import { constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';
import { z } from 'zod';
import { LoadError } from '../read/error.ts';
import { lineOf } from './yamlLines.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is YYYY-MM-DD');

const year = z.int().min(1900).max(2200);

const planShape = z.strictObject({
  /** the first words of the plan's text, by which it is found in the file */
  begins: z.string().min(4),
  title: z.string().min(1).optional(),
  docNumber: z.string().min(1).optional(),
  issuedOn: isoDate.optional(),
  issuers: z.array(z.string().min(1)).optional(),
  level: z.enum(['national', 'provincial', 'municipal', 'county', 'other']).optional(),
  /** the division whose plan it is, by its whole name; 全国 for the nation */
  region: z.string().min(2).optional(),
  /** first and last year for which it holds */
  periodStart: year.optional(),
  periodEnd: year.optional(),
});

const documentShape = z.union([
  z.strictObject({
    file: z.string().min(1),
    /** the field of JSON, or the column of a table, that holds the text */
    field: z.string().min(1).optional(),
    plans: z.array(planShape).min(1).optional(),
  }),
  z.strictObject({ parts: z.array(z.string().min(1)).min(2) }),
]);

const manifestShape = z.strictObject({ documents: z.array(documentShape) });

/** What a file cannot say about a plan in it. */
export interface SuppliedPlan extends z.infer<typeof planShape> {
  /** corpus.yaml:line of the entry */
  place: string;
}

/** What the documents of a corpus cannot tell about themselves. A file that needs nothing told has no entry. */
export interface Manifest {
  /** by absolute path of a file: what to supply for plans in it */
  plans: ReadonlyMap<string, readonly SuppliedPlan[]>;
  /** by absolute path of a file: the field or column that holds its text */
  fields: ReadonlyMap<string, string>;
  /** files that hold one text between them, by absolute path, in reading order */
  parts: readonly (readonly string[])[];
}

export const emptyManifest: Manifest = { plans: new Map(), fields: new Map(), parts: [] };

/** The value that a YAML file holds, if it holds any, with the events that tell its lines. */
function valueIn(path: string, yaml: string): { value: unknown; events: readonly Event[] } {
  try {
    const events = parseEvents(yaml, { filename: path });
    return { value: constructFromEvents(events, { source: yaml, filename: path })[0], events };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    throw new LoadError(
      'manifest',
      `${path}:${line}`,
      { en: error.reason, zh: error.reason },
      { en: 'Mend the YAML', zh: '请改正 YAML 的写法' },
    );
  }
}

/**
 * Reads a corpus manifest (corpus.yaml), whose files are named by their path from its folder. Throws a LoadError that names the
 * line of the first fault.
 */
export function readManifest(path: string, yaml: string): Manifest {
  const { value, events } = valueIn(path, yaml);
  const parsed = manifestShape.safeParse(value ?? { documents: [] });
  if (!parsed.success) {
    const issue = deepest(parsed.error.issues[0]!);
    throw new LoadError(
      'manifest',
      `${path}:${lineOf(yaml, events, issue.path)}`,
      {
        en: `${issue.path.join('.') || 'the manifest'}: ${issue.message}`,
        zh: `${issue.path.join('.') || '清单'}：${issue.message}`,
      },
      {
        en: 'See the comment at the top of corpus.yaml for what may stand there',
        zh: '可以写什么，见 corpus.yaml 开头的说明',
      },
    );
  }
  const plans = new Map<string, SuppliedPlan[]>();
  const fields = new Map<string, string>();
  const parts: string[][] = [];
  const fileAt = (name: string) => resolve(dirname(path), name);
  for (const [i, entry] of parsed.data.documents.entries())
    if ('parts' in entry) parts.push(entry.parts.map(fileAt));
    else {
      const supplied = (entry.plans ?? []).map((plan, j) => ({
        ...plan,
        place: `${path}:${lineOf(yaml, events, ['documents', i, 'plans', j, 'begins'])}`,
      }));
      const file = fileAt(entry.file);
      if (entry.field !== undefined) fields.set(file, entry.field);
      plans.set(file, [...(plans.get(file) ?? []), ...supplied]);
    }
  return { plans, fields, parts };
}

/** Throws a LoadError where a manifest is not of the form. */
export function checkManifest(path: string, yaml: string): void {
  readManifest(path, yaml);
}

type Issue = { path: PropertyKey[]; message: string };

/** The issue inside a union that came nearest to fitting, with its whole path. */
function deepest(issue: z.core.$ZodIssue): Issue {
  if (issue.code !== 'invalid_union') return { path: issue.path, message: issue.message };
  const inner = issue.errors
    .flatMap((branch) => branch.map((i) => deepest(i)))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner
    ? { path: [...issue.path, ...inner.path], message: inner.message }
    : { path: issue.path, message: issue.message };
}
