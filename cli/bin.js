#!/usr/bin/env node
// The `gangmu` command. It registers tsx with this package's own tsconfig (decorators depend on it), so that it works
// from any folder, and hands over to main.ts.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// graphql and express check themselves at every step where nobody says that this is no development
process.env.NODE_ENV ??= 'production';
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
