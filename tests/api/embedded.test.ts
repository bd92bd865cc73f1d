import { describe } from 'vitest';
import { startApi } from './client.ts';
import { apiContract } from './contract.ts';

describe('the API on the embedded store', () => apiContract(() => startApi()));
