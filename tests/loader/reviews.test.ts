import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, describe as suite } from 'vitest';
import {
  appendReviews,
  applyToStore,
  describe,
  newReview,
  type Review,
  readReviews,
  type StandingReview,
  worklist,
} from '../../loader/index.ts';
import { Reviewing } from '../../loader/reviews/reviewing.ts';
import { type Desk, test } from './documents.ts';

const national = `国家海洋科技创新规划（2016—2020年）
国发〔2016〕99号
2016年7月28日
为落实《海洋强国建设纲要》（国发〔2010〕12号），制定本规划。
一、总体目标
到2020年，海洋研究与试验发展经费投入强度达到2.5%。建成海洋观测站30个。
二、重点任务
（一）突破深海装备。组织实施深海空间站重大专项，培育深潜装备产业，攻克深海装备关键技术。
（二）建设观测网络。完善近海观测网络，支持沿海地区先行先试，布设观测浮标。
`;

const provincial = `辽宁省海洋科技创新实施方案
辽政发〔2017〕8号
各市人民政府，省政府各部门：
为贯彻落实《国家海洋科技创新规划（2016—2020年）》（国发〔2016〕99号），制定本方案。
一、主要目标
到2020年，全省海洋研究与试验发展经费投入强度达到2.8%。建成海洋观测站5个。
二、主要任务
1.建设深海装备创新中心。攻克深海装备关键技术。（牵头单位：省科技厅；配合单位：省工业和信息化厅、省财政厅）
2.布设近海观测浮标。完善近海观测网络。（牵头单位：省海洋渔业厅；配合单位：省科技厅）
3.培养海洋科技人才。在大连市建设人才基地。（牵头单位：省科技厅）
辽宁省人民政府
2017年3月1日
`;

const own = '辽宁省海洋科技创新实施方案';
const above = '国家海洋科技创新规划(2016-2020年)';
const task = (n: number) => `task:${own}#二/${n}`;
const step = (n: string) => `section:${above}#二/（${n}）`;
const station = `target:${own}#一 海洋观测站`;
const [science, industry, finance] = ['科学技术厅', '工业和信息化厅', '财政厅'].map(
  (name) => `agency:辽宁省${name}`,
);

const base = { by: '李雷', why: '原文所指并非如此', plan: `plan:${own}` };
const link = (type: string, from: string | undefined, to: string) => ({ link: { type, from: from!, to } });

/** Loads both plans into the desk's graph. */
async function laidOut(desk: Desk): Promise<void> {
  await desk.put('国家.txt', national);
  await desk.put('省.txt', provincial);
  await desk.load();
}

const reviewed = (desk: Desk, ...given: object[]): Promise<Review[]> =>
  Promise.all(given.map((it, i) => describe(desk.store, { ...base, ...it }, new Date(2026, 10, 30, 9, i))));

interface Line {
  id: string;
  label?: string;
  labels?: string[];
  properties: Record<string, unknown>;
}

const linesOf = async (desk: Desk): Promise<Map<string, Line>> =>
  new Map((await desk.graph()).map((line) => JSON.parse(line) as Line).map((line) => [line.id, line]));

const statesOf = (standing: readonly StandingReview[]) => standing.map(({ state }) => state);
const key = (type: string, from: string | undefined, to: string) => `${from}|${type}|${to}`;

