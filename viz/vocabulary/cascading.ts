import type { Label } from '../generated/operations.ts';

/** What a cascade may start from, the likeliest first. */
export const cascadingLabels: readonly Label[] = [
  'Target',
  'Task',
  'Plan',
  'Section',
  'SpecialProject',
  'Agency',
];

export const isCascading = (label: Label): boolean => cascadingLabels.includes(label);
