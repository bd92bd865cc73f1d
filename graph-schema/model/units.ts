const multiples: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** A unit without the multiple that is printed before it: 万亿元 is 1e12 元. */
export interface Scaled {
  readonly base: string;
  readonly factor: number;
}

/** Takes the multiple off a unit. A 百分点 is no hundred of 分点, and a 千 alone counts what it does not name. */
export function scaled(unit = ''): Scaled {
  const [printed = ''] = /^[十百千万亿]*(?!分[点之比])/.exec(unit) ?? [];
  const factor = [...printed].reduce((product, sign) => product * multiples[sign]!, 1);
  return { base: unit.slice(printed.length), factor };
}
