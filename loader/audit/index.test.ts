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
    ['名词解释中的示范县：建设10个示范县。', 'NUMBER'],
  ])('lists what no rule reads: %s', (line, mark) => {
    const { passedOver } = audit(
      line.startsWith('名词') ? `# 名词解释\n示范县建设：全市建设10个示范县。` : line,
    );
    expect(passedOver.map((it) => it.mark)).toEqual([mark]);
    expect(passedOver[0]!.why).toBeTruthy();
    expect(passedOver[0]!.whyZh).toBeTruthy();
  });

  it.each([
    '到2025年，建成示范基地20家。',
    '省科技厅要加强统筹协调，推动任务落实。',
    '（一）建设示范基地。（牵头单位：省科技厅）',
    '2020年，全省研发经费投入强度达到2.1%。',
    '对认定的企业给予100万元奖励。',
    '坚持四个原则，实施五大工程。',
    '加强组织领导，营造良好氛围。',
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
