import { auditText } from '../audit-text.ts';
import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';
import { withStore } from '../store.ts';

/** `gangmu audit`: sentences that look like commitments and that no fact covers. */
export function audit(root: RootCommand): void {
  root
    .command('audit')
    .description(say('help.audit'))
    .argument('[plan]', say('help.audit.plan'))
    .addOption(formOption())
    .action(async (plan, _, command) => {
      const { store: place, report: form } = command.optsWithGlobals();
      const { readAudits } = await import('../../graph-schema/index.ts');
      const audits = await withStore(place, (store) => readAudits(store, plan));
      if (plan !== undefined && audits.length === 0) throw new Error(say('error.notAudited', { plan }));
      await writeTo(process.stdout, [
        form === 'json' ? `${JSON.stringify(audits, null, 2)}\n` : auditText(audits),
      ]);
    });
}
