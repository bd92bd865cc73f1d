import { describe, expect, it } from 'vitest';
import { corpusDirectory } from '../../loader/documents.ts';
import { Graph, type GraphEdge } from './graph.ts';
import { answered, exported } from './run.ts';
import { concluded } from './sample.ts';

/** The corpus and, beside it, the documents of other places, years and formats. */
const graph = new Graph(await exported({ documents: [corpusDirectory, answered.written.documents] }));
const steps = concluded(graph);

const plain = (text: string) => text.normalize('NFKC').toLowerCase();
const flat = (text: string) => text.replace(/\s+/g, ' ');
const node = (id: string) => graph.nodes.get(id)!;
const planOf = (id: string) => String(node(id).plan ?? id);
const titleOf = (plan: string) => String(node(plan).title);

/** All that a node says; an undertaking says what the sections say that set it out. */
function textOf(id: string): string {
  const { label, name, title, heading, text, quote } = node(id);
  const own = [name, title, heading, text, quote].filter(Boolean).join('\n');
  if (label !== 'SpecialProject') return own;
  const sections = graph.edges.filter(({ to, from }) => to === id && graph.is(from, 'Section'));
  return [own, ...sections.map(({ from }) => textOf(from))].join('\n');
}
const holds = (id: string, words: string) => plain(textOf(id)).includes(plain(words));
const listed = (words: string) => words.split(', ');

/** Whether a target of a plan is quoted so. */
const isTarget = (plan: string, quote: string) =>
  graph.of('Target').some((it) => it.plan === plan && flat(String(it.quote)) === quote);
const printed = (id: string) => {
  const { value, valueMax, unit = '' } = node(id);
  return `${value ?? ''}${valueMax === undefined ? '' : `–${valueMax}`}${unit}`;
};

interface Form {
  form: RegExp;
  isTrue: (edge: GraphEdge, groups: Record<string, string>) => boolean;
}

const meant = String.raw`(?: \(probably meant as [^)]+\))?`;

/** Every form of a reason, and what has to be so for it to be true. */
const forms: Form[] = [
  {
    form: /^Both speak of (?<words>.+?): “.*” and “.*?”(?:; what the one calls (?<own>[^,]+), the other calls (?<its>[^;.]+))?(?:; it says “(?<says>[\s\S]*)”)?\. 《/,
    isTrue: ({ from, to }, { words, own, its, says }) =>
      listed(words!).every((word) => holds(from, word) && holds(to, word)) &&
      (!own || (holds(from, own) && holds(to, its!) && !(holds(to, own) && holds(from, its!)))) &&
      (!says || holds(to, says.replace(/…$/, ''))),
  },
  {
    form: /^What “.*” calls (?<own>[^,]+), “.*?” calls (?<its>[^;.]+)(?:; it says “(?<says>[\s\S]*)”)?\. 《/,
    isTrue: ({ from, to }, { own, its, says }) =>
      holds(from, own!) && holds(to, its!) && (!says || holds(to, says.replace(/…$/, ''))),
  },
  {
    form: /^“.*” carries out “(?<heading>.*?)…?” of 《(?<plan>.*?)》, and this and “.*” both speak of (?<words>.+?)(?:; it says “[\s\S]*”)?\. 《/,
    isTrue: ({ from, to }, { heading, plan, words }) => {
      const through = [...graph.nodes.values()].find(
        (it) =>
          it.label === 'Section' &&
          titleOf(planOf(it.id)) === plan &&
          String(it.heading).startsWith(heading!),
      );
      const plansReached = graph.out(from).map((edge) => planOf(edge.to));
      return (
        through !== undefined &&
        plansReached.includes(planOf(through.id)) &&
        listed(words!).every((word) => holds(to, word) && holds(through.id, word))
      );
    },
  },
  {
    form: new RegExp(
      String.raw`^Its target, “(?<own>.*?)”${meant}, is a step on the way to “(?<its>[\s\S]*?)”${meant} in 《`,
    ),
    isTrue: ({ from, to }, { own, its }) => isTarget(planOf(from), own!) && isTarget(planOf(to), its!),
  },
  {
    form: new RegExp(
      String.raw`^(?:Both set targets for (?<both>[^:]+)|One sets a target for (?<one>[^,]+), the other for (?<other>[^:]+)): “(?<own>.*?)”${meant} and “(?<its>[\s\S]*?)”${meant} in 《`,
    ),
    isTrue: ({ from, to }, { both, one, other, own, its }) => {
      const names = (plan: string, quote: string) =>
        graph
          .of('Target')
          .filter((it) => it.plan === plan && flat(String(it.quote)) === quote)
          .map(({ name }) => plain(String(name)));
      const says = (plan: string, quote: string, word: string) =>
        names(plan, quote).some((name) => name.includes(plain(word)));
      return says(planOf(from), own!, both ?? one!) && says(planOf(to), its!, both ?? other!);
    },
  },
  {
    form: /^It names (?<name>.*?), which 《.*》 sets out \(“(?<quote>[\s\S]*?)”\)\. 《/,
    isTrue: ({ from, to }, { quote }) =>
      holds(to, quote!) && graph.names(to).some((name) => holds(from, name)),
  },
  {
    form: /^第?(?<own>\S+?)(?:, probably meant as [^ ]+,)? \((?<ownPlace>[^)]+)\) (?:is a step on the way to|takes over|sets a number of its own for|answers, for its place,) 第?(?<its>\S+?)(?:, probably meant as [^ ]+,)? \([^)]+\) of 《/,
    isTrue: ({ from, to }, { own, its }) => own === printed(from) && its === printed(to),
  },
  {
    form: /^Both measure (?<indicator>.+?) for .+?: “(?<own>[\s\S]*?)” follows “(?<its>[\s\S]*?)” of 《/,
    isTrue: ({ from, to }, { own, its }) => node(from).quote === own && node(to).quote === its,
  },
];

