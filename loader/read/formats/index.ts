import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { mht } from './mht.ts';
import { pdf } from './pdf.ts';
import { refused } from './refused.ts';
import { txt } from './txt.ts';
import { xlsx } from './xlsx.ts';

export type { Format } from './format.ts';

/** In the order in which they are asked; plain text comes last because it takes whatever no other format knows. */
export const formats: readonly Format[] = [pdf, xlsx, docx, refused, mht, html, json, csv, markdown, txt];

/** The file extensions that can be read, as a person is told of them. */
export const readable: string = formats
  .filter((format) => format !== refused)
  .flatMap(({ extensions }) => extensions)
  .join(', ');
