import { expect, it } from 'vitest';
import { foundWords } from './found.ts';

it('what was found is told by kind in the words of the reader, not in those of the graph', () => {
  const words = foundWords(
    { Plan: 1, Text: 1, Task: 1200, HAS_TEXT: 1, LEADS: 2, UNHEARD_OF: 3 },
    (key) => `<${key}>`,
    new Intl.NumberFormat('en'),
  );
  expect(words).toBe('<label.Plan> 1 · <label.Task> 1,200 · <edge.LEADS> 2 · UNHEARD_OF 3');
});
