import { constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';
import { z } from 'zod';
import { LoadError } from '../read/error.ts';
import { lineOf } from './yamlLines.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is YYYY-MM-DD');

const planShape = z.strictObject({
  /** the first words of the plan's text, by which it is found in the file */
  begins: z.string().min(4),
  title: z.string().min(1).optional(),
  docNumber: z.string().min(1).optional(),
  issuedOn: isoDate.optional(),
  issuers: z.array(z.string().min(1)).optional(),
});

const documentShape = z.union([
  z.strictObject({ file: z.string().min(1), plans: z.array(planShape).min(1) }),
  z.strictObject({ parts: z.array(z.string().min(1)).min(2) }),
]);

const manifestShape = z.strictObject({ documents: z.array(documentShape) });

/** What a file cannot say about a plan in it. */
export type SuppliedPlan = z.infer<typeof planShape>;

/** What the documents of a corpus cannot tell about themselves. A file that needs nothing told has no entry. */
export interface Manifest {
  /** by file name: what to supply for plans in it */
  plans: ReadonlyMap<string, readonly SuppliedPlan[]>;
  /** files that hold one text between them, by name, in reading order */
  parts: readonly (readonly string[])[];
}

export const emptyManifest: Manifest = { plans: new Map(), parts: [] };

/** The value that a YAML file holds, if it holds any, with the events that tell its lines. */
function valueIn(path: string, yaml: string): { value: unknown; events: readonly Event[] } {
  try {
    const events = parseEvents(yaml, { filename: path });
    return { value: constructFromEvents(events, { source: yaml, filename: path })[0], events };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    throw new LoadError('manifest', `${path}:${line}`, error.reason, 'Mend the YAML');
  }
}

/** Reads a corpus manifest (corpus.yaml). Throws a LoadError that names the line of the first fault. */
export function readManifest(path: string, yaml: string): Manifest {
  const { value, events } = valueIn(path, yaml);
  const parsed = manifestShape.safeParse(value ?? { documents: [] });
  if (!parsed.success) {
    const issue = deepest(parsed.error.issues[0]!);
    throw new LoadError(
      'manifest',
      `${path}:${lineOf(yaml, events, issue.path)}`,
      `${issue.path.join('.') || 'the manifest'}: ${issue.message}`,
      'See the comment at the top of corpus.yaml for what may stand there',
    );
  }
  const plans = new Map<string, SuppliedPlan[]>();
  const parts: string[][] = [];
  for (const entry of parsed.data.documents)
    if ('parts' in entry) parts.push(entry.parts);
    else plans.set(entry.file, [...(plans.get(entry.file) ?? []), ...entry.plans]);
  return { plans, parts };
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
