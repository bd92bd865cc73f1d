import { describe, expect, it } from 'vitest';
import { written } from '../extract/written.ts';
import type { AssignmentFact } from '../facts.ts';
import type { SectionNode } from '../tree.ts';
import { linkAssignments } from './assignments.ts';
import { Collector } from './collector.ts';
import { sectionIds } from './sections.ts';

const text =
  '# 一、|培育主体\n壮大科技型企业。6月底前完成。（牵头单位：科技部；配合单位：财政部、教育部）\n建设平台。';

/** What a note gives to those who lead and support, at one place of the section. */
const note = (
  leads: readonly string[],
  supports: readonly string[] = [],
  {
    at = 0,
    title = '壮大科技型企业',
    words = title,
    confidence = 1,
    deadline,
  }: Partial<{
    at: number;
    title: string;
    words: string;
    confidence: number;
    deadline: string;
  }> = {},
) => ({ leads, supports, at, title, words, confidence, deadline });

function linked(
  notes: readonly ReturnType<typeof note>[],
  { years, inSection = true }: { years?: [number, number]; inSection?: boolean } = {},
) {
  const tree = written(text);
  const section = inSection ? (tree.children[0] as SectionNode) : undefined;
  if (years) {
    tree.plan.head.periodStart = { value: years[0] };
    tree.plan.head.periodEnd = { value: years[1] };
  }
  const named = (names: readonly string[]) =>
    names.map((printed) => ({ printed, span: { start: 0, end: printed.length } }));
  const facts = notes.map(
    ({ leads, supports, at, title, words, confidence, deadline }): AssignmentFact => ({
      kind: 'assignment',
      rule: 'test',
      quote: { start: at, end: at + 5 },
      confidence,
      section,
      task: { title, titleSpan: { start: at, end: at + title.length }, text: words, section },
      leads: named(leads),
      supports: named(supports),
      deadline,
    }),
  );
  const id = 'plan:试验规划';
  const out = new Collector();
  linkAssignments({ plan: tree.plan, tree, facts, id, sectionIds: sectionIds(tree, id) }, out);
  const { nodes, edges } = out.facts();
  const ofType = (...types: string[]) =>
    edges
      .filter(({ type }) => types.includes(type))
      .map(
        ({ from, type, to }) =>
          `${from.id.replace('agency:', '')} ${type} ${to.id.replace('task:试验规划', '')}`,
      );
  return {
    roles: ofType('LEADS', 'SUPPORTS'),
    places: ofType('CONTAINS'),
    tasks: nodes.flatMap((node) => (node.label === 'Task' ? [node.properties] : [])),
    edges,
  };
}

const [science, finance, education] = ['科学技术部', '财政部', '教育部'];

describe('who leads and who supports', () => {
  it('are told apart, in the order in which they are printed', () => {
    expect(linked([note(['科技部', '财政部'], ['教育部'])]).roles).toEqual([
      `${science} LEADS #一`,
      `${finance} LEADS #一`,
      `${education} SUPPORTS #一`,
    ]);
  });

  it('who leads does not support the same task as well', () => {
    expect(linked([note(['科技部'], ['科技部', '财政部'])]).roles).toEqual([
      `${science} LEADS #一`,
      `${finance} SUPPORTS #一`,
    ]);
    expect(linked([note(['科技部']), note([], ['科技部'])]).roles).toEqual([`${science} LEADS #一`]);
  });

  it('who leads one task may support another', () => {
    const other = { at: 30, title: '建设平台' };
    expect(linked([note(['科技部']), note(['财政部'], ['科技部'], other)]).roles).toEqual([
      `${science} LEADS #一`,
      `${finance} LEADS #一~2`,
      `${science} SUPPORTS #一~2`,
    ]);
  });

  it('each has the words in which it is named, and how sure the note is', () => {
    const { edges } = linked([note(['科技部'], ['财政部', '教育部'], { confidence: 0.8 })]);
    const roles = edges.filter(({ type }) => type !== 'CONTAINS');
    expect(roles.map(({ properties }) => properties)).toMatchObject([
      { asPrinted: '科技部', confidence: 0.8 },
      { asPrinted: '财政部', confidence: 0.8 },
      { asPrinted: '教育部', confidence: 0.8 },
    ]);
  });

  it('who leads by two notes does so by the surer one', () => {
    const sure = (...confidences: number[]) =>
      linked(confidences.map((confidence) => note(['科技部'], [], { confidence })))
        .edges.filter(({ type }) => type === 'LEADS')
        .map(({ properties }) => properties.confidence);
    expect(sure(0.6, 0.9)).toEqual([0.9]);
    expect(sure(0.9, 0.6)).toEqual([0.9]);
  });

  it('names that leave out what the first says are read in full, those who support behind those who lead', () => {
    expect(linked([note(['辽宁省科技厅', '财政厅'], ['教育厅'])]).roles).toEqual([
      '辽宁省科学技术厅 LEADS #一',
      '辽宁省财政厅 LEADS #一',
      '辽宁省教育厅 SUPPORTS #一',
    ]);
  });
});

describe('a task', () => {
  it('is one where two notes give the same words to somebody', () => {
    expect(linked([note(['科技部']), note([], ['财政部'])]).tasks).toHaveLength(1);
  });

  it('is another where other words are given, numbered as they come', () => {
    const { tasks, places } = linked([
      note(['科技部']),
      note(['财政部'], [], { at: 30 }),
      note(['教育部'], [], { at: 35 }),
    ]);
    expect(tasks.map(({ id }) => id)).toEqual([
      'task:试验规划#一',
      'task:试验规划#一~2',
      'task:试验规划#一~3',
    ]);
    expect(places).toEqual([
      'section:试验规划#一 CONTAINS #一',
      'section:试验规划#一 CONTAINS #一~2',
      'section:试验规划#一 CONTAINS #一~3',
    ]);
  });

  it('is the plan’s own outside of its sections', () => {
    expect(linked([note(['科技部'])], { inSection: false }).places).toEqual(['plan:试验规划 CONTAINS #']);
  });

  it('has the year of a plan for one year, and none of a plan for several', () => {
    expect(linked([note(['科技部'])], { years: [2021, 2021] }).tasks[0]).toMatchObject({ year: 2021 });
    expect(linked([note(['科技部'])], { years: [2021, 2025] }).tasks[0]).not.toHaveProperty('year');
    expect(linked([note(['科技部'])]).tasks[0]).not.toHaveProperty('year');
  });

  it('has the deadline of its note, or else the one that its words give', () => {
    const words = '2023年6月底前完成。';
    expect(linked([note(['科技部'], [], { words, deadline: '2022年12月底' })]).tasks[0]).toMatchObject({
      deadline: '2022-12',
    });
    expect(linked([note(['科技部'], [], { words })]).tasks[0]).toMatchObject({ deadline: '2023-06' });
    expect(linked([note(['科技部'])]).tasks[0]).not.toHaveProperty('deadline');
  });

  it('takes the year of its deadline from a plan for one year', () => {
    expect(
      linked([note(['科技部'], [], { deadline: '6月底' })], { years: [2021, 2021] }).tasks[0],
    ).toMatchObject({
      deadline: '2021-06',
    });
    expect(linked([note(['科技部'], [], { deadline: '6月底' })]).tasks[0]).not.toHaveProperty('deadline');
  });
});
