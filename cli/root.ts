import { Command, Option } from '@commander-js/extra-typings';
import { languages } from '../language/language.ts';
import manifest from '../package.json' with { type: 'json' };
import { giveWay } from './give-way.ts';
import { say } from './language/say.ts';
import { storeOption } from './store.ts';

/** The titles that commander gives the parts of a help. */
const titles: Record<string, () => string> = {
  'Usage:': () => say('help.usage'),
  'Arguments:': () => say('help.arguments'),
  'Options:': () => say('help.options'),
  'Commands:': () => say('help.commands'),
};

/** The commands that answer while somebody waits; all others do their work and end. */
const answering = new Set(['serve', 'mcp']);

/** How a command tells what came of it. */
export const formOption = () =>
  new Option('--report <form>', say('help.report')).choices(['text', 'json']).default('text');

/** The command line without its commands. Its options may stand before or behind the name of a command. */
export const rootCommand = () =>
  new Command('gangmu')
    .description(say('help.about'))
    .version(manifest.version, '--version', say('help.version'))
    .helpOption('--help', say('help.help'))
    .addOption(storeOption())
    .addOption(new Option('--lang <language>', say('help.lang')).choices(languages))
    .configureHelp({ styleTitle: (title) => titles[title]?.() ?? title })
    .addHelpText('after', say('help.more'))
    .hook('preAction', (_, action) => {
      if (!answering.has(action.name())) giveWay();
    })
    // to throw where commander would end the process, so that `main` decides on the exit code
    .exitOverride();

export type RootCommand = ReturnType<typeof rootCommand>;
