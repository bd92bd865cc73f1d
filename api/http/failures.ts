import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { ApiErrorCode } from '../errors.ts';
import type { ErrorLog } from '../format-error.ts';

/**
 * Answers in the form in which GraphQL answers, whatever part of the server it comes from.
 * @param messageZh the message in Chinese, where it has one
 */
export function answer(
  response: Response,
  status: number,
  code: ApiErrorCode | 'BAD_REQUEST' | 'NOT_FOUND' | 'CONFLICT',
  message: string,
  messageZh?: string,
): void {
  const extensions = { code, ...(messageZh === undefined ? {} : { messageZh }) };
  response.status(status).json({ errors: [{ message, extensions }] });
}

/** Any other way of asking than POST and GET. */
export const onlyPostAndGet: RequestHandler = (_, response) => {
  response.set('Allow', 'GET, POST');
  answer(
    response,
    405,
    'BAD_REQUEST',
    'send queries with POST as JSON: {"query": "…", "variables": {…}}, or with GET: ?query=…; /explorer is a page for it',
  );
};

export const notFound: RequestHandler = ({ path }, response) => {
  answer(
    response,
    404,
    'NOT_FOUND',
    `there is nothing at ${path}; the API is at /graphql, its explorer at /explorer, all else is listed at /openapi.json`,
  );
};

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;

/** What fails before a query is reached: a body that is too large or no JSON. Anything else is logged, not shown. */
export const failures =
  (requestBytes: number, log: ErrorLog): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 413)
      answer(
        response,
        413,
        'REQUEST_TOO_LARGE',
        `the request has more than ${requestBytes} bytes; send less at once`,
      );
    else if (status !== undefined && status >= 400 && status < 500)
      answer(
        response,
        status,
        'BAD_REQUEST',
        'the request could not be read: its body must be JSON in UTF-8',
      );
    else {
      log(error);
      answer(
        response,
        500,
        'INTERNAL_SERVER_ERROR',
        'something went wrong inside; the log of the server says what',
      );
    }
  };
