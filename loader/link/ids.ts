import type { SectionNode } from '../tree.ts';
import type { LinkedPlan } from './context.ts';

/** Tells ids apart that would be the same: by ~2, ~3, … in the order in which they are asked for. */
export function toldApart(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times > 1 ? `${id}~${times}` : id;
  };
}

/** The id of what stands in a section, made of the section's: `task:国发…#二/（一）`. */
export const idWithin = (
  { id, sectionIds }: LinkedPlan,
  section: SectionNode | undefined,
  kind: 'task' | 'target' | 'outcome',
): string => {
  const place = section && sectionIds.get(section);
  return place?.replace(/^section:/, `${kind}:`) ?? `${kind}:${id.slice('plan:'.length)}#`;
};
