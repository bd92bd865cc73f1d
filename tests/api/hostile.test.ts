import { describe } from 'vitest';
import { startApi } from './client.ts';
import { hostileContract } from './contract-hostile.ts';

describe('the API on the embedded store, asked by who means ill', () => hostileContract(() => startApi()));
