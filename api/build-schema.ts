import 'reflect-metadata'; // before any decorated class
import { type GraphQLSchema, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from './resolvers/index.ts';
import { answerDirectly } from './resolvers/related.ts';
import { entityTypes } from './schema/entities.ts';
import { oneOfInputs } from './schema/lookups.ts';

const neverAsked = (): never => {
  throw new Error('a subscription has no topics here');
};

/** The schema that the API serves. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    orphanedTypes: Object.values(entityTypes),
    validate: false,
    // type-graphql asks for one where there is a subscription; ours say themselves what they tell (`subscribe`)
    pubSub: { publish() {}, subscribe: neverAsked },
  });
  // type-graphql has no word for it
  for (const name of oneOfInputs) {
    const type = schema.getType(name);
    if (isInputObjectType(type)) type.isOneOf = true;
  }
  answerDirectly(schema);
  return schema;
}

/** The schema as text, in a stable order, with what the API says about itself as descriptions. */
export const printApiSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
