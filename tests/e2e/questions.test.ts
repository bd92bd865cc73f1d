import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, serve } from '../../api/index.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { verify } from '../../loader/verify/index.ts';
import { readLink, writeLink } from '../../viz/state/link.ts';
import { corpusWaitMs, loadedCorpus } from '../corpus.ts';

/**
 * Holds `docs/questions.md` to what the API answers. Where an answer has changed for a good reason,
 *
 *     UPDATE_DOCS=1 npx vitest run tests/e2e/questions.test.ts
 *
 * writes the new ones into the page; read what is said below each of them then.
 */
const file = new URL('../../docs/questions.md', import.meta.url);
/** how long a line of an answer may be before it is broken */
const foldAt = 180;
const update = Boolean(process.env.UPDATE_DOCS);

interface Question {
  readonly title: string;
  readonly query: string;
  readonly variables: unknown;
  readonly answer: unknown;
  /** the page of the viewer that answers it: `#/…` */
  readonly place: string;
  /** where the JSON of the answer stands in the page */
  readonly start: number;
  readonly end: number;
}

/** The link to the viewer that stands below a question. */
const placeOf = (part: string): string =>
  /^In the viewer: \[#\/\w+\]\(http:\/\/localhost:4000\/(\S+)\)$/m.exec(part)?.[1] ?? '';

/** Each `##` of the page: a query, its variables where it has any, and last the answer. */
function questionsOf(markdown: string): Question[] {
  const found: Question[] = [];
  let partStart = markdown.search(/^## /m);
  for (const part of markdown.slice(partStart).split(/^(?=## )/m)) {
    const title = part.slice(3, part.indexOf('\n'));
    const blocks = [...part.matchAll(/^```(graphql|json)\n([\s\S]*?)^```$/gm)];
    const [query, ...json] = blocks.map(([, language, content]) => ({ language, content: content! }));
    if (query?.language !== 'graphql' || json.length < 1 || json.length > 2)
      throw new Error(`“${title}” needs a query, its variables if it has any, and an answer`);
    const answer = blocks.at(-1)!;
    const start = partStart + answer.index + '```json\n'.length;
    found.push({
      title,
      query: query.content,
      variables: json.length === 2 ? JSON.parse(json[0]!.content) : undefined,
      answer: JSON.parse(answer[2]!),
      place: placeOf(part),
      start,
      end: start + answer[2]!.length,
    });
    partStart += part.length;
  }
  return found;
}

/** JSON that puts on one line what fits on it. */
function folded(value: unknown, indent = '', before = 0): string {
  const line = spaced(value);
  if (value === null || typeof value !== 'object' || indent.length + before + line.length <= foldAt)
    return line;
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((one) => `${inner}${folded(one, inner)}`)
    : Object.entries(value).map(([key, one]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${inner}${name}${folded(one, inner, name.length)}`;
      });
  return [list ? '[' : '{', parts.join(',\n'), `${indent}${list ? ']' : '}'}`].join('\n');
}

/** JSON on one line, with spaces as one writes it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

const page = await readFile(file, 'utf8');
const questions = questionsOf(page);
/** the answers that the API gave, where the page is to be brought up to date */
const answers = new Map<Question, unknown>();
let folder: string;
let store: GraphStore;
let server: Running;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-questions-'));
  store = await openStore({ path: await (await loadedCorpus()).copyTo(join(folder, 'graph')) });
  server = await serve(store, { port: 0, verifier: verify });
}, corpusWaitMs);

afterAll(async () => {
  await server?.close();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
  let updated = page;
  for (const [{ start, end }, answer] of [...answers].reverse())
    updated = `${updated.slice(0, start)}${folded(answer)}\n${updated.slice(end)}`;
  if (updated !== page) await writeFile(file, updated);
});

async function answerTo(query: string, variables: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  // which graph answered is another on every load
  const { extensions: _, ...got } = (await response.json()) as Record<string, unknown>;
  return got;
}

test('the page has twenty questions, each another', () => {
  expect(new Set(questions.map(({ query }) => query)).size).toBe(20);
});

test.each(questions)('$title has a page of the viewer, of things that the graph holds', async ({ place }) => {
  expect(place).not.toBe('');
  const state = readLink(place);
  expect(existsSync(new URL(`../../viz/views/${state.view.id}`, import.meta.url))).toBe(true);
  // every word of the link is understood
  expect([...new URLSearchParams(writeLink(state).split('?')[1])].sort()).toEqual(
    [...new URLSearchParams(place.split('?')[1])].sort(),
  );
  const ids = [...new URLSearchParams(place.split('?')[1]).values()].filter((value) =>
    /^[a-z]+:/.test(value),
  );
  const { data } = await answerTo('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(data).toEqual({ nodes: ids.map((id) => ({ id })) });
});

test.each(questions)('$title', async (question) => {
  const { query, variables } = question;
  const got = await answerTo(query, variables);
  expect(got).not.toHaveProperty('errors');
  if (update) answers.set(question, got);
  else expect(got).toEqual(question.answer);
});
