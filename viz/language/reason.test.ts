import { describe, expect, it } from 'vitest';
import { refusalIn } from '../data/client.ts';
import zh from './zh.json' with { type: 'json' };

/** What the server says beside GraphQL's own codes: api/errors.ts and api/http/failures.ts. */
const codes = [
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'NOT_FOUND',
  'CONFLICT',
  'REQUEST_TOO_LARGE',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_DEEP',
  'TIMEOUT',
  'STORE_UNAVAILABLE',
  'TOO_BUSY',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'INTERNAL_SERVER_ERROR',
];

describe('a refusal', () => {
  it.each(codes)('for %s is said in Chinese', (code) => {
    expect(Object.keys(zh)).toContain(`refusal.${code}`);
  });

  it('keeps its code, and what the server says in Chinese', () => {
    const extensions = { code: 'CONFLICT', messageZh: '状态不对' };
    expect(refusalIn({ errors: [{ message: 'no', extensions }, { message: 'nor this' }] })).toMatchObject({
      kind: 'refused',
      message: 'no; nor this',
      ...extensions,
    });
    expect(refusalIn({ errors: [{ message: 'no' }] })).toMatchObject({ code: 'OTHER' });
    expect(refusalIn({})).toBeUndefined();
  });
});
