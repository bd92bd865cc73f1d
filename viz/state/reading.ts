import { type Concept, optional, wholeNumber } from './concept.ts';

/** Which plan is being read, and where. */
export interface ReadingState {
  /** id of the plan; none: the list of plans to choose from */
  plan?: string;
  /** the words to show: UTF-16 offsets in the plan's text */
  at?: { start: number; end: number };
  /** kinds of marks that are not shown: labels and types of edges */
  hiddenKinds: readonly string[];
  /** whether sentences are marked that were passed over */
  passedOver?: true;
  /** what is being looked for in the text */
  find: string;
}

function readRange(value: string | null): ReadingState['at'] {
  const [from, to] = value?.split('-') ?? [];
  const start = wholeNumber(from);
  const end = wholeNumber(to);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

export const reading: Concept<ReadingState> = {
  initial: { hiddenKinds: [], find: '' },
  params: ['plan', 'at', 'marks', 'passedOver', 'find'],
  read(link) {
    const plan = link.get('plan');
    const at = readRange(link.get('at'));
    return {
      ...(plan && { plan }),
      ...(plan && at && { at }),
      hiddenKinds: link.get('marks')?.split('.').filter(Boolean) ?? [],
      ...(link.get('passedOver') === 'shown' && { passedOver: true }),
      find: link.get('find') ?? '',
    };
  },
  write: ({ plan, at, hiddenKinds, passedOver, find }) => [
    ...optional('plan', plan),
    ...optional('at', plan && at && `${at.start}-${at.end}`),
    ...optional('marks', hiddenKinds.join('.')),
    ...optional('passedOver', passedOver && 'shown'),
    ...optional('find', find),
  ],
  isStep: (before, after) =>
    before.plan !== after.plan || before.at?.start !== after.at?.start || before.at?.end !== after.at?.end,
};
