import { expect, test } from 'vitest';
import type { FileReport, LoadReport, PlanNotice, PlanReport } from '../loader/index.ts';
import { loadReportText } from './load-report.ts';

const file = (rest: Partial<FileReport> = {}): FileReport => ({
  path: 'docs/a.txt',
  status: 'loaded',
  notices: [],
  ...rest,
});

const plan = (rest: Partial<PlanReport> = {}): PlanReport => ({
  id: 'plan:a',
  title: '某省科技规划',
  status: 'added',
  files: ['a.txt'],
  found: {},
  notices: [],
  ...rest,
});

const report = (rest: Partial<LoadReport> = {}): LoadReport => ({
  files: [file()],
  plans: [plan()],
  unheld: [],
  removed: [],
  passedOver: [],
  reviews: [],
  outdated: 0,
  elapsed: 1234,
  ...rest,
});

const notice = (kind: PlanNotice['kind'], line: number): PlanNotice => ({
  kind,
  place: `a.txt:${line}:1`,
  rule: 'a',
  message: `look at ${line}`,
  messageZh: `请看第${line}行`,
});

const linesOf = (it: LoadReport) => loadReportText(it).split('\n');

test('a plan is named with what was done and what was found in it', () => {
  const [line] = linesOf(
    report({ plans: [plan({ found: { Section: 12, Target: 2, Task: 1, LEADS: 3, Text: 1 } })] }),
  );
  expect(line).toBe('added     某省科技规划 (12 sections, 2 targets, 1 task, 3 leads)');
});

test('a plan in which nothing was found has no empty brackets', () => {
  expect(linesOf(report())[0]).toBe('added     某省科技规划');
});

test('the last line sums up and tells the time', () => {
  expect(loadReportText(report())).toMatch(/\n1 plan from 1 file in 1\.2 s\n$/);
});

test('a failed file is told in its own words, and counted', () => {
  const text = loadReportText(
    report({ files: [file(), file({ path: 'b.txt', status: 'failed', error: 'b.txt: it is empty' })] }),
  );
  expect(text).toContain('failed    b.txt: it is empty\n');
  expect(text).toMatch(/\n1 plan from 1 file in 1\.2 s; 1 failed\n$/);
});

test('a failed plan says why', () => {
  const text = loadReportText(report({ plans: [plan({ status: 'failed', error: 'no title' })] }));
  expect(text).toContain('failed    某省科技规划 (no title)\n');
  expect(text).toContain('; 1 failed\n');
});

test('a plan that two files hold is told with both, and counted once', () => {
  const copy = plan({ status: 'repeated', files: ['2017/b.txt'], standsFrom: ['2016/a.txt'] });
  const text = loadReportText(report({ plans: [plan(), copy] }));
  expect(text).toContain(
    'repeated  某省科技规划 (2017/b.txt holds the same text as 2016/a.txt, or less of it; kept as it is there)\n',
  );
  expect(text).toMatch(/\n1 plan from 1 file in 1\.2 s\n$/);
});

test('a plan that took the place of another file’s text says of which', () => {
  const [line] = linesOf(report({ plans: [plan({ status: 'replaced', tookPlaceOf: ['old/a.txt'] })] }));
  expect(line).toBe('replaced  某省科技规划 (in place of the text of old/a.txt)');
});

test('a plan that no file holds any longer is told with the ways to take it out, or that it was', () => {
  const lost = { id: 'plan:旧规划', title: '旧规划', path: '/docs/b.txt' };
  expect(loadReportText(report({ unheld: [lost] }))).toContain(
    "kept      旧规划 (/docs/b.txt no longer holds it; take it out with load --prune, or gangmu remove 'plan:旧规划')\n",
  );
  expect(loadReportText(report({ removed: [lost] }))).toContain(
    'removed   旧规划 (/docs/b.txt no longer holds it)\n',
  );
});

test('files that stand as they are are counted apart from those that were read', () => {
  const files = [file(), file({ path: 'b.txt', status: 'unchanged' })];
  expect(loadReportText(report({ files }))).toMatch(/\n1 plan from 1 file, 1 file unchanged, in 1\.2 s\n$/);
});

test('documents that other rules have read are told', () => {
  expect(linesOf(report({ outdated: 2 }))[0]).toBe(
    '2 documents read again: the rules are others than those that read them',
  );
});

test('what was passed over in a folder is told by its reason, the first of each by name, and all on request', () => {
  const passedOver = ['a', 'b', 'c'].map((name) => ({ path: `docs/${name}.jpg`, reason: 'form' as const }));
  const it = report({ passedOver: [...passedOver, { path: 'docs/x', reason: 'closed' }] });
  expect(linesOf(it)).toEqual(
    expect.arrayContaining([
      'not read: 3 in forms that are not read: docs/a.jpg, docs/b.jpg and 1 more',
      'not read: 1 closed to this user: docs/x',
    ]),
  );
  expect(loadReportText(it, { verbose: true })).toContain('docs/a.jpg, docs/b.jpg, docs/c.jpg\n');
});

test('notices stand with their place, the first few of each file', () => {
  const notices = Array.from({ length: 8 }, (_, i) => ({
    place: `a.txt:${i + 1}:1`,
    rule: 'glyph',
    message: 'a dot was lost',
    messageZh: '缺了一点',
  }));
  const text = loadReportText(report({ files: [file({ notices })] }));
  expect(text).toContain('a.txt:1:1: a dot was lost\n');
  expect(text).toContain('… and 3 more notices on this file; --verbose shows all');
  expect(text).not.toContain('a.txt:8:1');
  expect(loadReportText(report({ files: [file({ notices })] }), { verbose: true })).toContain('a.txt:8:1');
});

test('what should be looked at stands below its plan: how much of each kind, and the first few', () => {
  const notices = [
    ...[1, 2, 3].map((line) => notice('suspect', line)),
    notice('unsure', 4),
    notice('unstated', 5),
    notice('barren', 6),
  ];
  expect(linesOf(report({ plans: [plan({ notices })] })).slice(1, 8)).toEqual([
    '          a.txt:6:1: look at 6',
    '          3 numbers cannot be right, the first:',
    '          a.txt:1:1: look at 1',
    '          a.txt:2:1: look at 2',
    '          1 quantity may be another:',
    '          a.txt:4:1: look at 4',
    '          a.txt:5:1: look at 5',
  ]);
  expect(loadReportText(report({ plans: [plan({ notices })] }), { verbose: true })).toContain('look at 3');
});

test('a document that is no plain text is told to have the lines of the text taken out of it', () => {
  const notices = [
    { place: 'a.pdf:1:1', rule: 'a', message: 'a page holds no text', messageZh: '有一页没有文字' },
  ];
  expect(loadReportText(report({ files: [file({ path: 'a.pdf', format: 'pdf', notices })] }))).toContain(
    'a.pdf: lines and columns are those of the text taken out of it\n',
  );
});
