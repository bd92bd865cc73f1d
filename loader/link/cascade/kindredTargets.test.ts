import { describe, expect, it } from 'vitest';
import { framesOf } from './frames.ts';
import { linkCascade } from './index.ts';
import { kindredTargetsRule } from './kindredTargets.ts';
import { nationalPlan, plan, section, target, task } from './made.ts';
import { byIdOf, type PlanContents } from './standing.ts';

const national = nationalPlan({
  sections: [
    section({ id: '国#战略', order: 0, heading: '实施专利战略' }),
    section({ id: '国#目标', order: 1, heading: '发展目标' }),
    section({ id: '国#科普', order: 2, heading: '科普工作' }),
  ],
  targets: [
    target({ id: '国=实施', name: '专利实施率', section: '国#战略', region: '全国', unit: '%' }),
    target({ id: '国=专利', name: '每万人口发明专利拥有量', section: '国#目标', region: '全国', unit: '件' }),
    target({ id: '国=高校', name: '高校毕业生就业率', section: '国#目标', region: '全国', unit: '%' }),
    target({ id: '国=素质', name: '公民具备科学素质的比例', section: '国#科普', region: '全国', unit: '%' }),
  ],
});

function edges(name: string, above: PlanContents, given: Partial<Parameters<typeof target>[0]> = {}) {
  return edgesOf('实施专利战略、开展科普工作的分工', name, above, given);
}

function edgesOf(
  title: string,
  name: string,
  above: PlanContents,
  given: Partial<Parameters<typeof target>[0]> = {},
) {
  const table = plan({
    title,
    sections: [section({ id: '表#1', heading: name })],
    tasks: [task({ id: '表:1', title: name, section: '表#1' })],
    targets: [target({ id: '表=1', name, section: '表#1', ...given })],
  });
  const plans = byIdOf([table, above]);
  const frames = framesOf(table, plans).map((frame) => ({ frame, contents: plans.get(frame.above.id)! }));
  return linkCascade(table, frames, []).filter(({ properties }) => properties.rule === kindredTargetsRule);
}
const ends = (...given: Parameters<typeof edges>) => edges(...given).map(({ to }) => `${to.label} ${to.id}`);

describe('a task leads to where a plan above sets a target of the same matter:', () => {
  it('to its goals before any other place', () => {
    expect(ends('工业企业中拥有发明专利的占比', national)).toEqual(['Section 国#目标']);
    expect(ends('科普活动参与人数', national)).toEqual(['Section 国#科普']);
  });

  it('to the task that is assigned there', () => {
    const assigned = { ...national, tasks: [task({ id: '国:科普', title: '科普工作', section: '国#科普' })] };
    expect(ends('科普活动参与人数', assigned)).toEqual(['Task 国:科普']);
  });

  it('by what its target is about, which is named last, and not by who is to reach it', () => {
    expect(ends('高校科技成果转化率', national)).toEqual([]);
  });

  it('not where the two plans are on different things and neither names the other', () => {
    expect(edgesOf('家庭医生签约服务方案', '科普活动参与人数', national)).toEqual([]);
  });

  it('not where that plan has a target for the very same quantity', () => {
    const same = { indicator: 'indicator:每万人口发明专利拥有量', unit: '件', year: 2020 };
    const dated = national.targets.map((it) => ({ ...it, year: 2020 }));
    expect(ends('每万人发明专利拥有量', { ...national, targets: dated }, same)).toEqual([]);
  });
});

it('says which targets they are', () => {
  expect(edges('科普活动参与人数', national)[0]!.properties).toMatchObject({
    basis: 'inferred',
    force: 'thematic',
    why: expect.stringMatching(
      /^One sets a target for 科普, the other for 科学素质: “科普活动参与人数” and “公民具备科学素质的比例” in 《国家规划》\./,
    ),
  });
});
