import { expect, it, vi } from 'vitest';
import { giveWay } from './give-way.ts';
import { rootCommand } from './root.ts';

vi.mock('./give-way.ts', () => ({ giveWay: vi.fn<() => void>() }));

it.each([
  ['load', 1],
  ['export', 1],
  ['work', 1],
  ['serve', 0],
  ['mcp', 0],
])('%s gives way to who serves: %d', (name, times) => {
  vi.mocked(giveWay).mockClear();
  const root = rootCommand();
  root.command(name).action(() => undefined);
  root.parse([name], { from: 'user' });
  expect(giveWay).toHaveBeenCalledTimes(times);
});
