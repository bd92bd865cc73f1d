import { InvalidArgumentError } from '@commander-js/extra-typings';

/** The port that an argument names. */
export function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535)
    throw new InvalidArgumentError('A port is a number from 0 (a free one) to 65535.');
  return number;
}
