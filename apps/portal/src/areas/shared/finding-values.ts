/** How the values of a finding are written in the reader's language. */
export interface ValueWords {
  readonly date: (day: string) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly country: (code: string) => string;
  readonly service: (id: string) => string;
  readonly asker: (kind: string) => string;
  readonly mandateBody: (id: string) => string;
  readonly lawElement: (id: string) => string;
}

type Write = (value: string, words: ValueWords) => string;

const state: Write = (value, words) => words.country(value);
const listOf =
  (write: Write): Write =>
  (value, words) =>
    words.list(
      value
        .split(', ')
        .filter((part) => part !== '')
        .map((part) => write(part, words)),
    );
const service: Write = (value, words) => words.service(value);
const asker: Write = (value, words) => words.asker(value);
const body: Write = (value, words) => words.mandateBody(value);

/** Values that are ids, by the name under which a rule compares them. */
const WRITTEN: Readonly<Record<string, Write>> = {
  state,
  through: state,
  nationality: state,
  administeringState: state,
  service,
  recommends: service,
  services: listOf(service),
  requesterKind: asker,
  mayAsk: listOf(asker),
  successor: body,
  competent: body,
  element: (value, words) => words.lawElement(value),
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The values that a rule compared, as they stand in its sentence: names, days and numbers in the reader's language. */
export function findingValues(compared: unknown, words: ValueWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries((compared ?? {}) as Readonly<Record<string, unknown>>).map(([name, value]) => {
      if (typeof value === 'number') return [name, words.number(value)];
      const text = String(value);
      const write = WRITTEN[name];
      if (text === '') return [name, '–'];
      if (write) return [name, write(text, words)];
      return [name, DAY.test(text) ? words.date(text) : text];
    }),
  );
}
