import { expect, it } from 'vitest';
import { resolveField } from './field.ts';

it.each([
  ['光伏', '太阳能'],
  ['新一代信息技术产业', '新一代信息技术'],
  ['第五代移动通信（5G）', '新一代移动通信'],
  ['先进装备制造', '高端装备制造'],
])('%s is %s', (printed, name) => expect(resolveField(printed)).toMatchObject({ id: `field:${name}`, name }));

it('knows no other words', () => expect(resolveField('软件')).toBeUndefined());
