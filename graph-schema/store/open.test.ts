import { describe, expect, it } from 'vitest';
import { openStore, storeOptionsFromEnv } from './open.ts';

describe('the store that the environment asks for', () => {
  const server = { NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' };

  it('lies in .gangmu/ where nothing is said', () => {
    expect(storeOptionsFromEnv({})).toEqual({ path: '.gangmu/' });
    expect(storeOptionsFromEnv({ GANGMU_STORE: '', NEO4J_URI: '' })).toEqual({ path: '.gangmu/' });
  });

  it('lies at GANGMU_STORE', () => {
    expect(storeOptionsFromEnv({ GANGMU_STORE: '/data/graph' })).toEqual({ path: '/data/graph' });
  });

  it('is the server at NEO4J_URI', () => {
    expect(storeOptionsFromEnv({ ...server, GANGMU_STORE: '/data/graph' })).toEqual({
      neo4j: { uri: 'neo4j://db:7687', user: 'neo4j', password: 'secret' },
    });
    expect(storeOptionsFromEnv({ ...server, NEO4J_USER: 'reader', NEO4J_DATABASE: 'policy' })).toEqual({
      neo4j: { uri: 'neo4j://db:7687', user: 'reader', password: 'secret', database: 'policy' },
    });
  });

  it('is at the path that a person gives, whatever the environment says', () => {
    expect(storeOptionsFromEnv({ ...server, GANGMU_STORE: '/data/graph' }, 'mine')).toEqual({ path: 'mine' });
  });

  it('needs a password for a server', () => {
    expect(() => storeOptionsFromEnv({ NEO4J_URI: 'bolt://db' })).toThrow(/NEO4J_PASSWORD is not/);
  });
});

describe('an open store', () => {
  it('says where it is, without secrets', async () => {
    const store = await openStore({ path: ':memory:' });
    expect(store.description).toBe('embedded :memory:');
    await store.close();
  });
});
