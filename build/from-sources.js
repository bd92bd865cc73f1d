// Lets Node run the TypeScript sources, through tsx with this checkout's own tsconfig (decorators depend on it).
//   node --import ./build/from-sources.js FILE.ts
import { fileURLToPath } from 'node:url';

// tsx runs what it finds in its cache, a folder of a well-known name that any user of the machine may have made before
process.env.TSX_DISABLE_CACHE ??= '1';
const { register } = await import('tsx/esm/api');
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
