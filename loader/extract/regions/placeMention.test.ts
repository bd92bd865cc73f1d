import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { placeMention } from './placeMention.ts';

const places = (text: string, region?: string) => {
  const tree = written(`# 一、|任务\n${text}`);
  if (region) tree.plan.head.region = { value: region };
  return placeMention(tree).map((fact) => fact.printed);
};

describe('what is named', () => {
  it.each([
    ['提升京津冀、长江经济带等国家战略区域科技创新能力。', ['京津冀', '长江经济带']],
    ['推动北京、上海等优势地区建成科技创新中心。', ['北京', '上海']],
    ['中西部地区走差异化发展道路，东部地区注重原始创新。', ['中西部地区', '东部地区']],
    ['重点发展本溪、沈阳、大连生物医药产业基地。', ['本溪', '沈阳', '大连']],
    ['支持沈阳市开展改革试验，推进黑龙江省综合配套改革。', ['沈阳市', '黑龙江省']],
    ['推动辽宁振兴发展。', ['辽宁']],
    ['实现中国经济提质增效升级，吸引研发中心到中国。', ['中国', '中国']],
    ['支持农业企业在日本、东盟等国家注册商标，与越南、泰国合作。', ['日本', '东盟', '越南', '泰国']],
    ['建成东北亚科技创新高地，加强与非洲、拉美等地区的合作。', ['东北亚', '非洲', '拉美']],
    ['在太湖、辽河等重点流域开展综合示范，改善松花江水质。', ['太湖', '辽河', '松花江']],
    ['支持兴凯湖、呼伦湖等开展治理，加强渤海污染防治。', ['兴凯湖', '呼伦湖', '渤海']],
    ['推进大小兴安岭和长白山等重点林区保护。', ['大小兴安岭', '长白山']],
    ['壮大滇西、滇东北等城镇群，支持粤东粤西粤北联动发展。', ['滇西', '滇东北', '粤东', '粤西', '粤北']],
    ['落实好赤水河、西江流域生态补偿，推进琼州海峡运输。', ['赤水河', '西江流域', '琼州海峡']],
    ['在攸县、茶陵县、神木县推广。', ['攸县', '茶陵县', '神木县']],
    ['支持孟连县、澜沧县和恭城县发展特色产业。', ['孟连县', '澜沧县', '恭城县']],
    ['支持大连、营口等沿海城市开放。', ['大连', '营口']],
    ['推进西安交大扬州科技园建设。', []],
    ['在孟津、汝阳、宜阳等县区推广。', ['孟津', '汝阳', '宜阳']],
  ])('%s', (text, names) => expect(places(text)).toEqual(names));
});

describe('zones', () => {
  it.each([
    ['以沈大国家自主创新示范区为依托。', ['沈大国家自主创新示范区']],
    ['支持全面创新改革试验区、中关村等国家自主创新示范区先行先试。', ['中关村']],
    ['启动了北京中关村、武汉东湖、上海张江等三个示范区建设。', ['北京中关村', '武汉东湖', '上海张江']],
    ['以沈阳高新区、大连高新区及金普新区为核心区。', ['沈阳高新区', '大连高新区', '金普新区']],
    ['依托合肥经开区、中国（安徽）自由贸易试验区平台。', ['合肥经开区', '中国（安徽）自由贸易试验区']],
    ['沈阳全面创新改革试验区要先行先试。', ['沈阳全面创新改革试验区']],
    ['高水平建设济南国家新一代人工智能创新发展试验区。', ['济南国家新一代人工智能创新发展试验区']],
    ['、昆山深化两岸产业合作试验区等。', ['昆山深化两岸产业合作试验区']],
    ['推动建设河北·京南科技成果转移转化示范区。', ['河北·京南科技成果转移转化示范区']],
    ['建设济南—青岛人工智能创新应用先导区。', ['济南—青岛人工智能创新应用先导区']],
    ['推进珠江—西江经济带开发开放。', ['珠江—西江经济带']],
    ['申建中国-东盟经贸创新发展示范区。', ['中国-东盟经贸创新发展示范区']],
    ['推进中俄丝路创新园、中新天津生态城建设。', ['中俄丝路创新园', '中新天津生态城']],
    ['推进中韩（长春）国际合作示范区建设。', ['中韩（长春）国际合作示范区']],
    [
      '推进珠海西部生态新区和长株潭国家自主创新示范区建设。',
      ['珠海西部生态新区', '长株潭国家自主创新示范区'],
    ],
    ['建设中日韩（烟台）产业园、西部（重庆）科学城。', ['中日韩（烟台）产业园', '西部（重庆）科学城']],
    ['支持宁波甬江科创区、长三角G60科创走廊建设。', ['宁波甬江科创区', '长三角G60科创走廊']],
    ['推进昆明智算产业园和数据交易所建设。', ['昆明智算产业园']],
    ['推动渤海新区、大亚湾开发区发展。', ['渤海新区', '大亚湾开发区']],
    ['推动仲恺高新区、大亚湾开发区提质发展。', ['仲恺高新区', '大亚湾开发区']],
    ['依托张江高新区、紫竹高新区和临港新片区。', ['张江高新区', '紫竹高新区', '临港新片区']],
    ['支持沈阳、大连和国家高新区、各类经开区发展。', ['沈阳', '大连']],
    ['支持左右江革命老区、大别山革命老区振兴。', ['左右江革命老区', '大别山革命老区']],
    ['支持满洲里、二连浩特口岸发展。', ['满洲里', '二连浩特']],
    ['在德国和中国香港、澳门设立中心，加强黄渤海保护。', ['德国', '香港', '澳门']],
    ['推动铜仁高新区、大龙开发区建设。', ['铜仁高新区', '大龙开发区']],
    ['推动邗江高新区争创国家级高新区。', ['邗江高新区']],
    ['推进东北地区与山东半岛经济区互动合作。', ['东北地区', '山东半岛经济区']],
  ])('%s', (text, names) => expect(places(text)).toEqual(names));

  it('keeps the cities of a list that only the last of names a zone for', () => {
    expect(places('沈阳、大连国家高新区率先发展；鞍山、营口等国家高新区要建成支撑中枢。')).toEqual([
      '沈阳',
      '大连国家高新区',
      '鞍山',
      '营口',
    ]);
  });

  it('does not end a zone in what is another word', () => {
    expect(places('优化大连开发区域布局。')).toEqual(['大连']);
    expect(places('广东视察横琴合作区。')).toEqual(['广东', '横琴合作区']);
  });
});

