import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { auditText } from '../audit-text.ts';
import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';
import { secondReading, secondReadingText } from '../second-reader.ts';
import { withStore } from '../store.ts';

/** `gangmu audit`: sentences that look like commitments and that no fact covers, or what a second reader found beyond the facts. */
export function audit(root: RootCommand): void {
  root
    .command('audit')
    .description(say('help.audit'))
    .argument('[plan]', say('help.audit.plan'))
    .option('--second-reader', say('help.audit.reader'))
    .option('--yes', say('help.audit.yes'))
    .addOption(
      new Option('--passages <number>', say('help.audit.passages')).default(40).argParser(numberOfPassages),
    )
    .addOption(formOption())
    .action(async (plan, { secondReader, yes, passages }, command) => {
      const { store: place, report: form } = command.optsWithGlobals();
      const { readAudits } = await import('../../graph-schema/index.ts');
      const text = await withStore(place, async (store) => {
        const audits = await readAudits(store, plan);
        if (plan !== undefined && audits.length === 0) throw new Error(say('error.notAudited', { plan }));
        if (!secondReader) return form === 'json' ? printed(audits) : auditText(audits);
        const reading = await secondReading(store, plan, { yes, passages });
        if (!reading) return '';
        return form === 'json' ? printed(reading) : secondReadingText(reading);
      });
      await writeTo(process.stdout, [text]);
    });
}

const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function numberOfPassages(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError(say('error.passages'));
  return number;
}
