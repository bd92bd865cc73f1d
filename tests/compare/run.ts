// npm run compare -- BEFORE [FOLDER…]: whether this checkout reads the corpus, and other documents, as another one did.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { difference } from './difference.ts';

const here = fileURLToPath(new URL('../..', import.meta.url));
const usage = `npm run compare -- BEFORE [FOLDER…]

Loads the corpus, and each FOLDER of documents, with this checkout and with BEFORE (a revision of git, or the folder of
another checkout), and prints each line of the exports that differs. It exits with 1 where one does.
`;

class Complaint extends Error {}

/** The sources of a revision in a folder of their own; they run with the packages of this checkout. */
function checkoutOf(revision: string, work: string): string {
  const archive = spawnSync('git', ['archive', '--format=tar', revision], {
    cwd: here,
    maxBuffer: 1 << 30,
  });
  if (archive.status !== 0)
    throw new Complaint(`${revision} is neither a folder with a checkout of Gangmu nor a revision of git`);
  const checkout = join(work, 'before');
  mkdirSync(checkout);
  execFileSync('tar', ['-x', '-C', checkout], { input: archive.stdout });
  symlinkSync(join(here, 'node_modules'), join(checkout, 'node_modules'));
  return checkout;
}

/** The export of what `checkout` reads in `folder`: the corpus that comes with it where none is given. */
function exportOf(checkout: string, folder: string | undefined, work: string): string {
  const store = join(mkdtempSync(join(work, 'store-')), 'graph');
  const out = `${store}.jsonl`;
  const gangmu = (...args: string[]) =>
    spawnSync(process.execPath, [join(checkout, 'cli/bin.js'), ...args, '--store', store], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
  // a load that could not read one of many documents has failed, and has loaded the others
  const load = gangmu('load', ...(folder === undefined ? [] : [folder]));
  const written = gangmu('export', '--out', out);
  if (written.status !== 0) throw new Complaint(`${checkout}: ${load.stderr}${written.stderr}`);
  return readFileSync(out, 'utf8');
}

/** Compares one folder, prints what differs, and says whether anything does. */
function differs(before: string, folder: string | undefined, work: string): boolean {
  const { compared, gone, come } = difference(exportOf(before, folder, work), exportOf(here, folder, work));
  for (const line of gone) console.log(`- ${line}`);
  for (const line of come) console.log(`+ ${line}`);
  const lines = gone.length + come.length;
  const result = lines === 0 ? 'the same' : `${gone.length} gone, ${come.length} new`;
  console.log(`${folder === undefined ? 'corpus' : basename(folder)}: ${compared} lines compared, ${result}`);
  return lines > 0;
}

function run([before, ...folders]: readonly string[]): number {
  if (before === undefined || before.startsWith('-')) throw new Complaint(usage);
  const absent = folders.find((folder) => !existsSync(folder));
  if (absent !== undefined) throw new Complaint(`there is no folder ${absent}`);
  const work = mkdtempSync(join(tmpdir(), 'gangmu-compare-'));
  try {
    const checkout = existsSync(join(before, 'cli/bin.js')) ? resolve(before) : checkoutOf(before, work);
    const all = [undefined, ...folders.map((folder) => resolve(folder))];
    return all.filter((folder) => differs(checkout, folder, work)).length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
