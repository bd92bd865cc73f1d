import type { ClaimVerdict, Finding, Verification } from '../loader/verify/index.ts';
import { folded, said } from './analysis.ts';
import { either, say } from './language/say.ts';

const verdicts: readonly ClaimVerdict[] = ['CONTRADICTED', 'SUPERSEDED', 'NOT_HELD', 'SUPPORTED'];

/** The claims of a draft for a person to read, what contradicts the graph first. */
export function verificationText(path: string, checked: Verification & { text: string }): string {
  const { findings, sentences, withoutClaim, text } = checked;
  const line = lines(text);
  const shown = ({ quote, start, why, whyZh, witnesses }: Finding) => [
    `  ${path}:${line(start)}  ${folded(quote)}`,
    `      ${either(why, whyZh)}`,
    ...witnesses.map(({ planTitle, quote: words }) => `      《${planTitle}》: ${folded(words)}`),
  ];
  const parts = verdicts.flatMap((verdict) => {
    const own = findings.filter((finding) => finding.verdict === verdict);
    return own.length ? [said(say(`verdict.${verdict}`), String(own.length)), ...own.flatMap(shown), ''] : [];
  });
  return [
    ...parts,
    say('verification.sum', { claims: findings.length, sentences, without: withoutClaim }),
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
