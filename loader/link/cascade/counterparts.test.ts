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

  it('the task whose target its own is a slice of', () => {
    expect(ends(table, scheme)).toEqual(['表:1 → 方案:众创']);
    expect(stepsUp(table, scheme)[0]!.properties.why).toBe(
      'Its target, “众创空间”, is a step on the way to “众创空间” in 《科技强省方案》. 《2017年度任务分工表》 carries out 《科技强省方案》.',
    );
  });

  it('no more what the task leads to that it carries out', () => {
    const linked = { ...scheme, tasks: scheme.tasks.map((it) => ({ ...it, carriesOut: ['纲要#众创'] })) };
    expect(ends(table, linked, outline)).toEqual(['表:1 → 方案:众创']);
  });

  it('what leads on to things that it is nothing like, which it says', () => {
    const led = ['纲要#众创', '纲要#海洋'];
    const linked = { ...scheme, tasks: scheme.tasks.map((it) => ({ ...it, carriesOut: led })) };
    const [step] = stepsUp(table, linked, outline);
    expect(step!.properties).toMatchObject({ unlike: ['纲要#海洋'] });
    expect(stepsUp(table, scheme, outline)[0]!.properties).not.toHaveProperty('unlike');
  });

  it('nothing that was issued after its plan', () => {
    expect(ends({ ...scheme, carriesOut: [] }, { ...outline, issuedOn: '2017-05-11' })).toEqual([]);
  });
});

describe('a line of a table', () => {
  const line = (title: string, name: string) => ({
    ...table,
    sections: [section({ id: '表#1', heading: title })],
    tasks: [task({ id: '表:1', title, section: '表#1' })],
    targets: [target({ id: '表=1', name, value: 140, year: 2017, section: '表#1' })],
  });
  const goals = plan({
    ...scheme,
    sections: [
      ...scheme.sections,
      section({ id: '方案#目标', order: 2, heading: '总体目标', text: '总体目标\n专利拥有量达到7件。' }),
      section({
        id: '方案#专利',
        order: 3,
        heading: '提升知识产权水平',
        text: '提升知识产权水平\n专利数量和质量提高。',
      }),
    ],
    tasks: [...scheme.tasks, task({ id: '方案:专利', title: '提升知识产权水平', section: '方案#专利' })],
    targets: [target({ id: '方案=专利', name: '专利拥有量', value: 7, year: 2020, section: '方案#目标' })],
  });

  it('whose target stands among the goals of a plan carries out the task on its matter too', () => {
    expect(ends(line('专利拥有量达到6件', '专利拥有量'), goals)).toEqual([
      '表:1 → 方案#目标',
      '表:1 → 方案:专利',
    ]);
  });

  it('carries out no task by words that stand in its text alone', () => {
    const words = scheme.sections.map((it) =>
      it.id === '方案#众创' ? { ...it, heading: '改善服务', text: '改善服务\n举办科普活动，建设空间。' } : it,
    );
    const other = section({
      id: '方案#展览',
      order: 4,
      heading: '举办展览',
      text: '举办展览\n开展科普活动。',
    });
    const plain = { ...scheme, sections: [...words, other], targets: [] };
    expect(ends(line('科普活动达到9次', '科普活动'), plain)).toEqual([]);
  });
});

it('leads to the undertaking beside the section that sets it out', () => {
  const box = section({
    id: '国#专栏',
    heading: '重大专项',
    text: '重大专项\n众创空间工程。培育众创空间，建设专业化众创空间。',
  });
  const project = { id: 'project:众创空间工程', name: '众创空间工程', section: box.id, defined: true };
  const boxed = {
    ...outline,
    sections: [...outline.sections.slice(1), box],
    projects: [{ ...project, quote: project.name, start: 0, end: 6 }],
  };
  expect(ends(scheme, boxed)).toEqual(['方案:众创 → 国#专栏', '方案:众创 → project:众创空间工程']);
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
