import { afterEach, describe, expect, it } from 'vitest';
import type { RuleDescriptor } from '../loader/rules/descriptor.ts';
import { speak } from './language/say.ts';
import { rulesList, ruleText } from './rules-text.ts';

const rule: RuleDescriptor = {
  id: 'note',
  says: { en: 'Who answers.', zh: '谁负责。' },
  form: '（牵头单位：…）',
  examples: [{ text: '建设平台。\n（省科技厅）\n', gives: ['LEADS 省科技厅', 'Task 建设平台'] }],
  refuses: [{ text: '（略）', why: { en: 'It names nobody.', zh: '没有点名。' } }],
  before: [{ rule: 'list', why: { en: 'It is surer.', zh: '更可靠。' }, text: '建设平台。', reads: '平台' }],
};

// units share a process
afterEach(() => speak('en'));

describe('a rule', () => {
  it('is shown with what it reads and refuses', () => {
    expect(ruleText(rule)).toBe(`note
  Who answers.
  form: （牵头单位：…）

e.g.
    建设平台。
    （省科技厅）
  gives LEADS 省科技厅
  gives Task 建设平台

not （略）
  because It names nobody.

asked before list: It is surer.
  建设平台。 → 平台
`);
  });

  it('speaks Chinese where it is asked to', () => {
    speak('zh');
    expect(ruleText(rule)).toContain('不读取：（略）\n  因为：没有点名。\n');
  });

  it('is a line of the list', () => {
    expect(rulesList([rule, { ...rule, id: 'longer' }])).toBe('note    Who answers.\nlonger  Who answers.\n');
  });
});
