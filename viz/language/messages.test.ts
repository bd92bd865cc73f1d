import { describe } from 'vitest';
import { catalogueTests } from '../../tests/catalogue.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

describe('the messages', () => {
  catalogueTests({
    en,
    zh,
    room: new URL('../', import.meta.url),
    prefixing: /word\(say, '(\w+)'/g,
    withoutHan: ['operator.EQUAL', 'value.date'],
  });
});
