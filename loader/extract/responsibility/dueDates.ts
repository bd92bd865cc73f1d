import type { FoundAgency } from '../names/findAgencies.ts';
import { isOpenClass, type Subject } from './subject.ts';

/** 2019年3月底前，|国家卫生健康委推行…: what is behind the day is due by then */
const dueBefore =
  /(?:^|[,;:。])((?:到|在|于)?(?:每年|当年|\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|年?底)?之?前),?$/;
/** 国家卫生健康委|于2019年12月底前|完成…, 市水利局|6月底前|完成… */
const dueBehind =
  /^(?:要|应|须)?于?((?:每年|当年|\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|年?底)?之?前),?(?=[\u4e00-\u9fff])/;
const saysWhen = /\d|年|底/;

/** 会同有关部门|于6月底前|完成隐患排查: by when something is due that begins so, and how many characters say it */
export function dueAtFirst(words: string): { deadline: string; length: number } | undefined {
  const [whole, deadline] = dueBehind.exec(words.slice(0, 24)) ?? [];
  return whole && deadline && saysWhen.test(deadline) ? { deadline, length: whole.length } : undefined;
}

/** a verb, and what it does; no list that goes on, no words that tell of what was, none that the organisation only qualifies */
const isDone = /^(?![的等和及与、在已]|[\u4e00-\u9fff]{2}的)[\u4e00-\u9fff][^。;]{3,}/;

/** 2019年6月底前各省份建立系统, 省科技厅于年底前完成评估: what a date makes a duty of */
export function dueFrom(text: string, leads: FoundAgency[]): Subject | undefined {
  // 年底前，各市实现全覆盖（省科技厅牵头，各市配合）: the note says who
  if (leads.every(isOpenClass) || /\([^()]*(?:牵头|负责|配合)/.test(text)) return undefined;
  const { from } = leads[0]!;
  const { to } = leads.at(-1)!;
  const behind = dueBehind.exec(text.slice(to, to + 24));
  const before = behind ?? dueBefore.exec(text.slice(Math.max(0, from - 20), from));
  const deadline = before?.[1];
  const said = to + (behind?.[0].length ?? 0);
  const at = said + (/^(?:要|应|须)/.exec(text.slice(said))?.[0].length ?? 0);
  if (
    !deadline ||
    !saysWhen.test(deadline) ||
    !isDone.test(text.slice(at)) ||
    /^[^,。;]*了/.test(text.slice(at))
  )
    return undefined;
  return {
    leads,
    supports: [],
    from: behind ? from : from - before[0].replace(/^[,;:。]/, '').length,
    to: at,
    deadline,
  };
}
