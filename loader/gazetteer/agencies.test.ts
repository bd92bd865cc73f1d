import { describe, expect, it } from 'vitest';
import { bodies, departments, fieldDepartments } from './agencies.ts';

const bearers = new Map<string, typeof bodies>();
for (const body of bodies)
  for (const name of [body.name, ...body.short]) bearers.set(name, [...(bearers.get(name) ?? []), body]);

describe('the bodies', () => {
  it('have each full name once', () => {
    const names = bodies.map((body) => body.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('share a name only one after the other', () => {
    const atOnce = [...bearers].filter(([, sharing]) =>
      sharing.some((a) =>
        sharing.some((b) => a !== b && a.years.from < b.years.to && b.years.from < a.years.to),
      ),
    );
    expect(atOnce.map(([name]) => name)).toEqual([]);
  });

  it('hold every ministry and commission of the reforms of 2008, 2013, 2018 and 2023', () => {
    const of = (year: number) =>
      bodies.filter((b) => b.years.from <= year && year <= b.years.to).map((b) => b.name);
    expect(of(2010)).toEqual(
      expect.arrayContaining(['卫生部', '铁道部', '环境保护部', '国家人口和计划生育委员会']),
    );
    expect(of(2016)).toEqual(
      expect.arrayContaining(['国家卫生和计划生育委员会', '国家食品药品监督管理总局']),
    );
    expect(of(2016)).not.toContain('生态环境部');
    expect(of(2020)).toEqual(expect.arrayContaining(['生态环境部', '国家市场监督管理总局', '应急管理部']));
    expect(of(2020)).not.toContain('国土资源部');
    expect(of(2024)).toEqual(
      expect.arrayContaining(['国家数据局', '国家金融监督管理总局', '中央科技委员会']),
    );
  });

  it('have a level', () => {
    expect(bearers.get('中央网信办')?.map((b) => b.level)).toEqual(['party', 'party']);
    expect(bearers.get('网信办')?.map((b) => b.level)).toEqual(['national']);
    expect(bearers.get('中国证券业协会')?.map((b) => b.level)).toEqual(['other']);
  });
});

describe('the departments', () => {
  it('go by every field and rank, short and in full', () => {
    for (const form of ['科技厅', '科学技术厅', '科技局', '发展改革委', '发改委', '工信厅', '人社局'])
      expect(fieldDepartments.has(form)).toBe(true);
    expect(departments.get('人力资源社会保障厅')?.name).toBe('人力资源和社会保障厅');
    expect(departments.get('发改委')?.name).toBe('发展和改革委员会');
    expect(departments.get('卫健委')?.name).toBe('卫生健康委员会');
  });

  it('of the Party follow 委, and some the division itself', () => {
    expect(departments.get('委组织部')).toMatchObject({ name: '中共{}委组织部', level: 'party' });
    expect(departments.get('党委组织部')).toMatchObject({ level: 'party' });
    expect(departments.get('编办')).toMatchObject({ level: 'party' });
    expect(departments.get('金融办')?.level).toBeUndefined();
  });
});
