import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { gangmu } from './command.ts';
import { test } from './folder.ts';

const plan = (title: string) => `${title}\n\n一、总体要求\n\n坚持创新。\n`;

describe('what is loaded', () => {
  test('is not sought at a mistyped path, where nothing is left behind', async ({ folder }) => {
    for (const command of [['list'], ['remove', 'plan:无']])
      expect(await gangmu([...command, '--store', folder('grpah')])).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('holds no graph'),
      });
    expect(await readdir(folder())).toEqual([]);
  });

  test('is listed with where it is from, and taken out by its id', async ({ folder }) => {
    const at = ['--store', folder('graph')];
    await writeFile(folder('a.txt'), plan('吉林省科技创新规划'));
    await writeFile(folder('b.txt'), plan('吉林省人才发展规划'));
    await gangmu(['load', ...at, folder('a.txt'), folder('b.txt')]);
    const listed = await gangmu(['list', ...at, '--report', 'json']);
    expect(JSON.parse(listed.stdout)).toMatchObject([
      { id: 'plan:吉林省人才发展规划', files: ['b.txt'], paths: [folder('b.txt')] },
      { id: 'plan:吉林省科技创新规划', files: ['a.txt'], paths: [folder('a.txt')] },
    ]);
    const text = (await gangmu(['list', ...at])).stdout;
    expect(text).toContain(`吉林省科技创新规划\n    plan:吉林省科技创新规划\n`);
    expect(text).toMatch(/a\.txt, loaded \d{4}-\d\d-\d\d \d\d:\d\d UTC\n2 plans\n$/);

    const removed = await gangmu(['remove', ...at, 'plan:吉林省科技创新规划', 'plan:无']);
    expect(removed.code).toBe(1);
    expect(removed.stdout).toBe(
      `removed   吉林省科技创新规划 (loading ${folder('a.txt')} again brings it back)\n`,
    );
    expect(removed.stderr).toBe(
      'gangmu: no plan plan:无 is in the graph; gangmu list shows those that are\n',
    );
    expect((await gangmu(['list', ...at])).stdout).toMatch(/\n1 plan\n$/);

    await gangmu(['load', ...at, folder('a.txt')]);
    expect((await gangmu(['list', ...at])).stdout).toMatch(/\n2 plans\n$/);
  }, 120_000);

  test('is listed with what a person should look at, as the load of it told', async ({ folder }) => {
    const at = ['--store', folder('graph')];
    await writeFile(folder('a.txt'), `${plan('吉林省科技创新规划')}\n二、保障措施\n`);
    const loaded = await gangmu(['load', ...at, '--report', 'json', folder('a.txt')]);
    const { files, plans } = JSON.parse(loaded.stdout) as Record<
      string,
      { notices: { message: string }[] }[]
    >;
    const told = [...files!, ...plans!].flatMap(({ notices }) => notices.map(({ message }) => message));
    expect(told.length).toBeGreaterThan(0);
    const listed = await gangmu(['list', ...at, '--report', 'json']);
    const [only] = JSON.parse(listed.stdout) as { notices: { message: string }[] }[];
    expect(only?.notices.map(({ message }) => message)).toEqual(told);
    expect((await gangmu(['list', ...at])).stdout).not.toContain(told[0]);
    const text = (await gangmu(['list', ...at, '--verbose'])).stdout;
    for (const message of told) expect(text).toContain(message);
  }, 120_000);

  test('is listed by what it measures, with the names that may be one', async ({ folder }) => {
    const at = ['--store', folder('graph')];
    const text =
      '吉林省数字产业规划\n\n一、目标\n\n到2027年，建成数字产业园区5个，省级数字产业示范园区2个，冰雪旅游收入达到300亿元。\n';
    await writeFile(folder('a.txt'), text);
    await gangmu(['load', ...at, folder('a.txt')]);
    const listed = await gangmu(['indicators', ...at, '--report', 'json']);
    const names = (JSON.parse(listed.stdout) as { name: string; plans: number }[]).map(({ name }) => name);
    expect(names).toHaveLength(3);
    expect((await gangmu(['indicators', ...at])).stdout).toMatch(
      /: 1 target of 1 plan\n[\s\S]*\n3 indicators\n$/,
    );
    expect((await gangmu(['indicators', ...at, '--alike'])).stdout).toMatch(/pairs?\n$/);
    expect(await gangmu(['indicators', ...at, '--alike', '--limit', '0'])).toMatchObject({ code: 2 });
  }, 120_000);
});
