import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph-schema/index.ts';
import { type Client, startApi, withRead } from './client.ts';

/** Every read that the server asked the store for. */
const reads: string[] = [];

const counting = (store: GraphStore): GraphStore =>
  withRead(store, (cypher, params, options) => {
    reads.push(cypher);
    return store.read(cypher, params, options);
  });

let api: Client;
beforeAll(async () => {
  // what is kept between requests is another question (cache.test.ts)
  api = await startApi({
    wrap: counting,
    limits: { answerCacheBytes: 0, readCacheBytes: 0, modelBytes: 0, wordBytes: 0 },
  });
});
beforeEach(() => {
  reads.length = 0;
});
afterAll(() => api.close());

describe('one level of a query costs one read, however many nodes it has', () => {
  const costs: [string, number, string][] = [
    ['plans', 1, '{ plans { edges { node { id } } } }'],
    ['and who issued each', 2, '{ plans { edges { node { issuers { edges { node { name } } } } } } }'],
    [
      'and what else each of those leads, and who supports that',
      4,
      `{ tasks { edges { node { leads(first: 5) { edges { node { leads(first: 5) { edges { node {
         ... on Task { supports(first: 5) { edges { node { name } } } } } } } } } } } } } }`,
    ],
    [
      'and the outline of each',
      2,
      '{ plans { edges { node { sections { edges { node { heading } } } } } } }',
    ],
    [
      'and the section and plan of each task',
      3,
      '{ tasks { edges { node { section { heading } plan { title } } } } }',
    ],
    [
      'and all relations of each',
      2,
      '{ tasks { edges { node { relations { edges { other { name } } } } } } }',
    ],
    ['and the degree of each', 2, '{ tasks { edges { node { degree } } } }'],
    [
      'and the length of each list that is on one page',
      2,
      '{ tasks { edges { node { leads { totalCount edges { node { id } } } } } } }',
    ],
    [
      'the text of a plan once, for all context that is cut from it',
      3,
      `{ tasks { edges { node { evidence { context { before } } leads { edges { evidence { context { after } } } } } } } }`,
    ],
    [
      'marks of all plans, and their nodes',
      12,
      '{ plans { edges { node { marks { edges { node { entity { name } } } } } } } }',
    ],
    [
      'nodes by id, asked for in several places',
      1,
      '{ a: node(id: "plan:year") { id } b: node(id: "plan:national") { id } nodes(ids: ["plan:year", "region:east"]) { id } }',
    ],
    ['nothing for what is counted only', 1, '{ plans(first: 0) { pageInfo { hasNextPage } } }'],
  ];

  it.each(costs)('%s: %d', async (_, count, query) => {
    await api.data(query);
    expect(reads).toHaveLength(count);
  });

  it('but another page, or another type, is another read', async () => {
    await api.data(
      '{ a: node(id: "plan:year") { ... on Plan { cites(first: 1) { edges { node { id } } } citedBy { edges { node { id } } } } } }',
    );
    expect(reads).toHaveLength(3);
  });
});

describe('values from outside', () => {
  it('never stand in the Cypher: two questions that differ in values are one statement', async () => {
    const query = `query ($id: ID!, $text: String!, $first: Int!) {
      tasks(filter: { plan: $id, text: $text }, first: $first) { totalCount edges { node { leads(first: $first) { edges { cursor } } } } } }`;
    await api.data(query, { id: 'plan:provincial', text: '深海', first: 7 });
    const one = reads.splice(0);
    await api.data(query, { id: 'plan:provincial', text: '观测', first: 8 });
    expect(reads).toEqual(one);
    expect(one.join()).not.toMatch(/深海|plan:provincial|7/);
  });
});
