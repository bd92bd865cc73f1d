import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../graph-schema/index.ts';
import { walkCypher } from './cypher.ts';
import { warmUp } from './warm-up.ts';

/** A store that answers every read in this way, and what it was asked. */
function storeThat(answers: () => Promise<[]>) {
  const asked: string[] = [];
  const read = (cypher: string) => {
    asked.push(cypher);
    return answers();
  };
  return { asked, store: { read } as unknown as GraphStore };
}

describe('warming up', () => {
  it('has a server plan every kind of level', async () => {
    const { store, asked } = storeThat(async () => []);
    await warmUp(store, new AbortController().signal);
    expect(new Set(asked)).toEqual(new Set(Object.values(walkCypher)));
    expect(asked).toHaveLength(Object.keys(walkCypher).length);
  });

  it('says nothing of a store that cannot answer, and goes on', async () => {
    const { store, asked } = storeThat(() => Promise.reject(new Error('away')));
    await expect(warmUp(store, new AbortController().signal)).resolves.toBeUndefined();
    expect(asked).toHaveLength(Object.keys(walkCypher).length);
  });

  it('ends when the server does', async () => {
    const ended = new AbortController();
    const { store, asked } = storeThat(async () => {
      ended.abort();
      return [];
    });
    await warmUp(store, ended.signal);
    expect(asked).toHaveLength(1);
  });
});
