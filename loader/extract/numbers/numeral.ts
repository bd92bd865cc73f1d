import { forms } from './forms.ts';

/**
 * The number that a numeral stands for: `1,234.5`, `二十`, `一百零八`, `2000`, `两万五千`, `三分之一`, `百分之三十`, `1/3`, `百`,
 * `二〇二〇`. Undefined where the characters make no number (`百千万`).
 */
export function numeralValue(text: string): number | undefined {
  const share = text.indexOf('分之');
  if (share > 0) return fraction(text.slice(0, share), text.slice(share + 2));
  const slash = text.indexOf('/');
  if (slash > 0) return fraction(text.slice(slash + 1), text.slice(0, slash));
  if (/^[0-9]/.test(text)) {
    const plain = text.replaceAll(',', '');
    return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
  }
  return chineseValue(text);
}

function fraction(below: string, above: string): number | undefined {
  const whole = numeralValue(below);
  const part = numeralValue(above);
  return whole && part !== undefined ? part / whole : undefined;
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (forms.digits[text[i]!] === undefined) return false;
  return true;
}

function chineseValue(text: string): number | undefined {
  if (!text) return undefined;
  if (text.length === 1) return forms.digits[text] ?? forms.magnitudes[text];
  if (isDigits(text))
    return text.length === 4 ? Number([...text].map((c) => forms.digits[c]).join('')) : undefined;
  let total = 0; // what 亿 and 万 have closed off
  let below = 0; // what stands behind the last 亿 or 万
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY; // magnitudes fall within one group
  for (const c of text) {
    const value = forms.digits[c];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    const magnitude = forms.magnitudes[c];
    if (magnitude === undefined) return undefined;
    if (magnitude >= 10000) {
      const group = below + (digit ?? 0) || (total ? 0 : 1);
      total = (total + group) * magnitude;
      below = 0;
      last = Number.POSITIVE_INFINITY;
    } else {
      if (magnitude >= last) return undefined;
      last = magnitude;
      below += (digit || 1) * magnitude;
    }
    digit = undefined;
  }
  return total + below + (digit ?? 0);
}
