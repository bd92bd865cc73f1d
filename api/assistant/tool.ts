import type { z } from 'zod';

/** Asks the graph in GraphQL; throws where that goes wrong. */
export type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;

/** What a tool needs to answer. */
export interface Means {
  readonly ask: Ask;
  /** where the viewer is served */
  readonly site: string;
}

/** Something that an assistant can ask. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  answer(means: Means, input: unknown): Promise<Record<string, unknown>>;
}

/** Defines a tool whose answer is of the type that its schemas say. */
export const tool = <I extends z.ZodObject, O extends z.ZodObject>(definition: {
  name: string;
  description: string;
  input: I;
  output: O;
  answer: (means: Means, input: z.infer<I>) => Promise<z.infer<O>>;
}): Tool => ({
  ...definition,
  answer: (means, input) => definition.answer(means, definition.input.parse(input)),
});

/** The graph has no answer: told as such, so that none is made up. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}
