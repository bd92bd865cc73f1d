import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dump, load as parseYaml } from 'js-yaml';
import { openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { traitNames, traitValues, type Watching } from '../../loader/link/cascade/index.ts';
import { linkPlansUp } from '../../loader/linkUp.ts';
import { fitLogistic, likely, type Observation } from './logistic.ts';
import { calibrationOf } from './steps.ts';
import { keyOf, type Verdict, verdicts } from './verdicts.ts';

/**
 * Fits how likely a step is right to what readers said of such steps (`npm run calibrate`), and tells how good that is of tasks
 * that it was not fitted to. Further documents may be loaded beside the corpus, whose steps were judged too. With --write,
 * likelihood.yaml gets the weights.
 */
const table = new URL('../../loader/link/cascade/likelihood.yaml', import.meta.url);
const corpus = fileURLToPath(new URL('../../loader/corpus', import.meta.url));
const ridge = 0.1;

interface JudgedStep extends Observation {
  task: string;
  verdict: Verdict['verdict'];
  likeness: number;
}

async function judgedSteps(documents: readonly string[]): Promise<JudgedStep[]> {
  const store = await openStore({ path: ':memory:' });
  try {
    await load(store, documents.length > 0 ? { paths: [corpus, ...documents] } : {});
    const plans = await store.read('MATCH (p:Plan {inCorpus: true}) RETURN p.id AS id ORDER BY id');
    const found = new Map<string, JudgedStep>();
    const onCandidate: Watching['onCandidate'] = ({ type, from, to }, traits) => {
      const key = keyOf({ type, from: from.id, to: to.id });
      const verdict = verdicts.get(key)?.verdict;
      // an acceptance does not tell right from weak
      if (!verdict || verdict === 'accepted') return;
      const had = found.get(key);
      // of several clauses of one measure the likest is the one that was judged
      if (had && had.likeness >= traits.likeness) return;
      const { likeness } = traits;
      found.set(key, {
        values: traitValues(traits),
        holds: verdict === 'right',
        task: from.id,
        verdict,
        likeness,
      });
    };
    await linkPlansUp(store, new Set(plans.map(({ id }) => String(id))), { onCandidate });
    return [...found.values()];
  } finally {
    await store.close();
  }
}

/** How likely each is by what was learnt of the other tasks. */
function crossValidated(judged: readonly JudgedStep[]) {
  return [...new Set(judged.map(({ task }) => task))].flatMap((task) => {
    const weights = fitLogistic(
      judged.filter((it) => it.task !== task),
      ridge,
    );
    return judged
      .filter((it) => it.task === task)
      .map(({ values, holds, verdict }) => ({ confidence: likely(weights, values), right: holds, verdict }));
  });
}

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const judged = await judgedSteps(positionals);
const weights = fitLogistic(judged, ridge);
const checked = crossValidated(judged);
const { brier, calibrationError } = calibrationOf(checked);
const rounded = (value: number) => Math.round(value * 1000) / 1000;
const count = (verdict: string) => judged.filter((it) => it.verdict === verdict).length;
const setOn = {
  judged: judged.length,
  right: count('right'),
  weak: count('weak'),
  wrong: count('wrong'),
  tasks: new Set(judged.map(({ task }) => task)).size,
  brierByTask: rounded(brier),
  calibrationErrorByTask: rounded(calibrationError),
};
const fitted = Object.fromEntries(traitNames.map((name, i) => [name, rounded(weights[i]!)]));
process.stdout.write(`${dump({ setOn, weights: fitted })}\n`);
for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
  const shown = checked.filter(({ confidence }) => confidence >= least);
  const share = (verdict: string) =>
    (shown.filter((it) => it.verdict === verdict).length / Math.max(1, shown.length)).toFixed(2);
  process.stdout.write(
    `from ${least.toFixed(2)}: ${shown.length} shown, right ${share('right')}, weak ${share('weak')}, wrong ${share('wrong')}\n`,
  );
}
if (values.write) {
  const text = readFileSync(table, 'utf8');
  const comments = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .join('\n');
  const had = parseYaml(text) as Record<string, unknown>;
  writeFileSync(table, `${comments}\n${dump({ ...had, setOn, weights: fitted }, { lineWidth: 120 })}`);
}
