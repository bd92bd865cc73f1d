import { describe, expect, it } from 'vitest';
import { outlinePlan } from '../../outline/index.ts';
import { responsibilityTable } from './table.ts';

const read = (table: string) => {
  const text = `三、任务分工\n${table}`;
  const tree = outlinePlan({
    head: { title: { value: '某方案' }, issuers: [], addressees: [] },
    text,
    parts: [],
    bodyStart: 0,
    frame: [],
  });
  return responsibilityTable(tree).map(({ task, leads, supports, deadline, quote }) => {
    for (const { printed, span } of [...leads, ...supports])
      expect(text.slice(span.start, span.end)).toBe(printed);
    expect(text.slice(quote.start, quote.end)).toContain(leads[0]!.printed);
    return {
      task: task.title,
      leads: leads.map((a) => a.printed),
      supports: supports.map((a) => a.printed),
      ...(deadline ? { deadline } : {}),
    };
  });
};

describe('who answers for what, in a table', () => {
  it('reads leads and supports from columns of their own', () => {
    expect(
      read(
        '序号\n重点任务\n牵头单位\n配合单位\n完成时限\n1\n选派服务队\n省科技厅\n省教育厅、武汉大学\n2020年3月\n2\n建设展厅\n各县（市、区）人民政府\n省科协\n长期',
      ),
    ).toEqual([
      { task: '选派服务队', leads: ['省科技厅'], supports: ['省教育厅', '武汉大学'], deadline: '2020年3月' },
      { task: '建设展厅', leads: ['各县（市、区）人民政府'], supports: ['省科协'], deadline: '长期' },
    ]);
  });

  it('reads roles that one column tells by verbs', () => {
    expect(
      read('序号\t工作任务\t责任单位\n1\t建设平台\t省科技厅牵头，省财政厅配合\n2\t办好活动\t省科协'),
    ).toEqual([
      { task: '建设平台', leads: ['省科技厅'], supports: ['省财政厅'] },
      { task: '办好活动', leads: ['省科协'], supports: [] },
    ]);
  });

  it('reads who is first, and no head that stands again among the rows', () => {
    const head = '主要任务\t责任单位（列首位的为牵头单位）\t分管领导';
    expect(
      read(`${head}\n建设平台\t市科技局、市财政局\t张某\n${head}\n办好展会\t市商务局、市科协\t李某`),
    ).toEqual([
      { task: '建设平台', leads: ['市科技局'], supports: ['市财政局'] },
      { task: '办好展会', leads: ['市商务局'], supports: ['市科协'] },
    ]);
  });

  it('lets those below 责任单位 take part where another column says who leads', () => {
    expect(read('任务\t牵头单位\t责任单位\n建设平台\t省科技厅\t省财政厅、各市政府')).toEqual([
      { task: '建设平台', leads: ['省科技厅'], supports: ['省财政厅', '各市政府'] },
    ]);
  });

  it('knows heads with a bracket, and one that says that the first leads', () => {
    expect(
      read(
        '序号\n重点任务\n牵头部门（单位）\n配合部门（单位）\n完成时限\n1\n建设数据中心\n省大数据局\n省通信管理局\n2021年12月\n2\n开展安全行动\n省委网信办\n省公安厅\n长期',
      ),
    ).toEqual([
      { task: '建设数据中心', leads: ['省大数据局'], supports: ['省通信管理局'], deadline: '2021年12月' },
      { task: '开展安全行动', leads: ['省委网信办'], supports: ['省公安厅'], deadline: '长期' },
    ]);
    expect(
      read(
        '任务\t责任单位（第一个为牵头单位）\t时间\n建设平台\t市科技局、市财政局\t6月\n办好活动\t市科协\t7月',
      ),
    ).toMatchObject([
      { leads: ['市科技局'], supports: ['市财政局'] },
      { leads: ['市科协'], supports: [] },
    ]);
  });

  it('names the task by what says it in short, and tells the rest as its text', () => {
    expect(
      read(
        '序号\t工作事项\t主要内容\t责任单位\n1\t培育企业\t建立梯度培育库。\t市科技局\n2\t引进人才\t出台政策。\t市委组织部',
      ),
    ).toMatchObject([{ task: '培育企业' }, { task: '引进人才' }]);
  });

  it('names the task by its content where several rows share what stands before', () => {
    expect(
      read(
        '重点任务\t工作内容\t责任单位\n培育企业\t建立培育库\t市科技局\n培育企业\t兑现奖补\t市财政局\n引进人才\t出台政策\t市委组织部',
      ).map(({ task }) => task),
    ).toEqual(['建立培育库', '兑现奖补', '引进人才']);
  });

  it('leaves out the offices within a department, and those who only check', () => {
    expect(
      read(
        '工作任务\t牵头单位\t配合单位\t局内牵头科室\t考核单位\n建设平台\t市科技局\t市财政局\t规划科\t市统计局',
      ),
    ).toEqual([{ task: '建设平台', leads: ['市科技局'], supports: ['市财政局', '市统计局'] }]);
  });

  it('takes 指导部门 for those who answer where nobody else does', () => {
    expect(
      read('改革举措\t主要内容\t指导部门\t推广范围\n信用贷款\t扩大试点。\t人民银行、银保监会\t全国'),
    ).toEqual([{ task: '信用贷款', leads: ['人民银行', '银保监会'], supports: [] }]);
    expect(read('任务\t责任单位\t指导单位\n办好展会\t市商务局\t省商务厅')).toEqual([
      { task: '办好展会', leads: ['市商务局'], supports: ['省商务厅'] },
    ]);
  });

  it('takes the inner words where its head has two rows', () => {
    expect(
      read(
        '序号\t重点任务\t责任分工\t责任分工\t完成时限\n序号\t重点任务\t牵头单位\t配合单位\t完成时限\n1\t建设育种场\t县农业农村局\t县科技局\t10月底',
      ),
    ).toEqual([{ task: '建设育种场', leads: ['县农业农村局'], supports: ['县科技局'], deadline: '10月底' }]);
  });

  it('takes 无 and a dash for nobody', () => {
    expect(
      read('序号\t重点任务\t牵头单位\t配合单位\n1\t开放数据\t省数据局\t无\n2\t建设平台\t省经信厅\t—'),
    ).toEqual([
      { task: '开放数据', leads: ['省数据局'], supports: [] },
      { task: '建设平台', leads: ['省经信厅'], supports: [] },
    ]);
  });

  it.each([['序号\t指标\t2020年\n1\t论文\t20\n2\t专利\t30'], ['单位\t姓名\t职务\n省科技厅\t王某\t处长']])(
    'reads none from %s',
    (table) => expect(read(table)).toEqual([]),
  );
});
