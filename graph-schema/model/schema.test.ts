import { describe, expect, it } from 'vitest';
import { edges } from './edges.ts';
import { type Label, labels, nodes } from './nodes.ts';
import { beside, lookupIndexes, searchDefinitions, uniqueIds } from './schema.ts';

describe('what the stores index', () => {
  it('makes the id of every label unique, and that of all together', () => {
    expect(uniqueIds.map(({ label }) => label)).toEqual(['Entity', ...labels]);
  });

  it('has names that are used once and that Cypher takes unquoted', () => {
    const names = [...uniqueIds, ...lookupIndexes, ...searchDefinitions].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it('names only properties that the label has', () => {
    for (const { label, property } of lookupIndexes.filter(
      ({ label }) => !(beside as readonly string[]).includes(label),
    ))
      expect(nodes[label as Label].shape).toHaveProperty(property);
    for (const { label, properties } of searchDefinitions)
      for (const property of properties) expect(nodes[label].shape).toHaveProperty(property);
  });

  it('knows which searched properties are lists', () => {
    const plan = searchDefinitions.find(({ label }) => label === 'Plan');
    expect(plan?.lists).toEqual(['aliases']);
    expect(searchDefinitions.find(({ label }) => label === 'Task')?.lists).toEqual([]);
  });
});

describe('labels, types and property names', () => {
  it('are words that Cypher takes unquoted, since they stand in queries', () => {
    for (const [label, { shape }] of Object.entries(nodes)) {
      expect(label).toMatch(/^[A-Z][A-Za-z]*$/);
      for (const property of Object.keys(shape)) expect(property).toMatch(/^[a-z][A-Za-z]*$/);
    }
    for (const type of Object.keys(edges)) expect(type).toMatch(/^[A-Z][A-Z_]*$/);
  });

  it('of edges join labels that there are', () => {
    for (const { joins } of Object.values(edges))
      for (const pair of joins) for (const label of pair) expect(labels).toContain(label);
  });
});
