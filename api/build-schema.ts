import 'reflect-metadata'; // before any decorated class
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from './resolvers/index.ts';
import { entityTypes } from './schema/entities.ts';

/** The schema that the API serves. */
export const buildApiSchema = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers, orphanedTypes: Object.values(entityTypes), validate: false });

/** The schema as text, in a stable order, with what the API says about itself as descriptions. */
export const printApiSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
