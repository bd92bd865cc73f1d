import { expect, it } from 'vitest';
import { readDocument } from './index.ts';

const read = (text: string) => readDocument('a.txt', new TextEncoder().encode(text));

it('takes out the readings that a copy puts behind characters, and tells it', async () => {
  const file = await read(
    '各市（州）、县（市、区(qū)）：为深入贯(guàn)彻落实，推动创(chuàng)新发(fā)展，由省科学技术厅(tīng)负责。',
  );
  expect(file.value).toBe('各市（州）、县（市、区）：为深入贯彻落实，推动创新发展，由省科学技术厅负责。');
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['readings']);
});

it.each([
  '湖南省株洲市渌(lù)口区和醴(lǐ)陵市。',
  '国内生产总值（gdp）、研发（r&d）、平台（app）、网络（ip）、中心（idc）、技术（it）占比。',
])('leaves as it is: %s', async (text) => {
  const file = await read(text);
  expect(file.value).toBe(text);
  expect(file.messages).toEqual([]);
});
