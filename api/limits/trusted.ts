import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLError, parse, print } from 'graphql';
import type { ApiContext } from '../context.ts';
import { apiError } from '../errors.ts';

/** A document without what does not change its meaning: comments, blanks, line ends. */
const printed = (document: DocumentNode): string => print(document);

/** Tells whether a document is one of these, as it stands there. Throws where one of them is no GraphQL. */
export function isTrustedBy(documents: readonly string[]): (document: DocumentNode) => boolean {
  const trusted = new Set(documents.map((document) => printed(parse(document))));
  return (document) => trusted.has(printed(document));
}

export const untrusted = (): GraphQLError =>
  apiError('FORBIDDEN', 'this server answers only the queries that its operator trusts', 403);

/** Answers only operations of these documents. */
export function onlyTrusted(documents: readonly string[]): ApolloServerPlugin<ApiContext> {
  const isTrusted = isTrustedBy(documents);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document }) {
          if (!isTrusted(document)) throw untrusted();
        },
      };
    },
  };
}
