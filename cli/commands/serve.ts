import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { serve as serveGraph } from '../../api/index.ts';
import { aborted, onInterrupt } from '../interrupt.ts';
import type { RootCommand } from '../root.ts';
import { withStore } from '../store.ts';
import { loadCorpus } from './load.ts';

const port = (printed: string): number => {
  const number = Number(printed);
  if (!/^\d{1,5}$/.test(printed) || number > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535; 0 takes a free one.');
  return number;
};
