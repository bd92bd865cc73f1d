import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportJsonl, type GraphStore, openStore } from '../../graph-schema/index.ts';
import { load, previewLoad } from '../../loader/index.ts';

/** Two plans of an invented province: the second carries the first out, by number and by title. */
const opinion = `中共山河省委 山河省人民政府关于建设科技强省的实施意见
山河委发〔2021〕5号
（2021年3月1日）
为贯彻《国家创新纲要》（中发〔2020〕4号，以下简称《纲要》），特制定本意见。
一、总体要求
到2025年，建成创新型省份。
二、重点任务
（一）培育创新主体。壮大科技型企业。（牵头单位：省科技厅、省财政厅）
（二）优化创新环境。完善《科学技术进步法》配套政策。（牵头单位：省司法厅；配合单位：各市）
`;
const scheme = `山河省科技强省工程实施方案
山河委办发〔2021〕7号
为落实《中共山河省委、山河省人民政府关于建设科技强省的实施意见》（山河委发〔2021〕5号），制定本方案。
一、主要任务
1.培育高新技术企业。达到4000家。（省科技厅）
2.建设研发机构。达到157家。（省科技厅、省教育厅）
`;

let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-load-'));
  store = await openStore({ path: ':memory:' });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const put = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

async function graph(of = store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportJsonl(of)) lines.push(line);
  return lines;
}

async function freshGraph(...paths: string[]): Promise<string[]> {
  const fresh = await openStore({ path: ':memory:' });
  for (const path of paths) await load(fresh, { paths: [path] });
  const lines = await graph(fresh);
  await fresh.close();
  return lines;
}

describe('load', () => {
  it('links the plans that it read by number and title, and keeps those that are only cited', async () => {
    await load(store, { paths: [await put('a.txt', opinion), await put('b.txt', scheme)] });
    const links = await store.read(
      'MATCH (a:Plan)-[r:IMPLEMENTS]->(b:Plan) RETURN a.title AS a, b.title AS b, b.inCorpus AS inCorpus ORDER BY a, b',
    );
    expect(links).toEqual([
      { a: '中共山河省委 山河省人民政府关于建设科技强省的实施意见', b: '国家创新纲要', inCorpus: false },
      {
        a: '山河省科技强省工程实施方案',
        b: '中共山河省委 山河省人民政府关于建设科技强省的实施意见',
        inCorpus: true,
      },
    ]);
  });

  it('changes nothing when it is run again, even where it reads again', async () => {
    const paths = [await put('a.txt', opinion), await put('b.txt', scheme)];
    await load(store, { paths });
    const before = await graph();
    const report = await load(store, { paths, again: true });
    expect(report.plans.map((p) => p.status)).toEqual(['replaced', 'replaced']);
    expect(await graph()).toEqual(before);
  });

  it('makes the same graph in whatever order, together or one by one', async () => {
    const [a, b] = [await put('a.txt', opinion), await put('b.txt', scheme)];
    await load(store, { paths: [a, b] });
    const together = await graph();
    expect(await freshGraph(a, b)).toEqual(together);
    expect(await freshGraph(b, a)).toEqual(together);
  });

  it('takes out what only a changed document supported, its aliases too', async () => {
    const [a, b] = [await put('a.txt', opinion), await put('b.txt', scheme)];
    await load(store, { paths: [a, b] });
    await put(
      'a.txt',
      opinion.replace('省司法厅；配合单位：各市', '省财政厅').replace('《科学技术进步法》', '有关'),
    );
    await load(store, { paths: [a] });
    expect(await graph()).toEqual(await freshGraph(a, b));
    expect((await graph()).some((line) => line.includes('司法厅'))).toBe(false);
  });

  it('takes a plan out that its file no longer holds, and keeps it as cited where others name it', async () => {
    const [a, b] = [await put('a.txt', opinion), await put('b.txt', scheme)];
    await load(store, { paths: [a, b] });
    await put(
      'a.txt',
      scheme.replace('山河省科技强省工程', '山河省人才强省工程').replace('〔2021〕7号', '〔2021〕9号'),
    );
    const report = await load(store, { paths: [a], prune: true });
    expect(report.removed.map((p) => p.title)).toEqual([
      '中共山河省委 山河省人民政府关于建设科技强省的实施意见',
    ]);
    expect(await graph()).toEqual(await freshGraph(b, a));
  });

  it('loads the others when one document fails, and says why', async () => {
    const report = await load(store, {
      paths: [
        await put('empty.txt', ''),
        await put('note.txt', '今天天气很好。'),
        await put('b.txt', scheme),
      ],
    });
    expect(report.files.map((f) => f.status)).toEqual(['failed', 'failed', 'loaded']);
    expect(report.files[0]!.error).toContain('empty.txt');
    expect(report.files[1]!.error).toContain('no plan was found');
    expect(report.plans.map((p) => p.title)).toEqual(['山河省科技强省工程实施方案']);
  });

  it('tells how far it has come', async () => {
    const seen: string[] = [];
    await load(store, {
      paths: [await put('b.txt', scheme)],
      onProgress: ({ stage, done, total, name }) => seen.push(`${stage} ${done}/${total} ${name}`),
    });
    expect(seen).toEqual([
      'read 0/1 b.txt',
      'write 0/1 山河省科技强省工程实施方案',
      'link 0/1 山河省科技强省工程实施方案',
    ]);
  });

  it('stops between two plans when it is told to, and what was written stays', async () => {
    const stop = new AbortController();
    const paths = [await put('a.txt', opinion), await put('b.txt', scheme)];
    const loading = load(store, {
      paths,
      signal: stop.signal,
      onProgress: ({ stage, done }) => stage === 'write' && done === 1 && stop.abort(),
    });
    await expect(loading).rejects.toThrow();
    expect(await store.read('MATCH (t:Text) RETURN count(t) AS texts')).toEqual([{ texts: 1 }]);
  });
});

