import { expect, test } from 'vitest';
import { exitCodeOf, explain } from './failure.ts';
import { Interrupted } from './interrupt.ts';

const systemError = (code: string, rest: object = {}) =>
  Object.assign(new Error(`${code}: as Node words it`), { code, ...rest });

test('a busy port is named, with what to do', () => {
  const line = explain(systemError('EADDRINUSE', { port: 4000 }), {});
  expect(line).toContain('Port 4000 is in use');
  expect(line).toContain('--port');
});

test('a path without permission is not taken for a port', () => {
  expect(explain(systemError('EACCES', { path: '/a/b' }), {})).toContain('/a/b');
  expect(explain(systemError('EACCES', { port: 80 }), {})).toContain('port 80');
});

test('an error that has its own words keeps them', () => {
  expect(explain(new Error('The store is locked by another process.'), {})).toBe(
    'The store is locked by another process.',
  );
});

test('a system error behind the words of a room is still advised on', () => {
  const cause = systemError('EADDRINUSE', { port: 4000 });
  expect(explain(new Error('port 4000 is taken', { cause }), {})).toContain('--port');
});

test('an error with a code of its own keeps its words, whatever caused it', () => {
  const cause = systemError('ENOENT', { path: '/a' });
  const error = Object.assign(new Error('The store is damaged.', { cause }), { code: 'damaged' });
  expect(explain(error, {})).toBe('The store is damaged.');
});

test('a code that only looks like a property of every object gets no advice', () => {
  expect(explain(systemError('toString'), {})).toBe('toString: as Node words it');
});

test('the stack is shown with GANGMU_DEBUG only', () => {
  const error = new Error('broken', { cause: new Error('the cause') });
  expect(explain(error, {})).toBe('broken');
  const debugged = explain(error, { GANGMU_DEBUG: '1' });
  expect(debugged).toMatch(/^broken\n/);
  expect(debugged).toContain('failure.test.ts');
  expect(debugged).toContain('the cause');
});

test('a thrown value that is no Error is printed as it is', () => {
  expect(explain('odd', {})).toBe('odd');
});

test('an interrupted command exits as the shell expects, every other failure with 1', () => {
  const by = (name: string) => AbortSignal.abort(name);
  expect(exitCodeOf(new Interrupted('Stopped.', by('SIGINT')))).toBe(130);
  expect(exitCodeOf(new Interrupted('Stopped.', by('SIGTERM')))).toBe(143);
  expect(exitCodeOf(new Error('broken'))).toBe(1);
  expect(exitCodeOf('odd')).toBe(1);
});

test.each(['EIO', 'ENOSPC', 'EDQUOT', 'EFBIG'])(
  'a disk that fails with %s is named, with where else the graph may lie',
  (code) => {
    const line = explain(systemError(code, { path: '/disk/graph' }), {});
    expect(line).toMatch(/\/disk\/graph.*--store/u);
  },
);
