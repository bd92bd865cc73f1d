import { describe, expect, it } from 'vitest';
import { quantityName } from './indicatorName.ts';

describe('quantityName', () => {
  it.each([
    // what belongs to the sentence
    ['对GDP', '', 'GDP'],
    ['要在乡村振兴考核中全省排名', '', '在乡村振兴考核中全省排名'],
    ['再完成湿地修复', '亩', '完成湿地修复'],
    ['其中专任教师', '名', '专任教师'],
    ['顶岗实践时间一般', '个月', '顶岗实践时间'],
    ['设备利用率原则上', '%', '设备利用率'],
    ['总产值在', '亿元', '总产值'],
    // what only looks like it
    ['要素交易规模', '亿元', '要素交易规模'],
    ['再生水利用率', '%', '再生水利用率'],
    ['服务站点存在', '个', '服务站点存在'],
    ['总体规划', '项', '总体规划'],
    // a share is named as one
    ['优质初中集团化办学覆盖', '%', '优质初中集团化办学覆盖率'],
    ['乡镇综合文化站具备数字服务能力', '%', '乡镇综合文化站具备数字服务能力的比例'],
    ['重点监管对象纳入智慧监管', '%', '重点监管对象纳入智慧监管的比例'],
    ['核心元器件实现自主保障', '%', '核心元器件实现自主保障的比例'],
    ['畜禽粪污综合利用率', '%', '畜禽粪污综合利用率'],
    ['地膜回收率达到国家要求水平', '%', '地膜回收率达到国家要求水平'],
    ['研发投入', '%', '研发投入'],
    // things are counted by what becomes of them
    ['绿色铸造工艺得到推广应用', '种', '得到推广应用的绿色铸造工艺'],
    ['新型疫苗进入临床试验', '个', '进入临床试验的新型疫苗'],
    ['村全部达到国家卫生标准', '个', '达到国家卫生标准的村'],
    ['县城全部达到国家卫生标准', '个', '达到国家卫生标准的县城'],
    ['中药新药获得关键专利', '项', '中药新药获得关键专利'],
    ['支持企业进入全国百强', '家', '支持企业进入全国百强'],
    ['进入全国百强的企业', '家', '进入全国百强的企业'],
    // of many that are named the first
    [
      '攻克盐碱地改良技术、耐盐作物选育技术、节水灌溉技术、智能农机作业控制技术等关键共性技术',
      '项',
      '攻克盐碱地改良技术等关键共性技术',
    ],
    ['省级实验室、技术创新中心等平台', '个', '省级实验室、技术创新中心等平台'],
  ])('%s (%s) → %s', (words, unit, name) => {
    expect(quantityName(words, unit)).toBe(name);
  });

  it('leaves no name empty', () => {
    expect(quantityName('总体')).toBe('总体');
    expect(quantityName('其中')).toBe('其中');
  });

  it('takes linear time', () => {
    const started = process.cpuUsage().user;
    quantityName(`${'甲、'.repeat(50_000)}乙`, '项');
    quantityName('实现'.repeat(50_000), '%');
    expect(process.cpuUsage().user - started).toBeLessThan(1_000_000);
  });
});
