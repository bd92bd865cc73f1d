import { type Concept, oneOf, optional } from './concept.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** In which language the viewer speaks. A link that does not say follows the reader's browser. */
export interface LanguageState {
  chosen?: Language;
}

/** The first of the reader's languages that the viewer speaks, otherwise English. */
export function preferred(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = oneOf(languages, tag.toLowerCase().split('-')[0] ?? null);
    if (found) return found;
  }
  return 'en';
}

export const language: Concept<LanguageState> = {
  initial: {},
  params: ['lang'],
  read(link) {
    const chosen = oneOf(languages, link.get('lang'));
    return chosen ? { chosen } : {};
  },
  write: ({ chosen }) => optional('lang', chosen),
  isStep: () => false,
};
