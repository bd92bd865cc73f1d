import type { NodeProperties } from '../../graph-schema/model/types.ts';
import { type Domain, domains } from '../gazetteer/fields.ts';
import { fold } from '../tree.ts';

const byWord = new Map(
  domains.flatMap((domain) => [domain.name, ...domain.aliases].map((word) => [fold(word), domain] as const)),
);

/** The node of a domain. */
export const fieldNode = ({ name, aliases }: Domain): NodeProperties<'Field'> => ({
  id: `field:${name}`,
  name,
  aliases: [...aliases],
});

/** Finds the domain that a printed word stands for: 光伏 is 太阳能. */
export function resolveField(printed: string): NodeProperties<'Field'> | undefined {
  const domain = byWord.get(fold(printed));
  return domain && fieldNode(domain);
}