/** What each kind of review makes of the graph: ids that are there behind it, with some of their properties, and ids that are not. */
const kinds: Record<string, { given: object; there?: Record<string, object>; gone?: string[] }> = {
  'a stated link that is rejected goes, and with it who is named nowhere else': {
    given: { kind: 'reject', about: link('SUPPORTS', finance, task(1)) },
    gone: [key('SUPPORTS', finance, task(1)), finance!],
  },
  'a step of the cascade that is rejected goes': {
    given: { kind: 'reject', about: link('IMPLEMENTS', task(1), step('一')) },
    gone: [key('IMPLEMENTS', task(1), step('一'))],
  },
  'a relation of plans that is rejected takes the steps between them along': {
    given: { kind: 'reject', about: link('REFINES', station, `target:${above}#一 海洋观测站`) },
    gone: [key('REFINES', station, `target:${above}#一 海洋观测站`)],
  },
  'a link that is accepted is reviewed, and says what it was before': {
    given: { kind: 'accept', why: '', about: link('IMPLEMENTS', task(2), step('二')) },
    there: {
      [key('IMPLEMENTS', task(2), step('二'))]: {
        basis: 'reviewed',
        confidence: 1,
        rule: 'counterparts',
        asRead: expect.stringContaining('"basis":"inferred"'),
      },
    },
  },
  'a link that is corrected leads where the reviewer says': {
    given: {
      kind: 'correct',
      about: link('LEADS', science, task(3)),
      set: { from: 'agency:辽宁省人民政府' },
    },
    there: {
      [key('LEADS', 'agency:辽宁省人民政府', task(3))]: {
        basis: 'reviewed',
        quote: '（牵头单位：省科技厅）',
        asRead: expect.stringContaining(`"from":"${science}"`),
      },
    },
    gone: [key('LEADS', science, task(3))],
  },
  'a link of another type that is meant is drawn as that': {
    given: { kind: 'correct', about: link('SUPPORTS', industry, task(1)), set: { type: 'LEADS' } },
    there: { [key('LEADS', industry, task(1))]: { basis: 'reviewed' } },
    gone: [key('SUPPORTS', industry, task(1))],
  },
  'a step that is corrected leads where the reviewer says': {
    given: { kind: 'correct', about: link('IMPLEMENTS', task(1), step('一')), set: { to: step('二') } },
    there: { [key('IMPLEMENTS', task(1), step('二'))]: { basis: 'reviewed' } },
    gone: [key('IMPLEMENTS', task(1), step('一'))],
  },
  'a number that is corrected stands beside the one that was read': {
    given: { kind: 'correct', about: { node: station }, set: { value: 15, unit: '座' } },
    there: {
      [station]: {
        value: 15,
        unit: '座',
        basis: 'reviewed',
        quote: '建成海洋观测站5个',
        asRead: expect.stringContaining('"value":5,"unit":"个"'),
        why: '李雷 corrected it on 2026-11-30: value 5, unit 个 → value 15, unit 座. 原文所指并非如此',
        whyZh: '李雷于2026-11-30更正：value 5, unit 个 → value 15, unit 座。原文所指并非如此',
      },
    },
  },
  'a target that is rejected goes with its links': {
    given: { kind: 'reject', about: { node: station } },
    gone: [station, key('MEASURES', station, 'indicator:海洋观测站')],
  },
  'a task that is accepted is reviewed': {
    given: { kind: 'accept', about: { node: task(3) } },
    there: { [task(3)]: { basis: 'reviewed', text: expect.stringContaining('培养海洋科技人才') } },
  },
  'a deadline that nobody read is set': {
    given: { kind: 'correct', about: { node: task(2) }, set: { deadline: '2019-06' } },
    there: { [task(2)]: { deadline: '2019-06', asRead: expect.stringContaining('"deadline":null') } },
  },
  'a field of the head that is corrected stands beside the one that was read': {
    given: {
      kind: 'correct',
      about: { node: `plan:${own}` },
      quote: '2017年3月1日',
      set: { issuedOn: '2017-03-10', docNumber: null },
    },
    there: {
      [`plan:${own}`]: {
        issuedOn: '2017-03-10',
        asRead: '{"issuedOn":"2017-03-01","docNumber":"辽政发〔2017〕8号"}',
      },
    },
  },
  'a name that was taken for another organisation is that of the one that is meant, wherever the plan prints it':
    {
      given: {
        kind: 'correct',
        about: { name: { label: 'Agency', printed: '省科技厅', id: science } },
        set: { name: '大连市科学技术局' },
      },
      there: {
        [key('LEADS', 'agency:大连市科学技术局', task(1))]: { basis: 'reviewed', asPrinted: '省科技厅' },
        [key('SUPPORTS', 'agency:大连市科学技术局', task(2))]: {},
        [key('LEADS', 'agency:大连市科学技术局', task(3))]: {},
      },
      gone: [science!],
    },
  'a place that was taken for another is the one that is meant, with those that it lies in': {
    given: {
      kind: 'correct',
      about: { name: { label: 'Region', printed: '大连市', id: 'region:大连市' } },
      set: { name: '吉林省' },
    },
    there: {
      [key('MENTIONS', `section:${own}#二/3`, 'region:吉林省')]: { basis: 'reviewed' },
      [key('PART_OF', 'region:吉林省', 'region:中国')]: {},
    },
    gone: ['region:大连市'],
  },
  'a link that nobody found is there, with the sentence of the reviewer': {
    given: {
      kind: 'add',
      about: link('IMPLEMENTS', task(3), step('一')),
      quote: '培养海洋科技人才。在大连市建设人才基地。',
    },
    there: {
      [key('IMPLEMENTS', task(3), step('一'))]: {
        basis: 'reviewed',
        rule: 'review',
        quote: '培养海洋科技人才。在大连市建设人才基地。',
        plan: `plan:${own}`,
        start: provincial.indexOf('培养海洋科技人才'),
      },
    },
  },
  'an organisation that a person adds leads a task': {
    given: {
      kind: 'add',
      about: link('SUPPORTS', finance, task(2)),
      quote: '2.布设近海观测浮标。完善近海观测网络。',
    },
    there: { [key('SUPPORTS', finance, task(2))]: { basis: 'reviewed', rule: 'review' } },
  },
};

