import type { EdgeFact } from '../../graph-schema/index.ts';
import { foldTitle } from '../resolve/planTitle.ts';
import type { Collector } from './collector.ts';

/** A plan, as far as it tells of what it is a draft. */
export interface DraftMember {
  id: string;
  title: string;
  region: string;
  inCorpus: boolean;
}

/** （征求意见稿）, （草案）: what a title bears until its document is issued */
const draftMark =
  /[（(【[]?(?:公开)?(?:征求意见|征求社会意见|征集意见|送审|讨论|审议|修改|修订征求意见)稿?(?:稿)?\s{0,2}(?:V?[\d.]{1,6})?[）)】\]]?$|[（(](?:修订)?(?:草案|草稿|初稿|代拟稿)[^（）()]{0,10}[）)]$/iu;

/** The title of what a draft is to become; undefined for what is no draft. */
export function draftOf(title: string): string | undefined {
  const mark = draftMark.exec(title);
  const rest = mark && title.slice(0, mark.index).trim();
  return rest && rest.length > 5 ? rest : undefined;
}

const same = (a: string, b: string) => foldTitle(a) === foldTitle(b);

/** SUPERSEDES from a plan to its draft, whichever of the two is loaded first. */
export function linkDrafts(own: DraftMember, members: Iterable<DraftMember>, out: Collector): void {
  const ownDraft = draftOf(own.title);
  for (const other of members) {
    if (!other.inCorpus || other.id === own.id || other.region !== own.region) continue;
    if (ownDraft !== undefined && same(ownDraft, other.title)) out.edge(supersedes(other, own));
    const draft = draftOf(other.title);
    if (draft !== undefined && same(draft, own.title)) out.edge(supersedes(own, other));
  }
}

function supersedes(plan: DraftMember, draft: DraftMember): EdgeFact {
  return {
    type: 'SUPERSEDES',
    from: { label: 'Plan', id: plan.id },
    to: { label: 'Plan', id: draft.id },
    properties: {
      plan: plan.id,
      rule: 'draft',
      basis: 'inferred',
      confidence: 0.95,
      why: `《${draft.title}》 is a draft by its title, and 《${plan.title}》, of the same region, bears that title without the mark of a draft.`,
      whyZh: `《${draft.title}》从标题看是征求意见的草稿，《${plan.title}》属同一地区，标题与之相同而不带草稿字样。`,
    },
  };
}
