import { mkdir, writeFile } from 'node:fs/promises';
import { planText } from '../loader/plan-text.ts';
import type { Folder } from './folder.ts';

/** So many short documents that a load of them is under way for a while; gives the folder that holds them. */
export async function manyDocuments(folder: Folder): Promise<string> {
  await mkdir(folder('docs'));
  for (let i = 1; i <= 12; i++)
    await writeFile(
      folder(`docs/${i}.txt`),
      planText(`吉林省第${i}类科技实施方案\n吉政发〔2016〕${i}号`, i, 12),
    );
  return folder('docs');
}
