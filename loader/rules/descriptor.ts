import { z } from 'zod';

const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** Lines of one document, below the head that `framed` gives them; or several whole documents. */
const text = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/**
 * What a rule says of itself, as data beside it (`rules.yaml`). Its examples are loaded and its refusals are, too: `tests/loader/rules.test.ts`
 * holds what comes out against what is written here, so that a descriptor cannot say what is not so.
 */
const descriptor = z.strictObject({
  /** the property `rule` of what it finds */
  id: z.string().regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)*$/),
  /** one sentence: what it finds, and by what */
  says: bilingual,
  /** the form that it reads, in Chinese, with … for what may stand there */
  form: z.string().min(1),
  /** `gives`: every node and edge that carries the rule, a line each */
  examples: z.array(z.strictObject({ text, gives: z.array(z.string().min(1)).min(1) })).min(1),
  /** what looks alike and is none, and why; nothing looks like what every document has */
  refuses: z.array(z.strictObject({ text, why: bilingual })).default([]),
  /** rules that are asked after this one and would read what is its own */
  before: z
    .array(
      z.strictObject({ rule: z.string(), why: bilingual, text: z.string().min(1), reads: z.string().min(1) }),
    )
    .optional(),
});

export const descriptors = z.array(descriptor).min(1);

export type RuleDescriptor = z.output<typeof descriptor>;
export type RuleLanguage = keyof z.output<typeof bilingual>;
