import { Passage } from '../../tree.ts';
import { vocabulary } from '../targets/words.ts';

const finished = /[\u4e00-\u9fff](了)(?!解)/g;
const asOf = /截[至止](?=到?(?:19|20)\d{2}年)/g;
const overYears = /(?:过去|近)?[一二三四五六七八九十两几\d]{1,3}年(?:多)?来/g;

/**
 * A passage that tells of what was, as one that tells of what is to be: without 已, 了, 目前, 以来 and the like. 截至2020年底，已建成100家 →
 * 至2020年底，建成100家. What stays knows where it stands.
 */
export function asIfToCome(passage: Passage): Passage {
  const { folded, value } = passage;
  const left = new Uint8Array(value.length);
  const leave = (from: number, to: number) => left.fill(1, from, to);
  const undated = new Set<number>();
  for (const { index } of folded.matchAll(asOf)) {
    leave(index, index + 1);
    undated.add(index);
  }
  for (const { index, 0: words } of folded.matchAll(overYears)) leave(index, index + words.length);
  for (const { index } of folded.matchAll(finished)) leave(index + 1, index + 2);
  for (const words of [vocabulary.pastClause, vocabulary.pastSentence])
    for (let found = words.firstIn(folded); found; found = words.firstIn(folded, found.end))
      if (!undated.has(found.start)) leave(found.start, found.end);
  let words = '';
  const at = new Int32Array(value.length + 1);
  for (let i = 0; i < value.length; i++) {
    if (left[i]) continue;
    // 截止2020年 → 至2020年
    const character = undated.has(i - 1) ? '至' : value[i]!;
    at[words.length] = passage.offset(i);
    words += character;
  }
  at[words.length] = passage.span().end;
  return new Passage(words, at.slice(0, words.length + 1));
}
