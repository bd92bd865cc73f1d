import { expect, test } from 'vitest';
import { resolveAgency } from './agency.ts';

test.for([
  ['省农委', '辽宁省', '辽宁省农村经济委员会'],
  ['省发展改革委', '辽宁省', '辽宁省发展和改革委员会'],
  ['省科技厅', '辽宁省', '辽宁省科学技术厅'],
  ['新疆生产建设兵团发展改革委', '全国', '新疆生产建设兵团发展和改革委员会'],
  ['省委组织部', '辽宁省', '中共辽宁省委组织部'],
] as const)('the aliases of %s are the same as when its full name is printed', ([printed, region, full]) => {
  const met = resolveAgency(printed, { region });
  const named = resolveAgency(full, { region: '全国' });
  expect(met.name).toBe(full);
  expect(named.name).toBe(full);
  expect([...met.aliases].sort()).toEqual([...named.aliases].sort());
});
