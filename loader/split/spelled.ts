import type { Span, Stated } from '../tree.ts';
import { readHead } from './head.ts';

/** What may follow any head. */
export const body = '一、总体要求\n为落实有关部署，制定本规划。\n二、重点任务\n加强组织领导。';

/** A head with the words that each of its statements points at. */
export function head(text: string, supplied?: Parameters<typeof readHead>[1]) {
  const read = readHead(text, supplied);
  const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
  const of = (stated: Stated<unknown> | undefined) => words(stated?.span);
  return { ...read.head, body: text.slice(read.bodyStart), frame: read.frame.map(words), of };
}
