import type { GraphNode } from '../graph.ts';
import type { Maker, SeededSentence } from './sentences.ts';

interface Said {
  plan: string;
  region: string;
  name: string;
  year: number;
  value: number;
  unit: string;
  verb: string;
  bound: string;
}

/** How analysts reword a target. `own`: the sentence does not say which plan it is from. */
const templates: readonly ((it: Said) => string)[] = [
  (it) => `《${it.plan}》提出，到${it.year}年，${it.name}${it.verb}${it.value}${it.unit}${it.bound}。`,
  (it) => `根据《${it.plan}》，${it.year}年${it.name}要${it.verb}${it.value}${it.unit}${it.bound}。`,
  (it) =>
    `${it.name}到${it.year}年${it.verb}${it.value}${it.unit}${it.bound}，这是《${it.plan}》定下的目标。`,
  (it) =>
    `按照《${it.plan}》的部署，${it.region}力争${it.year}年底前${it.name}${it.verb}${it.value}${it.unit}${it.bound}。`,
  (it) =>
    `到${it.year}年，${it.region}${it.name}将${it.verb}${it.value}${it.unit}${it.bound}（见《${it.plan}》）。`,
];

const verbs: Record<string, readonly string[]> = {
  '=': ['达到', '提高到', '为'],
  '>=': ['超过', '达到'],
  '+': ['增长', '提高'],
  '-': ['下降', '降低'],
};
const opposite: Record<string, string> = { 增长: '下降', 提高: '下降', 下降: '提高', 降低: '增长' };

const isPlain = ({ name }: GraphNode) =>
  /^[\u4e00-\u9fffA-Za-z()（）&]{3,26}$/.test(String(name)) &&
  !/^(?:攻克|建设|建成|培育|新建|突破|形成|打造|获得|实施|新增|培养|引进|选择|转化|重点|支持|制定|入选|减损|发表|开发|完成|组建|获取|开展|研制|认定)/.test(
    String(name),
  );

export const numberSentences: Maker = (graph, lot, count) => {
  const targets = graph.of('Target').filter((it) => {
    const plan = graph.nodes.get(String(it.plan));
    const fitting =
      it.year !== undefined &&
      it.value !== undefined &&
      String(it.value).length < 10 &&
      !it.suspect &&
      it.valueMax === undefined;
    return fitting && isPlain(it) && verbs[String(it.operator)] && it.pace === undefined && plan?.inCorpus;
  });
  const regionOf = (id: string) => {
    const edge = graph.out(id).find(({ type }) => type === 'APPLIES_TO');
    return edge ? String(graph.nodes.get(edge.to)!.name) : '全国';
  };
  const indicatorOf = (id: string) => graph.out(id).find(({ type }) => type === 'MEASURES')?.to;
  const drawn = lot.some(targets, 2 * count, ({ id }) => `number ${id}`);
  return drawn.map((it, i): SeededSentence => {
    const operator = String(it.operator);
    const said: Said = {
      plan: String(graph.nodes.get(String(it.plan))!.title),
      region: regionOf(it.id) === '全国' ? '我国' : regionOf(it.id),
      name: String(it.name).replace(/^(?:全[省国市]|我国)/, ''),
      year: Number(it.year),
      value: Number(it.value),
      unit: String(it.unit ?? ''),
      verb: lot.one(verbs[operator]!, `verb ${it.id}`),
      bound: '',
    };
    if (operator === '>=' && said.verb === '达到') said.bound = '以上';
    const template = lot.one(templates, `template ${it.id}`);
    if (said.region !== '我国' && said.name.startsWith(said.region))
      said.name = said.name.slice(said.region.length);
    if (i < count) return { text: template(said), isTrue: true, of: it.id };
    const changes = [
      'number',
      'year',
      'title',
      ...(opposite[said.verb] && operator !== '=' ? ['direction'] : []),
    ] as const;
    const changed = lot.one(changes, `change ${it.id}`) as 'number' | 'year' | 'title' | 'direction';
    const own = targets.filter((o) => o.plan === it.plan && indicatorOf(o.id) === indicatorOf(it.id));
    const is = (value: number, year: number) => own.some((o) => o.value === value && o.year === year);
    if (changed === 'number') {
      const others = [1.5, 2, 0.5, 1.2].map((f) => Number((said.value * f).toPrecision(4)));
      said.value = others.find((value) => !is(value, said.year))!;
    } else if (changed === 'year') {
      said.year = [said.year + 1, said.year - 2, said.year + 5].find((year) => !is(said.value, year))!;
    } else if (changed === 'direction') said.verb = opposite[said.verb]!;
    else {
      const plans = graph
        .of('Plan')
        .filter(
          (plan) =>
            plan.inCorpus &&
            plan.id !== it.plan &&
            targets.some(
              (o) => o.plan === plan.id && indicatorOf(o.id) === indicatorOf(it.id) && o.value !== it.value,
            ),
        );
      if (!plans.length) {
        said.value = Number((said.value * 1.5).toPrecision(4));
        return { text: template(said), isTrue: false, changed: 'number', of: it.id };
      }
      said.plan = String(lot.one(plans, `title ${it.id}`).title);
    }
    return { text: template(said), isTrue: false, changed, of: it.id };
  });
};
