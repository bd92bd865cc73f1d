import type { Client } from './client.ts';
import { evidenceContract } from './contract-evidence.ts';
import { pagingContract } from './contract-paging.ts';
import { queriesContract } from './contract-queries.ts';

/** What the API answers, whatever engine keeps the graph. */
export function apiContract(start: () => Promise<Client>): void {
  queriesContract(start);
  pagingContract(start);
  evidenceContract(start);
}
