import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { type ClaimVerdict, verify } from '../../loader/verify/index.ts';
import { documentsFolder } from './verify-documents.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openStore({ path: ':memory:' });
  const { paths, remove } = await documentsFolder();
  await load(store, { paths });
  await remove();
});
afterAll(() => store.close());

/** The verdicts of a draft, in reading order. */
const verdicts = async (draft: string): Promise<ClaimVerdict[]> =>
  (await verify(store, draft)).findings.map(({ verdict }) => verdict);

describe('numbers', () => {
  it.each<[string, ClaimVerdict[]]>([
    ['《辽宁省氢能产业发展规划（2021—2025年）》提出，到2025年，氢能产业产值达到500亿元。', ['SUPPORTED']],
    [
      '到2025年，吉林省氢能产业产值达到0.05万亿元（见《辽宁省氢能产业发展规划（2021—2025年）》）。',
      ['NOT_HELD'],
    ],
    ['《辽宁省氢能产业发展规划（2021—2025年）》提出，到2025年，氢能产业产值达到0.05万亿元。', ['SUPPORTED']],
    ['《辽宁省氢能产业发展规划（2021—2025年）》提出，到2025年，氢能产业产值达到800亿元。', ['CONTRADICTED']],
    ['《辽宁省氢能产业发展规划（2021—2025年）》提出，到2030年，氢能产业产值达到500亿元。', ['CONTRADICTED']],
    ['《辽宁省氢能产业发展规划（2021—2025年）》提出，到2025年，单位制氢能耗下降15%。', ['SUPPORTED']],
    ['《辽宁省氢能产业发展规划（2021—2025年）》提出，到2025年，单位制氢能耗提高15%。', ['CONTRADICTED']],
    ['《辽宁省氢能产业发展规划（2021—2025年）》提出，到2025年，加氢站达到40座以上。', ['SUPPORTED']],
    // what nobody has read is not false
    ['《辽宁省氢能产业发展规划（2021—2025年）》提出，到2025年，燃料电池汽车出口额达到30亿元。', ['NOT_HELD']],
    ['《辽宁省太阳能产业发展规划》提出，到2025年，氢能产业产值达到800亿元。', ['NOT_HELD']],
    // neither a plan nor a place is named
    ['到2025年，氢能产业产值达到800亿元。', ['NOT_HELD']],
  ])('%s', async (draft, expected) => {
    expect(await verdicts(draft)).toEqual(expected);
  });
});

describe('who leads', () => {
  it.each<[string, ClaimVerdict[]]>([
    ['“建设绿氢制备示范基地”由省发展改革委牵头。', ['SUPPORTED']],
    ['建设绿氢制备示范基地这项工作的牵头单位是省发展改革委。', ['SUPPORTED']],
    ['“建设绿氢制备示范基地”由省发展改革委牵头，省科技厅配合。', ['SUPPORTED', 'SUPPORTED']],
    ['“建设绿氢制备示范基地”由省科技厅牵头。', ['CONTRADICTED']],
    ['“建设绿氢制备示范基地”由省教育厅牵头。', ['CONTRADICTED']],
    ['“建设风光互补示范基地”由省教育厅牵头。', ['NOT_HELD']],
    ['“建设绿氢制备示范基地”由专门小组牵头。', ['NOT_HELD']],
  ])('%s', async (draft, expected) => {
    expect(await verdicts(draft)).toEqual(expected);
  });
});

describe('documents and what carries out what', () => {
  it.each<[string, ClaimVerdict[]]>([
    ['依据《辽宁省氢能产业发展规划（2021—2025年）》（辽政发〔2021〕12号）。', ['SUPPORTED']],
    ['依据《辽宁省氢能产业发展规划》（辽政发〔2021〕12号）。', ['SUPPORTED']],
    ['依据《辽宁省氢能产业发展规划（2021—2025年）》（辽政发〔2021〕13号）。', ['CONTRADICTED']],
    ['依据《辽宁省储能产业促进办法》（辽政发〔2021〕12号）。', ['CONTRADICTED']],
    ['依据《辽宁省储能产业促进办法》（辽政发〔2020〕99号）。', ['NOT_HELD']],
    ['《大连市氢能产业行动方案》是为落实《辽宁省氢能产业发展规划（2021—2025年）》而制定的。', ['SUPPORTED']],
    ['《辽宁省氢能产业发展规划（2021—2025年）》依据《大连市氢能产业行动方案》编制。', ['CONTRADICTED']],
    ['《大连市氢能产业行动方案》落实了《辽宁省储能产业促进办法》。', ['NOT_HELD']],
  ])('%s', async (draft, expected) => {
    expect(await verdicts(draft)).toEqual(expected);
  });
});

describe('quotations', () => {
  const plan = '《辽宁省氢能产业发展规划（2021—2025年）》';
  it.each<[string, ClaimVerdict[]]>([
    [`${plan}指出：“坚持需求牵引与技术供给相结合，稳步扩大氢能应用场景”。`, ['SUPPORTED']],
    [`${plan}指出：“坚持需求牵引与技术供给相结合，大幅压缩氢能应用场景”。`, ['CONTRADICTED']],
    [
      '《大连市氢能产业行动方案》指出：“坚持需求牵引与技术供给相结合，稳步扩大氢能应用场景”。',
      ['CONTRADICTED'],
    ],
    ['有人说：“坚持需求牵引与技术供给相结合，稳步扩大氢能应用场景”。', ['SUPPORTED']],
    ['有人说：“坚持需求牵引与技术供给相结合，大幅压缩氢能应用场景”。', ['NOT_HELD']],
    // a slogan is nobody's own
    [`${plan}要求走“绿色低碳”道路。`, []],
  ])('%s', async (draft, expected) => {
    expect(await verdicts(draft)).toEqual(expected);
  });
});

describe('a draft', () => {
  it('tells where each claim stands, and how much of it claims nothing', async () => {
    const draft = '形势总体平稳。\n“建设绿氢制备示范基地”由省科技厅牵头。\n各方信心增强。';
    const { findings, sentences, withoutClaim } = await verify(store, draft);
    expect({ sentences, withoutClaim }).toEqual({ sentences: 3, withoutClaim: 2 });
    const [{ start, end, quote, witnesses }] = findings as [(typeof findings)[number]];
    expect(draft.slice(start, end)).toBe(quote);
    expect(witnesses.map((it) => it.quote)).toEqual([expect.stringContaining('省发展改革委')]);
  });

  it('goes on to speak of a plan that it has named', async () => {
    const draft =
      '《辽宁省氢能产业发展规划（2021—2025年）》印发以来成效明显。该规划提出，到2025年，氢能产业产值达到800亿元。';
    expect(await verdicts(draft)).toEqual(['CONTRADICTED']);
  });
});
