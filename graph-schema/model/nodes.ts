import { z } from 'zod';
import { evidenceShape, reviewShape } from './evidence.ts';

/**
 * One definition for each kind of node. From these come the TypeScript types (`types.ts`), the check before
 * anything is written (`check.ts`) and the constraints and indexes (`schema.ts`).
 *
 * A date is kept as an ISO string (`YYYY-MM-DD`) in facts and exports.
 */

const entity = {
  /** readable, derived from the content, the same on every load */
  id: z.string().min(1),
  /** what to show for it */
  name: z.string().min(1),
} as const;

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is YYYY-MM-DD');

/** `stated`: the node carries its own evidence. `shared`: several plans name it; its edges carry the evidence. */
export type Provenance = 'stated' | 'shared';

export interface NodeDefinition {
  readonly doc: string;
  readonly provenance: Provenance;
  readonly shape: z.ZodRawShape;
  /** properties that a reader looks nodes up by */
  readonly indexed: readonly string[];
  /** properties that full-text search reads */
  readonly searched: readonly string[];
}

const define = <const S extends z.ZodRawShape>(definition: {
  doc: string;
  provenance: Provenance;
  shape: S;
  indexed?: readonly string[];
  searched?: readonly string[];
}) => ({ indexed: [], searched: [], ...definition, shape: { ...entity, ...definition.shape } });

