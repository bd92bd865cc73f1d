import type { ClaimVerdict, Finding, Verification } from '../loader/verify/index.ts';

const headings: Record<ClaimVerdict, string> = {
  CONTRADICTED: 'contradicted',
  SUPERSEDED: 'superseded',
  NOT_HELD: 'not held (the graph says nothing for or against it)',
  SUPPORTED: 'supported',
};

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The claims of a draft for a person to read, what contradicts the graph first. */
export function verificationText(path: string, checked: Verification & { text: string }): string {
  const { findings, sentences, withoutClaim, text } = checked;
  const line = lines(text);
  const shown = ({ quote, start, why, witnesses }: Finding) => [
    `  ${path}:${line(start)}  ${folded(quote)}`,
    `      ${why}`,
    ...witnesses.map(({ planTitle, quote: words }) => `      《${planTitle}》: ${folded(words)}`),
  ];
  const parts = (Object.keys(headings) as ClaimVerdict[]).flatMap((verdict) => {
    const own = findings.filter((finding) => finding.verdict === verdict);
    return own.length ? [`${headings[verdict]}: ${own.length}`, ...own.flatMap(shown), ''] : [];
  });
  return [
    ...parts,
    `${findings.length} claims in ${sentences} sentences; ${withoutClaim} sentences make no claim that can be checked`,
    '',
  ].join('\n');
}

/** The line of an offset; offsets are asked for in any order. */
function lines(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
