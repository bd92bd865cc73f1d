import { fold, type Passage, type Stated } from '../tree.ts';
import { agenciesIn } from './agencies.ts';
import { printedAs } from './passage.ts';
import { core } from './title.ts';

/** 某市人民政府|第四次常务会议纪要, 某县政府|专题会议纪要 */
const whoseMinutes =
  /^(.{2,40}?(?:人民政府|政府|管理委员会|管委会|常委会|委员会|办公室|办公厅|局|厅))(?=[^《》]{0,30}纪要$)/u;

/** 某市科学技术局|等五部门: the others stand below the text */
const andOthers =
  /等[\d一二三四五六七八九十]{0,3}\s?(?:个)?(?:部门|单位|部委|厅局|委办局|机构)(?:办公厅|办公室)?\s{0,4}$/u;

/** The organisations that a title opens with: 中共中央 国务院关于…; 科技部 国家发展改革委 财政部关于印发… */
export function issuersOfTitle(title: Passage): Stated<string>[] {
  const opening = (/^(.{2,120}?)(?=关于|印发|转发|批转)/u.exec(title.value) ??
    whoseMinutes.exec(title.value))?.[1];
  if (!opening) return [];
  const named = opening.replace(andOthers, '');
  return agenciesIn(title.slice(0, named.length)).map(printedAs);
}

const reportOf = /^(?:(?:19|20)\d{2}年)?(.{2,20}?(?:人民政府|政府))工作报告/u;
const onBehalf = /代表(\p{Script=Han}{0,10}?(?:人民政府|政府|人大常委会|人民法院|人民检察院))/u;
/** how far into a report its speaker says for whom he speaks */
const MAX_OPENING = 600;

/** Whose report it is: 2024年某市人民政府工作报告; 我代表省人民政府，向大会报告工作 */
export function reporters(title: Passage | undefined, text: string, bodyStart: number): Stated<string>[] {
  if (!title || !/报告$/.test(core(title.value))) return [];
  const named = reportOf.exec(fold(title.value));
  if (named && named[1]!.length > 4 && !/\d/.test(named[1]!)) {
    const at = named[0].indexOf(named[1]!);
    const words = title.slice(at, at + named[1]!.length);
    return [printedAs(words)];
  }
  const said = onBehalf.exec(text.slice(bodyStart, bodyStart + MAX_OPENING));
  if (!said) return [];
  const start = bodyStart + said.index + 2;
  return [{ value: said[1]!, span: { start, end: start + said[1]!.length } }];
}
