import { describe, expect, it } from 'vitest';
import { type About, byDomains, onMatter, likenessWeights as w } from './about.ts';
import type { Subject } from './subject.ts';

const set = (words: string) => new Set(words.split(' ').filter(Boolean));

const about = (heading: string, headingDomains = ''): About => ({
  words: set(heading),
  heading: set(heading),
  headingDomains: set(headingDomains),
  actionable: 1,
});

const subject = ({ named = '', query = '', domains = '', further = '' }): Subject => ({
  query: new Map(query.split(' ').map((word) => [word, 1])),
  named: set(named),
  telling: new Set(),
  title: new Set(),
  domains: set(domains),
  furtherDomains: set(further),
});

describe('domains that a section and a task are both about, or name', () => {
  it.each<[string, Parameters<typeof about>, Parameters<typeof subject>[0], string, number]>([
    ['none', ['', '机器人'], { domains: '云计算' }, '', 0],
    ['that of the heading', ['', '机器人'], { domains: '机器人' }, '', w.domain],
    [
      'one of the two of the heading is named',
      ['', '机器人 云计算'],
      { further: '云计算' },
      '',
      w.namedDomain / 2,
    ],
    ['both are named', ['', '机器人 云计算'], { further: '云计算 机器人' }, '', w.namedDomain],
    ['one that the passage names tells nothing', [''], { domains: '制造', further: '云计算' }, '云计算', 0],
    [
      'a second one half',
      [''],
      { domains: '制造', further: '云计算 机器人' },
      '云计算 机器人',
      w.passageDomains / 2,
    ],
    [
      'a third all, and a fourth no more',
      [''],
      { domains: '制造', further: '云计算 机器人 大数据 物联网' },
      '云计算 机器人 大数据 物联网',
      w.passageDomains,
    ],
    ['nothing where the task is about no domain', [''], { further: '云计算 机器人' }, '云计算 机器人', 0],
    [
      'nothing under a heading on a matter that the task does not speak of',
      ['※人才'],
      { domains: '制造', further: '云计算 机器人' },
      '云计算 机器人',
      0,
    ],
    [
      'under one that it does speak of, what they tell',
      ['※人才'],
      { domains: '制造', further: '云计算 机器人', named: '※人才' },
      '云计算 机器人',
      w.passageDomains / 2,
    ],
  ])('%s', (_, section, task, passage, more) => {
    expect(byDomains(about(...section), subject(task), set(passage))).toBeCloseTo(more, 9);
  });
});

describe('a heading on matters', () => {
  it.each<[string, string, Parameters<typeof subject>[0], number]>([
    ['none of which the task speaks of counts less', '※人才', { query: '装备' }, 1 - w.otherMatter],
    [
      'half of which it speaks of, half as much less',
      '※人才 ※税收',
      { query: '※人才' },
      1 - w.otherMatter / 2,
    ],
    ['all of which it speaks of counts whole', '※人才', { query: '※人才' }, 1],
    ['counts whole for a task about a domain', '※人才', { query: '装备', domains: '机器人' }, 1],
    ['that names none counts whole', '装备', { query: '平台' }, 1],
  ])('%s', (_, heading, task, share) => {
    expect(onMatter(about(heading), subject(task))).toBeCloseTo(share, 9);
  });
});
