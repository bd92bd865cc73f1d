import { describe, expect, it } from 'vitest';
import { Collector } from './collector.ts';
import { type DraftMember, draftOf, linkDrafts } from './drafts.ts';

describe('draftOf', () => {
  it.each([
    ['江川市数据条例（征求意见稿）', '江川市数据条例'],
    ['江川市算力行动计划（公开征求意见稿）', '江川市算力行动计划'],
    ['江川市算力行动计划（征求意见稿V2.2)', '江川市算力行动计划'],
    ['江川市数据条例（草案修改稿）', '江川市数据条例'],
    ['江川市算力行动计划（送审稿）', '江川市算力行动计划'],
  ])('%s → %s', (title, plan) => {
    expect(draftOf(title)).toBe(plan);
  });

  it.each(['江川市算力行动计划（试行）', '江川市算力行动计划（2025—2027年）', '关于征求意见的通知'])(
    'none: %s',
    (title) => {
      expect(draftOf(title)).toBeUndefined();
    },
  );
});

describe('linkDrafts', () => {
  const member = (id: string, title: string, region = '江川市', inCorpus = true): DraftMember => ({
    id,
    title,
    region,
    inCorpus,
  });
  const plan = member('plan:a', '江川市“算力”行动计划');
  const draft = member('plan:b', '江川市算力行动计划（征求意见稿）');
  const edges = (own: DraftMember, ...members: DraftMember[]) => {
    const out = new Collector();
    linkDrafts(own, members, out);
    return out.facts().edges.map(({ type, from, to }) => `${type} ${from.id} ${to.id}`);
  };

  it('says the same from either end', () => {
    expect(edges(plan, plan, draft)).toEqual(['SUPERSEDES plan:a plan:b']);
    expect(edges(draft, plan, draft)).toEqual(['SUPERSEDES plan:a plan:b']);
  });

  it('joins neither plans of two places nor what is only cited', () => {
    expect(edges(plan, member('plan:c', draft.title, '河东市'))).toEqual([]);
    expect(edges(draft, { ...plan, inCorpus: false })).toEqual([]);
  });
});
