import { z } from 'zod';
import { alternatives } from '../../lexical/patterns.ts';
import { overlap, type Stretch, stretchOf } from '../../lexical/stretch.ts';
import { listsNamed, readVocabulary, wordList } from '../../vocabulary.ts';

/**
 * `answerable` leads unless somebody else is named as leading in the same note; those who `guide` the work or `oversee` it
 * do not lead it; what follows `nobody` is no organisation.
 */
export type Role = 'lead' | 'answerable' | 'support' | 'guide' | 'oversee' | 'nobody';

const byRole = z.strictObject(listsNamed('lead answerable support guide oversee'));
const roleWords = readVocabulary(
  new URL('./roles.yaml', import.meta.url),
  z.strictObject({
    labels: byRole.extend({ nobody: wordList }),
    labelStems: byRole,
    labelEnds: wordList,
    partsOfOne: wordList,
    verbs: byRole,
    ...listsNamed('manners joiners firstLeads onwards surnames posts'),
  }),
);

const roleOf = (roles: Partial<Record<Role, string[]>>) =>
  new Map(
    (Object.keys(roles) as Role[]).flatMap((role) =>
      (roles[role] ?? []).map((word) => [word, role] as const),
    ),
  );

const labelRoles = roleOf(roleWords.labels);
const verbRoles = roleOf(roleWords.verbs);
const labelWords = alternatives([...labelRoles.keys()]);
const verbWords = alternatives([...verbRoles.keys()]);
const mannerWords = alternatives(roleWords.manners);

/** 牵头单位： or 牵头单位为, wherever it stands in a note. */
const labelForm = new RegExp(`(?:[省市县区州][级直])?(${labelWords})(?:[:：]|为(?=\\S))`, 'g');
/** The verb that ends a list, with how it is done before it: 等共同牵头 */
const verbForm = new RegExp(
  `((?:${mannerWords}){0,4})(?:(${verbWords})(?:此项工作|该项工作)?|(?<=分工|职责))(?=$|[,，;；。、)）])`,
  'g',
);
export const joinerForm = new RegExp(`(?:${alternatives(roleWords.joiners)})`);
const firstLeadsForm = new RegExp(`(?:${alternatives(roleWords.firstLeads)})`);
const onwardsForm = new RegExp(`(?:${alternatives(roleWords.onwards)})`);

/** Any words before a colon: 适用范围： – but no organisation, whose duty follows (市科技局：负责…) */
const anyLabelForm =
  /(?<![\u4e00-\u9fff\d])[\u4e00-\u9fff]{2,12}(?<![局厅委办部府会院])(?:\([^()]{1,6}\))?[:：]/g;
const labelEnd = new RegExp(`(?:${alternatives(roleWords.labelEnds)})$`);
const partOfOneEnd = new RegExp(`(?:${alternatives(roleWords.partsOfOne)})[:：]?$`);
const stems = Object.entries(roleWords.labelStems).map(
  ([role, list]) => [role as Role, new RegExp(alternatives(list))] as const,
);

const person = new RegExp(
  `^(?:${alternatives(roleWords.surnames)})[\u4e00-\u9fff]{1,2}(?:${alternatives(roleWords.posts)})?$`,
);

/** Whether words are the name of a person, with or without a post: 张三, 张三副市长. */
export const isPerson = (words: string): boolean => person.test(words.replace(/\s/g, ''));

export interface RoleWord extends Stretch {
  role: Role;
}

/** Labels of the vocabulary with their colon, in order. */
export function findLabels(text: string): RoleWord[] {
  return [...text.matchAll(labelForm)].map((m) => ({ role: labelRoles.get(m[1]!)!, ...stretchOf(m) }));
}

/** The part of those behind a label by the words that it is made of. */
export function roleOfLabel(label: string): Role {
  const words = label.replace(/(?:\([^()]*\))?[:：]$/, '');
  return (labelEnd.test(words) && stems.find(([, stem]) => stem.test(words))?.[0]) || 'nobody';
}

/** Whether those behind a label are parts of one organisation: 牵头处室： */
export const namesParts = (label: string): boolean => partOfOneEnd.test(label);

/** All labels of a note, in order, also those of words of its own (适用范围：): each ends the list before it. */
export function findAllLabels(text: string): RoleWord[] {
  const known = findLabels(text);
  const others = [...text.matchAll(anyLabelForm)]
    .map((m) => ({ role: roleOfLabel(m[0]), ...stretchOf(m) }))
    .filter((label) => !known.some((one) => overlap(label, one)));
  const all = others.length ? [...known, ...others].sort((a, b) => a.from - b.from) : known;
  const whole = all.filter(({ from, to, role }) => role === 'nobody' || !namesParts(text.slice(from, to)));
  const anybody = whole.some(({ role }) => role !== 'nobody');
  return anybody
    ? all.map((label) => (whole.includes(label) ? label : { ...label, role: 'nobody' as const }))
    : all;
}

/** Verbs that end a list or a note, with their manner, in order. */
export function findVerbs(text: string): RoleWord[] {
  return [...text.matchAll(verbForm)].map((m) => ({
    role: (m[2] && verbRoles.get(m[2])) || 'answerable',
    ...stretchOf(m),
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
