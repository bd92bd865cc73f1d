import { languageOf, languageOption } from '../language.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';

/** `gangmu rules`: what each rule reads, with examples. */
export function rules(root: RootCommand): void {
  root
    .command('rules')
    .description('list the rules, or show one with its form, examples and refusals')
    .argument('[id]', 'the name of a rule, as edges and gangmu explain give it, e.g. bracketedNote')
    .addOption(languageOption())
    .action(async (id, { lang = languageOf() }, command) => {
      const { allRules, ruleOf } = await import('../../loader/rules/registry.ts');
      const { ruleText, rulesList } = await import('../rules-text.ts');
      const rule = id === undefined ? undefined : ruleOf(id);
      if (id !== undefined && !rule)
        return command.error(`error: no rule is called ${id}; gangmu rules lists them all`);
      await writeTo(process.stdout, [rule ? ruleText(rule, lang) : rulesList(allRules(), lang)]);
    });
}
