import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAudits, writeSources } from '../../graph-schema/index.ts';
import { type Client, nodesOf } from './client.ts';

interface Unsure {
  unsureRelations: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { id: string; evidence: { confidence: number } } }[];
  };
}

/** What is not to be trusted as it stands. `start` starts a server of its own over the small graph. */
export function doubtsContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.close());

  it('lists the targets whose number cannot be right, and no other', async () => {
    const { suspectTargets } = await api.data<{
      suspectTargets: { totalCount: number; edges: { node: { id: string; suspect: string } }[] };
    }>('{ suspectTargets { totalCount edges { node { id suspect } } } }');
    expect(nodesOf(suspectTargets)).toEqual([
      { id: 'target:provincial', suspect: '高于国家目标，与前后文不符' },
    ]);
    expect(suspectTargets.totalCount).toBe(1);
  });

  it('counts what was passed over plan by plan, most first, and tells of no plan that is gone', async () => {
    const passed = (quote: string) => ({
      start: 0,
      end: quote.length,
      quote,
      mark: 'DUTY' as const,
      why: 'No rule reads it.',
      whyZh: '没有规则能读。',
    });
    const audit = (plan: string, ...quotes: string[]) => ({
      plan,
      sentences: 9,
      marked: 4,
      passedOver: quotes.map(passed),
    });
    await api.store.write((tx) =>
      writeAudits(tx, [
        audit('plan:national', '国'),
        audit('plan:provincial', '省', '厅'),
        audit('plan:gone', '去', '无', '踪'),
      ]),
    );
    const asked = '{ audits(first: 2) { plan { id } sentences marked passedOver } }';
    const { audits } = await api.data<{ audits: { plan: { id: string } }[] }>(asked);
    expect(audits).toEqual([
      { plan: { id: 'plan:provincial' }, sentences: 9, marked: 4, passedOver: 2 },
      { plan: { id: 'plan:national' }, sentences: 9, marked: 4, passedOver: 1 },
    ]);
    const first = await api.data<{ audits: unknown[] }>('{ audits(first: 1) { passedOver } }');
    expect(first.audits).toEqual([{ passedOver: 2 }]);
  });

  it('tells what the load told, file by file, with the plans of the file, and not where it lies', async () => {
    const source = (name: string, plans: string[], ...lines: number[]) => ({
      path: `/home/li/${name}`,
      source: name,
      hash: '',
      rules: '',
      plans,
      repeated: [],
      former: [],
      part: false,
      loadedAt: '2020-01-01T00:00:00.000Z',
      notices: lines.map((line) => ({
        place: `/home/li/${name}:${line}:1`,
        message: 'It has no date.',
        messageZh: '没有日期。',
      })),
    });
    await api.store.write((tx) =>
      writeSources(tx, [
        source('b.txt', ['plan:provincial', 'plan:gone'], 3, 9),
        source('c.txt', ['plan:national']),
        source('a.txt', ['plan:national'], 7),
        // a text that goes on in another file, and one that nobody remembers
        {
          ...source('d.txt', ['plan:national']),
          notices: ['/home/li/b.txt:4:2', '/home/li/gone.txt:5:2'].map((place) => ({
            place,
            message: 'It has no date.',
            messageZh: '没有日期。',
          })),
        },
      ]),
    );
    const asked = (first: number) =>
      api.data<{ loadNotices: unknown[] }>(
        `{ loadNotices(first: ${first}) { place message messageZh plans { id } } }`,
      );
    const notice = (place: string, plan: string) => ({
      place,
      message: 'It has no date.',
      messageZh: '没有日期。',
      plans: [{ id: plan }],
    });
    const all = [
      notice('a.txt:7:1', 'plan:national'),
      notice('b.txt:3:1', 'plan:provincial'),
      notice('b.txt:9:1', 'plan:provincial'),
      notice('b.txt:4:2', 'plan:national'),
      notice('gone.txt:5:2', 'plan:national'),
    ];
    expect((await asked(100)).loadNotices).toEqual(all);
    expect((await asked(2)).loadNotices).toEqual(all.slice(0, 2));
  });

  describe('relations that are not sure', () => {
    const unsure = async (argument: string) =>
      (
        await api.data<Unsure>(
          `{ unsureRelations(${argument}) {
               totalCount pageInfo { hasNextPage endCursor } edges { node { id evidence { confidence } } }
             } }`,
        )
      ).unsureRelations;

    it('are those below the bound, the least sure first', async () => {
      expect((await unsure('below: 0.5')).totalCount).toBe(0);
      const all = await unsure('below: 1');
      expect(all.totalCount).toBe(1);
      expect(nodesOf(all).map(({ evidence }) => evidence.confidence)).toEqual([0.8]);
      const confidences = nodesOf(await unsure('below: 1.01')).map(({ evidence }) => evidence.confidence);
      expect(confidences.slice(0, 2)).toEqual([0.8, 1]);
    });

    it('come page after page, each once', async () => {
      const all = nodesOf(await unsure('below: 1.01, first: 200')).map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      const paged: string[] = [];
      let after = '';
      for (;;) {
        const page = await unsure(`below: 1.01, first: 7${after}`);
        paged.push(...nodesOf(page).map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
      }
      expect(paged).toEqual(all);
    });
  });
}
