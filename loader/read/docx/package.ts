import { strToU8, zipSync } from 'fflate';
import type { Parts } from '../archive.ts';

/** The archive again, of its XML alone. */
export const pack = (parts: Parts): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), { level: 0 }),
  );
