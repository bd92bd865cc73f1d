import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as McpClient, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../../graph-schema/index.ts';
import { verify } from '../../../loader/verify/index.ts';
import { loadedCorpus } from '../../corpus.ts';
import { type Client, startOn } from '../client.ts';

const value = z.union([z.string(), z.number()]);
const question = z.strictObject({
  ask: z.string(),
  call: z.strictObject({ tool: z.string(), with: z.record(z.string(), z.unknown()) }),
  finds: z
    .strictObject({
      has: z.record(z.string(), value).optional(),
      quote: z.string().optional(),
      total: z.number().optional(),
    })
    .optional(),
  refused: z.string().optional(),
});
type Question = z.infer<typeof question>;

const questions = z
  .array(question)
  .parse(load(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')));

/** What part of the questions must be answered rightly, with the right words. */
const wanted = 0.95;

type Statement = Record<string, unknown>;

/** All statements of an answer, whichever list they stand in. */
function statements(answer: unknown): Statement[] {
  if (Array.isArray(answer)) return answer.flatMap(statements);
  if (answer === null || typeof answer !== 'object') return [];
  return [answer as Statement, ...Object.values(answer).flatMap(statements)];
}

const fits =
  ({ has = {}, quote = '' }: NonNullable<Question['finds']>) =>
  (statement: Statement) =>
    Object.entries(has).every(([name, value]) => statement[name] === value) &&
    (quote === '' || (typeof statement.quote === 'string' && statement.quote.includes(quote)));

describe('an analyst who asks an assistant of the corpus', () => {
  let api: Client;
  let client: McpClient;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gangmu-assistant-'));
    const path = await (await loadedCorpus()).copyTo(join(folder, 'graph'));
    api = await startOn(await openStore({ path }), { verifier: verify, site: 'https://example.org' });
    client = new McpClient({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${api.url}/mcp`)));
  });
  afterAll(async () => {
    await client?.close();
    await api?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What is wrong with the answer; nothing where it is right. */
  async function fault({ call, finds, refused }: Question): Promise<string | undefined> {
    const { isError, content, structuredContent } = await client.callTool({
      name: call.tool,
      arguments: call.with,
    });
    if (refused !== undefined) {
      const said = JSON.stringify(content);
      return isError && said.includes(refused) ? undefined : `not refused: ${said.slice(0, 300)}`;
    }
    if (isError) return JSON.stringify(content);
    const all = statements(structuredContent);
    if (finds?.total !== undefined && (structuredContent as Statement).total !== finds.total)
      return `${finds.total} were expected, not ${(structuredContent as Statement).total}`;
    if (!all.some(fits(finds ?? {}))) return `not in ${JSON.stringify(structuredContent).slice(0, 1500)}`;
    const bare = all.filter(({ quote, link }) => quote !== undefined && link === undefined);
    return bare.length ? `${bare.length} statements have words and no link` : undefined;
  }

  it(`has ${questions.length} questions answered or refused rightly, but for one in twenty`, async () => {
    expect(questions.length).toBeGreaterThanOrEqual(26);
    const wrong: Record<string, string> = {};
    for (const question of questions) {
      const said = await fault(question);
      if (said !== undefined) wrong[question.ask] = said;
    }
    const right = questions.length - Object.keys(wrong).length;
    expect(right / questions.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(wanted);
  });
});
