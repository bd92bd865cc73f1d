import { describe, expect, it } from 'vitest';
import { foldTitle, fullestTitle, innerTitle, titleKey } from './planTitle.ts';

const isIssuer = (words: string) => /^(?:中共中央|国务院|中共辽宁省委|辽宁省人民政府|、|\s)+$/.test(words);

describe('innerTitle', () => {
  it.each([
    ['国务院关于印发《中国制造2025》的通知', '中国制造2025'],
    ['中共中央、国务院关于印发〈国家创新驱动发展战略纲要〉的通知', '国家创新驱动发展战略纲要'],
    [
      '某市人民政府办公室关于印发某市数字政府行动方案（2021—2023年）的通知',
      '某市数字政府行动方案（2021—2023年）',
    ],
    ['印发《深化科技体制改革实施方案》', '深化科技体制改革实施方案'],
    ['关于加快培育和发展战略性新兴产业的决定', '关于加快培育和发展战略性新兴产业的决定'],
  ])('%s → %s', (title, inner) => expect(innerTitle(title)).toBe(inner));
});

describe('foldTitle', () => {
  it('is the same for one document however its title is printed', () => {
    expect(foldTitle('国家中长期科学和技术发展规划纲要（2006－2020年）')).toBe(
      foldTitle('国家中长期科学和技术发展规划纲要(2006—2020年)'),
    );
    expect(foldTitle('国家“十二五”科学和技术发展规划')).toBe(foldTitle('国家 "十二五" 科学和技术发展规划'));
    expect(foldTitle('中华人民共和国科学技术进步法')).toBe(foldTitle('科学技术进步法'));
  });

  it('keeps what tells two documents apart', () => {
    expect(foldTitle('“十二五”规划')).not.toBe(foldTitle('“十三五”规划'));
    expect(foldTitle('规划（2006—2020年）')).not.toBe(foldTitle('规划（2021—2035年）'));
  });
});

describe('titleKey', () => {
  it('tells issuers before 关于 apart', () => {
    const whole = titleKey('中共中央 国务院关于深化体制机制改革的若干意见', isIssuer);
    expect(whole).toEqual({ key: '关于深化体制机制改革的若干意见', issuers: '中共中央 国务院' });
    expect(titleKey('关于深化体制机制改革的若干意见', isIssuer).key).toBe(whole.key);
  });

  it('leaves words before 关于 that name no issuer', () => {
    expect(titleKey('实施办法关于奖励的规定', isIssuer)).toEqual({ key: '实施办法关于奖励的规定' });
  });
});

it('calls a document by its fullest title', () => {
  expect(fullestTitle(['科技规划纲要', '国务院关于印发《国家科技规划纲要》的通知'])).toBe('国家科技规划纲要');
  expect(fullestTitle([])).toBeUndefined();
});
