import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIssuingBodies, knownAliases, resolveAgency } from './agency.ts';

const nation = { region: '全国', level: 'national' };
const liaoning = { region: '辽宁省', level: 'provincial', issuedOn: '2017-03-01' };
const qingdao = { region: '青岛市', level: 'municipal', issuedOn: '2024-05-01' };
const nameOf = (printed: string, context: Parameters<typeof resolveAgency>[1]) =>
  resolveAgency(printed, context).name;

describe('a body of the whole country', () => {
  it('is one node however it is printed', () => {
    const ids = ['科技部', '科学技术部', '国家科技部'].map((p) => resolveAgency(p, nation).id);
    expect(new Set(ids)).toEqual(new Set(['agency:科学技术部']));
    expect(resolveAgency('科技部', liaoning).id).toBe('agency:科学技术部');
  });

  it.each([
    ['发展改革委', '国家发展和改革委员会'],
    ['网信办', '国家互联网信息办公室'],
    ['国务院', '中华人民共和国国务院'],
    ['党中央', '中国共产党中央委员会'],
    ['海关总署', '海关总署'],
    ['开发银行', '国家开发银行'],
    ['科技部跨领域重大项目领导小组', '科学技术部跨领域重大项目领导小组'],
  ])('%s is %s', (printed, name) => {
    expect(nameOf(printed, nation)).toBe(name);
  });

  it.each([
    ['2011-05-01', '国家广播电影电视总局'],
    ['2015-05-01', '国家新闻出版广电总局'],
    ['2020-05-01', '国家广播电视总局'],
  ])('called 广电总局 on %s is %s', (issuedOn, name) => {
    const resolved = resolveAgency('广电总局', { ...nation, issuedOn });
    expect(resolved.name).toBe(name);
    expect(resolved.why?.en).toContain('广电总局');
  });

  it('is not the one that followed it', () => {
    expect(nameOf('环境保护部', nation)).not.toBe(nameOf('生态环境部', nation));
  });
});

describe('an organ of a division', () => {
  it.each([
    ['省科技厅', '辽宁省科学技术厅'],
    ['省、教育厅', '辽宁省教育厅'],
    ['省 科技厅', '辽宁省科学技术厅'],
    ['省委组织部', '中共辽宁省委组织部'],
    ['省政府金融办', '辽宁省人民政府金融工作办公室'],
    ['省农委', '辽宁省农村经济委员会'],
    ['团省委', '共青团辽宁省委员会'],
    ['中共辽宁省委', '中国共产党辽宁省委员会'],
    ['发展改革委', '辽宁省发展和改革委员会'],
    ['国家发展改革委', '国家发展和改革委员会'],
    ['省法院', '辽宁省高级人民法院'],
    ['各省（区、市）', '各省（区、市）'],
    ['省自然资源厅（省海洋局）', '辽宁省自然资源厅'],
    ['省市场监管局[省知识产权局]', '辽宁省市场监督管理局'],
  ])('%s in a plan of Liaoning is %s', (printed, name) => {
    expect(nameOf(printed, liaoning)).toBe(name);
  });

  it('belongs to the division whose plan it stands in', () => {
    expect(nameOf('省科技厅', { region: '山东省' })).toBe('山东省科学技术厅');
    expect(nameOf('市科技局', qingdao)).toBe('青岛市科学技术局');
    expect(nameOf('省科技厅', qingdao)).toBe('山东省科学技术厅');
    expect(nameOf('市发改委', { region: '北京市' })).toBe('北京市发展和改革委员会');
    expect(nameOf('自治区党委组织部', { region: '内蒙古自治区' })).toBe('中共内蒙古自治区党委组织部');
    expect(nameOf('自治区党委', { region: '内蒙古自治区' })).toBe('中国共产党内蒙古自治区委员会');
  });

  it('names its city where a county’s name alone would not do', () => {
    expect(resolveAgency('崂山区政府', qingdao)).toMatchObject({
      name: '青岛市崂山区人民政府',
      level: 'county',
    });
  });

  it('is the same with and without a date', () => {
    const { issuedOn: _, ...undated } = liaoning;
    expect(resolveAgency('省农委', undated).id).toBe(resolveAgency('省农委', liaoning).id);
  });

  it('of a city within a prefecture is its own', () => {
    const rugao = { region: '南通市如皋市', level: 'county' as const, issuedOn: '2026-01-01' };
    expect(nameOf('市科技局', rugao)).toBe('南通市如皋市科学技术局');
    expect(nameOf('市政府', rugao)).toBe('南通市如皋市人民政府');
  });

  it('of a city that the plan does not name is that of each', () => {
    expect(resolveAgency('市科技局', liaoning)).toMatchObject({
      id: 'agency:辽宁省/各市科技局',
      kind: 'class',
    });
  });
});

