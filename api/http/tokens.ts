import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { answer } from './failures.ts';

/** What a request may do; who may write may read. */
export type Permission = 'none' | 'read' | 'write';

/** Somebody who may ask. */
export interface Token {
  readonly name: string;
  readonly secret: string;
  readonly may: 'read' | 'write';
}

/** Who asks, and what they may do. */
export interface Asker {
  readonly name: string | undefined;
  readonly permission: Permission;
}

/** Tells what a request may do. */
export interface Access {
  permissionOf(request: Pick<IncomingMessage, 'headers'>): Permission;
  askerOf(request: Pick<IncomingMessage, 'headers'>): Asker;
}

/** A secret that can be guessed is none. */
const shortestSecret = 16;

const form = 'name:secret:read or name:secret:write, several with commas between them';

/**
 * Reads `name:secret:read|write`, several with commas or lines between them. Throws where one is not of this form, without its
 * secret in the message.
 */
export function parseTokens(printed: string): Token[] {
  const tokens = printed
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(parseToken);
  const names = tokens.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`the name "${twice}" stands there twice`);
  return tokens;
}

function parseToken(printed: string, i: number): Token {
  const [, name, secret, may] = /^([^:\s]+):(\S+):(read|write)$/.exec(printed) ?? [];
  if (name === undefined || secret === undefined)
    throw new Error(`entry ${i + 1} is not of the form ${form}`);
  if (secret.length < shortestSecret)
    throw new Error(`the secret of "${name}" is shorter than ${shortestSecret} characters`);
  return { name, secret, may: may as Token['may'] };
}

/** The secret that a request brings: `Authorization: Bearer secret`, or `Basic` with name and secret, as browsers ask for. */
function credentialsOf(header: string | undefined): { name?: string; secret: string } | undefined {
  const [, scheme = '', value = ''] = /^(bearer|basic) +(\S+) *$/i.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return { secret: value };
  if (scheme.toLowerCase() !== 'basic') return undefined;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? undefined : { name: pair.slice(0, colon), secret: pair.slice(colon + 1) };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Who may do what. Secrets are compared by their digests, all of them every time, so that the time that it takes tells nothing.
 * @param withoutTokens what everyone may where no token is configured: all on a server of this machine alone, else only read
 */
export function accessBy(tokens: readonly Token[], withoutTokens: Permission): Access {
  const known = tokens.map((token) => ({ token, digest: digest(token.secret) }));
  const askerOf: Access['askerOf'] = ({ headers }) => {
    if (tokens.length === 0) return { name: undefined, permission: withoutTokens };
    const brought = credentialsOf(headers.authorization);
    const given = digest(brought?.secret ?? '');
    let found: Token | undefined;
    for (const { token, digest: own } of known) {
      const isIt = timingSafeEqual(given, own);
      if (isIt && brought && (brought.name === undefined || brought.name === token.name)) found = token;
    }
    return { name: found?.name, permission: found?.may ?? 'none' };
  };
  return { askerOf, permissionOf: (request) => askerOf(request).permission };
}

const rank: Record<Permission, number> = { none: 0, read: 1, write: 2 };

/** Lets in only who may do this: 401 for who brings no token that is known, 403 for one that may less. */
export const onlyWhoMay =
  (what: 'read' | 'write', { permissionOf }: Access): RequestHandler =>
  (request, response, next) => {
    const permission = permissionOf(request);
    if (rank[permission] >= rank[what]) return next();
    response.set('Cache-Control', 'no-store');
    if (permission !== 'none') return answer(response, 403, 'FORBIDDEN', `this token may not ${what}`);
    response.set('WWW-Authenticate', ['Bearer realm="gangmu"', 'Basic realm="gangmu", charset="UTF-8"']);
    answer(response, 401, 'UNAUTHENTICATED', 'send a token: Authorization: Bearer …');
  };
