import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exportJsonl, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { Answers } from './answers.ts';
import { commitmentsText } from './commitments.ts';
import { evaluate, evaluationText, type Tallies } from './evaluate.ts';
import { goalsText } from './goals.ts';
import { Graph } from './graph.ts';
import { nodesText } from './nodes.ts';
import { unjudgedText } from './sample.ts';
import { stepsText } from './steps.ts';
import { readVerdicts, verdicts } from './verdicts.ts';

/** Documents with answers: their folder (the corpus that comes with Gangmu where there is none) and that of the answers. */
interface Answered {
  documents?: string;
  answers: string;
}

/** Folders of documents, the corpus alone where none is named. */
interface Documents {
  documents?: string | readonly string[];
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const answered = {
  corpus: { answers: folder('../gold') },
  // written for Gangmu, in the forms of other provinces, years and formats
  written: { documents: folder('../gold/written'), answers: folder('../gold/written') },
  // official documents of others, in the forms that people have them in
  real: { documents: folder('../gold/real'), answers: folder('../gold/real') },
} satisfies Record<string, Answered>;

/** The graph of documents as `gangmu export --format jsonl` writes it. */
export async function exported({ documents = [] }: Partial<Answered> | Documents): Promise<string> {
  const store = await openStore({ path: ':memory:' });
  try {
    const paths = [documents].flat();
    await load(store, paths.length > 0 ? { paths } : {});
    let jsonl = '';
    for await (const lines of exportJsonl(store)) jsonl += lines;
    return jsonl;
  } finally {
    await store.close();
  }
}

/** Scores a graph as it was exported. */
export const score = (jsonl: string, { answers }: Answered): Tallies => evaluate(jsonl, new Answers(answers));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      misses: { type: 'string', default: '20' },
      unjudged: { type: 'boolean', default: false },
      steps: { type: 'boolean', default: false },
      goals: { type: 'boolean', default: false },
      commitments: { type: 'boolean', default: false },
      nodes: { type: 'string' },
      graph: { type: 'string' },
      verdicts: { type: 'string' },
    },
  });
  const graph = async () =>
    new Graph(
      values.graph === undefined ? await exported(answered.corpus) : readFileSync(values.graph, 'utf8'),
    );
  if (values.commitments) process.stdout.write(await commitmentsText(folder('../gold/commitments')));
  else if (values.unjudged) process.stdout.write(unjudgedText(await graph()));
  else if (values.goals) process.stdout.write(goalsText(await graph()));
  else if (values.nodes !== undefined) process.stdout.write(nodesText(await graph(), values.nodes));
  else if (values.steps)
    process.stdout.write(
      stepsText(
        await graph(),
        new Answers(answered.corpus.answers),
        values.verdicts === undefined ? verdicts : readVerdicts(values.verdicts),
      ),
    );
  else
    for (const [name, which] of Object.entries(answered))
      process.stdout.write(
        `${evaluationText(name, score(await exported(which), which), Number(values.misses))}\n`,
      );
}
