import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { findDocuments } from '../../loader/documents.ts';
import { linkPlan, PlanRegistry, placePlans } from '../../loader/link/index.ts';
import { readCorpus } from '../../loader/reading.ts';

/** What one process measured, in milliseconds; all but the start-up of the processor where the system tells that. */
export interface ReadOnce {
  /** until everything was imported, vocabularies included */
  startUp: number;
  /** UTF-8 bytes of the text */
  bytes: number;
  facts: number;
  /** read, split, outline, extract and link: the first time in this process, and the second */
  first: number;
  second: number;
  /** the same text cut into words by jieba, its dictionary loaded before: the first time and the second */
  jiebaFirst: number;
  jiebaSecond: number;
}

const startUp = performance.now();

/** How long this thread has run, in milliseconds: on Linux without the time in which others had the processor. */
function threadTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

async function timed(work: () => unknown): Promise<number> {
  const begun = threadTime();
  await work();
  return threadTime() - begun;
}

let facts = 0;
async function readAndLink(): Promise<void> {
  const { plans } = await readCorpus({});
  const registry = new PlanRegistry();
  facts = 0;
  for (const plan of placePlans(plans, registry).placed) {
    const { nodes, edges } = linkPlan(plan, registry);
    facts += nodes.length + edges.length;
  }
}

const first = await timed(readAndLink);
const second = await timed(readAndLink);

const { documents } = await findDocuments([]);
const texts = await Promise.all(documents.map(({ path }) => readFile(path, 'utf8')));
const jieba = Jieba.withDict(dict);
const segment = () => {
  for (const text of texts) jieba.cut(text, true);
};
const measured: ReadOnce = {
  startUp,
  bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  facts,
  first,
  second,
  jiebaFirst: await timed(segment),
  jiebaSecond: await timed(segment),
};
process.stdout.write(JSON.stringify(measured));
