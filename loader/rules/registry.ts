import { readVocabulary } from '../vocabulary.ts';
import { descriptors, type RuleDescriptor } from './descriptor.ts';

/** Where descriptors stand: beside the rules of their room, in the order in which a document passes them. */
const files = [
  'link/rules.yaml',
  'extract/responsibility/rules.yaml',
  'extract/citation/rules.yaml',
  'extract/rules.yaml',
  'extract/projects/rules.yaml',
  'extract/targets/forms/rules.yaml',
  'extract/targets/rejections/rules.yaml',
  'extract/outcomes/rules.yaml',
  'link/cascade/rules.yaml',
];

let rulesOfAllRooms: readonly RuleDescriptor[] | undefined;

/** Every rule that a node or an edge of the graph, or a number that was passed over, can carry. Throws where two have one id. */
export function allRules(): readonly RuleDescriptor[] {
  rulesOfAllRooms ??= unique(
    files.flatMap((file) => readVocabulary(new URL(`../${file}`, import.meta.url), descriptors)),
  );
  return rulesOfAllRooms;
}

export const ruleOf = (id: string): RuleDescriptor | undefined => allRules().find((rule) => rule.id === id);

function unique(rules: readonly RuleDescriptor[]): readonly RuleDescriptor[] {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) throw new Error(`two descriptors of rules are called ${id}`);
    seen.add(id);
  }
  return rules;
}
