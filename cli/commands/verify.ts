import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';
import { withStore } from '../store.ts';
import { verificationText } from '../verification-text.ts';

/** `gangmu verify`: whether a draft says what the graph holds. */
export function verify(root: RootCommand): void {
  root
    .command('verify')
    .description('check the claims of a draft against the graph; nothing is stored')
    .argument('<file>', 'a document of any format that can be loaded')
    .addOption(formOption())
    .action(async (path, _, command) => {
      const { store: place, report: form } = command.optsWithGlobals();
      const { verifyFile } = await import('../../loader/verify/index.ts');
      const verification = await withStore(place, (store) => verifyFile(store, path));
      await writeTo(process.stdout, [
        form === 'json' ? `${JSON.stringify(verification, null, 2)}\n` : verificationText(path, verification),
      ]);
      if (verification.findings.some(({ verdict }) => verdict === 'CONTRADICTED')) process.exitCode = 1;
    });
}
