import type { RequestHandler } from 'express';
import { answer } from './failures.ts';

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Whether only this machine can reach what listens on an address. */
export const isLoopback = (host: string): boolean => host === '::1' || loopback.test(host);

/** The name in `http://name:port` or `name:port`. */
const nameIn = (printed: string) => {
  try {
    return new URL(/^[a-z]+:\/\//i.test(printed) ? printed : `http://${printed}`).hostname;
  } catch {
    return '';
  }
};

/**
 * For a server of this machine alone: refuses requests under names that are not of it, and those that pages of other places send.
 * Any page can have its own name lead to 127.0.0.1 (DNS rebinding) and would then read the answers.
 * @param names further names under which it may be asked, behind a proxy
 * @param origins whose pages may ask, as they are configured for CORS
 */
export const onlyOwnHosts =
  (names: readonly string[], origins: readonly string[] = []): RequestHandler =>
  ({ headers: { host, origin, 'sec-fetch-site': site } }, response, next) => {
    const isOwn = (printed: string) => loopback.test(nameIn(printed)) || names.includes(nameIn(printed));
    if (!isOwn(host ?? ''))
      return answer(response, 403, 'FORBIDDEN', 'ask under the name of this machine: localhost or 127.0.0.1');
    if (origin !== undefined && origins.includes(origin)) return next();
    if ((origin !== undefined && !isOwn(origin)) || (origin === undefined && site === 'cross-site'))
      return answer(response, 403, 'FORBIDDEN', 'pages of other places may not ask this server');
    next();
  };
