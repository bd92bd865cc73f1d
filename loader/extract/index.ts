import type { Fact, Rule } from '../facts.ts';
import type { PlanTree } from '../tree.ts';
import { agencyMention } from './agencyMention.ts';
import { bracketedTitle } from './citation/bracketedTitle.ts';
import { unbracketedName } from './citation/unbracketedName.ts';
import { fieldMention } from './fields/fieldMention.ts';
import { outcomes } from './outcomes/index.ts';
import { specialProjects } from './projects/index.ts';
import { placeMention } from './regions/placeMention.ts';
import { bracketedNote } from './responsibility/bracketedNote.ts';
import { dutiesByAgency } from './responsibility/dutiesByAgency.ts';
import { responsibilitySentence } from './responsibility/sentence.ts';
import { responsibilityTable } from './responsibility/table.ts';
import { trailingList } from './responsibility/trailingList.ts';
import { targets } from './target.ts';

/** Every rule, each named for what it finds. A new one is added here. */
export const rules: readonly Rule[] = [
  bracketedNote,
  trailingList,
  responsibilityTable,
  dutiesByAgency,
  responsibilitySentence,
  bracketedTitle,
  unbracketedName,
  agencyMention,
  placeMention,
  specialProjects,
  fieldMention,
  targets,
  outcomes,
];

/** All that a plan says, in its own words. */
export const extract = (tree: PlanTree): Fact[] => rules.flatMap((rule) => rule(tree));
