import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const from = { id: 'o', x: 0, y: 0 };

describe('an arrow key on the canvas', () => {
  it('leads to the nearest node in its direction', () => {
    const spots = [
      from,
      { id: 'near', x: 10, y: 1 },
      { id: 'far', x: 30, y: 0 },
      { id: 'left', x: -5, y: 0 },
    ];
    expect(nearest(from, spots, 'ArrowRight')).toBe('near');
    expect(nearest(from, spots, 'ArrowLeft')).toBe('left');
  });

  it('prefers what lies straight ahead to what lies aside', () => {
    const spots = [from, { id: 'aside', x: 20, y: 40 }, { id: 'ahead', x: 0, y: 60 }];
    expect(nearest(from, spots, 'ArrowDown')).toBe('ahead');
  });

  it('leads nowhere where nothing lies that way', () => {
    expect(nearest(from, [from, { id: 'below', x: 0, y: 9 }], 'ArrowUp')).toBeUndefined();
  });
});
