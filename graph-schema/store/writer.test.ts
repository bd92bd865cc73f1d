import { describe, expect, it } from 'vitest';
import type { EdgeType } from '../model/edges.ts';
import type { Label } from '../model/nodes.ts';
import { edgePattern } from './writer.ts';

describe('the pattern of an edge', () => {
  it.each<[EdgeType, Label, Label, begins: 'a' | 'b', why: string]>([
    ['LEADS', 'Agency', 'Task', 'b', 'an agency leads thousands of tasks'],
    ['ISSUES', 'Agency', 'Plan', 'b', 'an agency issues many plans'],
    ['LEADS', 'Agency', 'SpecialProject', 'b', 'an agency leads many undertakings'],
    ['APPLIES_TO', 'Target', 'Region', 'a', 'thousands of targets hold for a region'],
    ['CONTAINS', 'Section', 'Task', 'a', 'a section has a few'],
    ['CONTAINS', 'Plan', 'Section', 'b', 'a section lies in one plan'],
    ['IMPLEMENTS', 'Task', 'Section', 'a', 'to a section of the nation every plan below leads'],
    ['IMPLEMENTS', 'Section', 'Section', 'a', 'the same'],
    ['IMPLEMENTS', 'Section', 'Target', 'a', 'the same'],
    ['REFINES', 'Target', 'Target', 'a', 'of a target of the nation every province has a share'],
    ['CONTRIBUTES_TO', 'Task', 'Target', 'a', 'a task has a few targets'],
    ['ANSWERS', 'Outcome', 'Target', 'a', 'every year has an outcome of a target'],
    ['PART_OF', 'Agency', 'Agency', 'a', 'a ministry has many parts'],
  ])('%s from %s to %s begins at the end with few: %s, since %s', (type, from, to, begins) => {
    expect(edgePattern(type, from, to)).toBe(
      begins === 'a' ? `(a)-[r:${type}]->(b)` : `(b)<-[r:${type}]-(a)`,
    );
  });
});
