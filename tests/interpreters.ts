import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where .ci/run puts what the tests need of Python (requirements.txt); who has it elsewhere needs no such folder. */
const own = fileURLToPath(new URL('../.venv/bin/python', import.meta.url));

export const python = existsSync(own) ? own : 'python3';

/** Whether a program does something that its tests need. In CI they run, and fail where it does not; else they are left out, and it is said. */
function does(program: string, args: string[], remedy: string): boolean {
  if (process.env.CI === 'true' || spawnSync(program, args).status === 0) return true;
  console.info(`tests with ${program} are left out: ${remedy}`);
  return false;
}

export const hasPython = does(
  python,
  ['-c', 'import mlcroissant, networkx, pandas, pyarrow'],
  'python3 -m venv .venv && .venv/bin/pip install -r tests/requirements.txt',
);

export const hasR = does(
  'Rscript',
  ['-e', 'library(httr2); library(jsonlite)'],
  'apt-get install r-base-core r-cran-httr2 r-cran-jsonlite',
);
