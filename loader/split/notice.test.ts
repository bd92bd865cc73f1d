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

  it('reads the order that a government issues its rules with', () => {
    const read = head(`山东省人民政府令

第339号

《山东省某某管理办法》已经2021年9月27日省政府第122次常务会议审议通过，现予公布，自2021年12月1日起施行。

省长　某某某
2021年10月20日

山东省某某管理办法

第一条　为规范管理，制定本办法。`);
    expect(read.title.value).toBe('山东省某某管理办法');
    expect(read.docNumber?.value).toBe('山东省人民政府令第339号');
    expect(read.issuers.map(({ value }) => value)).toEqual(['山东省人民政府']);
    expect(read.issuedOn?.value).toBe('2021-10-20');
    expect(read.body).toBe('第一条　为规范管理，制定本办法。');
  });

  it('takes what an announcement issues for the plan where it stands below, and the announcement where it does not', () => {
    const announcement = '国家药监局关于发布某某行动方案的公告\n2023年 第47号\n';
    const read = head(
      `${announcement}国家药监局制定了《某某行动方案》，现予发布。\n国家药监局\n2023年4月12日\n附件\n某某行动方案\n${body}`,
    );
    expect([read.title.value, read.kind?.value]).toEqual(['某某行动方案', '方案']);
    expect(head(`${announcement}${body}`).title.value).toBe('国家药监局关于发布某某行动方案的公告');
  });

  it('takes what is passed on for the plan where its text stands below, and who passes it on where not', () => {
    const notice = '某某市人民政府办公室转发某某省某某厅关于推进某某工作意见的通知\n某政办发〔2019〕27号\n';
    expect(head(`${notice}各区县人民政府：\n${body}`).title.value).toBe(
      '某某市人民政府办公室转发某某省某某厅关于推进某某工作意见的通知',
    );
    const read = head(
      `${notice}各区县人民政府：\n现转发给你们。\n2019年8月30日\n关于推进某某工作的意见\n${body}`,
    );
    expect(read.title.value).toBe('关于推进某某工作的意见');
    expect(read.issuedOn?.value).toBe('2019-08-30');
  });

  it('reads past what an account prints that passes a document on', () => {
    const read = head(`重磅！某某市某某政策来了
原创 某某发布 某某发布 2024-05-20 18:03 江苏
点击上方蓝字关注我们
某某市人民政府办公室关于印发某某市若干政策的通知
某政办发〔2024〕22号
各县（市、区）人民政府：
现印发给你们。
2024年5月14日
某某市的若干政策
${body}`);
    expect([read.title.value, read.docNumber?.value]).toEqual(['某某市的若干政策', '某政办发〔2024〕22号']);
    expect(read.issuedOn?.value).toBe('2024-05-14');
  });

  it('reads the paper of several bodies, with 文件 beside one of them', () => {
    const read = head(`农业农村部办公厅
自然资源部办公厅      文件
国家市场监督管理总局办公厅

农办渔〔2023〕17号

关于印发《某某方案》的通知
${body}`);
    expect(read.title.value).toBe('某某方案');
    expect(read.issuers.map(({ value }) => value)).toEqual([
      '农业农村部办公厅',
      '自然资源部办公厅',
      '国家市场监督管理总局办公厅',
    ]);
  });

  it('reads who kept minutes, and when', () => {
    const read = head(
      `某某县人民政府\n专题会议纪要\n〔2023〕18号\n某某县人民政府办公室　　　2023年6月15日\n${body}`,
    );
    expect(read.title.value).toBe('某某县人民政府专题会议纪要');
    expect(read.issuers.map(({ value }) => value)).toEqual(['某某县人民政府办公室']);
    expect(read.issuedOn?.value).toBe('2023-06-15');
    expect(read.body).toBe(body);
  });

  it('reads past the masthead of a gazette', () => {
    const read = head(
      `某某省人民政府公报\n2022年第6期（总第120期）\n省政府办公厅文件\n某某省人民政府办公厅\n关于印发某某计划\n（2022—2024年）的通知\n某政办字〔2022〕58号\n${body}`,
    );
    expect(read.title.value).toBe('某某计划\n（2022—2024年）'.replace('\n', ''));
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
