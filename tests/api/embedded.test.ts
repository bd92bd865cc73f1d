import { describe } from 'vitest';
import { startApi } from './client.ts';
import { apiContract } from './contract.ts';
import { untilHeld } from './fromMemory.ts';

describe('the API on the embedded store', () =>
  apiContract(() => startApi({ limits: { modelBytes: 0, wordBytes: 0 } })));

describe('the API on a graph that it holds in memory', () =>
  apiContract(async () => {
    const client = await startApi();
    await untilHeld(client);
    await untilHeld(client, 'words');
    return client;
  }));
