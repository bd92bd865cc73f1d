import { readFileSync, writeFileSync } from 'node:fs';
import { rulesAsMarkdown } from './markdown.ts';

/**
 * npm run rules: the pages that list the rules. `--check` writes nothing and fails where a committed page is not what would be
 * written.
 */
const pages = { en: '../../docs/rules.md', zh: '../../docs/rules.zh-CN.md' } as const;

for (const language of ['en', 'zh'] as const) {
  const file = new URL(pages[language], import.meta.url);
  const content = rulesAsMarkdown(language);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (readFileSync(file, 'utf8') !== content) {
    console.error(`${pages[language].slice(6)} does not fit the descriptors of the rules: run npm run rules`);
    process.exitCode = 1;
  }
}