suite('a review', () => {
  test.for(Object.entries(kinds))('%s', async ([, { given, there = {}, gone = [] }], { desk }) => {
    await laidOut(desk);
    const before = await desk.graph();
    const reviews = await reviewed(desk, given);
    expect(statesOf(await applyToStore(desk.store, reviews))).toEqual(['honoured']);
    const lines = await linesOf(desk);
    for (const [id, properties] of Object.entries(there))
      expect(lines.get(id)?.properties, id).toMatchObject(properties);
    for (const id of gone) expect([...lines.keys()]).not.toContain(id);

    const after = await desk.graph();
    const again = await desk.load([''], { again: true, reviews });
    expect(statesOf(again.reviews)).toEqual(['honoured']);
    expect(await desk.graph(), 'every load honours it').toEqual(after);
    expect(await desk.cleanGraph({ reviews }), 'and the first').toEqual(after);

    const back = newReview({ by: '韩梅', kind: 'withdraw', about: { review: reviews[0]!.id } });
    expect(statesOf(await applyToStore(desk.store, [back]))).toEqual(['withdrawn', 'honoured']);
    expect(await desk.graph(), 'taken back, all is as it was read').toEqual(before);
  });

  test('is honoured by a load that was not given it: the store knows it', async ({ desk }) => {
    await laidOut(desk);
    await applyToStore(desk.store, await reviewed(desk, { kind: 'reject', about: { node: station } }));
    await desk.load([''], { again: true });
    expect([...(await linesOf(desk)).keys()]).not.toContain(station);
  });

  test('that lies beside the documents is honoured with them, and is no document', async ({ desk }) => {
    await laidOut(desk);
    const reviews = await reviewed(desk, { kind: 'reject', about: { node: station } });
    await appendReviews(join(desk.folder, 'reviews.jsonl'), reviews);
    const report = await desk.load();
    expect(statesOf(report.reviews)).toEqual(['honoured']);
    expect(report.passedOver).toEqual([]);
    expect([...(await linesOf(desk)).keys()]).not.toContain(station);
  });

  test('writes nothing where the graph has it already', async ({ desk }) => {
    await laidOut(desk);
    const reviews = await reviewed(
      desk,
      ...Object.values(kinds)
        .slice(0, 5)
        .map(({ given }) => given),
    );
    await applyToStore(desk.store, reviews);
    const version = await desk.store.version();
    await desk.load([''], { reviews });
    expect(await desk.store.version()).toEqual(version);
  });
});

suite('a plan without reviews', () => {
  test('is not read for them', async ({ desk }) => {
    await laidOut(desk);
    await applyToStore(desk.store, await reviewed(desk, { kind: 'reject', about: { node: station } }));
    const asked: string[] = [];
    const counting = new Proxy(desk.store, {
      get(store, name) {
        const value: unknown = name === 'read' ? read : Reflect.get(store, name);
        return typeof value === 'function' && name !== 'read' ? value.bind(store) : value;
      },
    });
    const read: typeof desk.store.read = (cypher, ...rest) => {
      asked.push(cypher);
      return desk.store.read(cypher, ...rest);
    };
    const reviewing = await Reviewing.open(counting);
    const count = asked.length;
    await reviewing.settle(`plan:${above}`);
    expect(asked.length).toBe(count);
    await reviewing.settle(`plan:${own}`);
    expect(asked.length).toBeGreaterThan(count);
  });
});

