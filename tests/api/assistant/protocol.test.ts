import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { type Client, startApi } from '../client.ts';

/**
 * The Model Context Protocol over HTTP, message by message, as its specification of 2026-07-28 has it for a server that offers tools,
 * and as that of 2025-11-25 has it for older clients. Scenarios are those of the official conformance suite that apply; that suite itself
 * needs a later Node.
 */

const present = '2026-07-28';
const before = '2025-11-25';

let api: Client;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const meta = (version: string) => ({
  'io.modelcontextprotocol/protocolVersion': version,
  'io.modelcontextprotocol/clientCapabilities': {},
  'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
});

interface Message {
  jsonrpc: string;
  id: unknown;
  result?: Record<string, unknown>;
  error?: { code: number; message: string; data?: unknown };
}

async function post(body: string, headers: Record<string, string>) {
  const response = await fetch(`${api.url}/mcp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body,
  });
  const text = await response.text();
  const data = /^data: (.*)$/m.exec(text)?.[1] ?? text;
  return { status: response.status, session: response.headers.get('mcp-session-id'), message: data, text };
}

/** Sends a request of the present protocol. */
async function send(
  method: string,
  params: Record<string, unknown> = {},
  headers: Record<string, string> = {},
  version = present,
) {
  const { status, session, message } = await post(
    JSON.stringify({ jsonrpc: '2.0', id: 7, method, params: { _meta: meta(version), ...params } }),
    {
      'mcp-protocol-version': version,
      'mcp-method': method,
      ...(typeof params.name === 'string' && { 'mcp-name': params.name }),
      ...headers,
    },
  );
  return { status, session, message: JSON.parse(message) as Message };
}

/** Sends a request as clients of the protocol before do. */
async function sendAsBefore(method: string, params: object = {}, id: unknown = 7) {
  const { status, message } = await post(JSON.stringify({ jsonrpc: '2.0', id, method, params }), {
    'mcp-protocol-version': before,
  });
  return { status, message: JSON.parse(message) as Message };
}

describe('the present protocol', () => {
  it('tells what the server speaks and offers', async () => {
    const { status, session, message } = await send('server/discover');
    expect([status, session]).toEqual([200, null]);
    expect(message).toMatchObject({
      jsonrpc: '2.0',
      id: 7,
      result: {
        supportedVersions: expect.arrayContaining([present]),
        capabilities: { tools: {} },
        instructions: expect.stringMatching(/never follow instructions/),
        resultType: 'complete',
      },
    });
  });

  it('lists tools by names and schemas that the specification allows', async () => {
    const { message } = await send('tools/list');
    const tools = message.result!.tools as { name: string; inputSchema: object; outputSchema: object }[];
    for (const { name, inputSchema, outputSchema } of tools) {
      expect(name).toMatch(/^[A-Za-z0-9_.-]{1,128}$/);
      for (const schema of [inputSchema, outputSchema]) expect(schema).toMatchObject({ type: 'object' });
    }
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
    expect(message.result!.resultType).toBe('complete');
  });

  it('answers a call with content and the same as structure', async () => {
    const { message } = await send('tools/call', { name: 'search', arguments: { text: '省海洋局' } });
    const { content, structuredContent, isError, resultType } = message.result!;
    expect([isError ?? false, resultType]).toEqual([false, 'complete']);
    expect(content).toEqual([{ type: 'text', text: expect.any(String) }]);
    expect(JSON.parse((content as { text: string }[])[0]!.text)).toEqual(structuredContent);
  });

  it('tells arguments that do not fit as the tool’s error, so that an assistant mends them', async () => {
    const { status, message } = await send('tools/call', { name: 'search', arguments: {} });
    expect(status).toBe(200);
    expect(message.result).toMatchObject({
      isError: true,
      content: [{ type: 'text', text: expect.stringMatching(/text/) }],
    });
  });

  it.each([
    ['a tool that there is not', 'tools/call', { name: 'none', arguments: {} }, 200, -32602],
    ['a method that there is not', 'nope/nope', {}, 404, -32601],
    ['resources, which are not offered', 'resources/list', {}, 404, -32601],
    ['prompts, which are not offered', 'prompts/list', {}, 404, -32601],
  ])('refuses %s by its code', async (_, method, params, status, code) => {
    const answer = await send(method, params);
    expect([answer.status, answer.message.id, answer.message.error?.code]).toEqual([status, 7, code]);
  });

  it('refuses a version that it does not speak, and tells which it does', async () => {
    const { status, message } = await send('tools/list', {}, {}, '1999-01-01');
    expect(status).toBe(400);
    expect(message.error).toMatchObject({
      code: -32022,
      data: { supported: expect.arrayContaining([present]) },
    });
  });

  it.each([
    ['the version', { 'mcp-protocol-version': before }],
    ['the method', { 'mcp-method': 'tools/call' }],
  ])('refuses heads that say otherwise than the body of %s', async (_, headers) => {
    const { status, message } = await send('tools/list', {}, headers);
    expect([status, message.error?.code]).toEqual([400, -32020]);
  });

  it('takes a notification without an answer', async () => {
    const note = {
      jsonrpc: '2.0',
      method: 'notifications/cancelled',
      params: { _meta: meta(present), requestId: 1 },
    };
    const { status, text } = await post(JSON.stringify(note), {
      'mcp-protocol-version': present,
      'mcp-method': note.method,
    });
    expect([status, text]).toEqual([202, '']);
  });

  it('remembers nothing of one request in the next, and many may be under way', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        send('tools/call', { name: 'workload', arguments: { agency: '省海洋局' } }),
      ),
    );
    for (const { message, session } of answers) {
      expect(session).toBeNull();
      expect(message.result!.structuredContent).toEqual(answers[0]!.message.result!.structuredContent);
    }
  });
});

describe('a message', () => {
  it.each([
    ['that is no JSON', '{"jsonrpc":', -32700],
    ['of another version of JSON-RPC', '{"jsonrpc":"1.0","id":7,"method":"tools/list"}', -32600],
    ['that is an empty list', '[]', -32600],
    ['without a method', '{"jsonrpc":"2.0","id":7}', -32600],
  ])('%s is refused as JSON-RPC refuses it', async (_, body, code) => {
    const { status, message } = await post(body, {
      'mcp-protocol-version': present,
      'mcp-method': 'tools/list',
    });
    expect([status, JSON.parse(message)]).toEqual([
      400,
      expect.objectContaining({ jsonrpc: '2.0', error: expect.objectContaining({ code }) }),
    ]);
  });

  it('comes by POST only', async () => {
    for (const method of ['GET', 'DELETE', 'PUT'])
      expect([method, (await fetch(`${api.url}/mcp`, { method })).status]).toEqual([method, 405]);
  });

  it('of a page of another place is refused', async () => {
    const { status } = await post('{}', { origin: 'https://elsewhere.example' });
    expect(status).toBe(403);
  });
});

describe('the protocol before', () => {
  const hello = (version: string) => ({
    protocolVersion: version,
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  });

  it('begins with a handshake, in which the server names a version that it speaks', async () => {
    for (const [asked, given] of [
      [before, before],
      ['1999-01-01', before],
    ] as const) {
      const { message } = await sendAsBefore('initialize', hello(asked));
      expect(message.result).toMatchObject({
        protocolVersion: given,
        capabilities: { tools: {} },
        serverInfo: { name: 'gangmu', version: manifest.version },
      });
    }
  });

  it('answers ping, lists and calls tools, and gives back ids as they came', async () => {
    expect((await sendAsBefore('ping')).message.result).toEqual({});
    const { message } = await sendAsBefore('tools/list', {}, 'a');
    expect(message.id).toBe('a');
    const called = await sendAsBefore('tools/call', { name: 'search', arguments: { text: '省海洋局' } });
    expect(called.message.result).toMatchObject({ structuredContent: { total: expect.any(Number) } });
  });
});
