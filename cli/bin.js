#!/usr/bin/env node
// The `gangmu` command. It registers tsx with this package's own tsconfig (decorators depend on it), so that it works
// from any folder, and hands over to main.ts.
import './runtime.js';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
