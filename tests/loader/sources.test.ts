import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readSources } from '../../graph-schema/index.ts';
import { test } from './documents.ts';
import { planText } from './plan-text.ts';

const first = planText('山河省科技攻关实施方案\n山河政发〔2016〕3号', 1);
const second = planText('山河省人才引进实施方案\n山河政发〔2017〕8号', 2);
const titles = { first: '山河省科技攻关实施方案', second: '山河省人才引进实施方案' };

describe('files of one name', () => {
  test('in two folders are two sources, loaded one after the other', async ({ desk }) => {
    await desk.put('2016/方案.txt', first);
    await desk.put('2017/方案.txt', second);
    await desk.load(['2016/方案.txt']);
    const report = await desk.load(['2017/方案.txt']);
    expect(report.unheld).toEqual([]);
    expect(await desk.titles()).toEqual([titles.second, titles.first]);
  });

  test('are told apart in the graph by their path from the folder that was loaded', async ({ desk }) => {
    await desk.put('2016/方案.txt', first);
    await desk.put('2017/方案.txt', second);
    await desk.load();
    const rows = await desk.store.read(
      'MATCH (p:Plan {inCorpus: true}) RETURN p.files AS files ORDER BY p.title',
    );
    expect(rows.map(({ files }) => files)).toEqual([['2017/方案.txt'], ['2016/方案.txt']]);
  });

  test('get what the manifest above them says of each', async ({ desk }) => {
    const untitled = (seed: number) => planText('', seed).trimStart();
    await desk.put('2016/方案.txt', untitled(1));
    await desk.put('2017/方案.txt', untitled(2));
    const entry = (year: number) =>
      `  - file: ${year}/方案.txt\n    plans:\n      - begins: 一、总体要求\n        title: 山河省${year}年方案\n`;
    await desk.put('corpus.yaml', `documents:\n${entry(2016)}${entry(2017)}`);
    await desk.load();
    expect(await desk.titles()).toEqual(['山河省2016年方案', '山河省2017年方案']);
  });
});

describe('plans of one title', () => {
  const title = '低空经济发展行动计划（2024—2026年）';

  test('that are other texts are other plans, in one run', async ({ desk }) => {
    await desk.put('a.txt', planText(title, 1));
    await desk.put('b.txt', planText(title, 2));
    const report = await desk.load();
    expect(report.plans.map(({ status }) => status)).toEqual(['added', 'added']);
    expect(await desk.titles()).toEqual([title, title]);
  });

  test('that are other texts are other plans, loaded in any order, together or one by one', async ({
    desk,
  }) => {
    await desk.put('a.txt', planText(title, 1));
    await desk.put('b.txt', planText(title, 2));
    await desk.load(['b.txt']);
    await desk.load(['a.txt']);
    expect(await desk.titles()).toEqual([title, title]);
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });

  test('of one province are told apart by their numbers, whichever comes first', async ({ desk }) => {
    const numbered = (number: string, seed: number) => planText(`吉林省科技攻关实施方案\n${number}`, seed);
    await desk.put('a.txt', numbered('吉政发〔2017〕8号', 1));
    await desk.put('b.txt', numbered('吉政发〔2016〕3号', 2));
    await desk.load();
    const rows = await desk.store.read(
      'MATCH (p:Plan {inCorpus: true}) RETURN p.id AS id ORDER BY p.docNumber',
    );
    expect(rows.map(({ id }) => id)).toEqual([
      'plan:吉林省科技攻关实施方案',
      'plan:吉林省科技攻关实施方案@吉政发〔2017〕8号',
    ]);
  });

  test('are one where one is a copy of the other, which stands as the longer prints it', async ({ desk }) => {
    const whole = planText(title, 1, 12);
    await desk.put('a.txt', whole.split('\n').slice(0, 9).join('\n'));
    await desk.put('b.txt', whole);
    const report = await desk.load();
    expect(report.plans.map(({ status, files, standsFrom }) => ({ status, files, standsFrom }))).toEqual([
      { status: 'repeated', files: ['a.txt'], standsFrom: ['b.txt'] },
      { status: 'added', files: ['b.txt'] },
    ]);
  });

  test('are one too where the copy is loaded later: the longer stays, or takes the place of the shorter', async ({
    desk,
  }) => {
    const whole = planText('山河省科技攻关实施方案', 1, 12);
    await desk.put('whole.txt', whole);
    await desk.put('half.txt', whole.split('\n').slice(0, 9).join('\n'));
    await desk.load(['half.txt']);
    const longer = await desk.load(['whole.txt']);
    expect(longer.plans).toMatchObject([{ status: 'replaced', tookPlaceOf: ['half.txt'] }]);
    await desk.load(['half.txt'], { again: true });
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });
});

