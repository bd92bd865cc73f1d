import type { CitationFact, Fact } from '../facts.ts';
import type { LinkedPlan } from './context.ts';

/**
 * What stands of a document that sets nothing itself (a letter, minutes, 《某某方案》解读): the plans, bodies and places that it names. Its
 * numbers and duties are those of the plan that it speaks of, and would count twice.
 */
export function factsOf({ plan: { head }, facts }: LinkedPlan): Fact[] {
  if (!head.setsNothing) return facts;
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind === 'assignment' || fact.kind === 'target') return [];
    return [fact.kind === 'specialProject' ? { ...fact, status: 'mentioned' } : fact];
  });
}

const named = /[《〈]([^《》〈〉]{4,100})[》〉]/u;
const explains = /(?:解读|说明|问答|答记者问|分析报告|评估报告)$/u;

/** The plan that a title says a document explains: 《某某方案》政策解读 */
export function explainedIn({ plan: { head } }: LinkedPlan): CitationFact[] {
  const { span, value } = head.title;
  const title = named.exec(value)?.[1];
  if (!span || !title || !head.setsNothing || !explains.test(value)) return [];
  return [{ kind: 'citation', rule: 'title', quote: span, confidence: 0.95, title, bearing: 'cites' }];
}
