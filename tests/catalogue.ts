import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Message } from '../language/format.ts';

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const parametersOf = (message: Message) =>
  [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

export interface Catalogues {
  en: Record<string, Message>;
  zh: Record<string, Message>;
  /** the room whose messages they are */
  room: URL;
  /** how the room's code calls what says a message that is put together from a prefix: word(say, 'edge') */
  prefixing?: RegExp;
  /** keys whose Chinese message holds no Chinese character */
  withoutHan?: readonly string[];
}

/** What holds of the messages of a room. */
export function catalogueTests({ en, zh, room, prefixing, withoutHan = [] }: Catalogues): void {
  it('are the same in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('take the same parameters in both languages', () => {
    for (const key of Object.keys(zh)) expect(parametersOf(en[key]!), key).toEqual(parametersOf(zh[key]!));
  });

  it('are none of them empty', () => {
    for (const [language, catalogue] of Object.entries({ en, zh }))
      for (const [key, message] of Object.entries(catalogue))
        expect(
          formsOf(message).every((form) => form.trim()),
          `${language} ${key}`,
        ).toBe(true);
  });

  it('are Chinese in the Chinese catalogue', () => {
    const han = /\p{Script=Han}/u;
    const plain = Object.entries(zh).filter(
      ([, message]) => !formsOf(message).some((form) => han.test(form)),
    );
    expect(plain.map(([key]) => key)).toEqual(withoutHan);
  });

  it('are all used', () => {
    const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), room), 'utf8'))
      .join('\n');
    // a key is written out, or put together from a prefix: say(`edge.${type}`)
    const prefixes = [
      ...[...sources.matchAll(/`(\w+)\.\$\{/g)].map(([, prefix]) => prefix!),
      ...(prefixing ? [...sources.matchAll(prefixing)].map(([, prefix]) => prefix!) : []),
    ];
    const unused = Object.keys(zh).filter(
      (key) => !sources.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(`${prefix}.`)),
    );
    expect(unused).toEqual([]);
  });
}
