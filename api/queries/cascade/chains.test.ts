import { describe, expect, it } from 'vitest';
import { surestChains } from './chains.ts';
import type { Leg } from './graph.ts';

/** A leg as `near far confidence`; `near=far` is one within the outline, which is no step. */
function leg(words: string): Leg {
  const [, near, mark, far, confidence] = /^(\w+)([ =])(\w+) ([\d.]+)$/.exec(words)!;
  return {
    near: near!,
    far: far!,
    length: mark === '=' ? 0 : 1,
    confidence: Number(confidence),
    link: {} as Leg['link'],
  };
}

const chains = (graphs: readonly string[][], { most = 10, longest = 8 } = {}) =>
  surestChains(
    'root',
    graphs.map((graph) => graph.map(leg)),
    longest,
    most,
  ).map(({ legs, confidence }) => `${legs.map(({ far }) => far).join('>')} ${Number(confidence.toFixed(4))}`);

describe('chains', () => {
  const graph = ['root a 0.9', 'root b 0.5', 'root c 0.6', 'a x 0.1', 'b y 0.9', 'c z 0.5'];

  it('come the surest first, by the product of their steps', () => {
    expect(chains([graph])).toEqual(['b>y 0.45', 'c>z 0.3', 'a>x 0.09']);
  });

  it('are the surest where there are more than are asked for, however sure their first step', () => {
    expect(chains([graph], { most: 1 })).toEqual(['b>y 0.45']);
    expect(chains([graph], { most: 2 })).toEqual(['b>y 0.45', 'c>z 0.3']);
    expect(chains([graph], { most: 3 })).toHaveLength(3);
    expect(chains([graph], { most: 0 })).toEqual([]);
  });

  it('promise what the best of their ends does', () => {
    const forked = ['root a 0.8', 'root b 0.7', 'a x 0.2', 'a y 0.9', 'b z 1'];
    expect(chains([forked], { most: 1 })).toEqual(['a>y 0.72']);
    expect(chains([forked])).toEqual(['a>y 0.72', 'b>z 0.7', 'a>x 0.16']);
  });

  it('stand in the order of their steps where they are as sure', () => {
    expect(chains([['root a 0.5', 'root b 0.5', 'root c 0.5']])).toEqual(['a 0.5', 'b 0.5', 'c 0.5']);
    expect(chains([['root a 0.5', 'root b 0.5', 'root c 0.5']], { most: 2 })).toEqual(['a 0.5', 'b 0.5']);
  });

  it('end where the graph ends, and after so many steps', () => {
    const line = ['root a 0.5', 'a b 0.5', 'b c 0.5'];
    expect(chains([line], { longest: 3 })).toEqual(['a>b>c 0.125']);
    expect(chains([line], { longest: 2 })).toEqual(['a>b 0.25']);
    expect(chains([line], { longest: 1 })).toEqual(['a 0.5']);
  });

  it('promise no more than they can come to in the steps that are left', () => {
    const graph = ['root a 0.9', 'a b 0.1', 'root c 0.5'];
    expect(chains([graph], { longest: 1, most: 1 })).toEqual(['a 0.9']);
    expect(chains([graph], { longest: 2, most: 1 })).toEqual(['c 0.5']);
  });

  it('count what the outline contains as no step', () => {
    expect(chains([['root=s 1', 's a 0.5', 'a b 0.5']], { longest: 2 })).toEqual(['s>a>b 0.25']);
  });

  it('go through no node twice', () => {
    expect(chains([['root a 0.9', 'a b 0.9', 'b a 0.9', 'b root 0.9']])).toEqual(['a>b 0.81']);
  });

  it('are of several graphs in one order', () => {
    expect(chains([['root a 0.4', 'root b 0.9'], ['root c 0.6']])).toEqual(['b 0.9', 'c 0.6', 'a 0.4']);
    expect(chains([['root a 0.4', 'root b 0.9'], ['root c 0.6']], { most: 2 })).toEqual(['b 0.9', 'c 0.6']);
  });

  it('are none where nothing leads on from the root', () => {
    expect(chains([[]])).toEqual([]);
    expect(chains([['a b 0.5']])).toEqual([]);
  });

  it('are found at once among very many', () => {
    const layers = 12;
    const wide = Array.from({ length: layers }, (_, i) =>
      [0, 1, 2, 3].flatMap((from) =>
        [0, 1, 2, 3].map((to) => `${i ? `n${i}${from}` : 'root'} n${i + 1}${to} 0.${9 - to}`),
      ),
    ).flat();
    const [surest, ...others] = chains([[...new Set(wide)]], { longest: layers, most: 3 });
    expect(surest).toBe(`${Array.from({ length: layers }, (_, i) => `n${i + 1}0`).join('>')} 0.2824`);
    expect(others).toHaveLength(2);
  });
});
