import type { Explanation } from '../loader/explain.ts';

/** Which rules fired on a line and what each read there, for a person to read. */
export function explanationText({ plan, outline, line, facts }: Explanation): string {
  const said = facts.flatMap(({ rule, says, confidence, quote }) => [
    `${rule} (${confidence.toFixed(2)}): ${says}`,
    `  from: ${quote}`,
  ]);
  return `${[[plan, ...outline].join(' › '), line, '', ...(said.length ? said : ['No rule fired here.'])].join('\n')}\n`;
}