describe('a file that was changed', () => {
  test('takes the place of what it said before', async ({ desk }) => {
    await desk.put('方案.txt', first);
    await desk.load();
    await desk.put('方案.txt', first.replace('2.第1类', '2.新的一类'));
    expect((await desk.load()).plans).toMatchObject([{ status: 'replaced' }]);
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });

  test('takes the place of what it said before where the region is not known, too', async ({ desk }) => {
    const text = planText('低空经济发展行动计划', 1, 12);
    await desk.put('方案.txt', text);
    await desk.load();
    await desk.put('方案.txt', text.replace('2.第1类', '2.新的一类'));
    expect((await desk.load()).plans).toMatchObject([{ status: 'replaced' }]);
    expect(await desk.titles()).toHaveLength(1);
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });

  test('that holds no plan any longer fails, and its plan stays until someone says that it may go', async ({
    desk,
  }) => {
    await desk.put('方案.txt', first);
    await desk.load();
    const before = await desk.graph();
    await desk.put('方案.txt', '明天开会。');
    for (const _ of ['told', 'and told again']) {
      const report = await desk.load();
      expect(report.files).toMatchObject([{ status: 'failed' }]);
      expect(report.unheld).toMatchObject([{ title: titles.first, path: join(desk.folder, '方案.txt') }]);
      expect(await desk.graph()).toEqual(before);
    }
    const pruned = await desk.load([''], { prune: true });
    expect(pruned.removed.map(({ title }) => title)).toEqual([titles.first]);
    expect(await desk.titles()).toEqual([]);
  });

  test('that holds another plan now has both, and tells which it no longer holds', async ({ desk }) => {
    await desk.put('方案.txt', first);
    await desk.load();
    await desk.put('方案.txt', second);
    for (const _ of ['told', 'and told again'])
      expect((await desk.load()).unheld.map(({ title }) => title)).toEqual([titles.first]);
    expect(await desk.titles()).toEqual([titles.second, titles.first]);
    await desk.load([''], { prune: true });
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
    expect((await desk.load()).unheld).toEqual([]);
  });

  test('that cannot be read says nothing of its plan: not even --prune takes it out', async ({ desk }) => {
    await desk.put('方案.txt', first);
    await desk.load();
    await rm(join(desk.folder, '方案.txt'));
    await mkdir(join(desk.folder, '方案.txt'));
    await desk.load(['方案.txt'], { prune: true });
    expect(await desk.titles()).toEqual([titles.first]);
  });
});

describe('a file that is gone', () => {
  test('leaves its plan, which is told, and taken out with --prune only', async ({ desk }) => {
    await desk.put('a.txt', first);
    await desk.put('b.txt', second);
    await desk.load();
    await rm(join(desk.folder, 'a.txt'));
    expect((await desk.load()).unheld.map(({ title }) => title)).toEqual([titles.first]);
    expect(await desk.titles()).toEqual([titles.second, titles.first]);
    const { removed } = await desk.load([''], { prune: true });
    expect(removed.map(({ title }) => title)).toEqual([titles.first]);
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });

  test('and stands elsewhere has moved: its plan is that of the new place', async ({ desk }) => {
    await desk.put('a.txt', first);
    await desk.load();
    await mkdir(join(desk.folder, '2016'));
    await rename(join(desk.folder, 'a.txt'), join(desk.folder, '2016/b.txt'));
    const report = await desk.load([''], { prune: true });
    expect(report).toMatchObject({ unheld: [], removed: [] });
    expect(await desk.graph()).toEqual(await desk.cleanGraph());
  });

  test('elsewhere than in the folders that are loaded is nobody’s concern', async ({ desk }) => {
    await desk.put('a/a.txt', first);
    await desk.put('b/b.txt', second);
    await desk.load();
    await rm(join(desk.folder, 'a/a.txt'));
    expect(await desk.load(['b'], { prune: true })).toMatchObject({ unheld: [], removed: [] });
    expect(await desk.titles()).toEqual([titles.second, titles.first]);
  });
});

