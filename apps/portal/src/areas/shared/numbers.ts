/** Numbers as they are typed into forms. */

/** The whole number of a text, `null` for an empty one, `undefined` for anything that is not 0, 1, 2, … */
export function wholeNumber(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}

/** Lines of a text without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
