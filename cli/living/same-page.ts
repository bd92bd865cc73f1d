import type { RequestHandler } from 'express';
import { answer } from '../../api/index.ts';

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
};

/** What a form of any page can send without asking. */
const ofForms = /^(?:text\/plain|application\/x-www-form-urlencoded)\b/iu;
const ofFiles = /^multipart\/form-data\b/iu;

/**
 * Refuses what pages of other sites send: a browser lets them send, with the reader's own credentials, whatever a form can. Programs that
 * are no browsers send no Origin.
 */
export const onlyOwnPages: RequestHandler = ({ method, headers }, response, next) => {
  const { host, origin, 'sec-fetch-site': site, 'content-type': type = '' } = headers;
  const isForeign =
    origin !== undefined
      ? hostOf(origin) !== host
      : site !== undefined && site !== 'same-origin' && site !== 'none';
  if (isForeign) return answer(response, 403, 'FORBIDDEN', 'pages of other sites may not ask this');
  if (method === 'GET' || method === 'HEAD') return next();
  if (ofForms.test(type))
    return answer(response, 415, 'BAD_REQUEST', 'send JSON, the bytes of a file, or multipart/form-data');
  if (ofFiles.test(type) && headers['x-gangmu'] === undefined)
    return answer(response, 415, 'BAD_REQUEST', 'multipart/form-data needs the header X-Gangmu: 1');
  next();
};
