/** A message, or its forms by number (`{count}` decides, by the plural rules of the language). */
export type Message = string | { one: string; other: string };

/** A day, a month or a year, as ISO 8601 writes it: a message says it as its language does. */
export interface CalendarDate {
  iso: string;
}

export type Parameters = Readonly<Record<string, string | number | CalendarDate>>;

/** The message with its parameters put in; numbers as the language writes them. A parameter that is missing stays `{name}`. */
export function formatMessage(message: Message, language: string, parameters: Parameters): string {
  const chosen = typeof message === 'string' ? message : message[pluralForm(language, parameters.count)];
  return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    return typeof value === 'object' ? dateWords(value.iso, language) : value;
  });
}

/** 2025年6月, June 2025: no more of the date than is known. */
export function dateWords(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  return format.format(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
}

const pluralForm = (language: string, count: Parameters[string] | undefined) =>
  new Intl.PluralRules(language).select(typeof count === 'object' ? 0 : Number(count ?? 0)) === 'one'
    ? 'one'
    : 'other';
