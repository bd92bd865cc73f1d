import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import { formatMessage, type Message } from './format.ts';
import zh from './zh.json' with { type: 'json' };

const catalogues: Record<string, Record<string, Message>> = { en, zh };
const parametersOf = (message: Message) =>
  [
    ...new Set(
      Object.values(typeof message === 'string' ? [message] : message).flatMap(
        (form) => form.match(/\{\w+\}/g) ?? [],
      ),
    ),
  ].sort();

describe('the messages', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('take the same parameters in both languages', () => {
    for (const key of Object.keys(zh))
      expect(parametersOf(catalogues.en![key]!), key).toEqual(parametersOf(catalogues.zh![key]!));
  });

  it('are none of them empty', () => {
    for (const [language, catalogue] of Object.entries(catalogues))
      for (const [key, message] of Object.entries(catalogue)) {
        const forms = typeof message === 'string' ? [message] : Object.values(message);
        expect(
          forms.every((form) => form.trim()),
          `${language} ${key}`,
        ).toBe(true);
      }
  });

  it('are Chinese in the Chinese catalogue', () => {
    const plain = Object.entries(zh).filter(([, message]) => !/\p{Script=Han}/u.test(message));
    expect(plain.map(([key]) => key)).toEqual(['operator.EQUAL', 'value.date']);
  });

  it('are all used', () => {
    const root = new URL('../', import.meta.url);
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), root), 'utf8'))
      .join('\n');
    // a key is written out, or put together from a prefix: say(`edge.${type}`)
    const prefixes = [...sources.matchAll(/`(\w+)\.\$\{/g)].map(([, prefix]) => prefix!);
    const words = [...sources.matchAll(/word\(say, '(\w+)'/g)].map(([, prefix]) => prefix!);
    const unused = Object.keys(zh).filter(
      (key) =>
        !sources.includes(`'${key}'`) &&
        ![...prefixes, ...words].some((prefix) => key.startsWith(`${prefix}.`)),
    );
    expect(unused).toEqual([]);
  });
});

describe('a message', () => {
  it('has its parameters put in, numbers as the language writes them', () => {
    expect(formatMessage('{count} of {name}', 'en', { count: 12_345, name: 'x' })).toBe('12,345 of x');
  });

  it.each([
    ['2025', '2025年前', 'by 2025'],
    ['2025-06', '2025年6月前', 'by June 2025'],
    ['2025-06-30', '2025年6月30日前', 'by 30 June 2025'],
  ])('says the date %s as the language does, and no more than is known', (iso, chinese, english) => {
    expect(formatMessage('{date}前', 'zh', { date: { iso } })).toBe(chinese);
    expect(formatMessage('by {date}', 'en', { date: { iso } })).toBe(english);
  });

  it('keeps what it is not told', () => {
    expect(formatMessage('{count}', 'en', {})).toBe('{count}');
  });

  it('takes the form that the number asks for', () => {
    const results = { one: '{count} result', other: '{count} results' };
    expect([0, 1, 2].map((count) => formatMessage(results, 'en', { count }))).toEqual([
      '0 results',
      '1 result',
      '2 results',
    ]);
    expect(formatMessage(results, 'zh', { count: 1 })).toBe('1 results');
  });
});
