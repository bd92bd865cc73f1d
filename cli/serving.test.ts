import { expect, it } from 'vitest';
import { apiOptions } from './serving.ts';

const headers = (authorization: string) => ({ headers: { authorization } });

it('reads tokens of the environment, and lets everyone write on this machine alone where there are none', async () => {
  const env = { GANGMU_TOKENS: 'a:secret-0123456789ab:read' };
  const { access } = await apiOptions({}, '127.0.0.1', env);
  expect(access?.permissionOf(headers('Bearer secret-0123456789ab'))).toBe('read');
  expect(access?.permissionOf(headers('Bearer other'))).toBe('none');
  expect((await apiOptions({}, '127.0.0.1', {})).access?.permissionOf(headers(''))).toBe('write');
  expect((await apiOptions({}, '0.0.0.0', {})).access?.permissionOf(headers(''))).toBe('read');
});

it('reads what else is set', async () => {
  const set = { cors: 'https://a.org, http://b.org:8080', prefix: '/gangmu/', rate: 60, closed: true };
  expect(await apiOptions(set, 'localhost', {})).toMatchObject({
    cors: ['https://a.org', 'http://b.org:8080'],
    prefix: '/gangmu',
    perMinute: 60,
    introspection: false,
    explorer: false,
    plainGet: false,
  });
  expect(await apiOptions({ cors: '*' }, 'localhost', {})).toMatchObject({ cors: '*' });
});

it.each([
  [{ cors: 'example.org' }, {}, /--cors \(GANGMU_CORS\): "example.org" is no origin/],
  [{ cors: 'https://a.org/path' }, {}, /is no origin/],
  [{ prefix: 'gangmu' }, {}, /--prefix \(GANGMU_PREFIX\): "gangmu" is no path/],
  [{ trustedOnly: '/nowhere/at/all' }, {}, /ENOENT/],
  [{}, { GANGMU_TOKENS: 'a:b' }, /GANGMU_TOKENS: entry 1/],
])('says by its name what is wrong: %j %j', async (set, env, message) => {
  await expect(apiOptions(set, 'localhost', env)).rejects.toThrow(message);
});
