import { expect, it } from 'vitest';
import { areKindred, domainsMeant, domainsOf } from './domains.ts';

it('finds the domains that a text names', () => {
  expect([...domainsOf('发展云计算和机器人产业')]).toEqual(['云计算', '机器人']);
});

it('leaves out what a text names as means', () => {
  expect([...domainsMeant('依托移动互联网、大数据、云计算等现代信息技术，发展众创空间')]).toEqual([]);
  expect([...domainsMeant('鼓励企业利用云计算、大数据等技术搭建平台，研发机器人')]).toEqual(['机器人']);
  expect([...domainsMeant('加快云计算、大数据在制造业中的深度应用')]).toEqual(['云计算', '大数据']);
});

it('knows domains of one kind', () => {
  expect(areKindred(new Set(['重大新药创制']), new Set(['生物医药']))).toBe(true);
  expect(areKindred(new Set(['重大新药创制']), new Set(['机器人']))).toBe(false);
  expect(areKindred(new Set(), new Set(['机器人']))).toBe(false);
});
