import { describe, expect, it } from 'vitest';
import { type Frame, framesOf } from './frames.ts';
import { linkCascade } from './index.ts';
import { nationalPlan, plan, section, target, task } from './made.ts';
import { byIdOf, type PlanContents } from './standing.ts';

const outline = nationalPlan({
  id: 'plan:纲要',
  title: '国家创新驱动发展战略纲要',
  sections: [
    section({
      id: '纲要#众创',
      order: 0,
      heading: '发展众创空间',
      text: '发展众创空间\n建设低成本、便利化的众创空间。',
    }),
    section({
      id: '纲要#成果',
      order: 1,
      heading: '转化科技成果',
      text: '转化科技成果\n高校建立技术转移机构。',
    }),
    section({
      id: '纲要#组织',
      order: 2,
      heading: '组织实施',
      text: '组织实施\n加强领导，督促检查众创空间。',
    }),
    section({ id: '纲要#海洋', order: 3, heading: '发展海洋技术', text: '发展海洋技术\n勘探深海资源。' }),
  ],
});
const scheme = plan({
  id: 'plan:方案',
  title: '科技强省方案',
  carriesOut: ['plan:纲要'],
  sections: [
    section({ id: '方案#众创', heading: '培育众创空间', text: '培育众创空间\n建设专业化众创空间200家。' }),
    section({ id: '方案#领导', heading: '加强领导', text: '加强领导\n督促检查。' }),
  ],
  tasks: [
    task({
      id: '方案:众创',
      title: '培育众创空间',
      text: '培育众创空间，建设专业化众创空间200家',
      section: '方案#众创',
    }),
    task({ id: '方案:领导', title: '督促检查', section: '方案#领导' }),
  ],
  targets: [target({ id: '方案=众创', name: '众创空间', value: 200, year: 2020, section: '方案#众创' })],
});
const table = plan({
  id: 'plan:表',
  title: '2017年度任务分工表',
  carriesOut: ['plan:方案'],
  sections: [section({ id: '表#1', heading: '省级众创空间达到140家' })],
  tasks: [task({ id: '表:1', title: '省级众创空间达到140家', section: '表#1' })],
  targets: [target({ id: '表=1', name: '众创空间', value: 140, year: 2017, section: '表#1' })],
});

/** The steps up from the tasks of a plan, and the words of each. */
function stepsUp(own: PlanContents, ...others: PlanContents[]) {
  const plans = byIdOf([own, ...others]);
  const frames = framesOf(own, plans).map((frame: Frame) => ({
    frame,
    contents: plans.get(frame.above.id)!,
  }));
  return linkCascade(own, frames, []).filter(({ type }) => type === 'IMPLEMENTS');
}
const ends = (...given: Parameters<typeof stepsUp>) =>
  stepsUp(...given).map(({ from, to }) => `${from.id} → ${to.id}`);

describe('a task carries out', () => {
  it('the section of a plan above that speaks of the same', () => {
    expect(ends(scheme, outline)).toEqual(['方案:众创 → 纲要#众创']);
  });

  it('the task whose aim its own is a slice of', () => {
    expect(ends(table, scheme)).toEqual(['表:1 → 方案:众创']);
    expect(stepsUp(table, scheme)[0]!.properties.why).toBe(
      'Its aim, “众创空间”, is part of what “众创空间” aims at in 《科技强省方案》. 《2017年度任务分工表》 carries out 《科技强省方案》.',
    );
  });

  it('no more what the task leads to that it carries out', () => {
    const linked = { ...scheme, tasks: scheme.tasks.map((it) => ({ ...it, carriesOut: ['纲要#众创'] })) };
    expect(ends(table, linked, outline)).toEqual(['表:1 → 方案:众创']);
  });

  it('nothing that was issued after its plan', () => {
    expect(ends({ ...scheme, carriesOut: [] }, { ...outline, issuedOn: '2017-05-11' })).toEqual([]);
  });
});

it('says by which words, in which frame, and how binding it is', () => {
  const [edge] = stepsUp(scheme, outline);
  expect(edge!.properties).toMatchObject({
    plan: 'plan:方案',
    quote: '培育众创空间',
    basis: 'inferred',
    force: 'derived',
    why: expect.stringMatching(
      /^Both speak of 众创空间.*: “培育众创空间” and “发展众创空间”.* 《科技强省方案》 carries out 《国家创新驱动发展战略纲要》\.$/,
    ),
  });
  const [unnamed] = stepsUp({ ...scheme, carriesOut: [] }, outline);
  expect(unnamed!.properties).toMatchObject({
    force: 'thematic',
    why: expect.stringContaining('does not name it'),
  });
  expect(unnamed!.properties.confidence).toBeLessThan(edge!.properties.confidence);
});

it('gives the same edges on every run', () => {
  expect(stepsUp(scheme, outline)).toEqual(stepsUp(scheme, outline));
});
