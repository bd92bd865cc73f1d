import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StoreError, type StoreErrorCode } from '../graph-schema/index.ts';
import type { ApiErrorCode } from './errors.ts';

/** What a failure of the store means to whoever asked; its own words may hold Cypher or places on the machine. */
const ofStore: Record<StoreErrorCode, readonly [ApiErrorCode, string]> = {
  timeout: ['TIMEOUT', 'the graph took too long to answer; ask for less at once'],
  unavailable: ['STORE_UNAVAILABLE', 'the graph cannot be reached now; try again later'],
  unauthorized: ['STORE_UNAVAILABLE', 'the graph cannot be reached now; try again later'],
  damaged: ['STORE_UNAVAILABLE', 'the graph cannot be reached now; try again later'],
  closed: ['STORE_UNAVAILABLE', 'the server is shutting down; try again later'],
  query: ['INTERNAL_SERVER_ERROR', 'something went wrong inside; the log of the server says what'],
  constraint: ['INTERNAL_SERVER_ERROR', 'something went wrong inside; the log of the server says what'],
};

/** Takes what is for the operator's eyes: errors that whoever asked cannot know the cause of. */
export type ErrorLog = (error: unknown) => void;

/**
 * Makes errors fit to leave the server: a code, a message that says what to do, place and path, and nothing else. What is
 * hidden goes to `log`.
 */
export const errorFormatter =
  (log: ErrorLog) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const error = unwrapResolverError(thrown);
    if (error instanceof StoreError || !(error instanceof GraphQLError)) {
      const [code, message] = ofStore[error instanceof StoreError ? error.code : 'query'];
      log(error);
      return { message, ...place, extensions: { code } };
    }
    // Apollo gives whatever a validation rule reports one code for all
    const reported = error.originalError instanceof GraphQLError ? error.originalError : error;
    const code = reported.extensions.code ?? formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    if (code === 'TIMEOUT') log(error);
    return { message: formatted.message, ...place, extensions: { code } };
  };
