import { expect, test } from 'vitest';
import type { FileReport, LoadReport, PlanReport } from '../loader/index.ts';
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
  ...rest,
});

const report = (rest: Partial<LoadReport> = {}): LoadReport => ({
  files: [file()],
  plans: [plan()],
  removed: [],
  elapsed: 1234,
  ...rest,
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

test('a plan that two files hold is told, and counted once', () => {
  const text = loadReportText(report({ plans: [plan(), plan({ status: 'repeated', files: ['b.txt'] })] }));
  expect(text).toContain(
    'repeated  某省科技规划 (another file holds it too; loaded from that one, not from b.txt)\n',
  );
  expect(text).toMatch(/\n1 plan from 1 file in 1\.2 s\n$/);
});

test('a plan that its file no longer holds is told', () => {
  expect(loadReportText(report({ removed: [{ id: 'plan:b', title: '旧规划' }] }))).toContain(
    'removed   旧规划',
  );
});

test('notices stand with their place, the first few of each file', () => {
  const notices = Array.from({ length: 8 }, (_, i) => ({
    place: `a.txt:${i + 1}:1`,
    rule: 'glyph',
    message: 'a dot was lost',
  }));
  const text = loadReportText(report({ files: [file({ notices })] }));
  expect(text).toContain('a.txt:1:1: a dot was lost\n');
  expect(text).toContain('… and 3 more notices');
  expect(text).not.toContain('a.txt:8:1');
});
