import { describe, expect, it } from 'vitest';
import { aimsOf } from '../spelled.ts';

describe('a share, or so many of a kind, of which something is to be true', () => {
  it.each([
    [
      '40%的核心基础零部件、关键基础材料实现自主保障。',
      ['核心基础零部件、关键基础材料实现自主保障 =40 % (share)'],
    ],
    ['在30个以上城市进行规模化示范推广。', ['城市进行规模化示范推广 >=30 个 (share)']],
    ['80种标志性先进工艺得到推广应用。', ['标志性先进工艺得到推广应用 =80 种 (share)']],
    ['10个以上新疫苗进入临床试验。', ['新疫苗进入临床试验 >=10 个 (share)']],
    ['50个新药物、新制剂获产品登记。', ['新药物、新制剂获产品登记 =50 个 (share)']],
    ['全省50%以上的博物馆具备数字服务能力。', ['博物馆具备数字服务能力 >=50 % (share)']],
    ['力争30%的县（市、区）通过国家认定。', ['县(市、区)通过国家认定 =30 % (share)']],
    ['对85个服务区充电站进行扩容。', ['对服务区充电站进行扩容 =85 个 (share)']],
  ])('%s', (sentence, aims) => expect(aimsOf(sentence)).toEqual(aims));
});
