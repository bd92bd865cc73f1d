import { parseArgs } from 'node:util';
import { exportJsonl, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { evaluate, evaluationText } from './evaluate.ts';

/** The corpus as a graph, as `gangmu export --format jsonl` writes it. */
export async function corpusGraph(): Promise<string> {
  const store = await openStore({ path: ':memory:' });
  try {
    await load(store);
    let jsonl = '';
    for await (const lines of exportJsonl(store)) jsonl += lines;
    return jsonl;
  } finally {
    await store.close();
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({ options: { misses: { type: 'string', default: '20' } } });
  process.stdout.write(evaluationText(evaluate(await corpusGraph()), Number(values.misses)));
}
