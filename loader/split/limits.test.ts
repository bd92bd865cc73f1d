import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import type { PlanHead } from '../tree.ts';
import { isCommentary } from './commentary.ts';
import { isNews } from './news.ts';
import { ownTitleIn } from './opening.ts';
import { openingPeriod, statedPeriod } from './period.ts';
import { head } from './spelled.ts';
import { isTitleLine } from './title.ts';

/** Each limit from both of its sides: `filler(n)` is so many characters that say nothing. */
const filler = (characters: number) => '略'.repeat(characters);
const nobody = { title: { value: '临江市算力规划' }, issuers: [], addressees: [] } as unknown as PlanHead;

describe('the words that say for what years a plan is', () => {
  const year = '现就做好2022年主要任务如下';
  const years = '规划期为2022—2025年';

  it('stand whole in its first 400 characters where they name the year of its tasks', () => {
    expect(openingPeriod(filler(400 - year.length) + year, 0)?.value).toBe(2022);
    expect(openingPeriod(filler(401 - year.length) + year, 0)).toBeUndefined();
    expect(openingPeriod(`abc${filler(400 - year.length)}${year}`, 3)?.value).toBe(2022);
  });

  it('stand whole in its first 1500 where they name both years, the earlier first', () => {
    expect(statedPeriod(filler(1500 - years.length) + years, 0)?.end.value).toBe(2025);
    expect(statedPeriod(filler(1501 - years.length) + years, 0)).toBeUndefined();
    expect(statedPeriod('规划期为2025—2025年', 0)?.start.value).toBe(2025);
    expect(statedPeriod('规划期为2025—2022年', 0)).toBeUndefined();
  });

  it('are found where they stand', () => {
    const text = `前言。${years}`;
    const found = statedPeriod(text, 0)!;
    expect(text.slice(found.start.span.start, found.start.span.end)).toBe('2022—2025年');
    const opening = openingPeriod(`前言。${year}`, 0)!;
    expect(`前言。${year}`.slice(opening.span!.start, opening.span!.end)).toBe('2022');
  });
});

describe('a line of a title', () => {
  const line = (text: string) => linesOf(text)[0]!;

  it('has 2 to 120 characters', () => {
    expect(isTitleLine(line('纲要'))).toBe(true);
    expect(isTitleLine(line('纲'))).toBe(false);
    expect(isTitleLine(line(filler(120)))).toBe(true);
    expect(isTitleLine(line(filler(121)))).toBe(false);
  });

  it('is one of four at most', () => {
    const printed = (lines: number) =>
      `${Array.from({ length: lines }, (_, i) => `临江市第${'一二三四五'[i]}批`).join('\n')}\n低空经济规划\n一、总体要求\n加快发展。`;
    expect(head(printed(3)).title.value).toBe('临江市第一批临江市第二批临江市第三批低空经济规划');
    expect(head(printed(4)).title.value).not.toContain(
      '第一批临江市第二批临江市第三批临江市第四批低空经济规划',
    );
  });
});

describe('what a text says of itself in its first words', () => {
  const said = '临江市低空经济发展规划，根据《临江市发展纲要》编制。';

  it('stands on its first five lines', () => {
    const title = (blanks: number) => {
      const text = `${'\n'.repeat(blanks)}${said}`;
      return ownTitleIn(text, linesOf(text), 0)?.value;
    };
    expect(title(4)).toBe('临江市低空经济发展规划');
    expect(title(5)).toBeUndefined();
  });
});

describe('what speaks of a plan', () => {
  const three = '以下是对规划的分析：\n综上所述。\n核心要点';
  const two = '综上所述。\n核心要点。';
  const spokenOf = (times: number) => '\n该规划提出目标。'.repeat(times);

  it('has three of the marks, or two and speaks of the plan three times', () => {
    expect(isCommentary(three, nobody)).toBe(true);
    expect(isCommentary(two, nobody)).toBe(false);
    expect(isCommentary(two + spokenOf(3), nobody)).toBe(true);
    expect(isCommentary(two + spokenOf(2), nobody)).toBe(false);
    expect(isCommentary(`综上所述。${spokenOf(3)}`, nobody)).toBe(false);
  });

  it('is none with a number, a date or somebody to whom it is sent', () => {
    const something = { value: '某' } as never;
    for (const more of [{ docNumber: something }, { issuedOn: something }, { addressees: [something] }])
      expect(isCommentary(three, { ...nobody, ...more })).toBe(false);
  });

  it('says so in its first 20,000 characters', () => {
    expect(isCommentary(`${filler(20_000 - three.length - 1)}\n${three}`, nobody)).toBe(true);
    expect(isCommentary(`${filler(20_000 - three.length)}\n${three}`, nobody)).toBe(false);
  });
});

describe('a page of news', () => {
  const two = '责任编辑：王某\n记者从会上获悉';
  const body = '低空经济加快发展。';

  it('has two of the marks, or one and a headline', () => {
    expect(isNews(`${two}\n${body}`, nobody)).toBe(true);
    expect(isNews(`责任编辑：王某\n${body}`, nobody)).toBe(false);
    const headline = { ...nobody, title: { value: '临江市出台低空经济行动方案' } } as PlanHead;
    expect(isNews(`责任编辑：王某\n${body}`, headline)).toBe(true);
    expect(isNews(body, headline)).toBe(false);
  });

  it('has no more than three headings that are numbered as those of a plan', () => {
    const numbered = (count: number) => ['一、甲', '二、乙', '三、丙', '四、丁'].slice(0, count).join('\n');
    expect(isNews(`${two}\n${numbered(3)}`, nobody)).toBe(true);
    expect(isNews(`${two}\n${numbered(4)}`, nobody)).toBe(false);
  });

  it('prints them in its first 800 characters or its last 400', () => {
    expect(isNews(`${filler(800 - two.length - 1)}\n${two}${filler(1000)}`, nobody)).toBe(true);
    expect(isNews(`${filler(800)}\n${two}${filler(1000)}`, nobody)).toBe(false);
    expect(isNews(`${filler(1500)}${two}${filler(400 - two.length)}`, nobody)).toBe(true);
    expect(isNews(`${filler(1500)}${two}${filler(401)}`, nobody)).toBe(false);
  });

  it('is none with a number or an issuer', () => {
    const something = { value: '某' } as never;
    expect(isNews(two, { ...nobody, docNumber: something })).toBe(false);
    expect(isNews(two, { ...nobody, issuers: [something] })).toBe(false);
  });
});
