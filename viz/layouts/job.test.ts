import { describe, expect, it } from 'vitest';
import { layouts } from './index.ts';
import { type Job, type Told, work } from './job.ts';

const count = 60;
const job = (layout: string): Job => ({
  layout,
  parameters: {},
  window: { width: 900, height: 700 },
  nodes: Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    label: i % 7 ? 'Task' : 'Plan',
    level: 'NATIONAL',
    inCorpus: true,
    width: 60 + (i % 5) * 30,
    height: 40,
  })),
  edges: Array.from({ length: count - 1 }, (_, i) => ({
    id: `e${i}`,
    source: `n${i + 1}`,
    target: `n${Math.floor(i / 3)}`,
  })),
});

describe('a graph that is laid out without a screen', () => {
  it.each(layouts.map(({ id }) => id))(
    'by %s is seen by levels first, and ends with none over another',
    async (layout) => {
      const told: Told[] = [];
      await work(job(layout), (one) => told.push(one));
      const stages = told.map((one) => 'done' in one && one.done);
      expect(stages).toEqual(['levels', 'layout', 'separate']);
      const [first, , last] = told.map((one) => ('places' in one ? one.places : undefined));
      expect(first!.size).toBe(count);
      const { nodes } = job(layout);
      for (const [i, a] of nodes.entries())
        for (const b of nodes.slice(i + 1)) {
          const [p, q] = [last!.get(a.id)!, last!.get(b.id)!];
          const apart = Math.max(
            Math.abs(p.x - q.x) - (a.width + b.width) / 2,
            Math.abs(p.y - q.y) - (a.height + b.height) / 2,
          );
          expect(apart, `${a.id} ${b.id}`).toBeGreaterThanOrEqual(0);
        }
    },
  );

  it('says what went wrong', async () => {
    const broken = { ...job('levels'), edges: [{ id: 'e', source: 'n0', target: 'nobody' }] };
    await expect(work(broken, () => {})).rejects.toThrow(/nobody/);
  });
});
