import { describe, expect, it } from 'vitest';
import { body, head } from './spelled.ts';

describe('readHead', () => {
  it('reads a plan that bears its own title', () => {
    const read = head(
      `某某省人民政府关于加快\n振兴的若干意见\n某政发〔2016〕7号\n2016-04-26\n\n各市人民政府：\n${body}`,
    );
    expect(read.title.value).toBe('某某省人民政府关于加快振兴的若干意见');
    expect(read.of(read.title)).toBe('某某省人民政府关于加快\n振兴的若干意见');
    expect(read.docNumber?.value).toBe('某政发〔2016〕7号');
    expect(read.issuedOn?.value).toBe('2016-04-26');
    expect(read.issuers.map(({ value }) => value)).toEqual(['某某省人民政府']);
    expect(read.addressees.map(({ value }) => value)).toEqual(['各市人民政府']);
    expect(read.kind?.value).toBe('意见');
    expect(read.noticeTitle).toBeUndefined();
    expect(read.body).toBe(body);
  });

  it('takes no year for a part of the name of who reports', () => {
    const read = head(
      `某某市2024年政府工作报告\n——2024年1月15日在某某市第十三届人民代表大会第五次会议上\n各位代表：\n现在，我代表市人民政府，向大会报告工作。\n${body}`,
    );
    expect(read.issuers.map(({ value }) => value)).toEqual(['市人民政府']);
  });

  it('reads a title behind its label', () => {
    const read = head(`索引号：003041224/202205-00012
发布机构：某某市人民政府
标　　题：某某市人民政府关于印发某某市发展若干政策的通知
文　　号：某政〔2022〕62号
各县（市）、区人民政府：
现将《某某市发展若干政策》印发给你们。
某某市人民政府
2022年5月12日
某某市发展若干政策
${body}`);
    expect(read.title.value).toBe('某某市发展若干政策');
    expect(read.docNumber?.value).toBe('某政〔2022〕62号');
    expect(read.body).toBe(body);
  });

  it('reads a signature at the end, over the note of publication', () => {
    const read = head(
      `国务院关于某某的意见\n${body}\n\n　　　　　国务院\n　　　2015年7月1日\n\n（此件公开发布）`,
    );
    expect(read.issuedOn?.value).toBe('2015-07-01');
    expect(read.frame.slice(-3)).toEqual(['国务院', '2015年7月1日', '（此件公开发布）']);
  });

  it('reads a signature of several spaced-out organisations on lines of their own', () => {
    const read = head(
      `关于某某的指导意见\n各省、自治区、直辖市人民政府：\n${body}\n\n国家发展改革委\n中 央 网 信 办\n国 家 能 源 局\n2020年12月23日`,
    );
    expect(read.issuers.map(({ value }) => value)).toEqual(['国家发展改革委', '中央网信办', '国家能源局']);
  });

  it('reads a signature before a long annex', () => {
    const read = head(
      `某省人民政府关于某某的通知\n各市人民政府：\n${body}\n山东省人民政府\n2020年1月2日\n附件\n任务表\n${'1.甲。\n'.repeat(40)}`,
    );
    expect(read.issuers.map(({ value }) => value)).toEqual(['山东省人民政府']);
    expect(read.issuedOn?.value).toBe('2020-01-02');
  });

  it('takes those who answer for the last task for no signers', () => {
    const read = head(`某省人民政府关于加快某某的意见
一、保障
加大支持。
责任单位：省财政厅、省能源局
辽宁省人民政府
2019年12月5日`);
    expect(read.issuers.map(({ value }) => value)).toEqual(['辽宁省人民政府']);
  });

  it('takes no date in a table or sentence for a signature', () => {
    const read = head(`国务院关于某某的意见\n${body}\n完成时限\n2018年12月31日`);
    expect(read.issuedOn).toBeUndefined();
  });

  it('reads the imprint at the foot where nothing else says who and when', () => {
    const read = head(
      `某省某某方案\n${body}\n抄送：省委有关部门，省军区。\n有关人民团体。\n江苏省人民政府办公厅 2018年6月5日印发`,
    );
    expect(read.issuers).toMatchObject([
      { value: '江苏省人民政府办公厅', why: expect.stringContaining('imprint') },
    ]);
    expect(read.issuedOn?.value).toBe('2018-06-05');
    expect(read.frame).toEqual([
      '某省某某方案',
      '抄送：省委有关部门，省军区。',
      '有关人民团体。',
      '江苏省人民政府办公厅 2018年6月5日印发',
    ]);
  });

  it('reads what a law database or web page says above the title', () => {
    const read = head(`【法宝引证码】 CLI.12.1
原文链接：https://example.org/a
索 引 号：000/2016-00137
发文机关：国务院
成文日期：2016年07月28日
标　　题：国务院关于某某的意见
发文字号：国发〔2016〕43号
发布日期：2016年08月08日
国务院关于某某的意见
国务院关于某某的意见
${body}`);
    expect(read.title.value).toBe('国务院关于某某的意见');
    expect(read.docNumber?.value).toBe('国发〔2016〕43号');
    expect(read.issuedOn?.value).toBe('2016-07-28');
    expect(read.issuers.map(({ value }) => value)).toEqual(['国务院']);
    expect(read.body).toBe(body);
  });

  it('reads when a report was given', () => {
    const read = head(
      `2023年某省政府工作报告\n来源：某日报\n——2023年1月12日在某省第十三届人民代表大会第三次会议上\n省长 王某某\n各位代表：\n${body}`,
    );
    expect(read.issuedOn?.value).toBe('2023-01-12');
    expect(read.body).toMatch(/^各位代表：/);
    expect([read.kind?.value, read.periodStart?.value]).toEqual(['政府工作报告', 2023]);
  });

  it('takes what the manifest supplies only where the text says nothing', () => {
    const read = head(`为落实有关部署，制定本纲要。\n${body}`, {
      title: '国家某某战略纲要',
      docNumber: '中发〔2016〕4号',
      why: 'a list',
      whyZh: '清单',
    });
    expect(read.title).toEqual({ value: '国家某某战略纲要', why: 'a list', whyZh: '清单' });
    expect(read.docNumber).toEqual({ value: '中发〔2016〕4号', why: 'a list', whyZh: '清单' });
    expect(read.level?.value).toBe('national');
    expect(
      head(`国务院关于某某的意见\n某发〔2020〕1号\n${body}`, {
        docNumber: '某发〔1999〕9号',
        why: 'x',
        whyZh: '某',
      }).docNumber?.value,
    ).toBe('某发〔2020〕1号');
  });

  it('points every statement at words that say it', () => {
    const text = `某某省人民政府办公厅关于印发某某省“十四五”规划的通知\n某政办发〔2021〕9号\n各市人民政府，省政府各部门：\n现印发给你们。\n某某省人民政府办公厅\n2021年9月1日\n某某省“十四五”规划\n${body}`;
    const read = head(text);
    for (const stated of [read.title, read.docNumber!, read.kind!, ...read.issuers, ...read.addressees])
      expect(read.of(stated)).toBe(stated.value);
    expect(read.of(read.periodStart)).toBe('“十四五”');
  });

  it('reads a page of a government site whose title is broken at odd places, below a spaced-out letterhead', () => {
    const read = head(`某某政务网 > 政府信息公开 > 文件
索引号：0050012-2021-0317
字体：【大 中 小】
江 苏 省 人 民 政 府 办 公 厅
苏政办字〔2021〕5号
江苏省人民政府办公厅关于印发江苏省
某某企业培育行动方案（2021—2023年）
的通知
各市人民政府：
现印发给你们。
江苏省某某企业培育行动方案
（2021—2023年）
${body}`);
    expect(read.title.value).toBe('江苏省某某企业培育行动方案（2021—2023年）');
    expect(read.noticeTitle?.value).toMatch(/的通知$/);
    expect(read.docNumber?.value).toBe('苏政办字〔2021〕5号');
    expect(read.issuers.map(({ value }) => value)).toEqual(['江苏省人民政府办公厅']);
    expect(read.addressees.map(({ value }) => value)).toEqual(['各市人民政府']);
    expect(read.body).toBe(body);
  });

  it('takes the letterhead for the issuer where nothing else says who', () => {
    const read = head(`中共湖北省委文件\n鄂发〔2019〕3号\n关于加快某某的意见\n各市委：\n${body}`);
    expect(read.title.value).toBe('关于加快某某的意见');
    expect(read.issuers.map(({ value }) => value)).toEqual(['中共湖北省委']);
  });

  it('reads the date that stands alone where the seal signs, above an annex', () => {
    const read = head(
      `湖北省人民政府文件\n鄂政发〔2019〕3号\n湖北省人民政府关于加快某某的意见\n${body}\n附件：任务分工表\n二○一九年十一月八日\n\n附件\n任务分工表\n湖北省人民政府办公厅 2019年11月11日印发`,
    );
    expect(read.issuers.map(({ value }) => value)).toEqual(['湖北省人民政府']);
    expect(read.issuedOn?.value).toBe('2019-11-08');
  });

  it('reads those to whom copies go, over a line break and up to the imprint', () => {
    const read = head(
      `某省某某方案\n${body}\n抄送：省委各部门，省人大常委会办公厅，省法\n院，中央、省驻市单位。\n江苏省人民政府办公厅 2018年6月5日印发`,
    );
    expect(read.copiedTo?.map(({ value }) => value)).toEqual([
      '省委各部门',
      '省人大常委会办公厅',
      '省法院',
      '中央、省驻市单位',
    ]);
  });

  it.each([
    ['2024年江苏省人民政府工作报告', '江苏省人民政府'],
    ['2025年江苏省政府工作报告', '江苏省政府'],
    ['政府工作报告', '省人民政府'],
  ])('reads whose report “%s” is, and whose division', (title, issuer) => {
    const read = head(
      `${title}\n——2024年1月9日在江苏省第十四届人民代表大会第二次会议上\n江苏省省长　王某某\n各位代表：\n现在，我代表省人民政府，向大会报告工作。\n${body}`,
    );
    expect(read.issuers.map(({ value }) => value)).toEqual([issuer]);
    expect(read.of(read.issuers[0])).toBe(issuer);
    expect([read.level?.value, read.region?.value, read.issuedOn?.value]).toEqual([
      'provincial',
      '江苏省',
      '2024-01-09',
    ]);
  });

  it('knows a county behind its city by the organ that follows', () => {
    const read = head(`广元市昭化区人民政府关于某某的通知\n昭府发(2016)12号\n各乡镇人民政府:\n${body}`);
    expect([read.level?.value, read.region?.value]).toEqual(['county', '广元市昭化区']);
    expect(head(`沈阳市自主创新示范区建设方案\n${body}`).region?.value).toBe('沈阳市');
  });

  it.each([
    '（某某省科学技术厅 2021年10月）',
    '（某某省科学技术厅　2021年10月8日）',
    '某某省科学技术厅\n二〇二一年十月',
    '某某省科学技术厅\n2021年10月',
    '某某省科学技术厅\n\n（2021年10月）',
    '某某省科学技术厅\n某某省财政厅\n2021年10月',
  ])('reads who issued it on a cover, with the month below: %s', (imprint) => {
    const read = head(`某某省科技创新“十四五”规划\n${imprint}\n${body}`);
    expect(read.title.value).toBe('某某省科技创新“十四五”规划');
    expect(read.issuers.map(({ value }) => value)).toEqual(
      ['某某省科学技术厅', '某某省财政厅'].filter((name) => imprint.includes(name)),
    );
    expect(read.of(read.issuers[0])).toBe('某某省科学技术厅');
    expect(read.issuedOn?.value).toBe(imprint.includes('8日') ? '2021-10-08' : undefined);
    expect(read.body).toBe(body);
  });

  it('takes no period, note or month for a part of the title or for an issuer', () => {
    expect(head(`某某省科技创新规划\n（2021—2025年）\n${body}`).title.value).toBe(
      '某某省科技创新规划（2021—2025年）',
    );
    expect(head(`某某省科技创新规划\n（2023年修订）\n${body}`).title.value).toBe(
      '某某省科技创新规划（2023年修订）',
    );
    const plain = head(`某某省科技创新规划\n（2021年10月）\n${body}`);
    expect([plain.title.value, plain.issuers, plain.body]).toEqual(['某某省科技创新规划', [], body]);
  });

  it('reads the year whose tasks a plan is about from its first words, where the title names none', () => {
    const opening = '根据会议精神，现就做好2022年主要目标任务责任分工通知如下：\n';
    const read = head(`某某省人民政府关于落实重点任务分工的通知\n${opening}${body}`);
    expect([read.periodStart?.value, read.periodEnd?.value, read.of(read.periodEnd)]).toEqual([
      2022,
      2022,
      '2022',
    ]);
    expect(head(`某某省科技规划（2021—2025年）\n${opening}${body}`).periodEnd?.value).toBe(2025);
    const told = '2022年全省完成任务，现就有关工作通知如下：\n';
    expect(head(`某某省人民政府关于落实重点任务分工的通知\n${told}${body}`).periodEnd).toBeUndefined();
  });

  it('takes the 文号 behind a title out of it', () => {
    const read = head(
      `浙江省人民政府关于加强某某的实施意见（浙政发〔2018〕40号）\n各市人民政府：\n${body}\n浙江省人民政府\n2018年10月26日`,
    );
    expect(read.title.value).toBe('浙江省人民政府关于加强某某的实施意见');
    expect(read.of(read.docNumber)).toBe('浙政发〔2018〕40号');
  });

  it('takes the date of a page, and who is said to have sent a document out', () => {
    const read = head(
      `甲市数字经济行动计划（2022—2024年）\n发布时间：2022-08-12\n政策级别：市级\n发文部门：盐城市工业和信息化局\n点赞\n收藏\n${body}`,
    );
    expect(read.issuedOn?.value).toBe('2022-08-12');
    expect(read.issuers.map(({ value }) => value)).toEqual(['盐城市工业和信息化局']);
    expect(head(`甲市行动方案\n发布日期: 2022- 04- 27 浏览次数:\n${body}`).issuedOn?.value).toBe(
      '2022-04-27',
    );
  });

  it('takes the title with its issuers over the heading of the page, and when a meeting passed it', () => {
    const read = head(
      `贯彻落实《国家某某纲要》实施意见\n中共天津市委天津市人民政府关于贯彻落实《国家某某纲要》的实施意见\n(二〇一六年七月八日中国共产党天津市第十届委员会第九次全体会议通过)\n${body}`,
    );
    expect(read.title.value).toBe('中共天津市委天津市人民政府关于贯彻落实《国家某某纲要》的实施意见');
    expect(read.issuers.map(({ value }) => value)).toEqual(['中共天津市委', '天津市人民政府']);
    expect(read.issuedOn?.value).toBe('2016-07-08');
  });

  it('knows a county behind its city by the gazetteer, too', () => {
    const reach = ({ level, region }: ReturnType<typeof head>) => [level?.value, region?.value];
    expect(reach(head(`包头市昆都仑区“十三五”科技发展规划\n${body}`))).toEqual(['county', '包头市昆都仑区']);
    expect(reach(head(`包头市高新区“十三五”科技发展规划\n${body}`))).toEqual(['county', '包头市高新区']);
    expect(reach(head(`包头市高新区发展情况报告\n${body}`))).toEqual(['municipal', '包头市']);
  });

  it('reads for what years a plan says it is, before those that its title speaks of', () => {
    const read = head(`甲市数字经济“十四五”规划\n为推进发展，制定本规划。规划期为2022—2025年。\n${body}`);
    expect([read.periodStart?.value, read.periodEnd?.value]).toEqual([2022, 2025]);
    expect(read.of(read.periodStart)).toBe('2022—2025年');
  });
});

