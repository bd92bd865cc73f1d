import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { type Graph, graphFormats } from './graph-file.ts';

const graph: Graph = {
  title: '政策网络',
  nodes: [
    { id: 'plan:a', name: '规划“甲” & <乙>', kind: 'Plan' },
    { id: 'agency:b', name: '科技厅', kind: 'Agency' },
  ],
  edges: [
    { id: 'e', source: 'agency:b', target: 'plan:a', kind: 'ISSUES', basis: 'STATED', confidence: 0.9 },
  ],
};
const origin = { link: 'http://host/#/network?a=1&b=2', date: '2026-11-30' };

const errorHandler = (_level: string, message: unknown) => expect.fail(String(message));

describe.each(graphFormats)('a graph as $name', ({ write }) => {
  const text = write(graph, origin);
  const xml = new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
  const all = (name: string) => Array.from(xml.getElementsByTagName(name));

  it('is XML with every node and edge, from where to where', () => {
    expect(all('node').map((node) => node.getAttribute('id'))).toEqual(['plan:a', 'agency:b']);
    expect(all('edge').map((edge) => [edge.getAttribute('source'), edge.getAttribute('target')])).toEqual([
      ['agency:b', 'plan:a'],
    ]);
  });

  it('keeps names as they are, kinds, basis and confidence', () => {
    const said = all('node')
      .concat(all('edge'))
      .map((one) => `${one.getAttribute('label')} ${one.toString()} ${one.textContent}`)
      .join('\n');
    for (const words of ['规划“甲” & <乙>', 'Plan', 'STATED', 'ISSUES', '0.9']) expect(said).toContain(words);
  });

  it('says where it comes from', () => {
    expect(xml.documentElement!.textContent).toContain(origin.link);
    expect(text).toContain(origin.date);
  });
});
