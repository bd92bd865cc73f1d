import { describe, expect, it } from 'vitest';
import { contextBelow, contextUnder, setsTasks } from './sectionContext.ts';

describe('a heading makes a review of what is below it', () => {
  it.each([
    '发展现状与面临形势',
    '一年来的工作回顾',
    '“十三五”时期取得的成就',
    '工作取得明显成效',
    '发展基础',
    '产业发展环境',
    '存在的问题和不足',
    '我市产业发展态势',
    '加快发展的主要做法回顾',
    '科技在抗疫中发挥了重要作用',
  ])('%s', (heading) => expect(contextUnder(heading, 'plan')).toBe('review'));
});

describe('a heading that says what is to be done makes none', () => {
  it.each([
    '优化创新发展环境',
    '厚植产业发展基础',
    '改善校舍基础条件',
    '推动重点改革取得明显成效',
    '奋力在对外开放上取得新进展',
    '巩固向好发展态势',
    '着力补齐民生领域不足',
    '让群众多了获得感',
    '巩固拓展脱贫攻坚成果',
    '力争科技创新取得新突破',
    '形势与目标',
  ])('%s', (heading) => expect(contextUnder(heading, 'plan')).toBe('plan'));
});

it('below a heading of tasks a word of success makes none', () => {
  expect(setsTasks('二、2027年重点工作')).toBe(true);
  expect(setsTasks('发展基础')).toBe(false);
  expect(contextUnder('乡村振兴取得新成效', 'plan')).toBe('review');
  expect(contextUnder('乡村振兴取得新成效', 'plan', true)).toBe('plan');
  expect(contextUnder('去年完成情况', 'plan', true)).toBe('review');
});

it('a review holds for all below it', () => expect(contextUnder('夯实发展基础', 'review')).toBe('review'));

it('a line without a number opens one by its last words', () => {
  expect(contextBelow('2026年工作回顾')).toBe('review');
  expect(contextBelow('夯实工业发展基础')).toBeUndefined();
  expect(contextBelow('2027年重点任务')).toBe('plan');
});
