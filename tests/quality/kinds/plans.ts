import type { Coverage } from '../coverage.ts';
import type { Graph } from '../graph.ts';
import { isSame } from '../likeness.ts';
import { Tally } from '../tally.ts';

/** Are all plans found, no more, with every field that the answers give? A wrong field counts as missing. */
export function plans(graph: Graph, coverage: Coverage): Tally {
  const tally = new Tally();
  const used = new Set<string>();
  for (const wanted of coverage.answers.plans) {
    if (!coverage.has(wanted.plan)) {
      tally.miss(wanted.plan, wanted.title);
      continue;
    }
    tally.find(wanted.plan);
    const id = coverage.id(wanted.plan);
    used.add(id);
    const plan = graph.nodes.get(id)!;
    for (const key of ['docNumber', 'issuedOn', 'level', 'periodStart', 'periodEnd'] as const) {
      const value = wanted[key];
      if (value === null || value === undefined) continue;
      if (isSame(plan[key], value)) tally.more.fields = (tally.more.fields ?? 0) + 1;
      else tally.miss(wanted.plan, `${key}: ${value}, not ${plan[key]}`);
    }
    const places = graph.out(id).flatMap((e) => (e.type === 'APPLIES_TO' ? graph.names(e.to) : []));
    if (wanted.region && !places.some((name) => isSame(name, wanted.region)))
      tally.miss(wanted.plan, `region: ${wanted.region}, not ${places.join(' | ')}`);
    const issues = graph.edges.filter(({ type, to }) => type === 'ISSUES' && to === id);
    const issuers = issues.flatMap((e) => [...graph.names(e.from), e.asPrinted]);
    for (const issuer of wanted.issuers ?? [])
      if (!issuers.some((name) => isSame(name, issuer)))
        tally.miss(wanted.plan, `issuers: ${issuer}, not ${issuers.join(' | ')}`);
  }
  for (const plan of graph.of('Plan'))
    if (plan.inCorpus && !used.has(plan.id)) tally.mistake(plan.id, String(plan.title));
  return tally;
}
