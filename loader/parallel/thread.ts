import { parentPort } from 'node:worker_threads';
import type { PlanText } from '../tree.ts';
import { applyRules } from './rules.ts';

// plans come one at a time, each is answered before the next comes
parentPort!.on('message', (plan: PlanText) => parentPort!.postMessage(applyRules(plan)));
