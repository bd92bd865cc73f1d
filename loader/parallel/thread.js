// What a thread of the loader runs: it registers tsx, which no thread has from the one that starts it, and hands over.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import('./thread.ts');