suite('two reviews of one thing', () => {
  test('the later one holds, whoever was first to load', async ({ desk }) => {
    await laidOut(desk);
    const reviews = await reviewed(
      desk,
      { kind: 'correct', about: { node: station }, set: { value: 15, unit: '座' } },
      { kind: 'correct', about: { node: station }, set: { value: 16 } },
      { kind: 'reject', about: link('LEADS', science, task(3)) },
      { kind: 'accept', about: link('LEADS', science, task(3)) },
    );
    const standing = await applyToStore(desk.store, [...reviews].reverse());
    expect(statesOf(standing)).toEqual(['honoured', 'honoured', 'overruled', 'honoured']);
    const lines = await linesOf(desk);
    expect(lines.get(station)?.properties).toMatchObject({
      value: 16,
      unit: '座',
      asRead: expect.stringContaining('"value":5'),
    });
    expect(lines.get(key('LEADS', science, task(3)))?.properties).toMatchObject({ basis: 'reviewed' });
  });
});

suite('what was rejected', () => {
  test('can be accepted again, though it is not in the graph', async ({ desk }) => {
    await laidOut(desk);
    const about = link('LEADS', science, task(3));
    await applyToStore(desk.store, await reviewed(desk, { kind: 'reject', about }));
    const { plan: _, ...said } = base;
    const again = await describe(desk.store, { ...said, kind: 'accept', about });
    expect(again).toMatchObject({ plan: `plan:${own}`, quote: '（牵头单位：省科技厅）' });
    expect(statesOf(await applyToStore(desk.store, [again]))).toEqual(['overruled', 'honoured']);
    expect([...(await linesOf(desk)).keys()]).toContain(key('LEADS', science, task(3)));
  });
});

suite('where the document is edited', () => {
  const insert = (text: string) =>
    text
      .replace('3.培养', '4.培养')
      .replace('2.布设', '3.布设')
      .replace('1.建设', '2.建设')
      .replace(
        '二、主要任务\n',
        '二、主要任务\n1.编制海洋科技地图。绘制全省海域图。（牵头单位：省科技厅）\n',
      );

  test('a review follows what it is about to its new number', async ({ desk }) => {
    await laidOut(desk);
    const reviews = await reviewed(
      desk,
      { kind: 'reject', about: link('LEADS', science, task(3)) },
      { kind: 'reject', about: link('IMPLEMENTS', task(1), step('一')) },
      { kind: 'correct', about: { node: task(2) }, set: { deadline: '2019-06' } },
    );
    await applyToStore(desk.store, reviews);
    await desk.put('省.txt', insert(provincial));
    const report = await desk.load([''], { reviews });
    expect(statesOf(report.reviews)).toEqual(['honoured', 'honoured', 'honoured']);
    const lines = await linesOf(desk);
    expect(lines.get(task(3))?.properties).toMatchObject({ name: '布设近海观测浮标', deadline: '2019-06' });
    const ids = [...lines.keys()];
    expect(ids).not.toContain(key('LEADS', science, task(4)));
    expect(ids).toContain(key('LEADS', science, task(1)));
    expect(ids).not.toContain(key('IMPLEMENTS', task(2), step('一')));
  });

  test('a review whose quote is gone is told, not dropped and not applied, and holds again when it is back', async ({
    desk,
  }) => {
    await laidOut(desk);
    const reviews = await reviewed(desk, {
      kind: 'correct',
      about: { node: station },
      set: { value: 15 },
    });
    await applyToStore(desk.store, reviews);
    await desk.put('省.txt', provincial.replace('建成海洋观测站5个', '建成海洋观测站8个'));
    const report = await desk.load([''], { reviews });
    expect(report.reviews).toMatchObject([{ state: 'orphaned', told: expect.stringContaining('quote') }]);
    expect((await linesOf(desk)).get(station)?.properties).toMatchObject({ value: 8, basis: 'stated' });
    await desk.put('省.txt', provincial);
    expect(statesOf((await desk.load()).reviews)).toEqual(['honoured']);
    expect((await linesOf(desk)).get(station)?.properties).toMatchObject({ value: 15 });
  });

  test('a link that was added to a plan which goes is told, and is there again with it', async ({ desk }) => {
    await laidOut(desk);
    const reviews = await reviewed(
      desk,
      kinds['a link that nobody found is there, with the sentence of the reviewer']!.given,
    );
    await applyToStore(desk.store, reviews);
    await desk.put('国家.txt', national.replace(/（一）.*\n（二）/u, '（一）'));
    expect(statesOf((await desk.load()).reviews)).toEqual(['honoured']);
    await desk.put('国家.txt', national.replace(/（一）.*\n（二）.*\n/u, ''));
    expect((await desk.load()).reviews).toMatchObject([
      { state: 'orphaned', told: expect.stringContaining('not in the graph') },
    ]);
    await desk.put('国家.txt', national);
    expect(statesOf((await desk.load()).reviews)).toEqual(['honoured']);
  });
});

