import { type Concept, each } from './concept.ts';

/** Where the reader has put nodes of the canvas; every layout leaves them there. */
export interface PinsState {
  places: Readonly<Record<string, { x: number; y: number }>>;
}

/** `120;-40;plan:…`: the id comes last, so that it may hold any character. */
function readPin(value: string): [string, { x: number; y: number }][] {
  const [, x, y, id] = /^(-?\d{1,6});(-?\d{1,6});(.+)$/s.exec(value) ?? [];
  return id ? [[id, { x: Number(x), y: Number(y) }]] : [];
}

/** Keeps a node where it is. */
export const pin = ({ places }: PinsState, id: string, { x, y }: { x: number; y: number }): PinsState => ({
  places: { ...places, [id]: { x: Math.round(x), y: Math.round(y) } },
});

/** Lets a node go where a layout puts it. */
export const unpin = ({ places }: PinsState, id: string): PinsState => ({
  places: Object.fromEntries(Object.entries(places).filter(([other]) => other !== id)),
});

export const pins: Concept<PinsState> = {
  initial: { places: {} },
  params: ['pin'],
  read: (link) => ({ places: Object.fromEntries(link.getAll('pin').flatMap(readPin)) }),
  write: ({ places }) =>
    each(
      'pin',
      Object.entries(places).map(([id, { x, y }]) => `${x};${y};${id}`),
    ),
  isStep: (before, after) => before !== after,
};
