import { type Concept, optional } from './concept.ts';

/** How the canvas is laid out: a descriptor of `layouts/index.ts`, and its parameters where they were changed. */
export interface LayoutState {
  id: string;
  parameters: Readonly<Record<string, number>>;
}

export const defaultLayout = 'levels';

function readParameters(value: string | null): Record<string, number> {
  const pairs = (value ?? '').split(',').flatMap((pair) => {
    const [name, number] = pair.split(':');
    return name && number && Number.isFinite(Number(number)) ? [[name, Number(number)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export const layout: Concept<LayoutState> = {
  initial: { id: defaultLayout, parameters: {} },
  params: ['layout', 'spread'],
  read: (link) => ({
    id: link.get('layout') ?? defaultLayout,
    parameters: readParameters(link.get('spread')),
  }),
  write: ({ id, parameters }) => [
    ...optional('layout', id === defaultLayout ? undefined : id),
    ...optional(
      'spread',
      Object.entries(parameters)
        .map(([name, value]) => `${name}:${value}`)
        .join(','),
    ),
  ],
  isStep: (before, after) => before.id !== after.id,
};
