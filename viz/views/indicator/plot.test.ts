import { describe, expect, it } from 'vitest';
import type { TargetPointFragment } from '../../generated/operations.ts';
import { chartsOf, frame, type PlottedTarget, plotOf, trusted } from './plot.ts';

const target = (
  id: string,
  more: Partial<TargetPointFragment>,
  region: string | null = null,
): PlottedTarget => ({
  region,
  point: {
    year: 2020,
    value: 2.5,
    valueMax: null,
    unit: '%',
    operator: 'EQUAL',
    baselineYear: null,
    baselineValue: null,
    suspect: null,
    suspectZh: null,
    likelyValue: null,
    plan: { id: 'plan:of targets', title: 'of targets' } as TargetPointFragment['plan'],
    target: { id, name: id, asPrinted: '2.5%' } as TargetPointFragment['target'],
    ...more,
  },
});
const plot = (targets: PlottedTarget[], width = 800) => plotOf(chartsOf(targets)[0]!, width);

describe('the targets for one indicator', () => {
  it('share a scale where they have the same unit and are meant in the same way', () => {
    const charts = chartsOf([
      target('share', {}),
      target('more', { value: 3 }),
      target('growth', { operator: 'RISE_BY' }),
      target('money', { unit: '亿元' }),
      target('least', { operator: 'AT_LEAST' }),
    ]);
    expect(charts.map(({ unit, manner, targets }) => [unit, manner, targets.length])).toEqual([
      ['%', null, 3],
      ['%', 'RISE_BY', 1],
      ['亿元', null, 1],
    ]);
  });

  it('have a plot of their own where another region’s would squeeze them', () => {
    const money = { unit: '亿元' };
    const charts = chartsOf([
      target('nation', { ...money, value: 20000 }),
      target('nation before', { ...money, value: 8000 }),
      target('province', { ...money, value: 600 }, '辽宁省'),
      target('zone', { ...money, value: 374 }, '沈大国家自主创新示范区'),
    ]);
    expect(charts.map(({ targets }) => targets.map(({ point }) => point.target.id))).toEqual([
      ['nation', 'nation before'],
      ['province', 'zone'],
    ]);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(2);
  });

  it('stand where year and value put them', () => {
    const { dots } = plot([target('early', { year: 2015, value: 2.2 }), target('late', { year: 2020 })]);
    expect(dots[0]!.x).toBeLessThan(dots[1]!.x);
    expect(dots[0]!.y).toBeGreaterThan(dots[1]!.y);
  });

  it('lie side by side where they are the same', () => {
    const { dots } = plot([target('one', {}), target('other', {}, '辽宁省'), target('third', { value: 3 })]);
    expect(Math.abs(dots[0]!.x - dots[1]!.x)).toBeGreaterThan(10);
  });

  it('have their numbers where no other number or dot is', () => {
    const { dots } = plot([
      target('a', {}),
      target('b', { value: 2.51 }),
      target('c', { value: 2.6 }),
      target('d', { value: 0 }),
    ]);
    const spots = dots.flatMap(({ textAt }) => (textAt ? [`${textAt.x} ${textAt.y}`] : []));
    expect(new Set(spots).size).toBe(spots.length);
    expect(spots.length).toBeGreaterThan(1);
  });

  it('are told apart where they have no year', () => {
    const { dots, undated, lines } = plot([
      target('a', { year: 2015 }),
      target('b', { year: null }),
      target('c', { year: 2020 }),
    ]);
    const without = dots.find(({ id }) => id === 'b')!;
    expect(without.x).toBe(undated!.x);
    expect(Math.max(...dots.filter(({ id }) => id !== 'b').map(({ x }) => x))).toBeLessThan(
      undated!.x - undated!.width / 2,
    );
    expect(lines).toHaveLength(1);
  });

  it('can all be without a year', () => {
    const { dots, xTicks } = plot([target('a', { year: null }), target('b', { year: null, value: 9 })]);
    expect(xTicks).toEqual([]);
    expect(dots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('are not drawn where print gives no number', () => {
    expect(plot([target('a', {}), target('b', { value: null })]).dots).toHaveLength(1);
  });
});

describe('a suspect number', () => {
  const targets = [
    target('lost point', { year: 2017, value: 17, likelyValue: 1.7, suspect: 'a point is lost' }),
    target('whole', {}),
  ];

  it('stands where it was likely meant, and does not stretch the scale', () => {
    expect(trusted(targets[0]!.point)).toBe(1.7);
    const { yTicks } = plot(targets);
    expect(yTicks.map(({ text }) => Number(text)).every((tick) => tick <= 4)).toBe(true);
  });

  it('keeps what is printed beside it, marked where that lies beyond the scale', () => {
    const [dot] = plot(targets).dots;
    expect(dot!.printed).toEqual({ y: frame.top - 12, beyond: true });
    const near = plot([
      target('near', { value: 2.6, likelyValue: 2.4, suspect: 'too high' }),
      target('x', { value: 3 }),
    ]);
    expect(near.dots[0]!.printed!.beyond).toBe(false);
  });

  it('stays as printed where nobody knows what was meant', () => {
    expect(trusted(target('a', { value: 17, suspect: 'too high' }).point)).toBe(17);
  });
});

describe('what belongs to a target', () => {
  it('is drawn with it: where it came from, and the end of its range', () => {
    const [dot] = plot([target('a', { value: 1, valueMax: 2, baselineYear: 2015, baselineValue: 0.5 })]).dots;
    expect(dot!.baseline!.x).toBeLessThan(dot!.x);
    expect(dot!.upper).toBeLessThan(dot!.y);
    expect(dot!.text).toBe('1–2');
  });
});
