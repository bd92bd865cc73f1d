import type { Client } from './client.ts';
import { analysisContract } from './contract-analysis.ts';
import { cascadeContract } from './contract-cascade.ts';
import { evidenceContract } from './contract-evidence.ts';
import { listsContract } from './contract-lists.ts';
import { objectsContract } from './contract-objects.ts';
import { pagingContract } from './contract-paging.ts';

/** What the API answers, whatever engine keeps the graph. */
export function apiContract(start: () => Promise<Client>): void {
  objectsContract(start);
  listsContract(start);
  pagingContract(start);
  evidenceContract(start);
  cascadeContract(start);
  analysisContract(start);
}
