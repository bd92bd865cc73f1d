import { endsThere } from './agencyName.ts';
import { placesAt } from './agencyPlace.ts';

/**
 * An office of a division, or a company of it, that no gazetteer knows, in running text: 区目督办, 市科知局, 县国控集团. It is one only where it stands
 * between marks or beside a verb that makes it act, so that 市场准入… and 区域经济… are none.
 */
const officeForm =
  /[\u4e00-\u9fff]{2,8}?(?:局|厅|办|委员会|委|办公室|中心|集团|公司)(?=$|[、,;。:)\s]|和|及|与|等|负责|牵头|具体|统筹|要(?!求|素|点)|应当|会同|配合|承担|主要|分管|审定|审核|备案|批准|同意)/y;
const standsFree = /(?:^|[、,;。:(\s]|由|会同|报|和|及|与|经)$/;
const notInOffice = /[的了各在对和与及为]|部门|单位|政府|有关|相关|工作要|任务/;

/** Where such an office ends that begins at a place in a folded text. */
export function localOfficeAt(text: string, at: number): number | undefined {
  const [first] = placesAt(text, at);
  if (first?.place.form !== 'kind' || !endsThere(text, first.to)) return undefined;
  if (!standsFree.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  officeForm.lastIndex = first.to;
  if (!officeForm.test(text)) return undefined;
  const to = officeForm.lastIndex;
  return notInOffice.test(text.slice(first.to, to)) ? undefined : to;
}
