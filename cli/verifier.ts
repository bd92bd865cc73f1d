import type { Verifier } from '../api/index.ts';

/** Reads and checks drafts as the loader does, which is loaded with the first of them. */
export const verifier: Verifier = async (store, text) => {
  const { verify } = await import('../loader/verify/index.ts');
  return verify(store, text);
};
