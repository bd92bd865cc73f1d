import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { describe, expect } from 'vitest';
import { bin, gangmu } from './command.ts';
import { test } from './folder.ts';

const plan = `某省科技创新规划

一、主要任务

1.建设创新平台。支持高校建设实验室。（牵头单位：省科技厅；配合单位：省财政厅）
`;

/** The process alone takes seconds on a busy machine. */
const patience = 180_000;

describe('what other tools read and ask', () => {
  test(
    'an export that is imported elsewhere is exported again the same; a form that is not known is told, with those that are',
    async ({ folder }) => {
      await writeFile(folder('plan.txt'), plan);
      const [here, there] = [
        ['--store', folder('here')],
        ['--store', folder('there')],
      ];
      expect((await gangmu(['load', ...here!, folder('plan.txt')])).code).toBe(0);
      expect((await gangmu(['export', ...here!, '--out', folder('graph.jsonl')])).code).toBe(0);
      expect(await gangmu(['import', ...there!, folder('graph.jsonl')])).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^\d+ nodes and \d+ relations were imported\n$/),
      });
      const { stdout: first } = await gangmu(['export', ...here!]);
      const { stdout: second } = await gangmu(['export', ...there!]);
      expect(second).toBe(first);

      const tasks = await gangmu(['export', ...there!, '--format', 'csv', '--table', 'tasks']);
      expect(tasks.stdout).toContain('省科技厅');
      const none = await gangmu(['export', ...there!, '--plan', 'plan:none']);
      expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('no plan plan:none')]);
      const unknown = await gangmu(['export', ...there!, '--format', 'doc']);
      expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringMatching(/csv .*\n.*xlsx/s)]);
    },
    patience,
  );

  test(
    'an assistant asks over standard input and output, on which nothing else is written',
    async ({ folder }) => {
      await writeFile(folder('plan.txt'), plan);
      const store = ['--store', folder('graph')];
      await gangmu(['load', ...store, folder('plan.txt')]);
      const child = spawn(process.execPath, [bin, 'mcp', ...store]);
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const send = (message: object) =>
        child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
      const answer = async () =>
        JSON.parse((await lines.next()).value as string) as { id: number; result: object };
      send({
        id: 1,
        method: 'initialize',
        params: {
          protocolVersion: '2025-06-18',
          capabilities: {},
          clientInfo: { name: 'test', version: '1' },
        },
      });
      expect(await answer()).toMatchObject({ id: 1, result: { serverInfo: { name: 'gangmu' } } });
      send({ method: 'notifications/initialized' });
      send({
        id: 2,
        method: 'tools/call',
        params: { name: 'search', arguments: { text: '创新平台', kinds: ['Task'] } },
      });
      expect(await answer()).toMatchObject({
        id: 2,
        result: { structuredContent: { hits: [{ name: '建设创新平台', plan: '某省科技创新规划' }] } },
      });
      child.stdin.end();
      const [code] = (await once(child, 'close')) as [number];
      expect(code).toBe(0);
    },
    patience,
  );
});
