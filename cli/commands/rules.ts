import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';

/** `gangmu rules`: what each rule reads, with examples. */
export function rules(root: RootCommand): void {
  root
    .command('rules')
    .description(say('help.rules'))
    .argument('[id]', say('help.rules.id'))
    .action(async (id, _, command) => {
      const { allRules, ruleOf } = await import('../../loader/rules/registry.ts');
      const { ruleText, rulesList } = await import('../rules-text.ts');
      if (id === undefined) return writeTo(process.stdout, [rulesList(allRules())]);
      const rule = ruleOf(id);
      if (!rule) return command.error(say('wrong.rule', { id }));
      await writeTo(process.stdout, [ruleText(rule)]);
    });
}
