import { expect, it } from 'vitest';
import { gangmu, gangmuAlone } from './command.ts';

// what each leaves behind, the next must not see: its language, its code, its folder, its words on either stream
const commands: readonly [args: readonly string[], options?: { env: Record<string, string> }][] = [
  [['--help', '--lang', 'zh']],
  [['list', '--store', '/nowhere']],
  [['lod']],
  [['rules', 'target.rank'], { env: { LANG: 'zh_CN.UTF-8' } }],
  [['rules', 'target.rank']],
  [['outline', 'no-such-file.txt']],
  [['list'], { env: { GANGMU_STORE: '/nowhere/else' } }],
  [['--version']],
];

it('a command does in a process that has run others what it does in one of its own', async () => {
  for (const [args, options] of commands)
    expect(await gangmu(args, options), args.join(' ')).toEqual(await gangmuAlone(args, options));
});

it('commands that run at once have each its own words', async () => {
  const versions = await Promise.all([['--version'], ['--help'], ['--version']].map((args) => gangmu(args)));
  expect(versions[0]).toEqual(versions[2]);
  expect(versions[1]!.stdout).toContain('Examples:');
});
