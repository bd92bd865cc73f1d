// npm run build, and with --if-needed what `npm start` does first.
import { parseArgs } from 'node:util';
import { buildAll } from './index.js';

const { values } = parseArgs({ options: { 'if-needed': { type: 'boolean', default: false } } });
try {
  buildAll({ ifNeeded: values['if-needed'] });
} catch (error) {
  // what tsc and vite had to say, they have said
  console.error(error.message);
  process.exitCode = 1;
}
