import { moved, stretchesOf } from '../../lexical/stretch.ts';
import type { FoundAgency } from '../names/findAgencies.ts';

/** what the name of an organisation ends with that no gazetteer lists: universities, companies, institutes, zones */
const organisation =
  /(?:大学|学院|学校|公司|集团|企业|研究院|研究所|研究中心|医院|银行|协会|学会|商会|联盟|中心|实验室|基地|园区|新区|新城|管委会|管理委员会|政府|党委|法院|检察院|[厅局委办署院所社])$/;
/** ，华中科技大学、长飞光纤公司等单位|参与 */
const helpingClause =
  /^[,;]([^,;。:]{3,160}?)(?:等(?:有关|相关)?(?:部门|单位|高校|企业)?)?(?:按职责|分别|共同|积极|做好)?(?:配合|参与|参加|协助|协办|支持|为(?:成员|配合|参与|协同|协办)单位)(?=[,;。]|$)/;
/** what no name holds */
const noName = /[的了在把将对]|由|会同/;

/** 会同|市新材料办、某集团|推进: as far as what they do together */
const companions =
  /^([\u4e00-\u9fff、]{3,60}?)(?=(?:等(?:有关|相关)?(?:部门|单位)?)?(?:共同|联合)?(?:负责|牵头|推进|推动|组织|实施|开展|建立|建设|制定|制订|编制|研究|加快|加强|落实|做好|抓好|提出|完善|出台|统筹|督促|办理|承办|[,。;]|$))/;

/** Those behind 会同 whom no gazetteer knows; undefined where a word of the list is no organisation. */
export function companionsBehind(text: string, at: number, known: readonly FoundAgency[]) {
  const list = companions.exec(text.slice(at))?.[1];
  const helpers = list && namedIn(text, at, list, known);
  return helpers ? { helpers, to: at + list.length } : undefined;
}

/**
 * Those who take part by a clause of their own, right behind what another answers for, whoever knows their names: 由省科技厅牵头|，甲大学、乙公司
 * 参与. Undefined where a word of the list is no organisation.
 */
export function helpersBehind(
  text: string,
  at: number,
  known: readonly FoundAgency[],
): { helpers: FoundAgency[]; to: number } | undefined {
  const [clause, list] = helpingClause.exec(text.slice(at)) ?? [];
  if (!clause || !list) return undefined;
  const helpers = namedIn(text, at + 1, list, known);
  return helpers && { helpers, to: at + clause.length };
}

/** The organisations of a list that begins at a place; undefined where a word of it is none. */
function namedIn(text: string, from: number, list: string, known: readonly FoundAgency[]) {
  const names = stretchesOf(/[^、和及与]+/g, list).map((name) => moved(name, from));
  const helpers = names.map((name): FoundAgency | undefined => {
    const found = known.find((agency) => agency.from === name.from && agency.to === name.to);
    const printed = text.slice(name.from, name.to);
    if (found) return found;
    return organisation.test(printed.replace(/\([^()]{2,10}\)$/, '')) &&
      !noName.test(printed) &&
      printed.length >= 4
      ? { ...name, printed, form: 'body' }
      : undefined;
  });
  const all = helpers.filter((helper) => helper !== undefined);
  return all.length === helpers.length ? all : undefined;
}
