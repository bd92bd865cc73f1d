import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import type { Evidence as EvidenceRecord } from '../../../graph-schema/index.ts';
import type { Entity } from '../../schema/entity.ts';
import { Evidence } from '../../schema/evidence.ts';
import { Plan } from '../../schema/plan.ts';
import { Region } from '../../schema/region.ts';
import { Section } from '../../schema/section.ts';
import { Target } from '../../schema/target.ts';
import { Task } from '../../schema/task.ts';
import { type Asking, settingAside } from './setAside.ts';

const plan = Object.assign(new Plan(), {
  id: 'plan:国',
  issuedOn: '2011-07-04',
  periodStart: 2011,
  periodEnd: 2015,
});
const later = Object.assign(new Plan(), { id: 'plan:省', issuedOn: '2017-03-01' });
const early = Object.assign(new Plan(), { id: 'plan:省旧', issuedOn: '2012-01-01' });
const frame = Object.assign(new Section(), {
  id: 'section:思想',
  heading: '指导思想',
  aside: 'frame' as const,
});
const named = (id: string) => Object.assign(new Region(), { id, name: id.slice(7) });
const regions = ['region:辽宁省', 'region:山东省', 'region:大连市'].map(named);
const inFrame = new Evidence({ plan: plan.id, section: frame.id } as EvidenceRecord);

const asking = (more: Partial<Asking> = {}): Asking => ({
  plan,
  region: regions[0]!,
  regionPlans: [early],
  holdings: {
    plans: [],
    places: new Map(),
    inside: ['region:辽宁省', 'region:大连市'],
    around: ['region:辽宁省'],
  },
  entity: (id) => [frame, ...regions].find((it) => it.id === id),
  ...more,
});
const places = (...ids: string[]) => ({
  holdings: { ...asking().holdings, places: new Map([['target:t', ids]]) },
});
const target = (year?: number) => Object.assign(new Target(), { id: 'target:t', ...(year && { year }) });
const section = Object.assign(new Section(), { id: 'section:任务', heading: '发展云计算' });
const task = Object.assign(new Task(), { id: 'task:领导', evidence: inFrame });

describe('a goal that nothing answers', () => {
  it.each<[string, Entity, Partial<Asking>, string | undefined]>([
    ['of a plan that holds', section, {}, undefined],
    ['whose plan had run out before the region had one', section, { regionPlans: [later] }, 'EXPIRED'],
    ['while one of the plans of the region held', section, { regionPlans: [later, early] }, undefined],
    [
      'where a plan of the region does not say when it holds',
      section,
      { regionPlans: [later, new Plan()] },
      undefined,
    ],
    ['on a day in its period', section, { regionPlans: [later], asOf: '2015-12-31' }, undefined],
    ['on the day after its period', section, { asOf: '2016-01-01' }, 'EXPIRED'],
    ['on the day before its issue', section, { asOf: '2011-07-03' }, 'NOT_BINDING'],
    ['whose own year is over', target(2012), { asOf: '2013-01-01' }, 'EXPIRED'],
    ['for another province', target(), places('region:山东省'), 'NOT_BINDING'],
    ['for a city of the province', target(), places('region:大连市'), undefined],
    ['for the province and another', target(), places('region:山东省', 'region:辽宁省'), undefined],
    ['that frames its plan', frame, {}, 'FRAMING'],
    ['that is assigned where the plan is framed', task, {}, 'FRAMING'],
    ['that is a number, wherever it stands', Object.assign(target(), { evidence: inFrame }), {}, undefined],
  ])('%s', (_, goal, more, aside) => {
    expect(settingAside(asking(more))(goal)?.aside).toBe(aside);
  });

  it('says why in both languages', () => {
    expect(settingAside(asking(places('region:山东省')))(target())).toMatchObject({
      why: 'It is for 山东省, in which 辽宁省 does not lie, nor it in 辽宁省.',
      whyZh: '该目标面向山东省，与辽宁省互不包含。',
    });
    expect(settingAside(asking({ regionPlans: [later] }))(section)).toMatchObject({
      why: 'It held until 2015-12-31, and the first of the plans of the region holds from 2017-03-01.',
      whyZh: '该目标的期限为2015-12-31，而该地区最早的文件自2017-03-01起有效。',
    });
  });
});
