import { describe, expect, it } from 'vitest';
import { nationalPlan, section } from './made.ts';
import { SectionIndex } from './sectionIndex.ts';
import { subjectOf } from './subject.ts';

const subject = (title: string, text = '') => subjectOf({ title, text, under: [], also: '' });
const sections = [
  section({ id: 'aim', order: 0, heading: '发展目标', text: '发展目标\n到2020年众创空间遍布全国。' }),
  section({
    id: 'makers',
    order: 1,
    heading: '发展众创空间',
    text: '发展众创空间\n建设低成本的创业服务平台。',
  }),
  section({ id: 'robots', order: 2, heading: '智能机器人', text: '智能机器人\n突破机器人关键零部件。' }),
  section({ id: 'metals', order: 3, heading: '新材料', text: '新材料\n发展先进钢铁材料和关键零部件。' }),
  section({
    id: 'long',
    order: 4,
    heading: '完善机制',
    text: `完善机制\n${'健全各项工作机制。'.repeat(20)}\n引导高校转移科技成果。`,
  }),
];
const index = new SectionIndex(nationalPlan({ sections }));
const likest = (...titles: string[]) =>
  index
    .search(
      titles.map((title) => subject(title)),
      12,
    )
    .map((found) => found[0]?.section.id);

describe('finds what a task carries out', () => {
  it('by the words of headings and texts; an aim comes behind what is to be done', () => {
    expect(likest('培育众创空间')).toEqual(['makers']);
  });

  it('by the matter, whatever it is called', () => {
    expect(likest('促进高等院校科技成果转化')).toEqual(['long']);
  });

  it('by the domain rather than by words that any domain uses', () => {
    expect(likest('新材料产业突破关键零部件', '智能机器人突破关键零部件')).toEqual(['metals', 'robots']);
  });

  it('with the passage of a long section that is most like', () => {
    const [found] = index.search([subject('促进高等院校科技成果转化')], 12);
    expect(found![0]!.passage).toBe('引导高校转移科技成果。');
  });
});

it('shows the words that both hold, the longer for those inside it', () => {
  expect(index.shared(subject('培育众创空间'), sections[1]!)).toContain('众创空间');
  expect(index.shared(subject('培育众创空间'), sections[1]!)).not.toContain('众创');
});

it('asks more of a task that does not name what a whole plan is about', () => {
  const online = (title: string) =>
    new SectionIndex(
      nationalPlan({
        title,
        sections: ['人才', '金融', '农业'].map((heading, order) =>
          section({
            id: heading,
            order,
            heading,
            text: `${heading}\n${'利用互联网服务。'.repeat(10)}${heading}培训。`,
          }),
        ),
      }),
    ).search([subject('培训人才')], 12)[0]![0]!.score;
  expect(online('“互联网+”行动意见')).toBeLessThan(online('行动意见'));
});

it('finds nothing in a plan without sections', () => {
  expect(new SectionIndex(nationalPlan()).search([subject('培育众创空间')], 12)).toEqual([[]]);
});
