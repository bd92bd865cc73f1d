import { fold, Passage } from '../tree.ts';
import { agenciesIn } from './agencies.ts';
import type { LineReader } from './headLines.ts';
import { printedAs } from './passage.ts';

/** 某县人民政府县长　某某某, 市长 某某, 某省科学技术厅厅长　某某某 */
const speaker =
  /^([\p{Script=Han}]{0,24}?)(?:代|副)?(?:省长|市长|主席|县长|区长|州长|盟长|旗长|书记|主任|厅长|局长|院长|检察长)\s{1,4}[\p{Script=Han}·\s×*]{2,8}$/u;

/** Who gave a report, below its title: the body that he speaks for, where the line names it, issued it. */
export const speakerLine: LineReader = ({ text, top }, line) => {
  const body = speaker.exec(fold(line.text))?.[1];
  if (body === undefined) return undefined;
  const names = body
    ? agenciesIn(Passage.plain(text, { start: line.start, end: line.start + body.length }))
    : [];
  if (body.length > 10 && names.length === 0) return undefined;
  if (top.title && top.issuers.length === 0) top.issuers = names.map(printedAs);
  return [line];
};
