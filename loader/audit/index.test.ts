import { describe, expect, it } from 'vitest';
import { extract } from '../extract/index.ts';
import { written } from '../extract/written.ts';
import { auditPlan } from './index.ts';

const audit = (lines: string) => {
  const tree = written(lines);
  return auditPlan({ plan: tree.plan, tree, facts: extract(tree) });
};

describe('the audit', () => {
  it.each<[string, string]>([
    ['由应急管理部门牵头建立的会商机制，市气象局、市水务局为成员，定期会商汛情。', 'RESPONSIBILITY'],
    ['县区长是第一责任人，层层传导压力。', 'RESPONSIBILITY'],
    ['用好技术转移大会这一平台。（技术转移中心、北城外事办公室）', 'RESPONSIBILITY'],
    ['税务机关应当依法落实各项优惠。', 'DUTY'],
    ['发展改革、教育等部门按照各自职责做好相关工作。', 'DUTY'],
    ['市委督查室跟踪督办。', 'DUTY'],
    ['电力增容事宜由清河供电公司拿出方案。', 'DUTY'],
    ['# 名词解释\n示范县建设：全市建设10个示范县。', 'NUMBER'],
    ['海洋碳汇指数向3000EB看齐。', 'NUMBER'],
    ['山海携手振兴计划覆盖全部脱贫县。', 'PROJECT'],
    ['主攻单位：市审批服务局、威海械谷集团。', 'RESPONSIBILITY'],
    ['区财政局是专项资金的监管部门，其职责是：', 'RESPONSIBILITY'],
    ['甲方提供启动经费。', 'DUTY'],
    ['9月底前，园区投资发展公司盯办试车。', 'DUTY'],
    ['永川区兴建青年公寓。', 'DUTY'],
    ['逾期不退的，由科学技术主管部门责令退还。', 'DUTY'],
  ])('lists what no rule reads: %s', (lines, mark) => {
    const { passedOver } = audit(lines);
    expect(passedOver.map((it) => it.mark)).toEqual([mark]);
    expect(passedOver[0]!.why).toBeTruthy();
    expect(passedOver[0]!.whyZh).toBeTruthy();
  });

  it('lists of a sentence that is read in part what is left of it', () => {
    const line = '到2025年，建成示范基地20家，市委督查室跟踪督办。';
    expect(audit(line).passedOver.map(({ quote }) => quote)).toEqual(['市委督查室跟踪督办。']);
  });

  it.each([
    '到2025年，建成示范基地20家。',
    '省科技厅要加强统筹协调，推动任务落实。',
    '（一）建设示范基地。（牵头单位：省科技厅）',
    '2020年，全省研发经费投入强度达到2.1%。',
    '对认定的企业给予100万元奖励。',
    '坚持四个原则，实施五大工程。',
    '加强组织领导，营造良好氛围。',
    '各有关部门要高度重视。',
    '许多产业仍处于价值链中低端，我省正处于爬坡过坎的关键时期。',
    '党中央、国务院高度重视科技创新，作出实施创新驱动发展战略的重大决策。',
    '# 一、工作回顾\n市委督查室跟踪督办重点事项。',
    '市财政局已安排专项经费。',
    '推进科技计划项目管理改革。',
    '建设数字化车间，应用7纳米工艺。',
    '加快智慧城市二期建设。',
    '打造健康县城2.0版。',
    '本办法由市科技局负责解释。',
    '各地、各有关部门要加强协调。',
    '推广园区共建模式，推动园区提档升级。',
    '家庭保障人口为3人户及以上。',
    '营业收入达到1亿元的，给予最高50万元资助。',
    '近年来，市科技局先后出台扶持办法。',
    '指标来源：省卫生健康委。',
  ])('is quiet about %s', (line) => {
    expect(audit(line).passedOver).toEqual([]);
  });

  it('counts sentences, marked ones and those that are passed over, with true offsets', () => {
    const line = '加强宣传引导。由应急管理部门牵头建立的会商机制，市气象局为成员，定期会商汛情。';
    const { sentences, marked, passedOver } = audit(line);
    expect({ sentences, marked }).toEqual({ sentences: 2, marked: 1 });
    const [{ start, end, quote }] = passedOver as [(typeof passedOver)[number]];
    expect(line.slice(start, end)).toBe(quote);
  });
});
