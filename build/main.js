// npm run build, and with --if-needed what `npm start` and `npm test` do first.
//   node build/main.js [--if-needed] [program] [viewer]
import { parseArgs } from 'node:util';
import { buildHalves } from './index.js';
import { halves } from './stamp.js';

const { values, positionals } = parseArgs({
  options: { 'if-needed': { type: 'boolean', default: false } },
  allowPositionals: true,
});
try {
  const wanted = positionals.length ? halves.filter((half) => positionals.includes(half)) : halves;
  buildHalves(wanted, { ifNeeded: values['if-needed'] });
} catch (error) {
  // what tsc and vite had to say, they have said
  console.error(error.message);
  process.exitCode = 1;
}
