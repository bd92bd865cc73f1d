import { z } from 'zod';
import { readVocabulary } from '../../vocabulary.ts';

/** `answerable` leads unless somebody else is named as leading in the same note; what follows `nobody` is no organisation. */
export type Role = 'lead' | 'answerable' | 'support' | 'nobody';

const words = z.array(z.string().min(1));
const byRole = z.strictObject({ lead: words, answerable: words, support: words });
const table = readVocabulary(
  new URL('./roles.yaml', import.meta.url),
  z.strictObject({
    labels: byRole.extend({ nobody: words }),
    verbs: byRole,
    manners: words,
    joiners: words,
    firstLeads: words,
    onwards: words,
  }),
);

const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length);
const alternatives = (list: readonly string[]) => longestFirst(list).join('|');
const roleOf = (roles: Partial<Record<Role, string[]>>) =>
  new Map(
    (Object.keys(roles) as Role[]).flatMap((role) =>
      (roles[role] ?? []).map((word) => [word, role] as const),
    ),
  );

const labelRoles = roleOf(table.labels);
const verbRoles = roleOf(table.verbs);
const labelWords = alternatives([...labelRoles.keys()]);
const verbWords = alternatives([...verbRoles.keys()]);
const mannerWords = alternatives(table.manners);

/** 牵头单位： or 牵头单位为, wherever it stands in a note. */
const labelForm = new RegExp(`(?:[省市县区州][级直])?(${labelWords})(?:[:：]|为(?=\\S))`, 'g');
/** The verb that ends a list, with how it is done before it: 等共同牵头 */
const verbForm = new RegExp(
  `((?:${mannerWords}){0,4})(?:(${verbWords})(?:此项工作|该项工作)?|(?<=分工|职责))(?=$|[,，;；。、)）])`,
  'g',
);
export const joinerForm = new RegExp(`(?:${alternatives(table.joiners)})`);
const firstLeadsForm = new RegExp(`(?:${alternatives(table.firstLeads)})`);
const onwardsForm = new RegExp(`(?:${alternatives(table.onwards)})`);

export interface RoleWord {
  role: Role;
  from: number;
  to: number;
}

/** Labels with their colon, in order. */
export function findLabels(text: string): RoleWord[] {
  return [...text.matchAll(labelForm)].map((m) => ({
    role: labelRoles.get(m[1]!)!,
    from: m.index,
    to: m.index + m[0].length,
  }));
}

/** Verbs that end a list or a note, with their manner, in order. */
export function findVerbs(text: string): RoleWord[] {
  return [...text.matchAll(verbForm)].map((m) => ({
    role: (m[2] && verbRoles.get(m[2])) || 'answerable',
    from: m.index,
    to: m.index + m[0].length,
  }));
}

export interface OrderRule {
  firstLeads: boolean;
  onwards: boolean;
}

/** Whether a clause tells how to read the order of a list (列第一位者为牵头部门，下同). */
export const orderRule = (clause: string): OrderRule => ({
  firstLeads: firstLeadsForm.test(clause),
  onwards: onwardsForm.test(clause),
});
