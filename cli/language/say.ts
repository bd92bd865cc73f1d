import { formatMessage, type Message } from '../../language/format.ts';
import { type Language, preferred } from '../../language/language.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export type MessageKey = keyof typeof en;

const catalogues: Record<Language, Record<MessageKey, Message>> = { en, zh };

let spoken: Language = 'en';

/** Settles in which language this process speaks. */
export function speak(language: Language): void {
  spoken = language;
}

/** A message in the language of this process; `{name}` in it stands for the parameter of that name. */
export const say = (key: MessageKey, parameters: Readonly<Record<string, string | number>> = {}): string =>
  formatMessage(catalogues[spoken][key], spoken, parameters);

/** Of what the loader says in both languages, that of this process; the English where there is no other. */
export const either = (en: string, zh: string | undefined): string => (spoken === 'zh' && zh) || en;

/**
 * The language that a person wants: what --lang says, otherwise that of the environment.
 * @param args the words behind `gangmu`, which commander has not read yet: it is to print its help in that language
 */
export function languageWanted(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((word) => /^--lang(?:=|$)/.test(word));
  const [, given = args[at + 1]] = at < 0 ? [undefined, ''] : args[at]!.split('=');
  return preferred([given || env.LC_ALL || env.LC_MESSAGES || env.LANG || '']);
}
