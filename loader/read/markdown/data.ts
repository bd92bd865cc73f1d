import { load } from 'js-yaml';
import type { Descriptions } from '../descriptions.ts';
import { fieldOf } from '../record/fields.ts';
import { plainWords } from './words.ts';

/** What stands above a text in Markdown and says something of it, and how many lines it takes. */
export interface Data {
  said: Descriptions;
  /** lines that are no words of the text */
  lines: number;
  /** the address that it was taken from */
  source?: string | undefined;
}

/** so many lines of a file may be data */
const MAX_DATA = 60;
const MIN_LABELS = 2;

const address = /https?:\/\/[^\s)\]>"']{4,500}/u;

/** Values of labelled fields → what they say. */
function data(fields: readonly (readonly [string, string])[], lines: number): Data {
  const said: Record<string, string> = {};
  for (const [name, value] of fields) {
    const field = fieldOf(name);
    if (field && field !== 'text' && value) said[field] ??= value;
  }
  const source = fields.map(([, value]) => address.exec(value)?.[0]).find((found) => found !== undefined);
  return { said, lines, source };
}

const printedValue = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'object' ? '' : String(value);

/** YAML between two lines of --- at the top; it may hold anything, and is no words of the text whatever it holds. */
function frontMatter(lines: readonly string[]): Data | undefined {
  if (lines[0]?.trim() !== '---') return undefined;
  const end = lines.slice(1, MAX_DATA).findIndex((line) => /^(?:---|\.\.\.)\s{0,8}$/.test(line)) + 1;
  if (end < 2) return undefined;
  try {
    const value: unknown = load(lines.slice(1, end).join('\n'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return data(
      Object.entries(value).map(([name, told]) => [name, printedValue(told)] as const),
      end + 1,
    );
  } catch {
    return undefined;
  }
}

const bold = /^\s{0,3}(?:[-*+>]\s{1,3})?\*\*([^*:：]{1,16})(?:[:：]\s{0,4}\*\*|\*\*\s{0,4}[:：])(.{0,600})$/u;
const plain = /^\s{0,3}(?:[-*+>]\s{1,3})?([^*:：\s]{1,16})\s{0,4}[:：](.{0,600})$/u;
const headingLine = /^\s{0,3}#{1,6}\s{1,8}(.{1,200}?)\s{0,8}#{0,6}\s{0,8}$/u;
const rule = /^\s{0,3}(?:-{3,80}|\*{3,80}|_{3,80})\s{0,8}$/;

/** A line **发布日期**: 2021年12月; a label that is not bold is one that is known. */
function labelled(line: string): readonly [string, string] | undefined {
  const told = bold.exec(line);
  if (told) return [told[1]!.trim(), plainWords(told[2]!).trim()];
  const known = plain.exec(line);
  return known && fieldOf(known[1]!) ? [known[1]!, plainWords(known[2]!).trim()] : undefined;
}

/** Labels with their values, as crawlers write them between the title of a page and its text, and the heading of the text. */
function labelBlock(lines: readonly string[]): Data | undefined {
  const fields: (readonly [string, string])[] = [];
  let title: string | undefined;
  let end = 0;
  for (const [i, line] of lines.slice(0, MAX_DATA).entries()) {
    if (!line.trim()) continue;
    const field = labelled(line);
    const headed = headingLine.exec(line)?.[1];
    if (field) fields.push(field);
    else if (headed !== undefined && fields.length === 0 && title === undefined) title = plainWords(headed);
    else if (fields.length > 0 && (rule.test(line) || fieldOf(headed ?? '') === 'text')) {
      end = i + 1;
      continue;
    } else break;
    if (field) end = i + 1;
  }
  if (fields.length < MIN_LABELS) return undefined;
  const found = data(fields, end);
  return { ...found, said: { ...found.said, title: title ?? found.said.title } };
}

/** The data above a text in Markdown: YAML between lines of ---, and below it, or without it, a block of labels. */
export function dataAbove(lines: readonly string[]): Data {
  const yaml = frontMatter(lines);
  const block = labelBlock(lines.slice(yaml?.lines ?? 0));
  return {
    said: { ...block?.said, ...yaml?.said },
    lines: (yaml?.lines ?? 0) + (block?.lines ?? 0),
    source: yaml?.source ?? block?.source,
  };
}
