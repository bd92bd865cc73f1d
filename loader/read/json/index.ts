import { LoadError } from '../error.ts';
import { fieldsOf, type Gathered, gathered, type Record, recordText } from '../record/index.ts';
import { doclingText, mineruText } from './layout.ts';

type Json = unknown;

const isObject = (value: Json): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string, path: string): Json {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const lines = text.split('\n').filter((line) => line.trim());
    if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/u.test(line)))
      return lines.map((line, i) => oneOf(line, `${path}:${i + 1}`));
    throw damaged(path, cause);
  }
}

function oneOf(line: string, path: string): Json {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw damaged(path, cause);
  }
}

const damaged = (path: string, cause: unknown) =>
  new LoadError(
    'damaged',
    path,
    {
      en: `this is JSON that is cut off or damaged (${cause instanceof Error ? cause.message : cause})`,
      zh: `JSON 不完整或已损坏（${cause instanceof Error ? cause.message : cause}）`,
    },
    { en: 'Fetch it again, or save the text of the document as .txt', zh: '请重新获取，或把正文另存为 .txt' },
    { cause },
  );

/** how deep the record may stand in what a service answers: { data: { list: [ … ] } } */
const MAX_DEPTH = 4;

const wordsOfValue = (value: Json): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'))
    return value.join('\n');
  return undefined;
};

/** The objects that may be records, the outermost first: an object, those of a list, those inside them. */
function* objectsIn(value: Json, depth = 0): Generator<{ [name: string]: Json }> {
  if (depth > MAX_DEPTH) return;
  if (isObject(value)) yield value;
  const inner = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  for (const part of inner) if (typeof part === 'object' && part !== null) yield* objectsIn(part, depth + 1);
}

const recordOf = (object: { [name: string]: Json }): Record =>
  new Map(
    Object.entries(object).flatMap(([name, value]) => {
      const words = wordsOfValue(value);
      return words === undefined ? [] : [[name, words] as const];
    }),
  );

/**
 * The text of JSON: of a record with a field that holds it, or of each record of a list (or of lines of JSON); or of the layout of a
 * document as Docling and MinerU write it. `field` names the one that holds the text. Throws a LoadError: `damaged`, or `unknown-format`
 * with the fields that were found.
 */
export function jsonText(text: string, path: string, field: string | undefined): Gathered {
  const json = parsed(text, path);
  const layout = doclingText(json) ?? mineruText(json);
  if (layout !== undefined) return { text: `${layout}\n`, documents: [0] };
  const texts: string[] = [];
  let largest: Record = new Map();
  for (const object of objectsIn(json)) {
    const record = recordOf(object);
    const own = recordText(record, field);
    if (own?.trim()) texts.push(own);
    if (lengthOf(record) > lengthOf(largest)) largest = record;
  }
  if (texts.length > 0) return gathered(texts);
  const which =
    field === undefined ? 'no field that is known to hold the text of a document' : `no field ${field}`;
  throw new LoadError(
    'unknown-format',
    path,
    {
      en: `this is JSON with ${which}; its fields are: ${fieldsOf(largest) || 'none with words'}`,
      zh: `JSON 中${field === undefined ? '没有已知存放正文的字段' : `没有字段 ${field}`}；其字段有：${fieldsOf(largest) || '无文字字段'}`,
    },
    {
      en: 'Name the one that holds the text in a corpus.yaml beside the file (- file: NAME, field: FIELD), or save the text as .txt',
      zh: '请在同一文件夹的 corpus.yaml 中写明存放正文的字段（- file: 文件名，field: 字段名），或把正文另存为 .txt',
    },
  );
}

const lengthOf = (record: Record) => [...record.values()].reduce((sum, { length }) => sum + length, 0);
