import { expect, test } from 'vitest';
import type { Explanation } from '../loader/explain.ts';
import { explanationText } from './explanation-text.ts';

const explanation: Explanation = {
  plan: '某省科技规划',
  outline: ['二、主要任务', '1.建设平台'],
  line: '1.建设平台。（省科技厅负责）',
  facts: [
    {
      rule: 'note',
      kind: 'assignment',
      confidence: 0.9,
      quote: '（省科技厅负责）',
      says: '“建设平台”: led by 省科技厅',
    },
  ],
};

test('a line stands below the way to it, and each rule with what it read and from which words', () => {
  expect(explanationText(explanation)).toBe(`某省科技规划 › 二、主要任务 › 1.建设平台
1.建设平台。（省科技厅负责）

note (0.90): “建设平台”: led by 省科技厅
  from: （省科技厅负责）
`);
});

test('a line of which no rule makes anything says so', () => {
  expect(explanationText({ ...explanation, facts: [] })).toContain('\nNo rule fired here.\n');
});
