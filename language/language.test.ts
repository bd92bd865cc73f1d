import { expect, it } from 'vitest';
import { preferred } from './language.ts';

it.each([
  [['zh-CN', 'en'], 'zh'],
  [['de-DE', 'zh-TW'], 'zh'],
  [['zh_CN.UTF-8'], 'zh'],
  [['en_GB.UTF-8', 'zh'], 'en'],
  [['zhuang'], 'en'],
  [['C'], 'en'],
  [[], 'en'],
])('of %j it is %s', (tags, expected) => {
  expect(preferred(tags)).toBe(expected);
});
