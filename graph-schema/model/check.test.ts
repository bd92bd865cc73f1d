import { describe, expect, it } from 'vitest';
import { checkFacts, ModelError } from './check.ts';
import type { EdgeFact, GraphFacts, NodeFact } from './types.ts';

const evidence = {
  plan: 'plan:a',
  quote: '科技厅',
  start: 3,
  end: 6,
  rule: 'responsibility',
  basis: 'stated',
  confidence: 1,
} as const;

const plan: NodeFact = {
  label: 'Plan',
  properties: { id: 'plan:a', name: '规划', title: '规划', aliases: [], inCorpus: true },
};
const task: NodeFact = {
  label: 'Task',
  properties: { id: 'task:a', name: '任务', title: '任务', text: '任务', ...evidence },
};
const target: NodeFact = {
  label: 'Target',
  properties: { id: 'target:a', name: '专利', asPrinted: '专利', ...evidence },
};
const leads: EdgeFact = {
  type: 'LEADS',
  from: { label: 'Agency', id: 'agency:a' },
  to: { label: 'Task', id: 'task:a' },
  properties: { ...evidence, asPrinted: '省科技厅' },
};

/** The faults of facts that may be anything. */
function faults(facts: { nodes?: object[]; edges?: object[] }): readonly string[] {
  try {
    checkFacts({ nodes: [], edges: [], ...facts } as GraphFacts);
    return [];
  } catch (error) {
    if (error instanceof ModelError) return error.faults;
    throw error;
  }
}

const withProperties = (fact: NodeFact | EdgeFact, properties: object) => ({
  ...fact,
  properties: { ...fact.properties, ...properties },
});

describe('facts that fit the model', () => {
  it('pass', () => {
    expect(faults({ nodes: [plan, task], edges: [leads] })).toEqual([]);
    expect(faults({})).toEqual([]);
  });

  it('may leave out what is optional', () => {
    expect(faults({ nodes: [withProperties(plan, { docNumber: undefined })] })).toEqual([]);
  });

  it('may give a target a baseline of an earlier year, and a task a deadline to the month', () => {
    const nodes = [
      withProperties(target, { year: 2025, baselineYear: 2020 }),
      withProperties(task, { deadline: '2025-06' }),
    ];
    expect(faults({ nodes })).toEqual([]);
  });

  it('may be inferred without a quote when they say why', () => {
    const inferred = { plan: 'plan:a', rule: 'series', basis: 'inferred', confidence: 0.8, why: '同一系列' };
    expect(
      faults({
        edges: [
          {
            type: 'SUPERSEDES',
            from: { label: 'Plan', id: 'plan:b' },
            to: { label: 'Plan', id: 'plan:a' },
            properties: inferred,
          },
        ],
      }),
    ).toEqual([]);
  });
});

describe('a node does not fit the model', () => {
  it.each<[string, object, RegExp]>([
    ['of an unknown label', { ...plan, label: 'Programme' }, /Programme plan:a: there is no such label/],
    ['of a label that only objects have', { ...plan, label: 'constructor' }, /no such label/],
    ['without a name', withProperties(plan, { name: '' }), /Plan plan:a: name/],
    ['without an id', withProperties(plan, { id: '' }), /id/],
    ['that lacks a property', withProperties(plan, { title: undefined }), /title/],
    ['with a property that the label does not have', withProperties(plan, { colour: '红' }), /colour/],
    ['with a property of another type', withProperties(plan, { periodStart: '2016' }), /periodStart/],
    ['with a fraction for a year', withProperties(plan, { periodStart: 2016.5 }), /periodStart/],
    ['with a value that is not among those listed', withProperties(plan, { level: '省级' }), /level/],
    [
      'with a date in another form',
      withProperties(plan, { issuedOn: '2016年12月30日' }),
      /a date is YYYY-MM-DD/,
    ],
    [
      'whose baseline is of a later year than what is aimed at',
      withProperties(target, { year: 2025, baselineYear: 2035 }),
      /Target target:a: its baseline, of 2035, is no earlier than its year, 2025/,
    ],
    [
      'whose baseline is of the very year that is aimed at',
      withProperties(target, { year: 2025, baselineYear: 2025 }),
      /no earlier/,
    ],
    ['whose deadline is no month', withProperties(task, { deadline: '2025-13' }), /a deadline is/],
    ['with null', withProperties(plan, { docNumber: null }), /docNumber/],
    ['that is stated but quotes nothing', withProperties(task, { quote: undefined }), /has no quote/],
    [
      'whose quote is longer than its span',
      withProperties(task, { end: 5 }),
      /quotes 3 code units but spans 2/,
    ],
    ['with a negative offset', withProperties(task, { start: -3, end: 0 }), /start/],
    ['with a confidence above 1', withProperties(task, { confidence: 1.1 }), /confidence/],
    ['that is inferred but says no why', withProperties(task, { basis: 'inferred' }), /no "why"/],
  ])('%s', (_, node, fault) => {
    expect(faults({ nodes: [node] })).toEqual([expect.stringMatching(fault)]);
  });

  it('that is given twice', () => {
    expect(faults({ nodes: [plan, plan] })).toEqual(['Plan plan:a is given twice']);
  });

  it('that has the id of a node of another label', () => {
    expect(faults({ nodes: [plan, withProperties(task, { id: 'plan:a' })] })).toHaveLength(1);
  });
});

describe('an edge does not fit the model', () => {
  it.each<[string, object, RegExp]>([
    [
      'of an unknown type',
      { ...leads, type: 'OWNS' },
      /agency:a -OWNS-> task:a: there is no such type of edge/,
    ],
    ['of a type that only objects have', { ...leads, type: 'toString' }, /no such type/],
    [
      'in the wrong direction',
      { ...leads, from: leads.to, to: leads.from },
      /LEADS does not join Task to Agency/,
    ],
    [
      'between labels that it does not join',
      { ...leads, to: { label: 'Region', id: 'region:a' } },
      /does not join Agency to Region/,
    ],
    ['without evidence', { ...leads, properties: {} }, /rule/],
    ['with a property of another type of edge', withProperties(leads, { force: 'stated' }), /force/],
    ['that is stated but quotes nothing', withProperties(leads, { quote: undefined }), /has no quote/],
    ['without an id at an end', { ...leads, from: { label: 'Agency', id: '' } }, /without an id/],
  ])('%s', (_, edge, fault) => {
    expect(faults({ edges: [edge] })).toEqual([expect.stringMatching(fault)]);
  });
});

describe('the error', () => {
  it('names every fault and shows the first ten', () => {
    const nodes = Array.from({ length: 25 }, (_, i) => withProperties(plan, { id: `plan:${i}`, title: 7 }));
    const error = (() => {
      try {
        checkFacts({ nodes, edges: [] } as unknown as GraphFacts);
      } catch (thrown) {
        return thrown as ModelError;
      }
    })();
    expect(error?.faults).toHaveLength(25);
    expect(error?.message).toMatch(/25 facts do not fit.*plan:0.*… and 15 more/s);
    expect(error?.message).not.toContain('plan:10:');
  });
});
