// npm run build: the program into dist/, compiled, with the data that it reads; the viewer into dist/viewer/.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { checkout, filesOf, fingerprint, isBuilt, setStamp } from './stamp.js';
import { vendorInto } from './vendored.js';

const rooms = ['api', 'cli', 'graph-schema', 'language', 'loader'];

/** A development dependency; without them the sources are all there is. */
function tool(path) {
  const found = join(checkout, 'node_modules', path);
  if (existsSync(found)) return found;
  throw new Error(
    `Gangmu is not built, and what builds it (${path}) is not installed. Run: npm ci --include=dev && npm run build`,
  );
}

const node = (...args) => execFileSync(process.execPath, args, { cwd: checkout, stdio: 'inherit' });

/** YAML, pages and scripts that the program reads beside its code. The corpus stays where it is, and so does what starts the command. */
const isData = (path) => !/\.ts$/.test(path) && !/^loader\/corpus\/|^cli\/(?!.*\.yaml$)/.test(path);

/** Copies data; a vocabulary becomes JSON, which is YAML too and is read in a fiftieth of the time. */
function copyData(from, to) {
  // a folder of data alone
  mkdirSync(dirname(to), { recursive: true });
  if (from.endsWith('.yaml')) writeFileSync(to, JSON.stringify(load(readFileSync(from, 'utf8'))));
  else cpSync(from, to);
}

/** Compiled beside dist/ and then moved, so that no command meets half of it. Types are checked by `npm run check`. */
function buildProgram() {
  const fresh = mkdtempSync(join(checkout, 'dist', 'program-'));
  try {
    node(tool('typescript7/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck', '--outDir', fresh);
    for (const path of rooms.flatMap((room) => filesOf(checkout, room)).filter(isData))
      if (!existsSync(join(fresh, path))) copyData(join(checkout, path), join(fresh, path));
    vendorInto(fresh);
    for (const name of readdirSync(fresh)) {
      rmSync(join(checkout, 'dist', name), { recursive: true, force: true });
      renameSync(join(fresh, name), join(checkout, 'dist', name));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The queries of the viewer get their types first: the file is one of the sources. */
function typeQueries() {
  node('--import', './build/from-sources.js', 'viz/codegen.ts');
}

const buildViewer = () => node(tool('vite/bin/vite.js'), 'build', 'viz', '--logLevel', 'error');

/** @type {Record<import('./stamp.js').Half, { before?: () => void; build: () => void }>} */
const steps = {
  program: { build: buildProgram },
  viewer: { before: typeQueries, build: buildViewer },
};

/**
 * Builds all of it, or what is not built from the sources as they are. A half that fails is not taken for built.
 * @param {import('./stamp.js').Half[]} wanted
 */
export function buildHalves(wanted, { ifNeeded = false } = {}) {
  for (const half of wanted) {
    if (ifNeeded && isBuilt(half)) continue;
    const { before, build } = steps[half];
    before?.();
    const stamp = fingerprint(half);
    setStamp(half, undefined);
    build();
    setStamp(half, stamp);
  }
}
