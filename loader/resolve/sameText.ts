/** So many characters in a row are compared: chance and set phrases share fewer. */
const SHINGLE = 8;
/** One stretch in so many is kept, the same ones of every text: enough to tell copies, and quick to compare. */
const SAMPLED = 4;
/**
 * How much of the shorter of two texts stands in the longer where they are copies of one document. Of two documents of the
 * corpus and of other provinces at most .22 does, .58 of the openings of two years' notices on the same work; of a document and a
 * copy with one character in twenty misread .63, of a half and its whole all.
 */
const LEAST_SHARED = { most: 0.6, 'nearly all': 0.9 };

/** What a text consists of, to be compared with others: samples of its stretches of characters. */
export class TextSketch {
  readonly #samples: ReadonlySet<number>;

  constructor(text: string) {
    this.#samples = samplesOf(lettersAndDigits(text));
  }

  /** How much of the smaller of two sketches stands in the other, from 0 to 1; nothing where one is too short to tell. */
  sharedWith(other: TextSketch): number {
    const [smaller, larger] = [this.#samples, other.#samples].sort((a, b) => a.size - b.size) as [
      ReadonlySet<number>,
      ReadonlySet<number>,
    ];
    let shared = 0;
    for (const sample of smaller) if (larger.has(sample)) shared++;
    return smaller.size ? shared / smaller.size : 0;
  }

  /** Whether two texts are copies of one document, one of them perhaps damaged, mended or only a part of it. */
  isCopyOf(other: TextSketch, sharing: keyof typeof LEAST_SHARED = 'most'): boolean {
    return this.sharedWith(other) >= LEAST_SHARED[sharing];
  }
}

/** What two copies may print differently without being two documents: blanks, line ends, signs and their width. */
const lettersAndDigits = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Hashes (FNV-1a) of stretches of characters, one in `SAMPLED`, chosen by the hash so that every text has the same ones. */
function samplesOf(text: string): Set<number> {
  const samples = new Set<number>();
  for (let start = 0; start + SHINGLE <= text.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    // the low bits of the product depend on the low bits of the characters alone
    if (((hash ^ (hash >>> 15)) & (SAMPLED - 1)) === 0) samples.add(hash);
  }
  return samples;
}
