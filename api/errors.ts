import { GraphQLError } from 'graphql';

/** What can be wrong with a request, as `extensions.code` says it; what Apollo itself finds has its own codes. */
export type ApiErrorCode =
  | 'BAD_USER_INPUT'
  | 'OPERATION_NOT_SUPPORTED'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_REPEATS'
  | 'REQUEST_TOO_LARGE'
  | 'TIMEOUT'
  | 'STORE_UNAVAILABLE'
  | 'TOO_BUSY'
  | 'RATE_LIMITED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR';

/** An error for whoever asked: what is wrong and what to do, without anything of the inside. */
export const apiError = (code: ApiErrorCode, message: string, http?: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(http ? { http: { status: http } } : {}) } });

export const badInput = (message: string): GraphQLError => apiError('BAD_USER_INPUT', message);
