import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

describe('explanations of words hold no targets', () => {
  it.each([
    '每万人发明专利拥有量是指每1万人拥有的发明专利件数，2015年达到6.3件。',
    '例如：有2个全时人员和3个非全时人员。',
  ])('%s', (sentence) => expect(targetsOf(sentence)).toEqual([]));

  it('nor do the entries of a glossary', () => {
    const entry = '“十县百乡”工程：建设10个示范县、100个示范乡镇。';
    expect(targetsOf(entry, { sectionContext: 'glossary' })).toEqual([]);
    expect(targetsOf(entry).length).toBe(2);
  });
});