describe('a document that stands as it is', () => {
  test('is neither read nor written again', async ({ desk }) => {
    await desk.put('a.txt', first);
    await desk.put('b.txt', second);
    await desk.load();
    const before = await desk.graph();
    const seen: string[] = [];
    const report = await desk.load([''], { onProgress: ({ stage, name }) => seen.push(`${stage} ${name}`) });
    expect(report.files.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect({ plans: report.plans, seen }).toEqual({ plans: [], seen: [] });
    expect(await desk.graph()).toEqual(before);
  });

  test('changes nothing where what was reached answers a target that stands', async ({ desk }) => {
    const target = '到2015年，研究与试验发展经费投入强度达到2.2%。';
    const outcome = '2015年，全省研究与试验发展经费投入强度达到2.1%。';
    const head = (years: string, year: number) =>
      `吉林省科技创新规划（${years}年）\n吉政发〔${year}〕9号\n${year}年3月1日\n`;
    await desk.put('a.txt', `${head('2011—2015', 2011)}一、发展目标\n${target}\n`);
    await desk.put('b.txt', `${head('2016—2020', 2016)}一、发展基础\n${outcome}\n`);
    await desk.load();
    expect(await desk.store.read('MATCH (:Outcome)-[r:ANSWERS]->(:Target) RETURN count(r) AS count')).toEqual(
      [{ count: 1 }],
    );
    const version = await desk.store.version();
    await desk.load();
    expect(await desk.store.version()).toEqual(version);
  });

  test('is read again where its plan is gone, where it is asked for, and where other rules have read it', async ({
    desk,
  }) => {
    const path = await desk.put('a.txt', first);
    await desk.load();
    expect((await desk.load([''], { again: true })).plans).toMatchObject([{ status: 'replaced' }]);
    const record = (await readSources(desk.store)).get(path)!;
    await desk.store.write((tx) =>
      tx.run('MATCH (s:Source {path: $path}) SET s.rules = $rules', { path, rules: 'others' }),
    );
    const outdated = await desk.load();
    expect(outdated).toMatchObject({ outdated: 1, plans: [{ status: 'replaced' }] });
    expect((await readSources(desk.store)).get(path)).toMatchObject({ rules: record.rules });
  });

  test('is read again with the one that was loaded over it, when the load was stopped before its end', async ({
    desk,
  }) => {
    await desk.put('a.txt', first);
    await desk.load();
    const before = await desk.graph();
    await desk.put('a.txt', first.replace('2.第1类', '2.新的一类'));
    const stop = new AbortController();
    const stopped = desk.load([''], {
      signal: stop.signal,
      onProgress: ({ stage }) => stage === 'link' && stop.abort('SIGINT'),
    });
    await expect(stopped).rejects.toBe('SIGINT');
    await desk.put('a.txt', first);
    await desk.load();
    expect(await desk.graph()).toEqual(before);
  });
});

describe('a folder', () => {
  test('is read with what links lead to, once where they lead back, and tells what it passes over', async ({
    desk,
  }) => {
    await desk.put('docs/a.txt', first);
    await desk.put('elsewhere/b.txt', second);
    await symlink(join(desk.folder, 'elsewhere'), join(desk.folder, 'docs/linked'));
    await symlink(join(desk.folder, 'docs'), join(desk.folder, 'docs/back'));
    await symlink(join(desk.folder, 'nowhere.txt'), join(desk.folder, 'docs/broken.txt'));
    for (const name of ['photo.jpg', '.hidden.txt', '~$a.docx']) await desk.put(`docs/${name}`, 'x');
    const report = await desk.load(['docs']);
    expect(await desk.titles()).toEqual([titles.second, titles.first]);
    const told = report.passedOver.map(({ path, reason }) => [path.slice(desk.folder.length + 6), reason]);
    expect(Object.fromEntries(told)).toEqual({
      back: 'circular-link',
      'broken.txt': 'broken-link',
      'photo.jpg': 'form',
      '.hidden.txt': 'hidden',
      '~$a.docx': 'leftover',
    });
  });

  test.for([
    ['-', 'standard input is not read'],
    ['https://www.example.gov.cn/plan.html', 'addresses are not fetched'],
  ])('is not what %s is, and the answer says what to do', async ([path, why], { desk }) => {
    await expect(desk.load([], { paths: [path!] })).rejects.toThrow(why);
  });
});
