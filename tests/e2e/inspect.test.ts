import { writeFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { gangmu } from './command.ts';
import { test } from './folder.ts';

const plan = `某省科技创新规划

一、总体要求

坚持创新驱动。

二、主要任务

1.建设创新平台。支持高校建设实验室。（牵头单位：省科技厅；配合单位：省财政厅）
`;

/** The process alone takes seconds on a busy machine. */
const patience = 120_000;

describe('looking at a document without loading it', () => {
  test(
    'outline prints what stands below what',
    async ({ folder }) => {
      await writeFile(folder('plan.txt'), plan);
      expect(await gangmu(['outline', folder('plan.txt')])).toEqual({
        code: 0,
        stderr: '',
        stdout: '某省科技创新规划\n  一、总体要求\n  二、主要任务\n    1.建设创新平台\n',
      });
    },
    patience,
  );

  test(
    'outline tells a file that it cannot read, and goes on with the others',
    async ({ folder }) => {
      await writeFile(folder('plan.txt'), plan);
      const { code, stdout, stderr } = await gangmu(['outline', folder('none.txt'), folder('plan.txt')]);
      expect(code).toBe(1);
      expect(stdout).toContain('二、主要任务');
      expect(stderr).toMatch(/^gangmu: .*none\.txt: there is no such file.*\n$/);
    },
    patience,
  );

  test(
    'explain tells which rule read what from a line',
    async ({ folder }) => {
      await writeFile(folder('plan.txt'), plan);
      const { code, stdout } = await gangmu(['explain', `${folder('plan.txt')}:9`]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^某省科技创新规划 › 二、主要任务 › 1\.建设创新平台\n/);
      expect(stdout).toContain(
        'led by 省科技厅, supported by 省财政厅\n  from: （牵头单位：省科技厅；配合单位：省财政厅）\n',
      );
    },
    patience,
  );

  test(
    'explain says so of a line that no plan holds, and of what is no place',
    async ({ folder }) => {
      await writeFile(folder('plan.txt'), plan);
      const behind = await gangmu(['explain', `${folder('plan.txt')}:900`]);
      expect(behind).toMatchObject({ code: 1, stdout: '' });
      expect(behind.stderr).toMatch(/^gangmu: .*plan\.txt:900: no plan holds this line.*\n$/);
      const noPlace = await gangmu(['explain', folder('plan.txt')]);
      expect(noPlace).toMatchObject({ code: 2, stdout: '' });
      expect(noPlace.stderr).toContain('plan.txt:120');
    },
    patience,
  );
});