suite('fifty reviews of every kind', () => {
  test('hold through a load of everything, and through one of an edited document', async ({ desk }) => {
    const titles = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
    const name = (title: string) => `辽宁省海洋${title}类科技实施方案`;
    const text = (title: string, edited = '') =>
      provincial
        .replaceAll(own, name(title))
        .replace('8号', `${titles.indexOf(title) + 10}号`)
        .replaceAll('深海装备', `深海${title}型装备`)
        .replace('一、主要目标', `一、主要目标${edited}`);
    await desk.put('国家.txt', national);
    for (const title of titles) await desk.put(`${title}.txt`, text(title));
    await desk.load();
    const given = titles.flatMap((title) => {
      const plan = `plan:${name(title)}`;
      const ofPlan = (about: object) =>
        JSON.parse(JSON.stringify(about).replaceAll(own, name(title))) as object;
      const all = Object.values(kinds).filter((_, i) => i % 3 === titles.indexOf(title) % 3);
      // of the six of one third, the last plan has the last five
      return (title === '癸' ? all.slice(-5) : all.slice(0, 5)).map(({ given }) => ({
        ...ofPlan(given),
        plan,
      }));
    });
    expect(given.length).toBe(50);
    const fifty = await reviewed(desk, ...given);
    // and one of them is taken back
    const back = newReview({ by: '韩梅', kind: 'withdraw', about: { review: fifty[0]!.id } });
    const reviews = [...fifty, back];
    expect(new Set(reviews.map(({ kind }) => kind)).size, 'every kind').toBe(5);
    expect(
      new Set(given.map((it) => JSON.stringify(it).replaceAll(/海洋.类科技/gu, '海洋科技'))).size,
    ).toBeGreaterThanOrEqual(Object.keys(kinds).length);
    const applied = await applyToStore(desk.store, reviews);
    expect(statesOf(applied).sort()).toEqual([...Array(50).fill('honoured'), 'withdrawn']);
    const after = await desk.graph();
    await desk.load([''], { again: true, reviews });
    expect(await desk.graph()).toEqual(after);

    await desk.put('乙.txt', text('乙', '和要求').replace('5个', '7个'));
    const { reviews: standing } = await desk.load([''], { reviews });
    const orphaned = standing.filter(({ state }) => state === 'orphaned');
    // those that rest on the number that is another now; what they say is why
    const resting = reviews.filter(
      ({ plan, quote }) => plan === `plan:${name('乙')}` && quote?.includes('5个'),
    );
    expect(resting.length).toBeGreaterThan(0);
    expect(orphaned.map(({ review }) => review.id).sort()).toEqual(resting.map(({ id }) => id).sort());
    for (const { told, toldZh } of orphaned) {
      expect(told).toContain('quote');
      expect(toldZh).toMatch(/原文|不再/u);
    }
    expect(statesOf(standing).filter((state) => state === 'honoured')).toHaveLength(50 - orphaned.length);
    expect(await desk.graph()).toEqual(await desk.cleanGraph({ reviews }));
  });

  test('that two people made are honoured from their files, brought together in either order', async ({
    desk,
  }) => {
    await laidOut(desk);
    const reviews = await reviewed(desk, ...Object.values(kinds).map(({ given }) => given));
    const byHand = reviews.map((review, i) =>
      newReview({ ...review, by: i % 2 ? '韩梅' : '李雷' }, new Date(review.at)),
    );
    const graphs = [];
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const file = join(desk.folder, `merged-${order.join('')}.txt.jsonl`);
      for (const person of order)
        await appendReviews(
          file,
          byHand.filter((_, i) => i % 2 === person),
        );
      const merged = await readReviews(file);
      expect(new Set(merged.map(({ id }) => id))).toEqual(new Set(byHand.map(({ id }) => id)));
      graphs.push(await desk.cleanGraph({ reviews: merged }));
    }
    expect(graphs[1]).toEqual(graphs[0]);
    expect(statesOf((await desk.load([''], { again: true, reviews: byHand })).reviews)).toEqual(
      statesOf(await applyToStore(desk.store, [])),
    );
    expect(await desk.graph()).toEqual(graphs[0]);
  });
});