describe('what is part of a longer name', () => {
  it.each([
    '组织北京大学、大连理工大学、上海交通大学参加。',
    '省科技厅、辽宁省科技厅、沈阳市人民政府要落实。',
    '依据《辽宁省科学技术奖励办法》执行。',
    '依托中国科学院丹东育成中心、中国科学院。',
    '推进健康中国、数字山东、平安中国建设，坚持中国特色自主创新道路。',
    '实施“宽带中国”战略和“中国云”工程。',
    '组织实施东北振兴科技引领行动计划。',
    '拓展中国—非洲科技伙伴计划。',
    '哈尔滨工业大学（威海）建成基地。',
    '组织北京奥运、上海世博。',
    '长江学者奖励计划。',
  ])('%s', (text) => expect(places(text)).toEqual([]));
});

describe('what is no place', () => {
  it.each([
    ['abbreviations', '深化中美合作，推进援疆工作，加强中韩国际合作。'],
    ['classes', '推进国家高新区建设，各市、各开发区要落实，依托省级高新区。'],
    ['the nation by a word that points to it', '我国科技水平提高，完善全国技术市场，全省推广。'],
    ['directions', '位于东北部，东西部数据中心。'],
    ['common words in a list', '促进资源、合作、振兴等方面的交流，建设新兴城市。'],
    ['treaties', '抓住中韩自贸区机遇。'],
    [
      'words of which a place is a part',
      '建成县域商业体系，培育相关中介，发展工程海洋学，研究亚洲象，振兴岭南美术。',
    ],
    ['verbs behind a place', '合作共建产业园区。'],
    ['common words', '培育朝阳产业，采购白银，提高日照时数。'],
    ['parts of words', '重大理论创新，沿海地带，入海河流治理，重点行业以上高新区。'],
    ['notes of responsibility', '建设创新高地。（牵头单位：沈阳市、大连市，省科技厅）'],
  ])('%s', (_, text) => expect(places(text)).toEqual([]));
});

describe('names that several places or words share', () => {
  it('reads a common word as a city in a list of cities', () => {
    expect(places('抚顺、丹东、朝阳、绥中等省级高新区。', '辽宁省')).toEqual([
      '抚顺',
      '丹东',
      '朝阳',
      '绥中',
    ]);
  });

  it('reads a district in the plan of its own city', () => {
    expect(places('支持和平区先行先试。', '沈阳市')).toEqual(['和平区']);
    expect(places('支持和平区先行先试。')).toEqual([]);
  });

  it('reads a city before a verb, and no zone of it', () => {
    expect(places('深圳、佛山、中山入选国家中医药传承创新发展试验区。')).toEqual(['深圳', '佛山', '中山']);
  });

  it('reads no class of zones as one', () => {
    expect(places('健全长三角高新区协同机制。')).toEqual(['长三角']);
    expect(places('打造大湾区公平竞争先行区。')).toEqual(['大湾区']);
  });

  it('reads no county in the middle of another name', () => {
    expect(places('推动罗浮山县镇村高质量发展。', '广东省')).toEqual([]);
    expect(places('支持庄河市、岫岩满族自治县发展。')).toEqual(['庄河市', '岫岩满族自治县']);
  });

  it('tells the west of a province from the west of the nation', () => {
    expect(places('支持辽宁西部地区加快发展。')).toEqual(['辽宁西部地区']);
  });
});

it('quotes the name and nothing else', () => {
  const tree = written('# 一、|任务\n改善太湖水质。');
  const [fact] = placeMention(tree);
  expect(tree.plan.text.slice(fact!.quote.start, fact!.quote.end)).toBe('太湖');
  expect(fact!.section?.heading.value).toBe('任务');
});

it('quotes exactly what it read, whatever it reads', () => {
  const words = fc.constantFrom(
    '沈阳',
    '辽宁省',
    '、',
    '和',
    '高新区',
    '（',
    '）',
    '“',
    '”',
    '中国',
    '东北',
    '部',
    '大学',
    '太湖',
    'x',
    '。',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const tree = written(parts.join(''));
      for (const { quote, printed } of placeMention(tree))
        expect(tree.plan.text.slice(quote.start, quote.end)).toBe(printed);
    }),
  );
});

it.each(['沈阳', '（', '“', '中国（'])('comes to an end on a text of nothing but %s', (words) => {
  expect(() => placeMention(written(words.repeat(30_000)))).not.toThrow();
});
