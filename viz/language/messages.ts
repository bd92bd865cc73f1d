import { formatMessage, type Message, type Parameters } from '../../language/format.ts';
import { type Language, preferred } from '../../language/language.ts';
import { useApp } from '../state/store.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export type MessageKey = keyof typeof zh;

const catalogues: Record<Language, Record<MessageKey, Message>> = { zh, en };

/** Says a message in one language; `{name}` in it stands for the parameter of that name. */
export type Say = (key: MessageKey, parameters?: Parameters) => string;

const sayIn = (language: Language): Say => {
  const catalogue = catalogues[language];
  return (key, parameters = {}) => formatMessage(catalogue[key], language, parameters);
};

const speakers: Record<Language, Say> = { zh: sayIn('zh'), en: sayIn('en') };

/** Of a sentence that the graph holds in both languages, the one for the reader; the other where it holds no such. */
export type Either = (en: string | null, zh: string | null) => string | null;

const choosers: Record<Language, Either> = { zh: (en, zh) => zh ?? en, en: (en, zh) => en ?? zh };

/** Whether there is such a message; for keys put together from what the server says. */
export const hasMessage = (key: string): key is MessageKey => Object.hasOwn(zh, key);

/** The language that the viewer speaks now. */
export const useLanguage = (): Language =>
  useApp((state) => state.language.chosen) ?? preferred(navigator.languages);

/** Says messages in the language that the viewer speaks now. */
export const useSay = (): Say => speakers[useLanguage()];

/** Chooses between sentences of the graph by the language that the viewer speaks now. */
export const useEither = (): Either => choosers[useLanguage()];
