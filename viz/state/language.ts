import { type Language, languages } from '../../language/language.ts';
import { type Concept, oneOf, optional } from './concept.ts';

/** In which language the viewer speaks. A link that does not say follows the reader's browser. */
export interface LanguageState {
  chosen?: Language;
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
