import { describe, expect, it } from 'vitest';
import { framesOf } from './frames.ts';
import { linkCascade } from './index.ts';
import { nationalPlan, plan, section, task } from './made.ts';
import { byIdOf, type PlanContents } from './standing.ts';
import { whyStepless } from './stepless.ts';

const above = nationalPlan({
  sections: [section({ id: '国#1', heading: '发展众创空间', text: '发展众创空间\n建设便利化的众创空间。' })],
});
const doing = {
  id: '省#1',
  heading: '修建水库',
  text: '修建水库\n在三个县各修建一座水库，完成移民安置和库区清理，开工建设灌区配套渠系。',
};
const reason = (own: PlanContents, ...others: PlanContents[]) => {
  const plans = byIdOf([own, ...others]);
  const frames = framesOf(own, plans);
  const edges = linkCascade(
    own,
    frames.map((frame) => ({ frame, contents: plans.get(frame.above.id)! })),
    [],
  );
  const named = [...own.carriesOut, ...own.cites].flatMap((id) => plans.get(id) ?? []);
  return whyStepless(own, frames, named, edges)?.why;
};

describe('a plan without a step to a plan above says why:', () => {
  it('nothing in it is to be done', () => {
    expect(reason(plan({ sections: [section({ id: '省#1', heading: '指导思想' })] }), above)).toMatch(
      /^Nothing in it is assigned to anybody, and its only section sets nothing to be done\.$/,
    );
  });

  it('it names one, and nothing is like it', () => {
    const own = plan({ sections: [section(doing)], carriesOut: [above.id] });
    expect(reason(own, above)).toBe(
      'It names 《国家规划》, and its only measure is not like enough to anything there.',
    );
  });

  it('what it names came later', () => {
    const own = plan({ sections: [section(doing)], cites: [above.id], issuedOn: '2016-01-01' });
    expect(reason(own, above)).toMatch(
      /^What it names, 《国家规划》, is not of a higher level, was issued later/,
    );
  });

  it('it names none, and nobody is assigned', () => {
    expect(reason(plan({ sections: [section(doing)] }), above)).toMatch(
      /nothing in it is assigned to anybody: what/,
    );
  });

  it('it names none, and none was in force', () => {
    const own = plan({
      sections: [section(doing)],
      tasks: [task({ id: '任', title: '修建水库', section: '省#1' })],
    });
    expect(reason(own)).toMatch(/none was certainly in force/);
    expect(reason(own, above)).toMatch(
      /and its only task is not like enough to anything in the one that was in force\.$/,
    );
    const several = plan({
      sections: [section(doing)],
      tasks: ['任一', '任二'].map((id) => task({ id, title: `修建水库${id}`, section: '省#1' })),
    });
    expect(reason(several, above)).toMatch(
      /none of its 2 tasks is like enough to anything in the one that was/,
    );
  });
});

describe('a plan says nothing of it', () => {
  it('where something leads up', () => {
    const own = plan({
      carriesOut: [above.id],
      sections: [
        section({ id: '省#1', heading: '发展众创空间', text: '发展众创空间\n建设便利化的众创空间。' }),
      ],
      tasks: [task({ id: '任', title: '发展众创空间', text: '建设便利化的众创空间', section: '省#1' })],
    });
    expect(reason(own, above)).toBeUndefined();
  });

  it('where it is the nation’s', () => {
    expect(reason(above)).toBeUndefined();
  });
});
