import type { Job } from '../../data/living.ts';

export const jobsKey = ['documents'] as const;
export const jobKey = (id: string) => ['documents', id] as const;

/** Whether it goes on by itself. */
export const isBusy = ({ state }: Job): boolean =>
  state === 'waiting' || state === 'reading' || state === 'keeping';
