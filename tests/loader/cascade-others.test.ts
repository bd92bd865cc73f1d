import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { cascadeRules } from '../../loader/link/cascade/index.ts';

const elsewhere = fileURLToPath(new URL('../gold/written/sichuan-county2016.txt', import.meta.url));

it('one plan more changes no step of a plan that does not stand under it', async () => {
  const store = await openStore({ path: ':memory:' });
  const steps = async (before?: readonly string[]) => {
    const rows = await store.read(
      `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.rule IN $rules
       RETURN r.plan AS plan, a.id AS from, type(r) AS type, b.id AS to, r.confidence AS confidence, r.why AS why
       ORDER BY from, type, to`,
      { rules: [...cascadeRules] },
    );
    return rows.filter(({ plan }) => !before || before.includes(String(plan)));
  };
  try {
    await load(store);
    const before = await steps();
    const plans = [...new Set(before.map(({ plan }) => String(plan)))];
    const { plans: added } = await load(store, { paths: [elsewhere] });
    expect(added.map(({ status }) => status)).toEqual(['added']);
    expect(before.length).toBeGreaterThan(400);
    expect(await steps(plans)).toEqual(before);
  } finally {
    await store.close();
  }
}, 300_000);
