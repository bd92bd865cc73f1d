import { Option } from '@commander-js/extra-typings';

export type Language = 'en' | 'zh';

/** The language of a person's locale: the first of LC_ALL, LC_MESSAGES and LANG that says one. */
export function languageOf(environment: NodeJS.ProcessEnv = process.env): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh(?:[_.@-]|$)/i.test(locale) ? 'zh' : 'en';
}

export const languageOption = () =>
  new Option(
    '--lang <language>',
    'the language of the answer; that of your locale where it is not given',
  ).choices(['en', 'zh'] as const);
