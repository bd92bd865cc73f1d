import { VFile } from 'vfile';
import { extract } from '../extract/index.ts';
import type { Fact } from '../facts.ts';
import { outlinePlan } from '../outline/index.ts';
import type { PlanText, PlanTree } from '../tree.ts';

/** Somebody's text as the rules of the loader read it: no plan of the corpus, with no head of its own. */
export interface Draft {
  text: string;
  tree: PlanTree;
  facts: Fact[];
}

/** no year is past for a text that may tell of any plan */
const firstYear = 1949;

/** Reads a draft by the rules that read plans. Its offsets are those of `text`. */
export function readDraft(text: string): Draft {
  const plan: PlanText = {
    head: { title: { value: '' }, issuers: [], addressees: [], periodStart: { value: firstYear } },
    text,
    parts: [{ file: new VFile(text), at: 0, from: { start: 0, end: text.length } }],
    bodyStart: 0,
    frame: [],
  };
  const tree = outlinePlan(plan);
  return { text, tree, facts: extract(tree) };
}
