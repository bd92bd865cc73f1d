import { describe, expect, it } from 'vitest';
import { likeliestDoubles } from './doubles.ts';

const pairs = (...named: (readonly [string, string?])[]) =>
  likeliestDoubles(
    named.map(([name, unit]) => ({ id: `indicator:${name}`, name, ...(unit && { unit }) })),
  ).map(({ one, other }) => `${one.name} = ${other.name}`);

describe('likeliestDoubles', () => {
  it('tells names that are much alike, the likest first', () => {
    expect(
      pairs(
        ['注册技术经理人', '名'],
        ['注册的技术经理人', '名'],
        ['技术经理人队伍', '名'],
        ['森林覆盖率', '%'],
      )[0],
    ).toBe('注册技术经理人 = 注册的技术经理人');
  });

  it('tells none of two units, and none that a word tells apart', () => {
    expect(pairs(['竹产业产值', '亿元'], ['竹产业产值', '家'])).toEqual([]);
    expect(pairs(['竹产业产值', '亿元'], ['竹产业产值', '万亿元'])).toHaveLength(1);
    expect(pairs(['国家级孵化器', '家'], ['省级孵化器', '家'])).toEqual([]);
    expect(pairs(['发明专利申请量', '件'], ['发明专利授权量', '件'])).toEqual([]);
  });

  it('takes time in proportion to the names', () => {
    const time = (count: number) => {
      const named = Array.from({ length: count }, (_, i) => `${i.toString(36)}产业基地产值`);
      const started = process.cpuUsage().user;
      likeliestDoubles(named.map((name) => ({ id: name, name, unit: '亿元' })));
      return process.cpuUsage().user - started;
    };
    time(1000);
    expect(time(8000)).toBeLessThan(4 * time(4000) + 300_000);
  });
});
