import { describe, expect, it } from 'vitest';
import { accessBy, parseTokens } from './tokens.ts';

const reader = 'analyst:read-secret-0123456789:read';
const writer = 'importer:a:secret:with:colons:write';

describe('GANGMU_TOKENS', () => {
  it('names who may ask, with commas or lines between them', () => {
    expect(parseTokens(`${reader},\n ${writer}\n`)).toEqual([
      { name: 'analyst', secret: 'read-secret-0123456789', may: 'read' },
      { name: 'importer', secret: 'a:secret:with:colons', may: 'write' },
    ]);
    expect(parseTokens('')).toEqual([]);
  });

  it.each([
    ['analyst', 'entry 1 is not of the form name:secret:read'],
    [`${reader},x:read-secret-0123456789:admin`, 'entry 2 is not of the form'],
    ['analyst:short:read', 'the secret of "analyst" is shorter than 16'],
    [`${reader},${reader}`, 'the name "analyst" stands there twice'],
  ])('is refused where it is %s, and the secret is not told', (printed, message) => {
    expect(() => parseTokens(printed)).toThrow(message);
    expect(() => parseTokens(printed)).not.toThrow('read-secret');
  });
});

describe('the permission of a request', () => {
  const access = accessBy(parseTokens(`${reader},${writer}`), 'write');
  const of = (authorization?: string) =>
    access.permissionOf({ headers: authorization === undefined ? {} : { authorization } });
  const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

  it.each([
    ['Bearer read-secret-0123456789', 'read'],
    ['bearer  a:secret:with:colons', 'write'],
    [basic('analyst:read-secret-0123456789'), 'read'],
    [basic('importer:a:secret:with:colons'), 'write'],
    [basic('importer:read-secret-0123456789'), 'none'],
    ['Bearer read-secret-012345678', 'none'],
    ['Bearer ', 'none'],
    ['Digest read-secret-0123456789', 'none'],
    ['read-secret-0123456789', 'none'],
    [undefined, 'none'],
  ])('%s: %s', (authorization, permission) => {
    expect(of(authorization)).toBe(permission);
  });

  it('is what everyone may where there are no tokens', () => {
    expect(accessBy([], 'read').permissionOf({ headers: {} })).toBe('read');
    expect(accessBy([], 'write').permissionOf({ headers: { authorization: 'Bearer x' } })).toBe('write');
  });

  it('names who asks, for the log', () => {
    expect(access.askerOf({ headers: { authorization: 'Bearer read-secret-0123456789' } })).toEqual({
      name: 'analyst',
      permission: 'read',
    });
  });
});
