/** A message, or its forms by number (`{count}` decides, by the plural rules of the language). */
export type Message = string | { one: string; other: string };

/** The message with its parameters put in; numbers as the language writes them. A parameter that is missing stays `{name}`. */
export function formatMessage(
  message: Message,
  language: string,
  parameters: Readonly<Record<string, string | number>>,
): string {
  const chosen = typeof message === 'string' ? message : message[pluralForm(language, parameters.count)];
  return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

const pluralForm = (language: string, count: string | number | undefined) =>
  new Intl.PluralRules(language).select(Number(count ?? 0)) === 'one' ? 'one' : 'other';
