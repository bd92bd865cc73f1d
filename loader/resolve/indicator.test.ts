import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areUnlike, indicatorKey, resolveIndicator, similarity } from './indicator.ts';

const nameOf = (printed: string, context = {}) => resolveIndicator(printed, context).name;

describe('one quantity under many names', () => {
  it.each([
    '研究与试验发展（R&D）经费支出占国内生产总值比重',
    '全省研究与试验发展（R&D）经费支出占地区生产总值比重',
    '全社会研发经费与国内生产总值的比例',
    '研究与试验发展经费投入强度',
    'R&D经费与GDP之比',
    '研发投入强度',
    '全社会研究与试验发展(R&D)经费占GDP比重',
  ])('%s is the R&D intensity', (printed) =>
    expect(nameOf(printed, { unit: '%', operator: '=' })).toBe('研发经费投入强度'),
  );

  it.each([
    '每万人发明专利拥有量',
    '每万人口发明专利拥有量',
    '万人发明专利拥有量',
    '每万人有效发明专利拥有量',
  ])('%s is one quantity', (printed) => expect(nameOf(printed, { unit: '件' })).toBe('每万人发明专利拥有量'));

  it.each(['技术合同成交额', '全国技术市场合同交易总额', '全国技术合同成交金额'])(
    '%s is one quantity',
    (printed) => expect(nameOf(printed, { unit: '亿元' })).toBe('技术合同成交额'),
  );

  it('a zone is whose number it is, no part of the quantity', () => {
    const region = '滨海国家自主创新示范区';
    expect(nameOf(`${region}研究与试验发展（R&D）经费支出占地区生产总值比重`, { unit: '%', region })).toBe(
      '研发经费投入强度',
    );
  });

  it('so is the number of things with 数量 and without', () => {
    expect(nameOf('全省高新技术企业', { unit: '家' })).toBe(nameOf('高新技术企业数量', { unit: '家' }));
    expect(nameOf('省级以上技术转移示范机构数量', { unit: '家' })).toBe(
      nameOf('省级以上技术转移示范机构', { unit: '家' }),
    );
  });

  it('has one id, its other names, its unit and which way is up', () => {
    const national = resolveIndicator('全国技术合同成交金额', { unit: '亿元', operator: '=' });
    const provincial = resolveIndicator('技术合同成交额', { unit: '亿元', operator: 'x' });
    expect(provincial.id).toBe(national.id);
    expect(national).toMatchObject({
      id: 'indicator:技术合同成交额',
      unit: '亿元',
      direction: 'up',
      confidence: 1,
    });
    expect(national.aliases).toContain('技术合同交易额');
    expect(resolveIndicator('单位GDP能耗').direction).toBe('down');
    expect(resolveIndicator('软件缺陷率', { unit: '%', operator: '<=' }).direction).toBe('down');
  });
});

describe('quantities of statistical yearbooks', () => {
  it.each([
    ['经济增长', '%', '+', 'GDP'],
    ['地区生产总值', '%', '+', 'GDP'],
    ['全省GDP增速', '%', '+', 'GDP'],
    ['外贸进出口总额', '%', '+', '进出口总额'],
    ['固定资产投资增速', '%', '+', '固定资产投资'],
    ['全省固定资产投资', '亿元', '=', '固定资产投资'],
    ['农村常住居民人均可支配收入', '元', '=', '农村居民人均可支配收入'],
    ['PM2.5平均浓度', '微克/立方米', '<=', '细颗粒物浓度'],
    ['地表水国考断面优良水质比例', '%', '=', '地表水达到或好于Ⅲ类水体比例'],
    ['高标准农田面积', '万亩', '=', '高标准农田'],
    ['新建高标准农田', '万亩', '=', '新建高标准农田'],
    ['接待游客', '万人次', '=', '旅游接待人次'],
    ['化学需氧量排放总量', '%', '-', '化学需氧量排放量'],
    ['每千人口执业（助理）医师数', '人', '=', '每千人口执业（助理）医师数'],
    ['年技术合同成交额', '亿元', '=', '技术合同成交额'],
    ['年度计划投资', '亿元', '=', '年度计划投资'],
    ['城镇新增就业人数', '万人', '=', '城镇新增就业'],
  ])('%s in %s is one of them', (printed, unit, operator, name) =>
    expect(nameOf(printed, { unit, operator })).toBe(name),
  );

  it('are measured in units of one sort: things are no money, and no size', () => {
    expect(nameOf('研发投入', { unit: '家', operator: '=' })).not.toBe('研发经费');
    expect(nameOf('新型储能', { unit: '个', operator: '=' })).not.toBe('新型储能装机');
  });

  it('a stock and what is added to it are two', () => {
    expect(nameOf('新增高新技术企业', { unit: '家' })).not.toBe(nameOf('高新技术企业', { unit: '家' }));
  });
});

