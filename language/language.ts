/** The languages in which Gangmu speaks to people. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The first of a person's languages in which Gangmu speaks, otherwise English.
 * @param tags of a browser (`zh-CN`) or an environment (`zh_CN.UTF-8`), the one preferred first
 */
export function preferred(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split(/[-_.]/)[0];
    const found = languages.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}
