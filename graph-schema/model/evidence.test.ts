import { describe, expect, it } from 'vitest';
import { quoteFault } from './evidence.ts';

const text = '由省科技厅牵头，到2020年𠮷达到2.5%。';
const plan = 'plan:a';

describe('a quote', () => {
  it('stands in the text at its offsets', () => {
    expect(quoteFault(text, { plan, quote: '省科技厅', start: 1, end: 5 })).toBeUndefined();
  });

  it('counts a character outside the basic plane as two code units', () => {
    const start = text.indexOf('达到');
    expect(start).toBe(16);
    expect(quoteFault(text, { plan, quote: '达到2.5%', start, end: start + 6 })).toBeUndefined();
  });

  it('may be absent', () => {
    expect(quoteFault(text, { plan })).toBeUndefined();
  });

  it.each([
    ['stands elsewhere', { quote: '省科技厅', start: 2, end: 6 }, /plan:a has “科技厅牵” at 2–6/],
    ['is mended', { quote: '省科技厅牵头,', start: 1, end: 8 }, /省科技厅牵头，/],
    ['lies behind the end', { quote: '省科技厅', start: 100, end: 104 }, /has “”/],
    ['has offsets that count from the end', { quote: '2.5%', start: -5, end: -1 }, /at -5–-1/],
    ['has no offsets', { quote: '省科技厅' }, /without start and end/],
    ['is empty', { quote: '', start: 3, end: 3 }, /quotes nothing at 3/],
  ])('is at fault where it %s', (_, evidence, fault) => {
    expect(quoteFault(text, { plan, ...evidence })).toMatch(fault);
  });
});
