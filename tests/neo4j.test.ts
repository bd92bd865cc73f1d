import { vi } from 'vitest';
import { apiOnNeo4j } from './api/on-neo4j.ts';
import { corpusOnNeo4j } from './e2e/on-neo4j.ts';
import { importedOnNeo4j } from './store/imported-on-neo4j.ts';
import { storeOnNeo4j } from './store/on-neo4j.ts';

// There is one server: suites that need it stand in one file, so that none waits for another while it holds a worker.
// The first queries of a server that has just started are slow, the more so on a busy machine
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

storeOnNeo4j();
importedOnNeo4j();
apiOnNeo4j();
corpusOnNeo4j();
