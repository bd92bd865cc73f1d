import { describe, expect, it } from 'vitest';
import { targetsOf } from '../spelled.ts';

describe('how many of what the clause before is to do', () => {
  it.each([
    ['继续选派博士服务团，每年不少于100人。', ['选派博士服务团 >=100 人 (bareCount)']],
    ['培养技术经纪人，达到1000名以上。', ['培养技术经纪人 >=1000 名 (bareCount)']],
    ['共同实施川渝联合研发项目，每年不少于30项。', ['川渝联合研发项目 >=30 项 (bareCount)']],
    ['组织专家巡讲活动，每年不少于20场次。', ['组织专家巡讲活动 >=20 场次 (bareCount)']],
  ])('%s', (sentence, targets) => expect(targetsOf(sentence)).toEqual(targets));

  it.each([
    '完善科研评价制度，每年不少于100人。',
    '选派博士服务团，每次时间不少于1年。',
    '优化流程，100人参与。',
  ])('not %s', (sentence) =>
    expect(targetsOf(sentence).filter((target) => target.includes('bareCount'))).toEqual([]),
  );
});
