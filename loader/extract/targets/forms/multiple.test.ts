import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

describe('a multiple of what it was', () => {
  it.each([
    ['高新技术产品增加值较“十二五”末翻一番。', ['高新技术产品增加值 x2 倍 from 2015= (multiple)']],
    ['PCT专利申请量比2015年翻一番。', ['PCT专利申请量 x2 倍 from 2015= (multiple)']],
    ['产业规模翻两番。', ['产业规模 x4 倍 (multiple)']],
    ['技术合同成交额实现三年翻一番。', ['技术合同成交额 x2 倍 (multiple)']],
    ['业务收入增长1.5倍。', ['业务收入 +1.5 倍 (multiple)']],
    ['研发投入达到2015年的2倍。', ['研发投入 x2 倍 from 2015= (multiple)']],
    ['高新技术企业快速增长，数量实现翻番。', ['高新技术企业数量 x2 倍 (multiple)']],
    ['数字经济核心产业增加值实现倍增。', ['数字经济核心产业增加值 x2 倍 (multiple)']],
    [
      '实现高新技术企业、科技型中小企业双倍增。',
      ['高新技术企业 x2 倍 (multiple)', '科技型中小企业 x2 倍 (multiple)'],
    ],
    ['高新技术企业数量实现三年倍增。', ['高新技术企业数量 x2 倍 (multiple)']],
  ])('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));

  it.each([
    '实施企业倍增计划。',
    '推动产业双倍增行动见效。',
    '成本成倍增加。',
    '编制产业倍增方案。',
    '倍增企业名单。',
    '数量倍增的企业。',
  ])('none: %s', (sentence) => expect(targetsOf(sentence)).toEqual([]));
});
