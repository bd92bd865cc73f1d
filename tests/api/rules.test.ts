import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, startApi } from './client.ts';

const fixture = { id: 'fixture', says: { en: 'Made up.', zh: '虚构。' }, form: '（…）' };
const question = '{ task(id: "task:provincial:2.") { evidence { rule foundBy { id says saysZh form } } } }';

let knowing: Client;
let ignorant: Client;
beforeAll(async () => {
  knowing = await startApi({ rules: [{ ...fixture, id: 'other' }, fixture] });
  ignorant = await startApi();
});
afterAll(() => Promise.all([knowing.close(), ignorant.close()]));

it('evidence tells what the rule reads that found it', async () => {
  const foundBy = { id: 'fixture', says: 'Made up.', saysZh: '虚构。', form: '（…）' };
  expect(await knowing.data(question)).toEqual({ task: { evidence: { rule: 'fixture', foundBy } } });
});

it('evidence tells nothing of a rule that the server does not know', async () => {
  expect(await ignorant.data(question)).toEqual({ task: { evidence: { rule: 'fixture', foundBy: null } } });
});
