import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { explain } from '../../loader/explain.ts';
import { load } from '../../loader/index.ts';
import { docxBytes, p, table } from '../files/docx.ts';
import { type Placed, pdfBytes } from '../files/pdf.ts';

/** What the plans of this test say, whatever the format of their file. */
const lines = (province: string) => [
  `${province}“十四五”科技创新规划`,
  '一、总体要求',
  '坚持创新驱动，加快建设科技强省。',
  '到2025年，研发经费投入强度达到2.8%。',
  '二、主要任务',
  '（一）建设创新平台。支持高校建设实验室。（牵头单位：省科技厅；配合单位：省财政厅）',
];

const page = (province: string) => {
  const [title, ...body] = lines(province);
  return `<html><head><title>${title}_${province}政府网</title></head><body><div class="nav"><a href="/">首页</a></div>
    <h1>${title}</h1><div>${body.map((line) => `<p>${line}</p>`).join('')}</div><p>【打印】【关闭窗口】</p></body></html>`;
};

/** Word counts the headings by itself. */
const wordDocument = (province: string) => {
  const [title, ...body] = lines(province);
  const paragraphs = body.map((line) => {
    const [, mark, words] = /^(一、|二、|（一）)?(.*)$/u.exec(line)!;
    return p(words!, mark ? { list: '1', level: mark === '（一）' ? 1 : 0 } : {});
  });
  return docxBytes({
    body: [
      p(title!),
      ...paragraphs,
      table([
        ['指标', '单位', '2025年'],
        ['专利', '件', '8'],
      ]),
    ],
    lists: [
      [
        { form: 'chineseCounting', pattern: '%1、' },
        { form: 'chineseCounting', pattern: '（%2）' },
      ],
    ],
  });
};

/** Two pages with their numbers; the task goes on from one to the other. */
const printed = (province: string) => {
  const [title, ...body] = lines(province);
  const task = body.pop()!;
  const at = (top: number, texts: readonly string[]): Placed[] =>
    texts.map((text, i) => [/^[一二（]/u.test(text) ? 96 : 72, top - 20 * i, text]);
  return pdfBytes([
    [[180, 760, title!], ...at(720, [...body, task.slice(0, 32)]), [290, 40, '— 1 —']],
    [...at(760, [task.slice(32)]), [290, 40, '— 2 —']],
  ]);
};

let folder: string;
let store: GraphStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-formats-'));
  await writeFile(join(folder, 'a.txt'), lines('辽宁省').join('\n'));
  await writeFile(join(folder, 'b.html'), page('山东省'));
  await writeFile(join(folder, 'c.docx'), wordDocument('四川省'));
  await writeFile(join(folder, 'd.pdf'), printed('浙江省'));
  await writeFile(join(folder, 'e.doc'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]));
  await writeFile(join(folder, 'f.pdf'), '%PDF-1.4 cut off');
  await writeFile(join(folder, 'g.jpg'), 'no document: passed over in a folder');
  store = await openStore({ path: ':memory:' });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

test('a folder of every format loads, each plan says the same, and what cannot be read stops nothing', async () => {
  const { files, plans } = await load(store, { paths: [folder] });
  expect(files.map(({ path, status, format }) => [path.slice(folder.length + 1), status, format])).toEqual([
    ['a.txt', 'loaded', 'txt'],
    ['b.html', 'loaded', 'html'],
    ['c.docx', 'loaded', 'docx'],
    ['d.pdf', 'loaded', 'pdf'],
    ['e.doc', 'failed', undefined],
    ['f.pdf', 'failed', undefined],
  ]);
  expect(files[4]!.error).toMatch(/e\.doc: .*old Word.*save it as \.docx/);
  expect(files[5]!.error).toMatch(/f\.pdf: this PDF is damaged/);
  expect(plans.map(({ title }) => title)).toEqual(
    ['辽宁', '山东', '四川', '浙江'].map((name) => `${name}省“十四五”科技创新规划`),
  );
  const rows = await store.read(
    `MATCH (s:Section)-[:CONTAINS]->(t:Task)<-[:LEADS]-(lead:Agency) MATCH (t)<-[:SUPPORTS]-(support:Agency)
     RETURN s.heading AS heading, t.title AS task, lead.name AS lead, support.name AS support ORDER BY lead`,
  );
  expect(rows).toEqual(
    ['四川', '山东', '浙江', '辽宁'].map((name) => ({
      heading: '建设创新平台',
      task: '建设创新平台',
      lead: `${name}省科学技术厅`,
      support: `${name}省财政厅`,
    })),
  );
  const targets = await store.read('MATCH (t:Target {value: 2.8, year: 2025}) RETURN t.name AS name');
  expect(targets.map(({ name }) => name)).toEqual(Array.from({ length: 4 }, () => '研发经费投入强度'));
});

test('a line of a document that is no text is that of the text that was taken out of it', async () => {
  const explained = await explain(join(folder, 'c.docx'), 4);
  expect(explained).toMatchObject({
    plan: '四川省“十四五”科技创新规划',
    outline: ['一、总体要求'],
    line: '到2025年，研发经费投入强度达到2.8%。',
    facts: [{ kind: 'target', says: expect.stringContaining('2.8') }],
  });
});
