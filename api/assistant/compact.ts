import type { z } from 'zod';

type Standard = z.ZodObject['~standard'];

const without$schema = ({ $schema, ...schema }: Record<string, unknown>) => schema;

/**
 * A schema that says nothing of its dialect where the protocol has one by default: each tool would say it twice, and an assistant
 * reads the list of tools before anything else.
 */
export function compact(schema: z.ZodObject): { '~standard': Standard } {
  const standard = schema['~standard'];
  const { input, output } = standard.jsonSchema;
  return {
    '~standard': {
      ...standard,
      jsonSchema: {
        input: (options) => without$schema(input(options)),
        output: (options) => without$schema(output(options)),
      },
    },
  };
}
