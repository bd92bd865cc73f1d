import { describe, expect, it } from 'vitest';
import { classifierOf, rejections, targetForms } from '../../loader/extract/targets/classify.ts';
import { rejectionsOf, targetsOf } from '../../loader/extract/targets/spelled.ts';
import { allRules } from '../../loader/rules/registry.ts';
import { loadedCorpus } from '../corpus.ts';
import { broughtBy } from './rule-example.ts';

const excerpt = (text: string | readonly string[]) => [text].flat().at(-1)!.trim().split('\n').at(-1);

describe.each(allRules())('$id', ({ id, examples, refuses }) => {
  it.each(examples.map((one) => [excerpt(one.text), one] as const))(
    'finds: %s',
    async (_, { text, gives }) => {
      expect(await broughtBy(id, text)).toEqual(gives.toSorted());
    },
  );

  it.each(refuses.map((one) => [excerpt(one.text), one] as const))('refuses: %s', async (_, { text }) => {
    expect(await broughtBy(id, text)).toEqual([]);
  });
});

describe('the order in which targets are read', () => {
  const short = (id: string) => id.split('.').at(-1)!;
  const before = allRules().flatMap(({ id, before = [] }) => before.map((it) => ({ id, ...it })));
  const lists = { forms: targetForms.map(([name]) => name), rejections: rejections.map(([name]) => name) };

  /** Both orders of a pair: as it is, and with the first asked right behind the second. */
  const read = (first: string, second: string, text: string): [string[], string[]] => {
    const moved = <T extends readonly [string, unknown]>(list: readonly T[]): T[] => {
      const rest = list.filter(([name]) => name !== first);
      const at = rest.findIndex(([name]) => name === second);
      return rest.toSpliced(at + 1, 0, list.find(([name]) => name === first)!);
    };
    return lists.forms.includes(first)
      ? [targetsOf(text), targetsOf(text, { classify: classifierOf(rejections, moved(targetForms)) })]
      : [rejectionsOf(text), rejectionsOf(text, { classify: classifierOf(moved(rejections), targetForms) })];
  };

  it.each(before.map((it) => [it.id, it.rule, it] as const))(
    '%s is asked before %s',
    (_, rule, { id, text, reads }) => {
      const [asIs, swapped] = read(short(id), short(rule), text);
      expect(asIs).toContain(reads);
      expect(swapped).not.toContain(reads);
    },
  );

  it('is that of the descriptors', () => {
    const ids = allRules().map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('target.rejected.'))).toEqual(
      [...lists.rejections, 'form'].map((name) => `target.rejected.${name}`),
    );
    expect(ids.filter((id) => /^target\.[a-zA-Z]+$/.test(id))).toEqual(
      [...lists.forms, 'table'].map((name) => `target.${name}`),
    );
  });
});

it('every rule that the graph of the corpus carries is described', async () => {
  const { jsonl } = await loadedCorpus();
  const carried = new Set([...jsonl.matchAll(/"rule":"([^"]+)"/g)].map(([, rule]) => rule!));
  const described = new Set(allRules().map(({ id }) => id));
  expect(carried.size).toBeGreaterThan(20);
  expect([...carried].filter((rule) => !described.has(rule))).toEqual([]);
});