describe('heads as pages and printers leave them', () => {
  const day = (text: string) => head(text).issuedOn?.value;
  const issuers = (text: string) => head(text).issuers.map(({ value }) => value);

  it('reads several labels on one line, and who a page comes from where nothing else tells', () => {
    const page = `甲省某某实施方案\n来源：甲省科学技术厅  作者：某某  发布时间：2022-11-25 16:30:12  【打印】\n甲科发〔2022〕12号\n${body}`;
    expect(day(page)).toBe('2022-11-25');
    expect(issuers(page)).toEqual(['甲省科学技术厅']);
    expect(head(page).issuers[0]!.why).toContain('page');
  });

  it('takes no agency of news for the issuer', () => {
    expect(issuers(`甲省某某实施方案\n来源：新华社\n甲科发〔2022〕12号\n${body}`)).toEqual([]);
  });

  it('reads letters as the digits that they were taken for, and says so', () => {
    const read = head(`某市某某工作方案\n某办发〔202O〕33号\n2020年6月l5日\n${body}`);
    expect(read.docNumber?.value).toBe('某办发〔2020〕33号');
    expect(read.docNumber?.why).toContain('letters');
    expect(read.issuedOn?.value).toBe('2020-06-15');
  });

  it('closes up a title that is torn, and keeps two issuers apart', () => {
    expect(head(`某某市 人民政府关于推进某某产业发展 的\n意 见\n${body}`).title.value).toBe(
      '某某市人民政府关于推进某某产业发展的意见',
    );
    expect(head(`中共甲省委 甲省人民政府关于某某的意见\n${body}`).title.value).toContain('省委 甲省');
  });

  it('knows who gave a report, whose minutes they are, and who issues above a title', () => {
    const given = '——2024年2月21日在甲市第八届人民代表大会第三次会议上';
    expect(issuers(`关于甲市2024年财政预算的报告\n${given}\n甲市财政局\n各位代表：\n${body}`)).toEqual([
      '甲市财政局',
    ]);
    expect(issuers(`甲市人民政府第四次常务会议纪要\n${body}`)).toEqual(['甲市人民政府']);
    expect(issuers(`甲县科学技术局\n甲县财政局\n文件\n甲科字〔2023〕15号\n关于某某的通知\n${body}`)).toEqual([
      '甲县科学技术局',
      '甲县财政局',
    ]);
  });

  it('cites an announcement by its body, and dates an order by who signs it', () => {
    expect(head(`国家药监局关于某某的公告\n2023年 第47号\n${body}`).docNumber?.value).toBe(
      '国家药监局公告2023年第47号',
    );
    expect(head(`国家药监局关于某某的公告（2023年第47号）\n${body}`)).toMatchObject({
      title: { value: '国家药监局关于某某的公告' },
      docNumber: { value: '国家药监局公告2023年第47号' },
    });
    const order = `甲市某某管理办法\n甲市人民政府令第112号\n《甲市某某管理办法》已经通过，现予公布。\n市长　某某某\n2023年10月25日\n${body}`;
    expect(day(order)).toBe('2023-10-25');
  });

  it('knows a zone that speaks in a title, and a town below its city', () => {
    const reach = ({ level, region }: ReturnType<typeof head>) => [level?.value, region?.value];
    expect(reach(head(`合肥高新区促进人工智能产业发展若干政策\n${body}`))).toEqual(['county', '合肥高新区']);
    expect(reach(head(`江苏省高新区促进办法\n${body}`))[0]).toBe('provincial');
    expect(reach(head(`中山市古镇镇人民政府关于某某的意见\n${body}`))).toEqual(['county', '中山市']);
  });

  it('reads a number and a day below lines in another language', () => {
    const read = head(
      `甲市若干政策措施\nSeveral Measures of Jia\n某府规字〔2023〕9号\nNo. 9 [2023]\n二〇二三年八月二十五日\nAugust 25, 2023\n${body}`,
    );
    expect([read.docNumber?.value, read.issuedOn?.value, read.body]).toEqual([
      '某府规字〔2023〕9号',
      '2023-08-25',
      body,
    ]);
  });

  it('reads labels in the cells of a row, and no head of a table for them', () => {
    const row =
      '索引号\t0112/2024\t发布机构\t甲市人民政府办公室\n发文字号\t甲政办发〔2024〕16号\t成文日期\t2024年7月22日\n';
    const read = head(`${row}甲市某某方案\n${body}`);
    expect([read.docNumber?.value, read.issuedOn?.value, read.title.value]).toEqual([
      '甲政办发〔2024〕16号',
      '2024-07-22',
      '甲市某某方案',
    ]);
    expect(read.issuers.map(({ value }) => value)).toEqual(['甲市人民政府办公室']);
    expect(head('甲市任务清单\n名称\t数量\n').body).toBe('名称\t数量\n');
  });

  it('takes a report for that of the body whose head gave it', () => {
    const given = (who: string) =>
      head(`关于某某条例（草案）的说明\n——2023年7月25日在某省人大常委会第五次会议上\n${who}\n${body}`);
    const issuers = (who: string) => given(who).issuers.map(({ value }) => value);
    expect(issuers('某省科学技术厅厅长　某某某')).toEqual(['某省科学技术厅']);
    expect(issuers('厅长　某某某')).toEqual([]);
    expect(given('厅长　某某某').body).toBe(body);
  });

  it('leaves the column of a page out of a title', () => {
    expect(head(`【政策解读】《甲市某某方案》解读\n${body}`).title.value).toBe('《甲市某某方案》解读');
    expect(head(`【法规】甲市某某方案\n${body}`).title.value).toBe('【法规】甲市某某方案');
  });

  it('takes one of several bodies for the issuer where the title names no other', () => {
    expect(head(`甲市科学技术局等五部门关于某某的意见\n${body}`).issuers.map(({ value }) => value)).toEqual([
      '甲市科学技术局',
    ]);
  });

  it('finds below an announcement what it says that it has drawn up', () => {
    const read = head(
      `某某部公告\n2026年 第38号\n根据《某某办法》，我部组织编制了《某某目录》，现予公布。\n某某部\n2026年11月3日\n某某目录\n${body}`,
    );
    expect([read.title.value, read.issuedOn?.value]).toEqual(['某某目录', '2026-11-03']);
  });

  it('reads a number before the title, and a day behind where a page is from', () => {
    const read = head(
      `甲政办发〔2023〕63号 甲市人民政府关于某某的意见\n来源：甲市政府　　时间：2023-10-22\n${body}`,
    );
    expect([read.docNumber?.value, read.title.value, read.issuedOn?.value]).toEqual([
      '甲政办发〔2023〕63号',
      '甲市人民政府关于某某的意见',
      '2023-10-22',
    ]);
  });

  it('gives what a letter asks opinions on the mark of a draft that stands below its title', () => {
    const read = head(
      `某部公开征求对《某某方案》（征求意见稿）的意见\n我们编制了《某某方案》，现公开征求意见。\n某部\n2025年6月19日\n某某方案\n（征求意见稿）\n${body}`,
    );
    expect([read.title.value, read.body]).toEqual(['某某方案（征求意见稿）', body]);
  });
});
