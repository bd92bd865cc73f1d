import { expect, test } from 'vitest';
import { emptyManifest } from '../loader/corpus/manifest.ts';
import { outlinePlan } from '../loader/outline/index.ts';
import { readDocument } from '../loader/read/index.ts';
import { splitPlans } from '../loader/split/index.ts';
import { outlineText } from './outline-text.ts';

async function outlineOf(text: string): Promise<string> {
  const file = await readDocument('plan.txt', Buffer.from(text));
  return splitPlans([file], emptyManifest)
    .map((plan) => outlineText(outlinePlan(plan)))
    .join('');
}

test('headings and items stand below what holds them, each with its number', async () => {
  expect(
    await outlineOf(
      '某省科技创新规划\n\n一、总体要求\n\n坚持创新。\n\n二、主要任务\n\n（一）建设平台\n\n1.建设实验室。\n\n2.建设中心。\n\n三、保障措施\n\n加强领导。\n',
    ),
  ).toBe(`某省科技创新规划
  一、总体要求
  二、主要任务
    （一）建设平台
      1.建设实验室
      2.建设中心
  三、保障措施
`);
});

test('a heading that runs on is shortened', async () => {
  const outline = await outlineOf(
    `某省科技创新规划\n\n一、总体要求\n\n坚持创新。\n\n二、${'建设平台和'.repeat(20)}中心\n\n三、保障\n`,
  );
  const long = outline.split('\n').find((line) => line.includes('二、'));
  expect(long?.endsWith('…')).toBe(true);
  expect(long?.length).toBeLessThan(70);
});