export const nodes = {
  Plan: define({
    doc: 'A policy document: 规划, 纲要, 意见, 方案, 通知, law. `inCorpus: false` for one that is only cited.',
    provenance: 'shared',
    shape: {
      /** the whole title as printed */
      title: z.string(),
      /** the short name that documents declare for it (以下简称《纲要》), or the title without its issuer */
      shortTitle: z.string().optional(),
      /** other titles under which it is printed */
      aliases: z.array(z.string()),
      /** 文号 as printed, e.g. 国发〔2016〕43号 */
      docNumber: z.string().optional(),
      /** day on which it was issued (成文日期) */
      issuedOn: isoDate.optional(),
      /** level of government that issued it */
      level: z.enum(['national', 'provincial', 'municipal', 'county', 'other']).optional(),
      /** 规划, 纲要, 意见, 方案, … the last word of the title */
      kind: z.string().optional(),
      /** first and last year for which it holds */
      periodStart: z.int().optional(),
      /** the last of these years */
      periodEnd: z.int().optional(),
      /** whether its text was loaded; otherwise other plans only name it */
      inCorpus: z.boolean(),
      /** names of the files that it was read from, in reading order */
      files: z.array(z.string()).optional(),
      /** why its numbers may be wrong beyond those that show it, where its source lost some of its print */
      damaged: z.string().optional(),
      /** the same in Chinese */
      damagedZh: z.string().optional(),
      /** of a plan below the nation, why nothing of it leads to a plan above, where nothing does */
      stepless: z.string().optional(),
      /** the same in Chinese */
      steplessZh: z.string().optional(),
      ...reviewShape,
    },
    indexed: ['docNumber', 'title', 'inCorpus'],
    searched: ['title', 'shortTitle', 'aliases', 'docNumber'],
  }),
  Text: define({
    doc: 'The whole text of one plan, as read; apart, so that Plan stays light.',
    provenance: 'shared',
    shape: {
      /** id of the Plan */
      plan: z.string(),
      /** what offsets count in */
      text: z.string(),
    },
    indexed: ['plan'],
  }),
  Section: define({
    doc: 'A heading, numbered item or box (专栏) of the outline of a plan.',
    provenance: 'stated',
    shape: {
      ...evidenceShape,
      /** what the outline counts it as */
      kind: z.enum(['part', 'chapter', 'heading', 'item', 'box', 'article', 'annex']),
      /** as printed, e.g. （三）, 专栏1, 第二章; absent where it has none */
      number: z.string().optional(),
      /** its heading, without the number */
      heading: z.string(),
      /** 1 for the outermost */
      depth: z.int().min(1),
      /** place in the plan, from 0, in reading order */
      order: z.int().min(0),
      /** its own words, heading included, without those of its subsections */
      text: z.string(),
      /** UTF-16 offset in the Text just behind its last subsection */
      extentEnd: z.int().min(0),
      /** why it sets nothing to be done, by its heading and those above: it frames the plan (指导思想, 组织实施), or tells how things stand */
      aside: z.enum(['frame', 'review']).optional(),
    },
    indexed: ['plan'],
    searched: ['heading', 'text'],
  }),
  SpecialProject: define({
    doc: '重大专项, 重点专项, 重大项目, 工程, 计划, 行动 with a proper name.',
    provenance: 'shared',
    shape: {
      /** other names under which plans print it */
      aliases: z.array(z.string()),
      /** what its name says that it is: 重大专项, 工程, 行动, … */
      category: z.string().optional(),
    },
    searched: ['name', 'aliases'],
  }),
  Agency: define({
    doc: 'An organisation, or a closed class of them (各市), that issues, leads or supports.',
    provenance: 'shared',
    shape: {
      /** every printed form under which it was met, and the short forms of the gazetteer */
      aliases: z.array(z.string()),
      /** level of government at which it works; `party` for organs of the Party */
      level: z.enum(['national', 'provincial', 'municipal', 'county', 'party', 'other']),
      /** `class` for 各市, 相关部门 and the like */
      kind: z.enum(['body', 'class']),
    },
    indexed: ['name'],
    searched: ['name', 'aliases'],
  }),
  Region: define({
    doc: 'An administrative division, area or zone.',
    provenance: 'shared',
    shape: {
      /** other names under which plans print it */
      aliases: z.array(z.string()),
      /** `area` for 东北地区 and the like, `zone` for 高新区 and the like */
      kind: z.enum(['country', 'province', 'city', 'county', 'area', 'zone', 'foreign', 'water']),
      /** GB/T 2260, for administrative divisions */
      code: z.string().optional(),
    },
    searched: ['name', 'aliases'],
  }),
  Indicator: define({
    doc: 'A measured quantity, the same across plans.',
    provenance: 'shared',
    shape: {
      /** other names under which plans print it */
      aliases: z.array(z.string()),
      /** unit in which plans of all places give it: %, 家, 亿元 */
      unit: z.string().optional(),
      /** which way is better */
      direction: z.enum(['up', 'down']).optional(),
    },
    searched: ['name', 'aliases'],
  }),
  Target: define({
    doc: 'What one plan wants one indicator to be, for one region and year.',
    provenance: 'stated',
    shape: {
      ...evidenceShape,
      /** the number that is to be reached; the lower one of a range */
      value: z.number().optional(),
      /** the upper number of a range */
      valueMax: z.number().optional(),
      /** unit of the number as printed, in simplified form: %, 家, 亿元 */
      unit: z.string().optional(),
      /** how the number binds: exactly, about, at least, at most, rise by, fall by, times as much, place in a ranking */
      operator: z.enum(['=', '~', '>=', '<=', '+', '-', 'x', 'rank']).optional(),
      /** what bounds the number of a change (增长10%以上), whose operator says only that it rises or falls */
      limit: z.enum(['>=', '<=', '~']).optional(),
      /** over what time it is to be reached: on the average of the years (年均), again in each (每年), in all of them (累计) */
      pace: z.enum(['average', 'yearly', 'cumulative']).optional(),
      /** whether it binds (约束性) or is only expected (预期性) */
      binding: z.enum(['binding', 'expected']).optional(),
      /** year by whose end it is to be reached */
      year: z.int().optional(),
      /** year of the number that it starts from */
      baselineYear: z.int().optional(),
      /** the number that it starts from, as the plan tells it */
      baselineValue: z.number().optional(),
      /** the target in the words of the plan */
      asPrinted: z.string(),
      /** why the printed number cannot be right */
      suspect: z.string().optional(),
      /** the same in Chinese */
      suspectZh: z.string().optional(),
      /** what the number probably was before the print was damaged */
      likelyValue: z.number().optional(),
    },
    indexed: ['plan', 'year'],
    searched: ['name'],
  }),
  Outcome: define({
    doc: 'What one plan says was reached of a quantity, for one region and year; what stood there before a target was set.',
    provenance: 'stated',
    shape: {
      ...evidenceShape,
      /** name of the quantity, as its Indicator has it where there is one */
      indicator: z.string(),
      /** name of the region that it is told of */
      region: z.string(),
      /** the number that was reached; the lower one of a range */
      value: z.number(),
      /** the upper number of a range */
      valueMax: z.number().optional(),
      /** unit of the number, in simplified form */
      unit: z.string().optional(),
      /** how the words bound the number, as of a Target */
      operator: z.enum(['=', '~', '>=', '<=', '+', '-', 'x', 'rank']),
      /** what bounds the number of a change */
      limit: z.enum(['>=', '<=', '~']).optional(),
      /** over what time it was reached */
      pace: z.enum(['average', 'yearly', 'cumulative']).optional(),
      /** year for which it is told; absent where the words do not date it */
      year: z.int().optional(),
      /** year that a change is told from */
      baselineYear: z.int().optional(),
      /** the outcome in the words of the plan */
      asPrinted: z.string(),
    },
    indexed: ['plan', 'indicator'],
    searched: ['name'],
  }),
  Task: define({
    doc: 'Something that a plan assigns.',
    provenance: 'stated',
    shape: {
      ...evidenceShape,
      /** number of the item as printed, e.g. 1. or （三） */
      number: z.string().optional(),
      /** what is to be done, shortened to a heading */
      title: z.string(),
      /** the whole item */
      text: z.string(),
      /** the year for which it is set, where the plan says so */
      year: z.int().optional(),
      /** by when it is to be done, where the plan says so: to the day, the month (2025-06) or the year */
      deadline: z
        .string()
        .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/, 'a deadline is YYYY, YYYY-MM or YYYY-MM-DD')
        .optional(),
    },
    indexed: ['plan'],
    searched: ['title', 'text'],
  }),
  Field: define({
    doc: 'A domain of industry or technology (高端装备制造, 新材料, …).',
    provenance: 'shared',
    shape: {
      /** other words by which plans name it */
      aliases: z.array(z.string()),
    },
    searched: ['name', 'aliases'],
  }),
} as const satisfies Record<string, NodeDefinition>;

export type Label = keyof typeof nodes;
export const labels = Object.keys(nodes) as Label[];
