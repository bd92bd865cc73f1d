/** Words for a person in both languages, said where they are thought of; the graph keeps such pairs as `why` and `whyZh`. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}
