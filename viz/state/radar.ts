import { type Concept, isDay, oneOf, optional } from './concept.ts';

export const radarKinds = ['SUPERSEDED', 'EXPIRED', 'NUMBER_CHANGED'] as const;
export type RadarKind = (typeof radarKinds)[number];

/** On which day, and for which plans, it is looked at what no longer holds. */
export interface RadarState {
  /** YYYY-MM-DD; today where it is not said */
  day?: string;
  kind?: RadarKind;
  /** id of the plan that sets what is listed */
  plan?: string;
  /** id of the plan that it stands on */
  above?: string;
}

export const radar: Concept<RadarState> = {
  initial: {},
  params: ['day', 'shaken', 'radarPlan', 'radarAbove'],
  read(link) {
    const day = link.get('day') ?? '';
    const kind = oneOf(radarKinds, link.get('shaken'));
    const [plan, above] = [link.get('radarPlan'), link.get('radarAbove')];
    return {
      ...(isDay(day) && { day }),
      ...(kind && { kind }),
      ...(plan && { plan }),
      ...(above && { above }),
    };
  },
  write: ({ day, kind, plan, above }) => [
    ...optional('day', day),
    ...optional('shaken', kind),
    ...optional('radarPlan', plan),
    ...optional('radarAbove', above),
  ],
  isStep: (before, after) => before !== after,
};
