import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
  beside: '#/agencies?agency=agency:科学技术部&beside=agency:教育部',
  plans: '#/plans',
  matrix: '#/matrix',
  outcomes: '#/outcomes',
  ledger: '#/ledger',
  radar: '#/radar',
  audit: '#/audit',
  quality: '#/quality',
  path: '#/path?pathFrom=plan:辽宁省科技强省工程(2017-2020年)实施方案&pathTo=plan:国家创新驱动发展战略纲要',
  search: '#/search?q=机器人',
  verify: '#/verify',
} as const;

/** What the README shows, and where PNG is looked for; all else is a third as large as WebP. */
const asPng: readonly string[] = ['network', 'cascade', 'document', 'ledger'];

async function take(page: Page, name: string): Promise<string> {
  if (asPng.includes(name)) {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    return `${name}.png`;
  }
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  await writeFile(join(folder, `${name}.webp`), data, 'base64');
  return `${name}.webp`;
}

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
  console.log(await take(page, name));
  await page.close();
}
await viewer.close();
await store.close();