describe('a class', () => {
  it('belongs to the division whose plan it stands in', () => {
    expect(resolveAgency('各市', liaoning)).toMatchObject({
      id: 'agency:辽宁省/各市',
      name: '辽宁省各市',
      kind: 'class',
      level: 'municipal',
    });
    expect(resolveAgency('各部门', nation)).toMatchObject({ id: 'agency:全国/各部门', level: 'national' });
  });

  it('says the division once', () => {
    expect(nameOf('省委各部委', liaoning)).toBe('辽宁省委各部委');
    expect(resolveAgency('省各有关部门', liaoning).id).toBe(resolveAgency('各有关部门', liaoning).id);
    expect(resolveAgency('各直属机构', nation).name).toBe('国务院各直属机构');
  });
});

describe('other names', () => {
  it('a city that answers for something is an agency of its own', () => {
    expect(resolveAgency('沈阳市', liaoning)).toMatchObject({
      id: 'agency:沈阳市',
      kind: 'body',
      aliases: ['沈阳市人民政府'],
    });
  });

  it('of no gazetteer keep their words, behind the division they begin with', () => {
    expect(nameOf('省港口集团', liaoning)).toBe('辽宁省港口集团');
    expect(nameOf('滨海实验室', liaoning)).toBe('滨海实验室');
    expect(nameOf('东湖新区管委', liaoning)).toBe(nameOf('东湖新区管委会', liaoning));
  });
});

it('gives the aliases of the gazetteer, whichever form was printed', () => {
  expect(knownAliases('科学技术部')).toContain('科技部');
  expect(knownAliases('辽宁省科学技术厅')).toEqual(resolveAgency('省科技厅', liaoning).aliases);
  expect(knownAliases('辽宁省农村经济委员会')).toEqual(resolveAgency('省农委', liaoning).aliases);
});

it('tells issuing bodies from other words before 关于', () => {
  for (const words of ['国务院', '中共中央 国务院', '中共辽宁省委辽宁省人民政府', '科技部、财政部'])
    expect(isIssuingBodies(words)).toBe(true);
  for (const words of ['实施办法', '', '各有关部门']) expect(isIssuingBodies(words)).toBe(false);
});

it('finds a node for any words, the same every time', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (printed) => {
      expect(resolveAgency(printed, liaoning)).toEqual(resolveAgency(printed, liaoning));
    }),
  );
});

describe('names in a plan of nobody knows which division', () => {
  const unplaced = { region: '全国', unplaced: '青年人才行动计划' };

  it.each([
    ['省科技厅', 'agency:青年人才行动计划/省科技厅', 'body'],
    ['市人才发展中心', 'agency:青年人才行动计划/市人才发展中心', 'body'],
    ['各市人民政府', 'agency:青年人才行动计划/各市人民政府', 'class'],
    ['科技部', 'agency:科学技术部', 'body'],
    ['山东省科技厅', 'agency:山东省科学技术厅', 'body'],
  ])('%s is %s', (printed, id, kind) => expect(resolveAgency(printed, unplaced)).toMatchObject({ id, kind }));

  it('are those of a district that no gazetteer lists, where the plan is its own', () => {
    expect(resolveAgency('区财政局', { region: '深圳市某某区' }).name).toBe('深圳市某某区财政局');
  });
});

describe('names in the plan of a zone', () => {
  const park = { region: '苏州工业园区', around: '苏州市', level: 'county' };
  it.each([
    ['财政局', '苏州工业园区财政局'],
    ['园区科创局', '苏州工业园区科创局'],
    ['区财政局', '苏州工业园区财政局'],
    ['市科技局', '苏州市科学技术局'],
    ['省科技厅', '江苏省科学技术厅'],
    ['各街道', '苏州工业园区各街道'],
    ['苏州工业园区管理委员会', '苏州工业园区管理委员会'],
  ])('%s', (printed, name) => {
    expect(resolveAgency(printed, park).name).toBe(name);
  });
});
