import { describe, expect, it } from 'vitest';
import { type CitedPlan, gbCitation, plainCitation } from './citation.ts';

const plan: CitedPlan = {
  title: '滨海省海洋科技创新实施方案',
  docNumber: '滨政发〔2017〕8号',
  issuedOn: '2017-03-02',
  issuers: ['滨海省人民政府'],
};
const cited = (change: Partial<CitedPlan> = {}) => ({
  quote: '海洋研发投入强度达到2.8%',
  plan: { ...plan, ...change },
  link: 'http://host/#/document?at=3-9',
  date: '2026-11-30',
});

describe('a sentence is cited', () => {
  it('in words, with its document, number, date and link', () => {
    expect(plainCitation(cited())).toBe(
      '“海洋研发投入强度达到2.8%”——《滨海省海洋科技创新实施方案》（滨政发〔2017〕8号），2017年3月2日，http://host/#/document?at=3-9',
    );
  });

  it('as GB/T 7714-2025 has it', () => {
    expect(gbCitation(cited())).toBe(
      '滨海省人民政府. 滨海省海洋科技创新实施方案：滨政发〔2017〕8号[EB/OL]. （2017-03-02）[2026-11-30]. http://host/#/document?at=3-9.',
    );
  });

  it('without what the graph does not know', () => {
    const unknown = cited({ docNumber: null, issuedOn: null, issuers: [] });
    expect(plainCitation(unknown)).toBe(
      '“海洋研发投入强度达到2.8%”——《滨海省海洋科技创新实施方案》，http://host/#/document?at=3-9',
    );
    expect(gbCitation(unknown)).toBe(
      '滨海省海洋科技创新实施方案[EB/OL]. [2026-11-30]. http://host/#/document?at=3-9.',
    );
  });

  it('with three of more than three issuers', () => {
    expect(gbCitation(cited({ issuers: ['甲部', '乙部', '丙部', '丁部'] }))).toMatch(
      /^甲部，乙部，丙部，等\. /,
    );
    expect(gbCitation(cited({ issuers: ['甲部', '乙部', '丙部'] }))).toMatch(/^甲部，乙部，丙部\. /);
  });
});
