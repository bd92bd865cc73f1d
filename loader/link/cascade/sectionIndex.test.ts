import { describe, expect, it } from 'vitest';
import { nationalPlan, section } from './made.ts';
import { SectionIndex } from './sectionIndex.ts';
import { subjectOf } from './subject.ts';

const subject = (title: string, text = '') => subjectOf({ title, text, under: [], also: '' });
const sections = [
  section({ id: 'target', order: 0, heading: '发展目标', text: '发展目标\n到2020年众创空间遍布全国。' }),
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
  index.search(titles.map((title) => subject(title))).map((found) => found[0]?.section.id);

describe('finds what a task carries out', () => {
  it('by the words of headings and texts; a target comes behind what is to be done', () => {
    expect(likest('培育众创空间')).toEqual(['makers']);
  });

  it('by the matter, whatever it is called', () => {
    expect(likest('促进高等院校科技成果转化')).toEqual(['long']);
  });

  it('by the domain rather than by words that any domain uses', () => {
    expect(likest('新材料产业突破关键零部件', '智能机器人突破关键零部件')).toEqual(['metals', 'robots']);
  });

  it('with the passage of a long section that is most like', () => {
    const [found] = index.search([subject('促进高等院校科技成果转化')]);
    expect(found![0]!.passage).toBe('引导高校转移科技成果。');
  });
});

it('gives a section once, by that of its paragraphs which is most like', () => {
  const text = [
    '推进成果产业化',
    '培育技术市场。发展技术交易机构和技术经纪人，完善技术交易规则。',
    `建设转化基地。引导高校和企业共建基地。${'完善基地的管理办法和考核办法。'.repeat(6)}`,
  ].join('\n');
  const results = section({ id: 'results', order: 5, heading: '推进成果产业化', text });
  const [found] = new SectionIndex(nationalPlan({ sections: [...sections, results] })).search([
    subject('培育技术市场，完善技术交易规则'),
  ]);
  const its = found!.filter((likeness) => likeness.section.id === 'results');
  expect(its.map(({ unit }) => unit.heading)).toEqual(['培育技术市场']);
});

it('tells whether a section speaks of the matter of a title, in other words as well', () => {
  const [asked, other] = [subject('促进高等院校科技成果转化'), subject('培育众创空间')];
  const [found, none] = index.search([asked, other]);
  expect(index.sharesMatter(asked, found![0]!)).toBe(true);
  expect(index.sharesMatter(asked, none![0]!)).toBe(false);
});

describe('tells what a section is about', () => {
  const scoreOf = (heading: string, text: string, title: string) =>
    new SectionIndex(
      nationalPlan({
        sections: [
          section({ id: 'it', order: 0, heading, text: `${heading}\n${text}` }),
          section({ id: 'else', order: 1, heading: '改善交通', text: '改善交通\n建设铁路。' }),
        ],
      }),
    ).search([subject(title), subject('建设铁路')])[0]![0]!.score;

  it('by the matter of its heading, whatever the task calls it', () => {
    expect(scoreOf('加强专利工作', '提升数量。', '提升知识产权数量')).toBeGreaterThan(
      scoreOf('加强各项工作', '提升专利数量。', '提升知识产权数量'),
    );
  });

  it('and holds a heading on another matter against it', () => {
    expect(scoreOf('深化军民融合', '转移科技成果。', '转移科技成果')).toBeLessThan(
      scoreOf('深化各项改革', '转移科技成果。', '转移科技成果'),
    );
  });

  it('and a domain of another kind more than one of the same kind', () => {
    expect(scoreOf('重大新药创制', '突破关键技术。', '生物医药产业突破关键技术')).toBeGreaterThan(
      scoreOf('轨道交通装备', '突破关键技术。', '生物医药产业突破关键技术'),
    );
  });
});

it('finds the paragraph that sets out an undertaking, not the whole box of them', () => {
  const box = section({
    id: 'box',
    heading: '国家科技重大专项',
    text: '国家科技重大专项\n大型飞机。完成首飞。\n重大新药创制。研制疫苗和创新药物。',
  });
  const plane = { id: 'project:大型飞机', name: '大型飞机', section: 'box', defined: true };
  const drugs = { id: 'project:重大新药创制', name: '重大新药创制', section: 'box', defined: true };
  const place = { quote: '', start: 0, end: 0 };
  const projects = [plane, drugs].map((it) => ({ ...it, ...place }));
  const found = new SectionIndex(nationalPlan({ sections: [box], projects })).search([
    subject('研制新药和疫苗'),
    subject('研制大型飞机'),
  ]);
  expect(found.map(([likest]) => likest!.unit.project?.id)).toEqual([drugs.id, plane.id]);
  expect(found.map((likest) => likest.length)).toEqual([1, 1]);
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
    ).search([subject('培训人才')])[0]![0]!.score;
  expect(online('“互联网+”行动意见')).toBeLessThan(online('行动意见'));
});

it('finds nothing in a plan without sections', () => {
  expect(new SectionIndex(nationalPlan()).search([subject('培育众创空间')])).toEqual([[]]);
});
