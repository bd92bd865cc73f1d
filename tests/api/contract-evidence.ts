import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, nodesOf } from './client.ts';
import { nationalText, provincialText } from './graph.ts';

/** Texts, evidence with its context, and marks. `start` starts a server of its own over the small graph. */
export function evidenceContract(start: () => Promise<Client>): void {
  let api: Client;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.close());

  describe('the text of a plan', () => {
    it('comes as printed, and not at all for one that is only cited', async () => {
      const data = await api.data(
        '{ read: plan(id: "plan:national") { text } cited: plan(id: "plan:outline") { text } }',
      );
      expect(data).toEqual({ read: { text: nationalText }, cited: { text: null } });
    });
  });

  describe('evidence', () => {
    it('of a stated node says where its words stand and how they were found', async () => {
      const { task } = await api.data<{
        task: { evidence: unknown };
      }>(`{ task(id: "task:provincial:2.") { evidence {
        plan { id } section { heading } quote start end rule basis confidence why context(chars: 6) { before quote after } } } }`);
      const start = provincialText.indexOf('2.布设');
      expect(task.evidence).toEqual({
        plan: { id: 'plan:provincial' },
        section: { heading: '主要任务' },
        quote: '2.布设近海观测浮标',
        start,
        end: start + '2.布设近海观测浮标'.length,
        rule: 'fixture',
        basis: 'STATED',
        confidence: 1,
        why: null,
        context: { before: '省财政厅）\n', quote: '2.布设近海观测浮标', after: '。（牵头单位' },
      });
    });

    it('of what several plans share is with its relations', async () => {
      const { agency } = await api.data<{ agency: { evidence: unknown; supports: { edges: unknown[] } } }>(
        '{ agency(id: "agency:industry") { evidence { rule } supports { edges { evidence { quote section { id } } } } } }',
      );
      expect(agency.evidence).toBeNull();
      expect(agency.supports.edges).toEqual([{ evidence: { quote: '省工信厅', section: null } }]);
    });

    it('of what is inferred says why, and has no context where it quotes nothing', async () => {
      const { node } = await api.data<{
        node: { refines: { edges: unknown[] } };
      }>(`{ node(id: "target:provincial") { ... on Target {
        refines { edges { node { value } evidence { basis confidence why quote context { quote } } } } } } }`);
      expect(node.refines.edges).toEqual([
        {
          node: { value: 2.5 },
          evidence: {
            basis: 'INFERRED',
            confidence: 0.8,
            why: '同一指标、同一年份，滨海省是全国的一部分。',
            quote: null,
            context: null,
          },
        },
      ]);
    });

    it('of a step has the clause that is answered beside it', async () => {
      const { relation } = await api.data<{
        relation: { answered: { quote: string; start: number; end: number } };
      }>(
        '{ relation(id: "task:provincial:1. IMPLEMENTS section:national:2") { answered { plan { id } quote start end } } }',
      );
      const start = nationalText.indexOf('突破深海装备');
      expect(relation.answered).toEqual({
        plan: { id: 'plan:national' },
        quote: '突破深海装备',
        start,
        end: start + '突破深海装备'.length,
      });
      expect(
        await api.data(
          '{ relation(id: "task:year:1. IMPLEMENTS task:provincial:1.") { answered { quote } } }',
        ),
      ).toEqual({ relation: { answered: null } });
    });

    it('of what no plan says names no plan', async () => {
      const { node } = await api.data<{ node: { partOf: unknown } }>(
        '{ node(id: "region:province") { ... on Region { partOf { edges { node { name } evidence { plan { id } section { id } why context { quote } } } } } } }',
      );
      expect(node.partOf).toEqual({
        edges: [
          {
            node: { name: '东部沿海地区' },
            evidence: { plan: null, section: null, why: '行政区划：滨海省属于东部沿海地区。', context: null },
          },
        ],
      });
    });

    it('keeps the printed number beside what was probably meant', async () => {
      const { node } = await api.data<{ node: unknown }>(`{ node(id: "target:provincial") { ... on Target {
        value operator unit year asPrinted suspect likelyValue indicator { name direction } regions { edges { node { name kind } } } } } }`);
      expect(node).toEqual({
        value: 2.8,
        operator: 'EQUAL',
        unit: '%',
        year: 2020,
        asPrinted: '2.8%',
        suspect: '高于国家目标，与前后文不符',
        likelyValue: 2.6,
        indicator: { name: '海洋研发投入强度', direction: 'UP' },
        regions: { edges: [{ node: { name: '滨海省', kind: 'PROVINCE' } }] },
      });
    });

    it('has as much context as is asked for, up to the ends of the text', async () => {
      const query = `query ($chars: Int!) { plan(id: "plan:national") { issuers { edges { evidence { context(chars: $chars) { before quote after } } } } } }`;
      const context = async (chars: number) =>
        (
          await api.data<{
            plan: { issuers: { edges: { evidence: { context: { before: string; after: string } } }[] } };
          }>(query, { chars })
        ).plan.issuers.edges[0]!.evidence.context;
      expect(await context(0)).toEqual({ before: '', quote: '国发', after: '' });
      const all = await context(2000);
      expect(`${all.before}国发${all.after}`).toBe(nationalText);
      expect((await api.error(query, { chars: -1 })).extensions.code).toBe('BAD_USER_INPUT');
      expect((await api.error(query, { chars: 2001 })).message).toMatch(/2000/);
    });

    it('never cuts a character in two', async () => {
      const rare = nationalText.indexOf('𠮷');
      const behind = rare - nationalText.indexOf('深海空间站重大专项') - '深海空间站重大专项'.length;
      const { node } = await api.data<{
        node: { containedIn: { edges: { evidence: { context: { after: string } } }[] } };
      }>(
        `query ($chars: Int!) { node(id: "project:station") { ... on SpecialProject { containedIn { edges { evidence { context(chars: $chars) { after } } } } } } }`,
        { chars: behind + 1 },
      );
      const { after } = node.containedIn.edges[0]!.evidence.context;
      expect(after).toBe(nationalText.slice(rare - behind, rare));
    });
  });

  describe('marks', () => {
    interface Marks {
      plan: {
        text: string;
        marks: {
          edges: {
            node: {
              start: number;
              end: number;
              kind: string;
              entity: { id: string };
              relation: { type: string; evidence: { quote: string; plan: { id: string } } } | null;
            };
          }[];
        };
      };
    }
    const marks = async (id: string) =>
      (
        await api.data<Marks>(
          'query ($id: ID!) { plan(id: $id) { text marks { edges { node { start end kind entity { id } relation { type evidence { quote plan { id } } } } } } } }',
          { id },
        )
      ).plan;

    it('are everything that the plan states, in reading order, each where it stands', async () => {
      const { text, marks: list } = await marks('plan:provincial');
      const shown = nodesOf(list).map(({ start, end, kind, entity }) => [
        text.slice(start, end),
        kind,
        entity.id,
      ]);
      expect(shown).toEqual([
        ['滨政发', 'ISSUES', 'agency:government'],
        ['各市人民政府', 'ADDRESSED_TO', 'agency:cities'],
        ['贯彻落实《国家海洋科技创新规划（2016—2020年）》', 'IMPLEMENTS', 'plan:national'],
        ['一、主要目标', 'Section', 'section:provincial:0'],
        ['全省', 'APPLIES_TO', 'region:province'],
        ['海洋研发投入强度达到2.8%', 'MEASURES', 'indicator:intensity'],
        ['海洋研发投入强度达到2.8%', 'Target', 'target:provincial'],
        ['二、主要任务', 'Section', 'section:provincial:1'],
        ['1.建设深海装备创新中心', 'Task', 'task:provincial:1.'],
        ['建设深海装备创新中心', 'IMPLEMENTS', 'section:national:2'],
        ['省科技厅', 'LEADS', 'agency:science'],
        ['省工信厅', 'SUPPORTS', 'agency:industry'],
        ['省财政厅', 'SUPPORTS', 'agency:finance'],
        ['2.布设近海观测浮标', 'Task', 'task:provincial:2.'],
        ['省海洋局', 'LEADS', 'agency:ocean'],
        ['省科技厅', 'SUPPORTS', 'agency:science'],
        ['3.培养海洋科技人才', 'Task', 'task:provincial:3.'],
        ['省科技厅', 'LEADS', 'agency:science'],
      ]);
    });

    it('carry the relation that the words state, which is this plan’s own', async () => {
      for (const { kind, relation } of nodesOf((await marks('plan:provincial')).marks)) {
        if (!relation) continue;
        expect(relation.type).toBe(kind);
        expect(relation.evidence.plan.id).toBe('plan:provincial');
      }
    });

    it('include relations between what several plans share', async () => {
      const { text, marks: list } = await marks('plan:national');
      const about = nodesOf(list).find(({ kind }) => kind === 'ABOUT')!;
      expect([text.slice(about.start, about.end), about.entity.id]).toEqual(['深海装备', 'field:deepsea']);
    });

    it('include what came of earlier targets', async () => {
      const { text, marks: list } = await marks('plan:year');
      const told = nodesOf(list).filter(({ kind }) => kind === 'Outcome' || kind === 'ANSWERS');
      expect(told.map(({ start, end, kind, entity }) => [text.slice(start, end), kind, entity.id])).toEqual([
        ['全省海洋研发投入强度为2.3%', 'ANSWERS', 'target:provincial'],
        ['全省海洋研发投入强度为2.3%', 'Outcome', 'outcome:year'],
      ]);
    });

    it('are none for a plan that is only cited', async () => {
      expect((await marks('plan:outline')).marks.edges).toEqual([]);
    });
  });
}
