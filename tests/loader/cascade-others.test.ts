import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { cascadeRules } from '../../loader/link/cascade/index.ts';

const county = fileURLToPath(new URL('../gold/written/sichuan-county2016.txt', import.meta.url));

/** Of the nation, and on what tasks of Liaoning are about, but for a province that is far from it. */
const forHainan = `国务院关于支持海南省科技创新的若干意见

国发〔2015〕93号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：

现就支持海南省科技创新提出以下意见。

一、培育众创空间
建设低成本、便利化的众创空间，新认定一批省级众创空间和科技企业孵化器。

二、促进科技成果转移转化
高等院校、科研院所建立技术转移机构，技术合同成交额到2020年达到900亿元。

三、发展高端装备制造产业
攻克智能制造装备、高档数控机床、海洋工程装备的关键技术，研发一批新产品。

国务院
2015年12月1日
`;

let store: GraphStore;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-others-'));
  store = await openStore({ path: ':memory:' });
  await load(store);
}, 300_000);
afterAll(async () => {
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

async function steps(of?: readonly string[]) {
  const rows = await store.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.rule IN $rules
     RETURN r.plan AS plan, a.id AS from, type(r) AS type, b.id AS to, r.confidence AS confidence, r.why AS why,
            r.unlike AS unlike ORDER BY from, type, to`,
    { rules: [...cascadeRules] },
  );
  return rows.filter(({ plan }) => !of || of.includes(String(plan)));
}

/** Loads one document more; gives the steps of the plans that were there, before and after. */
async function beforeAndAfter(path: string) {
  const before = await steps();
  const plans = [...new Set(before.map(({ plan }) => String(plan)))];
  const { plans: added } = await load(store, { paths: [path] });
  expect(added.map(({ status }) => status)).toEqual(['added']);
  expect(before.length).toBeGreaterThan(400);
  return { before, after: await steps(plans) };
}

it('one plan more changes no step of a plan that does not stand under it: that of a county elsewhere', async () => {
  const { before, after } = await beforeAndAfter(county);
  expect(after).toEqual(before);
}, 300_000);

it('nor one of the nation that is for another province, though it was in force and speaks of the same', async () => {
  const path = join(folder, 'hainan.txt');
  await writeFile(path, forHainan);
  const { before, after } = await beforeAndAfter(path);
  expect(after).toEqual(before);
}, 300_000);
