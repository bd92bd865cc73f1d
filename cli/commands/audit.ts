import { auditText } from '../audit-text.ts';
import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';
import { withStore } from '../store.ts';

/** `gangmu audit`: sentences that look like commitments and that no fact covers. */
export function audit(root: RootCommand): void {
  root
    .command('audit')
    .description('list the sentences that look like commitments and were passed over, with the reasons')
    .argument('[plan]', 'id of one plan; all without it')
    .addOption(formOption())
    .action(async (plan, _, command) => {
      const { store: place, report: form } = command.optsWithGlobals();
      const { readAudits } = await import('../../graph-schema/index.ts');
      const audits = await withStore(place, (store) => readAudits(store, plan));
      if (plan !== undefined && audits.length === 0)
        throw new Error(
          `${plan} was not audited. Check its id with gangmu list; a plan that an earlier version loaded needs gangmu load --again`,
        );
      await writeTo(process.stdout, [
        form === 'json' ? `${JSON.stringify(audits, null, 2)}\n` : auditText(audits),
      ]);
    });
}
