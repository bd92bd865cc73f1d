import { stretchOf } from '../../lexical/stretch.ts';
import type { AgencyEntry } from '../names/agencyList.ts';

/** 市科技局等|有关部门: those who are not named, but take part; 等部门 says only what the named ones are. */
const othersForm =
  /(?<=等)(?:有关|相关)(?:部门(?:和单位|及单位|、单位|单位)?|单位|方面)(?![\u4e00-\u9fff]*[:：])/g;

export const othersIn = (text: string): AgencyEntry[] =>
  [...text.matchAll(othersForm)].map((found) => ({
    ...stretchOf(found),
    printed: found[0],
    gapBefore: false,
    recognised: true,
    confidence: 0.9,
  }));
