import { describe, expect, it } from 'vitest';
import { body, head } from './spelled.ts';

describe('the notice that issues a plan', () => {
  it('takes what a notice issues for the plan, and keeps the notice in its head', () => {
    const read = head(`科技部 财政部关于印发 《“十三五”国家某某基地与条件 能力建设专项规划》的通知

各省、自治区、直辖市科技厅（委、局）：

现将规划印发给你们，请结合实际，贯彻落实。

科 技 部 财 政 部

2017年10月24日

“十三五”国家某某基地与条件能力建设专项规划

${body}`);
    expect(read.title.value).toBe('“十三五”国家某某基地与条件能力建设专项规划');
    expect(read.noticeTitle?.value).toMatch(/^科技部 财政部关于印发/);
    expect(read.issuers.map(({ value }) => value)).toEqual(['科技部', '财政部']);
    expect(read.of(read.issuers[0])).toBe('科 技 部');
    expect(read.issuedOn?.value).toBe('2017-10-24');
    expect([read.periodStart?.value, read.periodEnd?.value]).toEqual([2016, 2020]);
    expect(read.level?.value).toBe('national');
    expect(read.region?.value).toBe('全国');
    expect(read.body).toBe(body);
    expect(read.frame).toContain('科 技 部 财 政 部');
    expect(read.frame).not.toContain('现将规划印发给你们，请结合实际，贯彻落实。');
  });

  it('finds the title of what is issued where the notice has none, or has lost its first words', () => {
    const notice = head(`各盟行政公署、市人民政府，自治区各委、办、厅、局：
《内蒙古自治区智能产业发展实施方案》已经自治区人民政府同意，现印发给你们，请认真贯彻落实。
2021年9月8日
内蒙古自治区智能产业发展实施方案
${body}`);
    expect(notice.title.value).toBe('内蒙古自治区智能产业发展实施方案');
    expect(notice.issuedOn?.value).toBe('2021-09-08');
    expect(notice.level?.value).toBe('provincial');
    expect(notice.addressees.map(({ value }) => value)).toEqual([
      '各盟行政公署',
      '市人民政府',
      '自治区各委、办、厅、局',
    ]);
    expect(notice.body).toBe(body);
    const lost = head(`《某某市建设制造强市三年行动计划（2023—2025年）》的通知
各县（市）、区人民政府，市人民政府有关部门：
《某某市建设制造强市三年行动计划（2023—2025年）》已经市政府研究通过，现印发给你们。
某某市人民政府
2023年10月24日
某某市建设制造强市三年行动计划（2023—2025年）
${body}`);
    expect(lost.title.value).toBe('某某市建设制造强市三年行动计划（2023—2025年）');
    expect(lost.issuers.map(({ value }) => value)).toEqual(['某某市人民政府']);
    expect(lost.body).toBe(body);
  });

  it('knows what a notice issues by a title without its quotation marks, printed on two lines behind 附件', () => {
    const read = head(`科技部||||
关于印发高新技术十二五专项规划的通知

国科发计〔2012〕71号

各省、自治区、直辖市科技厅（委、局）：
　　现印发给你们。
　　附件：高新技术“十二五”专项规划

科学技术部
二Ｏ一二年一月二十九日

附件：
高新技术
“十二五”专项规划

${body}`);
    expect(read.title.value).toBe('高新技术“十二五”专项规划');
    expect(read.of(read.title)).toBe('高新技术\n“十二五”专项规划');
    expect(read.issuers.map(({ value }) => value)).toEqual(['科学技术部']);
    expect(read.issuedOn?.value).toBe('2012-01-29');
    expect(read.frame).toContain('附件：高新技术“十二五”专项规划');
    expect(read.body).toBe(body);
  });

  it('takes the title from the notice where the plan follows without it', () => {
    const read = head(
      `中共中央办公厅 国务院办公厅\n印发《某某体制改革实施方案》\n（中办发〔2015〕46号）\n\n${body}`,
    );
    expect(read.title.value).toBe('某某体制改革实施方案');
    expect(read.of(read.title)).toBe('某某体制改革实施方案');
    expect(read.docNumber?.value).toBe('中办发〔2015〕46号');
    expect(read.issuers.map(({ value }) => value)).toEqual(['中共中央办公厅', '国务院办公厅']);
    expect(read.body).toBe(body);
  });

  it('knows what it issues by the name of whose it is, where the notice says ours', () => {
    const read = head(
      `甲市人民政府关于印发我市创新计划2011至2015年实施方案的通知\n(甲政发〔2012〕3号)\n各县（市、区）政府：\n现将《甲市创新计划（2011至2015年）实施方案》印发给你们。\n二○一二年一月二十九日\n甲市创新计划（2011至2015年）实施方案\n${body}`,
    );
    expect(read.title.value).toBe('甲市创新计划（2011至2015年）实施方案');
    expect(read.issuedOn?.value).toBe('2012-01-29');
    expect(read.body).toBe(body);
  });

  it('is found below the heading of a page and the time when the page was made', () => {
    const read = head(
      `甲市创新行动计划（2022—2025年）\n2023-11-08 08:20\n中共甲市委办公室 甲市人民政府办公室关于印发《甲市创新行动计划（2022—2025年）》的通知\n${body}`,
    );
    expect(read.title.value).toBe('甲市创新行动计划（2022—2025年）');
    expect(read.issuers.map(({ value }) => value)).toEqual(['中共甲市委办公室', '甲市人民政府办公室']);
    expect(read.issuedOn).toBeUndefined();
    expect(read.body).toBe(body);
  });

  it('is read on a page with its way, buttons and counts, signed on lines apart', () => {
    const read = head(
      `您所在的位置: 试点园区> 新闻详情\n点赞\n\n关于实施强区行动 提升能力的若干意见\n\n发布时间: 2022-03-03 09:28:12\n\n33\n1632\n\n自治区党委 人民政府印发《关于实施强区行动提升能力的若干意见》的通知\n\n各市、县（区）党委和人民政府：\n\n《关于实施强区行动、提升能力的若干意见》已经同意，现印发给你们。\n\n中共宁夏回族自治区委员会\n\n宁夏回族自治区人民政府\n\n2022年2月27日\n\n（此件公开发布）\n\n关于实施强区行动 提升能力的若干意见\n\n${body}`,
    );
    expect(read.title.value).toBe('关于实施强区行动 提升能力的若干意见');
    expect(read.issuedOn?.value).toBe('2022-02-27');
    expect(read.issuers.map(({ value }) => value)).toEqual([
      '中共宁夏回族自治区委员会',
      '宁夏回族自治区人民政府',
    ]);
    expect(read.body).toBe(body);
  });

  it('is no foot of a short plan behind it', () => {
    const read = head(
      `甲市人民政府关于印发甲市工作要点的通知\n各县：\n现印发给你们。\n甲市人民政府\n2023年8月19日\n（此件公开发布）\n甲市工作要点\n${body}`,
    );
    expect(read.body).toBe(body);
    expect(read.frame).not.toContain('二、重点任务');
  });
});
