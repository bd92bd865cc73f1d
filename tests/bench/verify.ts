import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { docxBytes, p } from '../files/docx.ts';
import { Graph } from '../quality/graph.ts';
import { seededSentences } from '../quality/seeded/sentences.ts';
import { type Bench, median } from './measure.ts';

const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));
const run = promisify(execFile);
const runs = 3;
/** characters on a printed page */
const page = 800;

/** Tells at the end of a process what it took of the processor, in microseconds. */
const telling = `--import=data:text/javascript,${encodeURIComponent("process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\nprocessor '+(user+system))})")}`;

/** The processor time of a command, all its threads together, in seconds; whatever it says of what it was given. */
async function processorOf(args: readonly string[]): Promise<number> {
  const options = { maxBuffer: 1 << 28, env: { ...process.env, NODE_OPTIONS: telling } };
  const { stderr } = await run(process.execPath, [bin, ...args], options).catch(
    (error: Error & { stderr: string }) => error,
  );
  const told = /processor (\d+)$/.exec(stderr);
  if (!told) throw new Error(stderr);
  return Number(told[1]) / 1e6;
}

/** A report of so many characters, whose sentences speak of what the graph holds, half of them with one thing changed. */
function report(graph: Graph, length: number): { bytes: Uint8Array; sentences: number } {
  const said: string[] = [];
  for (let seed = 0, size = 0; size < length; seed++)
    for (const { text } of seededSentences(graph, `page ${seed}`)) {
      if (size >= length) break;
      said.push(text);
      size += text.length;
    }
  const body = [p('科技创新工作情况报告'), ...said.map((text) => p(text))];
  return { bytes: docxBytes({ body }), sentences: said.length };
}

export const verify: Bench = {
  title: 'Checking a report against the graph of the corpus',
  note: `Processor time of \`gangmu verify report.docx\`, start-up included, median of ${runs} fresh processes. Every sentence makes a claim. Ten pages must take less than 3 s; the first row is a report of one sentence: what remains is start-up.`,
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-bench-'));
    try {
      const [store, exported] = [join(folder, 'graph'), join(folder, 'graph.jsonl')];
      await run(process.execPath, [bin, 'load', '--store', store], { maxBuffer: 1 << 28 });
      await run(process.execPath, [bin, 'export', '--store', store, '--out', exported], {
        maxBuffer: 1 << 28,
      });
      const graph = new Graph(await readFile(exported, 'utf8'));
      for (const pages of [0, 1, 10, 40]) {
        const { bytes, sentences } = report(graph, Math.max(1, pages * page));
        const file = join(folder, `report-${pages}.docx`);
        await writeFile(file, bytes);
        const taken: number[] = [];
        for (let i = 0; i < runs; i++) taken.push(await processorOf(['verify', file, '--store', store]));
        yield { pages, sentences, processor: `${median(taken).toFixed(2)} s` };
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
