import { createInterface } from 'node:readline/promises';
import type { GraphStore } from '../graph-schema/index.ts';
import type { SecondReader, SecondReading } from '../loader/audit/secondReader/index.ts';
import { folded } from './analysis.ts';
import { say } from './language/say.ts';

/** What a person says of a second reading before it begins. */
export interface SecondReaderOptions {
  /** it is agreed that the passages are sent */
  yes?: true | undefined;
  passages: number;
}

/** The second reader that an environment names. Throws where it names none, or names it wrongly. */
export function secondReaderFrom(env: NodeJS.ProcessEnv): SecondReader {
  const { GANGMU_READER_URL: address, GANGMU_READER_MODEL: model, GANGMU_READER_KEY: key } = env;
  if (!address) throw new Error(say('error.noReader'));
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Error(say('error.readerUrl'));
  if (!model) throw new Error(say('error.readerModel'));
  if (!url.pathname.endsWith('/chat/completions'))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  return { url, model, ...(key && { key }) };
}

/** Lets the second reader read a plan, or all, once a person has seen where the text goes; undefined where it is not to go there. */
export async function secondReading(
  store: GraphStore,
  plan: string | undefined,
  { yes, passages: most }: SecondReaderOptions,
): Promise<SecondReading | undefined> {
  const reader = secondReaderFrom(process.env);
  const { passagesToSend, readAgain } = await import('../loader/audit/secondReader/index.ts');
  const passages = await passagesToSend(store, plan);
  const characters = passages.slice(0, most).reduce((sum, { text }) => sum + text.length, 0);
  const sent = Math.min(most, passages.length);
  process.stderr.write(
    `${say('reader.address', { url: reader.url.href, model: reader.model, sent, characters })}\n`,
  );
  if (!yes && !(await agreed())) return undefined;
  return readAgain(store, reader, passages, {
    most,
    onProgress: (done, total) =>
      process.stderr.write(`${say('reader.progress', { done: done + 1, total })}\n`),
  });
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error(say('error.readerUnasked'));
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:y|yes|是|好)$/i.test((await asking.question(say('reader.ask'))).trim());
  } finally {
    asking.close();
  }
}

/** What the second reader found and the loader did not, for a person to read; last what the reading came to. */
export function secondReadingText({
  disagreements,
  read,
  failed,
  left,
  agreed,
  notStanding,
}: SecondReading): string {
  return [
    ...disagreements.flatMap(({ plan, start, kind, quote, sentence }) => [
      `${plan} ${start}  ${kind}  ${folded(quote)}`,
      `      ${folded(sentence)}`,
    ]),
    ...failed.map(({ plan, at, why }) => say('reader.failed', { plan, at, why })),
    say('reader.sum', {
      read,
      failed: failed.length,
      left,
      agreed,
      notStanding,
      disagreements: disagreements.length,
    }),
    '',
  ].join('\n');
}
