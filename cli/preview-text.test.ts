import { expect, it } from 'vitest';
import { previewText } from './preview-text.ts';

it('tells what loading would bring, and that nothing was written', () => {
  const plan = {
    id: 'plan:甲',
    title: '甲',
    status: 'added' as const,
    files: ['a.txt'],
    found: {},
    notices: [],
  };
  const text = previewText({
    report: { files: [], plans: [plan], removed: [{ id: 'plan:乙', title: '乙' }], elapsed: 1 },
    facts: new Map([
      [
        'plan:甲',
        {
          nodes: [
            {
              label: 'Agency',
              properties: {
                id: 'agency:省科技厅',
                name: '省科技厅',
                aliases: [],
                level: 'provincial',
                kind: 'body',
              },
            },
          ],
          edges: [],
        },
      ],
    ]),
  });
  expect(text.split('\n')).toEqual([
    'would add 甲',
    '  1 agencies:',
    '    省科技厅',
    'would remove 乙 (no file holds it any longer)',
    'Nothing was written.',
    '',
  ]);
});
