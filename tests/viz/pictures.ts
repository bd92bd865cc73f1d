import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { checkout } from '../../build/stamp.js';
import { serve } from '../e2e/command.ts';
import { builtAsItIs, settled, Viewer } from './browser.ts';

/** Takes the pictures of the documentation anew: the viewer on the documents that come with Gangmu. */

const links = {
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
  adding: '#/adding',
  review: '#/review',
  reviewing: '#/network?node=plan:十三五国家科技创新规划',
  refused: '#/coverage',
  token: '#/adding',
} as const;
type Name = keyof typeof links;

/** A document of one's own, as somebody may have it. */
const own = `吉林省深海装备实施方案
吉政发〔2017〕8号
一、主要目标
到2020年，建成海洋观测站5个，技术合同成交额达到300亿元。
二、主要任务
1.建设深海装备创新中心。落实《“十三五”国家科技创新规划》，攻克深海装备关键技术。（牵头单位：省发展改革委）
2.布设近海观测浮标。完善近海观测网络。（牵头单位：省财政厅）
吉林省人民政府
2017年3月1日
`;

/** A draft of which one sentence is true and one is not. */
const draft = `《“十三五”国家科技创新规划》提出，到2020年，研究与试验发展经费投入强度达到2.5%。
到2020年，全国技术合同成交金额达到3万亿元。`;

const give = async (page: Page, text: string, shows: string) => {
  await page.locator('textarea').fill(text);
  await page.locator('.page form button[type=submit]').last().click();
  await page.locator(shows).first().waitFor({ timeout: 120_000 });
};

/** Shows a page as it is where the server gives this answer. */
const answered = async (page: Page, path: string, body: object, status = 200) => {
  await page.route(path, (route) => route.fulfill({ status, json: body }));
  await page.reload();
};

/** What is done in a view before its picture is taken. */
const acts: Partial<Record<Name, (page: Page) => Promise<void>>> = {
  verify: (page) => give(page, draft, '.table'),
  adding: async (page) => {
    await give(page, own, '.previewed');
    await page.locator('.job').scrollIntoViewIfNeeded();
    await page.locator('.job-head').evaluate((head) => head.scrollIntoView());
  },
  reviewing: async (page) => {
    const form = page.locator('.panel-review');
    await form.locator('input').first().fill('李明');
    await form.locator('input').nth(1).fill('印发日期以原件为准');
    await form.evaluate((panel) => panel.scrollIntoView());
  },
  refused: (page) =>
    answered(page, '**/graphql', {
      errors: [{ message: 'The graph took too long', extensions: { code: 'TIMEOUT' } }],
    }),
  token: (page) => answered(page, '**/living', { mayWrite: false, queue: 0, formats: ['.txt'], maxBytes: 1 }),
};

/** Looked at and not shown: how something is refused. */
const onlyLookedAt: readonly Name[] = ['refused', 'token'];

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
const place = process.argv[3];
const lang = process.argv[4] ?? 'zh';
const chosen = process.argv.slice(5);

await mkdir(folder, { recursive: true });
await builtAsItIs();
const made = place === undefined ? await mkdtemp(join(tmpdir(), 'gangmu-pictures-')) : undefined;
const server = await serve(
  place === undefined ? ['--store', join(made!, 'store'), '--load'] : ['--store', place],
);
const viewer = await Viewer.at(server.url);
try {
  for (const [name, link] of Object.entries(links) as [Name, string][]) {
    if (chosen.length ? !chosen.includes(name) : onlyLookedAt.includes(name)) continue;
    const page = await viewer.page(`${link}${link.includes('?') ? '&' : '?'}lang=${lang}`);
    await acts[name]?.(page);
    await page.waitForTimeout(500);
    await settled(page);
    console.log(await take(page, name));
    await page.close();
  }
} finally {
  await viewer.close();
  await server.interrupt();
  if (made) await rm(made, { recursive: true, force: true });
}
