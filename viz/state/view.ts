import { type Concept, optional } from './concept.ts';

/** Which view is shown, by the id of its descriptor (`views/index.ts`); the path of a link: `#/network`. */
export interface ViewState {
  id: string;
}

export const defaultView = 'network';

export const view: Concept<ViewState> = {
  initial: { id: defaultView },
  params: ['view'],
  read: (link) => ({ id: link.get('view') ?? defaultView }),
  write: ({ id }) => optional('view', id === defaultView ? undefined : id),
  isStep: (before, after) => before.id !== after.id,
};
