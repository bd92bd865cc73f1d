import { describe } from 'vitest';
import type { Client } from './client.ts';
import { analysisContract } from './contract-analysis.ts';
import { cascadeContract } from './contract-cascade.ts';
import { doubtsContract } from './contract-doubts.ts';
import { evidenceContract } from './contract-evidence.ts';
import { filtersContract } from './contract-filters.ts';
import { listsContract } from './contract-lists.ts';
import { objectsContract } from './contract-objects.ts';
import { pagingContract } from './contract-paging.ts';

const parts = {
  objects: objectsContract,
  lists: listsContract,
  filters: filtersContract,
  paging: pagingContract,
  evidence: evidenceContract,
  cascade: cascadeContract,
  analysis: analysisContract,
  doubts: doubtsContract,
};

/** What the API answers, whatever engine keeps the graph. Each part begins with a graph of its own, where engines share one too. */
export function apiContract(start: () => Promise<Client>): void {
  describe.each(Object.entries(parts))('%s', (_, part) => part(start));
}
