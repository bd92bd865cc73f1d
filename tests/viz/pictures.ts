import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../build/stamp.js';
import { openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { builtAsItIs, settled, Viewer } from './browser.ts';

/** Takes the pictures of the documentation anew: the viewer on the documents that come with Gangmu. */

const pictures = {
  network: '#/network',
  cascade: '#/cascade',
  document: '#/document?plan=plan:十三五国家科技创新规划',
  indicator: '#/indicator',
  coverage: '#/coverage',
  agencies: '#/agencies',
  plans: '#/plans',
  quality: '#/quality',
  search: '#/search?q=机器人',
  verify: '#/verify',
  ledger: '#/ledger',
  radar: '#/radar',
  audit: '#/audit',
} as const;

const folder = process.argv[2] ?? join(checkout, 'docs/images');
const place = process.argv[3] ?? ':memory:';
const lang = process.argv[4] ?? 'zh';
const chosen = process.argv.slice(5);

await mkdir(folder, { recursive: true });
const store = await openStore({ path: place });
if (place === ':memory:') await load(store, {});
const viewer = await Viewer.open(store, builtAsItIs);
for (const [name, link] of Object.entries(pictures)) {
  if (chosen.length && !chosen.includes(name)) continue;
  const page = await viewer.page(`${link}${link.includes('?') ? '&' : '?'}lang=${lang}`);
  await page.waitForTimeout(500);
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`${name}.png`);
}
await viewer.close();
await store.close();