suite('a file of reviews', () => {
  const review = (i: number) =>
    newReview(
      { ...base, kind: 'reject', about: { node: `target:${own}#一 ${i}` } },
      new Date(2026, 0, 1 + i),
    );

  test('takes in that of another person without loss, and nothing twice', async ({ desk }) => {
    const [mine, theirs] = ['mine.jsonl', 'theirs.jsonl'].map((name) => join(desk.folder, name));
    await appendReviews(mine!, [review(1), review(3)]);
    await appendReviews(theirs!, [review(2), review(3), review(4)]);
    expect(await appendReviews(mine!, await readReviews(theirs!))).toEqual([review(2), review(4)]);
    await appendReviews(theirs!, await readReviews(mine!));
    const ids = async (path: string) => (await readReviews(path)).map(({ id }) => id).sort();
    expect(await ids(mine!)).toEqual(await ids(theirs!));
    expect(await ids(mine!)).toHaveLength(4);
  });

  test('is never written over: what stands there stays, with or without a last line feed', async ({
    desk,
  }) => {
    const path = join(desk.folder, 'reviews.jsonl');
    await appendReviews(path, [review(1)]);
    const written = (await readFile(path, 'utf8')).trimEnd();
    await writeFile(path, written);
    await appendReviews(path, [review(2)]);
    expect((await readFile(path, 'utf8')).startsWith(`${written}\n`)).toBe(true);
    expect(await readReviews(path)).toEqual([review(1), review(2)]);
  });

  test.for([
    ['{"kind":"reject"', 'no JSON'],
    ['{"at":"2026-01-01T00:00:00Z","by":"a","kind":"reject","about":{"node":"target:a"},"why":"x"}', 'plan'],
    [
      '{"at":"2026-01-01T00:00:00Z","by":"a","kind":"reject","plan":"plan:a","about":{"node":"target:a"}}',
      'why',
    ],
    [
      '{"at":"2026-01-01T00:00:00Z","by":"a","kind":"correct","plan":"plan:a","about":{"node":"target:a"},"why":"x","set":{"name":"b"}}',
      'set.name',
    ],
    [
      '{"at":"2026-01-01T00:00:00Z","by":"a","kind":"correct","plan":"plan:a","about":{"node":"target:a"},"why":"x","set":{"value":"viel"}}',
      'set.value',
    ],
    [
      '{"at":"2026-01-01T00:00:00Z","by":"a","kind":"add","plan":"plan:a","about":{"link":{"type":"LEADS","from":"agency:a","to":"task:a"}},"why":"x"}',
      'quote',
    ],
  ])('that has a line which is no review is told with its line: %s', async ([line, why], { desk }) => {
    const path = await desk.put('reviews.jsonl', `\n${line}\n`);
    await expect(readReviews(path)).rejects.toThrow(new RegExp(`reviews\\.jsonl:2: .*${why}`));
  });
});

suite('the worklist', () => {
  test('offers what is least sure first, and nothing that was looked at', async ({ desk }) => {
    await laidOut(desk);
    await desk.store.write((tx) =>
      tx.run(
        'MATCH ()-[r:REFINES]->() SET r.confidence = 0.4 WITH count(r) AS n MATCH ()-[r:SUPPORTS]->() SET r.confidence = 0.6',
      ),
    );
    const items = await worklist(desk.store);
    expect(items.slice(0, 2).map(({ about }) => 'link' in about && about.link.type)).toEqual([
      'REFINES',
      'REFINES',
    ]);
    expect(items[0]).toMatchObject({ reason: 'confidence', planTitle: own, confidence: 0.4 });
    expect(items[0]!.names).toEqual(['全省海洋研究与试验发展经费投入强度', '海洋研究与试验发展经费投入强度']);
    expect(items[0]!.whyZh).toMatch(/同一指标|国家/);
    await applyToStore(desk.store, await reviewed(desk, { kind: 'accept', about: items[0]!.about }));
    const left = await worklist(desk.store);
    expect(left.map(({ about }) => about)).not.toContainEqual(items[0]!.about);
  });
});
