import { describe, expect, it } from 'vitest';
import { isCommentary } from './commentary.ts';
import { readHead } from './head.ts';

const says = (text: string) => isCommentary(text, readHead(text, undefined).head);

describe('isCommentary', () => {
  it.each([
    [
      'an answer to someone who asked',
      '临江市低空经济发展规划（2025—2030年）\n以下是对该规划的分析：\n一、核心要点\n该规划提出到2030年建成起降点200个。\n二、潜在风险\n空域协调难度较大。\n希望以上内容对您有帮助。',
    ],
    [
      'an analysis that speaks of the plan all the time',
      '临江市算力行动计划\n一、政策亮点\n该计划提出建设算力中心3个。该计划明确了责任分工。该计划还强调绿色低碳。\n二、意义\n这体现了该市向数字经济转变的思路。',
    ],
  ])('%s', (_, text) => {
    expect(says(text)).toBe(true);
  });

  it.each([
    [
      'a plan that names the higher one’s words',
      '临江市低空经济发展规划（2025—2030年）\n一、总体要求\n《纲要》提出发展低空经济。本规划明确了主要目标。\n到2030年建成起降点200个。\n二、风险与挑战\n空域协调难度较大，值得注意的是安全监管。',
    ],
    [
      'a plan with its number',
      '临江市人民政府关于印发算力行动计划的通知\n临政发〔2025〕3号\n以下是对各县的要求：\n一、核心要点\n综上所述，标志着发展思路的转变。',
    ],
  ])('is not: %s', (_, text) => {
    expect(says(text)).toBe(false);
  });
});
