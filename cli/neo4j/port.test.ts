import { describe, expect, it } from 'vitest';
import { port } from './port.ts';

describe('port', () => {
  it.each([
    ['0', 0],
    ['7687', 7687],
    ['65535', 65535],
  ])('takes %j', (text, number) => {
    expect(port(text)).toBe(number);
  });

  it.each(['http', '-1', '65536', '7687.5', ''])('does not take %j', (text) => {
    expect(() => port(text)).toThrow(/A port is a number/);
  });
});
