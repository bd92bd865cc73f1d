import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import type { LoadReport } from '../../loader/index.ts';
import { gangmu } from './command.ts';
import { type Folder, test } from './folder.ts';

const plan = (province: string) => `${province}“十三五”科技创新规划

一、总体要求

坚持创新驱动。

二、主要任务

1.建设创新平台。（牵头单位：省科技厅；配合单位：省财政厅）
`;

/** The bytes of a text in GB18030, which Node decodes but does not encode: the two-byte characters, looked up backwards. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : bytesOf.get(c)!)));
}

/** Each kind of bad input: how it is made, and what its message must say beside its path. */
const badInputs: readonly {
  name: string;
  make: (path: string) => Promise<unknown>;
  says: RegExp;
}[] = [
  { name: 'empty.txt', make: (path) => writeFile(path, ''), says: /empty/ },
  { name: 'blank.txt', make: (path) => writeFile(path, '\n \n'.repeat(100)), says: /white space/ },
  {
    name: 'binary.txt',
    make: (path) =>
      writeFile(
        path,
        Uint8Array.from({ length: 4096 }, (_, i) => i % 256),
      ),
    says: /no text/,
  },
  { name: 'folder', make: (path) => mkdir(path), says: /folder without documents/ },
  { name: 'missing.txt', make: async () => {}, says: /no such file/ },
  {
    name: 'invalid-utf8.txt',
    make: async (path) => {
      await writeFile(path, plan('乙省'));
      await appendFile(path, Uint8Array.of(0xe4, 0xb8, 0x0a, 0xff));
      await appendFile(path, '后文。');
    },
    // the line that holds the byte
    says: /invalid-utf8\.txt:10: byte \d+ .*UTF-8/,
  },
  {
    name: 'long-line.txt',
    make: (path) => writeFile(path, `某省科技规划\n${'创新'.repeat((25 * 1024 * 1024) / 6)}`),
    says: /long-line\.txt:2: .*characters/,
  },
  {
    name: 'no-plan.txt',
    make: (path) => writeFile(path, '今天天气很好。\n晚上吃了饺子。\n'),
    says: /no plan/,
  },
];

const exported = async (folder: Folder) => {
  const { code, stdout } = await gangmu(['export', '--store', folder('graph')]);
  expect(code).toBe(0);
  return stdout;
};

describe('bad input', () => {
  test('each says what and where, none stops the others, none damages the graph', async ({ folder }) => {
    await writeFile(folder('good.txt'), plan('甲省'));
    const good = await gangmu(['load', folder('good.txt'), '--store', folder('graph')]);
    expect(good.code).toBe(0);
    const before = await exported(folder);

    for (const { name, make } of badInputs) await make(folder(name));
    await writeFile(folder('late.txt'), plan('丁省'));
    const paths = [...badInputs.map(({ name }) => name), 'late.txt'].map(folder);
    const { code, stdout, stderr } = await gangmu([
      'load',
      '--report',
      'json',
      '--store',
      folder('graph'),
      ...paths,
    ]);
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    const report = JSON.parse(stdout) as LoadReport;
    for (const { name, says } of badInputs) {
      const file = report.files.find(({ path }) => path === folder(name));
      expect(file, name).toMatchObject({ status: 'failed' });
      expect(file?.error, name).toContain(folder(name));
      expect(file?.error, name).toMatch(says);
    }
    expect(report.plans.map(({ title, status }) => ({ title, status }))).toEqual([
      { title: '丁省“十三五”科技创新规划', status: 'added' },
    ]);

    const after = new Set((await exported(folder)).split('\n'));
    const isShared = (line: string) => /"labels":\["Entity","(?:Agency|Region)"\]/.test(line);
    const lost = before.split('\n').filter((line) => !after.has(line) && !isShared(line));
    expect(lost).toEqual([]);
  }, 300_000);

  test('a document in GB18030 is read as what it is, and says the same as one in UTF-8', async ({
    folder,
  }) => {
    await writeFile(folder('plan.txt'), plan('丙省'));
    await gangmu(['load', folder('plan.txt'), '--store', folder('graph')]);
    const utf8 = await exported(folder);
    await writeFile(folder('plan.txt'), gb18030(plan('丙省')));
    const { code, stdout } = await gangmu(['load', folder('plan.txt'), '--store', folder('graph')]);
    expect(code).toBe(0);
    expect(stdout).toContain('丙省“十三五”科技创新规划');
    expect(await exported(folder)).toBe(utf8);
  }, 300_000);

  test('a file that is damaged after it was loaded leaves its plans as they were', async ({ folder }) => {
    await writeFile(folder('plan.txt'), plan('戊省'));
    await gangmu(['load', folder('plan.txt'), '--store', folder('graph')]);
    const before = await exported(folder);
    await writeFile(folder('plan.txt'), '');
    expect((await gangmu(['load', folder('plan.txt'), '--store', folder('graph')])).code).toBe(1);
    expect(await exported(folder)).toBe(before);
  }, 300_000);

  test('a report as JSON is nothing but JSON, and the report for people names every failure', async ({
    folder,
  }) => {
    const args = ['load', folder('missing.txt'), '--store', folder('graph')];
    expect(JSON.parse((await gangmu([...args, '--report', 'json'])).stdout)).toMatchObject({ plans: [] });
    expect((await gangmu(args)).stdout).toMatch(/^failed .*missing\.txt: there is no such file/m);
  }, 300_000);
});
