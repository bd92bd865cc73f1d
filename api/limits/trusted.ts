import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, parse, print } from 'graphql';
import type { ApiContext } from '../context.ts';
import { apiError } from '../errors.ts';

/** A document without what does not change its meaning: comments, blanks, line ends. */
const printed = (document: DocumentNode): string => print(document);

/** Answers only operations of these documents, as they stand there. Throws where one of them is no GraphQL. */
export function onlyTrusted(documents: readonly string[]): ApolloServerPlugin<ApiContext> {
  const trusted = new Set(documents.map((document) => printed(parse(document))));
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document }) {
          if (!trusted.has(printed(document)))
            throw apiError('FORBIDDEN', 'this server answers only the queries that its operator trusts', 403);
        },
      };
    },
  };
}
