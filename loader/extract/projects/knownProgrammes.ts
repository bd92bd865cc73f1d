import { meansProgramme, programmes, projectWords } from '../../gazetteer/projects.ts';
import { Guards } from '../../lexical/guards.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import type { Stretch } from '../../lexical/stretch.ts';

/**
 * Finds the programmes of the gazetteer in a text, whatever stands before them: 863计划, 国家自然科学基金, 核高基. Names that do
 * not say that they are one (大型飞机) are met as plain words, and are left to the rules that read lists.
 */
const programmeLexicon = new Lexicon(
  programmes.flatMap((programme) =>
    [programme.name, ...programme.aliases].filter(meansProgramme).map((form) => [form, programme] as const),
  ),
  // 全面创新改革试验区 is a place
  new Guards(projectWords.programmeGuards),
);

/** 省“百千万人才工程” and 省重点研发计划 are the province’s own. */
const local = /(?:省|市|自治区|省级|市级)“?$/;

/** 《全民科学素质行动规划纲要》 is a document: a title that goes on behind the name. */
const inTitle = (text: string, to: number) => /^[^《》。；，,;]{2,40}》/.test(text.slice(to, to + 44));

/** @param text folded to half-width */
export function knownIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  const { beginnings } = programmeLexicon;
  for (let at = beginnings.next(text, 0); at < text.length; at = beginnings.next(text, at + 1)) {
    const hit = programmeLexicon.longestAt(text, at);
    if (!hit || inTitle(text, hit.to)) continue;
    const own = local.exec(text.slice(Math.max(0, at - 4), at));
    if (!own) found.push({ from: at, to: hit.to });
    // 省科技重大专项 is a name of its own
    else if (/^[省市]$/.test(own[0])) found.push({ from: at - 1, to: hit.to });
    at = hit.to - 1;
  }
  return found;
}