const formOf = (why: string) => forms.find(({ form }) => form.test(why));

describe('every reason of the cascade', () => {
  it('is there', () => {
    expect(steps.length).toBeGreaterThan(500);
    expect(new Set(steps.map(({ plan }) => plan)).size).toBeGreaterThan(15);
  });

  it('has a form that can be checked', () => {
    expect(steps.filter(({ why }) => !formOf(why!)).map(({ why }) => why)).toEqual([]);
  });

  it('names words that both ends hold', () => {
    const untrue = steps.filter((edge) => {
      const found = formOf(edge.why!);
      return found && !found.isTrue(edge, found.form.exec(edge.why!)!.groups ?? {});
    });
    expect(untrue.map(({ from, to, why }) => `${from} → ${to}: ${why}`)).toEqual([]);
  });

  it('says how the two plans stand to each other, by their titles', () => {
    const plansOf = (id: string) =>
      graph.is(id, 'SpecialProject')
        ? graph.edges.flatMap(({ type, to, plan }) =>
            type === 'CONTAINS' && to === id ? [String(plan)] : [],
          )
        : [planOf(id)];
    const names = (why: string, id: string) =>
      plansOf(id).some((plan) => why.includes(`《${titleOf(plan)}》`));
    const silent = steps.filter(({ from, to, why }) => !names(why!, from) || !names(why!, to));
    expect(silent.map(({ why }) => why)).toEqual([]);
  });

  /** What it says of titles, of printed words, and in numbers beside these. */
  const toldIn = (why: string) => {
    const said = why.match(/《[^《》]*》|“[^“”]*”/g) ?? [];
    const numbers = why.replace(/《[^《》]*》|“[^“”]*”/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
    return [...new Set([...said, ...numbers])].sort();
  };

  it('says the same in Chinese: the same titles, quotes, words and numbers', () => {
    const words = ({ why }: GraphEdge) =>
      listed(/^Both speak of (.+?): “/.exec(why!)?.[1] ?? '').filter(Boolean);
    const other = steps.filter(
      (edge) =>
        words(edge).some((word) => !String(edge.whyZh).includes(word)) ||
        String(toldIn(edge.why!)) !== String(toldIn(String(edge.whyZh))),
    );
    expect(other.map(({ why, whyZh }) => [why, whyZh])).toEqual([]);
  });
});

describe('every step of the cascade', () => {
  const texts = new Map(graph.of('Text').map(({ plan, text }) => [String(plan), String(text)]));

  it('keeps the clause that answers and the one that it answers, as they stand in their plans', () => {
    const untrue = steps.filter(({ plan, quote, start, end, toPlan, toQuote, toStart, toEnd }) => {
      const own = texts.get(plan!)!.slice(start, end) === quote;
      return !own || (toQuote !== undefined && texts.get(toPlan!)!.slice(toStart, toEnd) !== toQuote);
    });
    expect(untrue).toEqual([]);
  });

  it('names both, but for what only follows an earlier target', () => {
    const without = steps.filter(({ type, toQuote }) => type !== 'CONTINUES' && toQuote === undefined);
    expect(without).toEqual([]);
  });
});

describe('every plan below the nation', () => {
  it('leads to a plan above, or says why it does not', () => {
    const leading = new Set(
      graph.edges.flatMap(({ type, plan, toPlan }) =>
        ['IMPLEMENTS', 'REFINES'].includes(type) && toPlan !== undefined && toPlan !== plan ? [plan] : [],
      ),
    );
    const below = graph.of('Plan').filter(({ inCorpus, level }) => inCorpus && level !== 'national');
    expect(below.length).toBeGreaterThan(15);
    const wrong = below.filter(({ id, stepless }) => leading.has(id) === (stepless !== undefined));
    expect(wrong.map(({ id, stepless }) => [id, stepless])).toEqual([]);
  });
});
