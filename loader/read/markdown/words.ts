/** Commands of formulas that stand for one character of print, as readers of PDFs write them: $\geqslant 9 5 \%$ */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geqslant|geqq|geq|ge)(?![a-z])/g, '≥'],
  [/\\(?:leqslant|leqq|leq|le)(?![a-z])/g, '≤'],
  [/\\(?:sim|thicksim)(?![a-z])/g, '～'],
  [/\\times(?![a-z])/g, '×'],
  [/\\pm(?![a-z])/g, '±'],
  [/\\(?:cdot|cdotp)(?![a-z])/g, '·'],
  [/\^\s?\{?\s?\\circ\s?\}?/g, '°'],
  [/\\(?:mathrm|mathbf|text|textbf|operatorname)(?![a-z])/g, ''],
  [/\\([%&#_$ ,])/g, '$1'],
];

/** The print of a formula that is a number with its signs; undefined for any other. */
function formulaWords(formula: string): string | undefined {
  let words = formula;
  for (const [command, sign] of signs) words = words.replace(command, sign);
  words = words.replace(/[{}\s]/g, '');
  return /[\\^_]/.test(words) ? undefined : words;
}

const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  emsp: '　',
  ensp: ' ',
};

/** What has a meaning inside a line; a mark with \ before it has none. */
const inlineMark = new RegExp(
  [
    '\\\\(?<escaped>[\\\\`*_{}[\\]()#+.!|~<>$-])',
    '!\\[[^[\\]]{0,300}\\]\\([^()\\s]{0,2000}(?:\\s"[^"]{0,200}")?\\)', // a picture
    '\\[(?<link>[^[\\]]{0,500})\\]\\([^()\\s]{0,2000}(?:\\s"[^"]{0,200}")?\\)',
    '<(?<address>https?:[^<>\\s]{1,500})>',
    '(?<break><br\\s{0,2}/?>)',
    '</?(?:u|b|i|s|em|strong|sup|sub|span|font|p|div|center|a|img|details|summary|mark)(?:\\s[^<>]{0,500})?/?>',
    '&(?<entity>nbsp|amp|lt|gt|quot|emsp|ensp);',
    '\\$(?<formula>[^$\\n]{1,200})\\$',
    '(?<![*])\\*{2,3}(?![*])', // bold
    '(?<![*\\w])\\*(?<emphasis>[^*\\s][^*\\n]{0,200})\\*(?![*\\w])',
    '(?<!_)__(?=[^_\\s])(?<strong>[^_\\n]{1,200})__(?!_)',
    '`{1,3}(?<code>[^`\\n]{1,500})`{1,3}',
  ].join('|'),
  'g',
);

/** The words of a stretch of Markdown as they are printed: without the marks of bold, links, code and HTML. */
export function plainWords(markdown: string): string {
  return markdown.replace(inlineMark, (whole, ...rest) => {
    const found = rest.at(-1) as Record<string, string | undefined>;
    if (found.escaped !== undefined) return found.escaped;
    if (found.entity !== undefined) return entities[found.entity]!;
    if (found.break !== undefined) return ' ';
    if (found.formula !== undefined) return formulaWords(found.formula) ?? whole;
    if (found.address !== undefined) return found.address;
    const inner = found.link ?? found.emphasis ?? found.strong;
    return inner === undefined ? (found.code ?? '') : plainWords(inner);
  });
}