describe('previewLoad', () => {
  it('tells what loading would bring, and writes nothing', async () => {
    const [a, b] = [await put('a.txt', opinion), await put('b.txt', scheme)];
    await load(store, { paths: [a] });
    const before = await graph();
    const { report, facts } = await previewLoad(store, { paths: [a, b] });
    expect(report.files.map(({ status }) => status)).toEqual(['loaded', 'unchanged']);
    expect(report.plans.map(({ title, status }) => [title, status])).toEqual([
      ['山河省科技强省工程实施方案', 'added'],
    ]);
    const added = facts.get(report.plans[0]!.id)!.nodes.filter((node) => node.label === 'Task');
    expect(added.map((node) => node.properties.name)).toEqual(
      expect.arrayContaining(['培育高新技术企业', '建设研发机构']),
    );
    expect(await graph()).toEqual(before);
  });

  it('tells the numbers that would not fit those of the graph, and where tasks would lead', async () => {
    const share = (text: string, percent: string) =>
      text.replace('到2025年，', `到2025年，研发投入强度达到${percent}%，`);
    await load(store, { paths: [await put('a.txt', share(opinion, '2.5'))] });
    const table = scheme.replace('达到4000家。', '达到4000家，2023年研发投入强度达到17%。');
    const paths = [await put('b.txt', table.replace('1.培育高新技术企业。', '1.壮大科技型企业。'))];
    const { report, facts } = await previewLoad(store, { paths });
    const [plan] = report.plans;
    const [suspect] = plan!.notices.filter(({ kind }) => kind === 'suspect');
    expect(suspect!.message).toMatch(/17% is 6.8 times the 2.5% for 2025/);
    const above = facts.get(plan!.id)!.nodes.filter((node) => node.label === 'Plan');
    expect(above.map((node) => node.properties.name)).toContain(
      '中共山河省委 山河省人民政府关于建设科技强省的实施意见',
    );
    const upward = facts
      .get(plan!.id)!
      .edges.filter(({ from, type }) => from.label === 'Task' && type === 'IMPLEMENTS');
    expect(upward.length).toBeGreaterThan(0);
    const { plans, removed, files } = await load(store, { paths });
    expect({ plans, removed, files }).toEqual({
      plans: report.plans,
      removed: report.removed,
      files: report.files,
    });
  });
});
