import { describe, expect, it } from 'vitest';
import { type KnownPlan, numberKey, PlanRegistry } from './registry.ts';

const registry = (...plans: Omit<KnownPlan, 'id'>[]) => {
  const made = new PlanRegistry();
  for (const plan of plans) made.add({ ...plan, id: made.idFor(plan.title, plan.region) });
  return made;
};
const plan = (title: string, more: Partial<KnownPlan> = {}): Omit<KnownPlan, 'id'> => ({
  title,
  aliases: [],
  region: '全国',
  inCorpus: true,
  ...more,
});
const national = { region: '全国' };

describe('PlanRegistry', () => {
  it('goes by 文号 first, whatever the brackets', () => {
    const known = registry(plan('国家创新驱动发展战略纲要', { docNumber: '中发〔2016〕4号' }));
    expect(
      known.identify({ title: '关于印发别的东西的通知', docNumber: '中发[2016]4号', ...national }),
    ).toEqual({
      id: 'plan:国家创新驱动发展战略纲要',
      by: 'number',
    });
  });

  it('takes a plan of other years for another, and one without years for the one that is known', () => {
    const known = registry(plan('某市行动计划（2026—2028年）', { region: '某市' }));
    const cited = (title: string) => known.identify({ title, region: '某市' })?.by;
    expect(cited('某市行动计划（2026-2028年）')).toBe('title');
    expect(cited('某市行动计划')).toBe('title');
    expect(cited('某市行动计划（2023—2025年）')).toBe('new');
    const former = registry(plan('某市行动计划（2023—2025年）', { region: '某市', inCorpus: false }));
    const later = { id: 'plan:later', ...plan('某市行动计划（2026—2028年）', { region: '某市' }) };
    expect(former.absorbedBy(later)).toEqual([]);
    expect(former.absorbedBy({ ...later, title: '某市行动计划' })).toHaveLength(1);
  });

  it('takes a document of the same title for another where both print a 文号', () => {
    const title = '关于促进养老的意见';
    const known = registry(plan(title, { docNumber: '国发〔2019〕5号' }));
    const cited = (docNumber?: string) => known.identify({ title, docNumber, ...national });
    expect(cited('国发[2019]5号')).toEqual({ id: 'plan:关于促进养老的意见', by: 'number' });
    expect(cited()).toEqual({ id: 'plan:关于促进养老的意见', by: 'title' });
    expect(cited('国发〔2013〕35号')).toEqual({
      id: 'plan:关于促进养老的意见(国发〔2013〕35号)',
      by: 'new',
    });
    const unnumbered = registry(plan(title));
    expect(unnumbered.identify({ title, docNumber: '国发〔2013〕35号', ...national })?.by).toBe('title');
  });

  it('gives the plans of the region that may be of one series with a plan, or its draft', () => {
    const own = plan('“十三五”国家科技创新规划');
    const known = registry(
      own,
      plan('国家“十二五”科学和技术发展规划'),
      plan('“十三五”国家科技创新规划（征求意见稿）'),
      plan('“十二五”科技创新规划', { region: '山东省' }),
      plan('国家“十二五”海洋规划'),
    );
    const id = known.idFor(own.title, own.region);
    const titles = () => [...known.kinOf(known.get(id)!)].map(({ title }) => title);
    expect(titles()).toEqual([
      own.title,
      '国家“十二五”科学和技术发展规划',
      '“十三五”国家科技创新规划（征求意见稿）',
    ]);
    known.remove('plan:国家十二五科学和技术发展规划');
    expect(titles()).toHaveLength(2);
  });

  it('counts a local 文号 only with its division', () => {
    expect(numberKey('政办发〔2019〕5号', '青岛市')).not.toBe(numberKey('政办发〔2019〕5号', '济南市'));
    expect(numberKey('国发〔2016〕43号', '青岛市')).toBe(numberKey('国发〔2016〕43号', '全国'));
  });

  it('knows a title without its issuers, and one without its period where only one document has it', () => {
    const known = registry(
      plan('中共中央 国务院关于深化体制机制改革的若干意见'),
      plan('国家中长期科学和技术发展规划纲要（2006—2020年）', { inCorpus: false }),
    );
    expect(known.identify({ title: '关于深化体制机制改革的若干意见', ...national })?.by).toBe('title');
    expect(known.identify({ title: '国家中长期科学和技术发展规划纲要', ...national })?.by).toBe('title');
  });

  it('does not guess between two documents', () => {
    const known = registry(plan('行动计划（2006—2020年）'), plan('行动计划（2021—2035年）'));
    expect(known.identify({ title: '行动计划', ...national })).toEqual({ id: 'plan:行动计划', by: 'new' });
  });

  it('prefers the document of the region that names it', () => {
    const known = registry(
      plan('关于促进养老的意见'),
      plan('辽宁省人民政府关于促进养老的意见', { region: '辽宁省' }),
    );
    expect(known.identify({ title: '关于促进养老的意见', region: '辽宁省' })?.id).toBe(
      'plan:辽宁省/关于促进养老的意见',
    );
    expect(known.identify({ title: '关于促进养老的意见', region: '山东省' })?.id).toBe(
      'plan:关于促进养老的意见',
    );
  });

  it('puts the division before a local title that does not name it', () => {
    const known = registry();
    expect(known.idFor('中共辽宁省委 辽宁省人民政府关于建设科技强省的意见', '辽宁省')).toBe(
      'plan:辽宁省/关于建设科技强省的意见',
    );
    expect(known.idFor('辽宁省科技强省工程实施方案', '辽宁省')).toBe('plan:辽宁省科技强省工程实施方案');
  });

  it('finds the cited documents that a plan turns out to be', () => {
    const known = registry(plan('中发〔2016〕4号', { docNumber: '中发〔2016〕4号', inCorpus: false }));
    const own = {
      ...plan('国家创新驱动发展战略纲要', { docNumber: '中发〔2016〕4号' }),
      id: 'plan:国家创新驱动发展战略纲要',
    };
    expect(known.absorbedBy(own)).toEqual(['plan:中发〔2016〕4号']);
  });
});