it('reads a rank of people and what lies in and out of a province as they are printed', () => {
  expect(resolveIndicator('万人层次人数').name).toBe('万人层次人数');
  expect(resolveIndicator('省内外高等院校转化科技成果').name).toBe('省内外高等院校转化科技成果');
});

describe('unlike quantities', () => {
  it.each([
    ['研发经费投入强度', '基础研究经费占研发经费比重'],
    ['每万人发明专利拥有量', '每万人高价值发明专利拥有量'],
    ['高新技术企业数量', '科技型中小企业数量'],
    ['发明专利授权量', '发明专利申请量'],
    ['省级众创空间', '国家级众创空间'],
    ['规模以上工业增加值', '工业增加值'],
    ['居民人均可支配收入', '农村居民人均可支配收入'],
    ['规模以上工业企业研发活动覆盖率', '规模以上工业企业研发机构覆盖率'],
    ['高新技术产业产值占规模以上工业总产值比重', '高新技术产品产值占规模以上工业总产值比重'],
    ['区域创新能力全国排名', '综合科技创新水平指数全国排名'],
    ['全国质量标杆', '全省质量标杆'],
    ['新建省级重点实验室', '省级重点实验室'],
  ])('%s and %s stay apart', (a, b) => {
    expect(resolveIndicator(a).id).not.toBe(resolveIndicator(b).id);
    const told = resolveIndicator(b).unsure?.name;
    expect(told).not.toBe(resolveIndicator(a).name);
  });

  it('a name whose unit does not fit is told, not taken for it', () => {
    const money = resolveIndicator('研发投入强度', { unit: '亿元', operator: '=' });
    expect(money.id).not.toBe('indicator:研发经费投入强度');
    expect(money.unsure).toMatchObject({ name: '研发经费投入强度' });
    expect(resolveIndicator('国际科学论文被引用次数', { unit: '次', operator: '=' }).name).not.toContain(
      '排名',
    );
  });

  it('a name that only reads alike is told, not merged', () => {
    const alike = resolveIndicator('公民具备科学素质的总体比例', { unit: '%', operator: '=' });
    expect(alike.id).toBe('indicator:公民具备科学素质的总体比例');
    expect(alike.unsure?.name).toBe('公民具备科学素质的比例');
    expect(alike.unsure?.why.en).toContain('reads much like');
    expect(alike.confidence).toBeLessThan(0.9);
  });

  it('words that tell quantities apart make names unlike', () => {
    expect(areUnlike('发明专利申请量', '发明专利授权量')).toBe(true);
    expect(areUnlike('技术合同成交额', '技术合同交易额')).toBe(false);
  });
});

describe('of any name', () => {
  const words = fc.constantFrom(
    '研究与试验发展',
    '（R&D）',
    '经费',
    '支出',
    '占',
    '国内生产总值',
    '的',
    '比重',
    '每万人口',
    '全省',
    '发明专利',
    '数量',
    ' ',
    '“',
  );

  it('is read without fault, under one id for one key', () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.string({ maxLength: 8 }), (parts, more) => {
        const name = parts.join('') + more;
        const found = resolveIndicator(name);
        expect(found.id).toBe(`indicator:${found.name}`);
        expect(resolveIndicator(` ${name}`).id).toBe(found.id);
        expect(indicatorKey(name)).toBe(indicatorKey(` ${name}`));
      }),
    ));

  it('likeness is between 0 and 1, the same both ways, and 1 with itself', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        const likeness = similarity(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(likeness, 12);
        expect(similarity(a, a)).toBe(1);
      }),
    ));
});
