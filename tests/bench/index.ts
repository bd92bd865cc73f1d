import './production.ts'; // before any library
import { cpus } from 'node:os';
import { api } from './api.ts';
import { cascade } from './cascade.ts';
import { cold } from './cold.ts';
import { cost } from './cost.ts';
import { link } from './link.ts';
import { living } from './living.ts';
import { load } from './load.ts';
import type { Bench, Measurement } from './measure.ts';
import { questions } from './questions.ts';
import { read } from './read.ts';
import { scale } from './scale.ts';
import { store } from './store.ts';
import { verify } from './verify.ts';
import { viewer } from './viewer.ts';

/** Every bench by the name under which `npm run bench -- NAME…` runs it alone. */
const benches: Record<string, Bench> = {
  api,
  cascade,
  cold,
  cost,
  questions,
  read,
  link,
  load,
  living,
  store,
  scale,
  verify,
  viewer,
};

/** Only when they are asked for: they take long. */
const onlyByName = new Set(['link', 'living', 'questions', 'scale']);

/**
 * Prints tables as Markdown, so that they can go into a document as they are, each row as soon as it is there. One with a column that the table does
 * not have begins another.
 */
async function print(rows: AsyncIterable<Measurement>): Promise<void> {
  const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
  let columns: string[] | undefined;
  for await (const row of rows) {
    if (!columns || Object.keys(row).some((column) => !columns!.includes(column))) {
      if (columns) console.log();
      columns = Object.keys(row);
      line(columns);
      line(columns.map(() => '---'));
    }
    line(columns.map((column) => row[column] ?? ''));
  }
}

/** `--seconds N`, taken out of the names. */
function secondsOf(words: string[]): number | undefined {
  const at = words.indexOf('--seconds');
  if (at < 0) return undefined;
  const [, given] = words.splice(at, 2);
  const seconds = Number(given);
  if (seconds > 0) return seconds;
  console.error(`--seconds wants a number of seconds above 0, not ${given ?? 'nothing'}`);
  process.exit(2);
}

const wanted = process.argv.slice(2);
const seconds = secondsOf(wanted);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length ? !wanted.includes(name) : onlyByName.has(name)) continue;
  console.log(`\n## ${bench.title}\n\n${bench.note}\n`);
  await print(bench.run(seconds === undefined ? {} : { seconds }));
}
