/** Which signs a column of numbers uses: the decimal sign, and whether the other one groups thousands. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly grouped: boolean;
}

export const plainNumberStyle: NumberStyle = { decimal: '.', grouped: false };

const GROUPS_COMMA = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPS_DOT = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const DECIMAL_COMMA = /^[+-]?\d*,\d+$/;
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Digits of any script as ASCII, and the signs that belong to numbers: Arabic decimal and thousands marks, thin spaces. */
export function asciiNumber(text: string): string {
  const trimmed = text.trim();
  if (/^[\d+\-.,eE]*$/.test(trimmed)) return trimmed;
  return trimmed
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/٫/g, '.')
    .replace(/٬|(?<=\d)['’](?=\d{3}(?!\d))/g, '')
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .replace(/(?<=\d)[\s\u00a0\u202f\u2009]+(?=\d{3}(?!\d))/g, '');
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return code - 48;
  // Digits stand in runs of ten that begin where the character before is no digit.
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}

/** Decides the style of a column from its values: what is written 1.234 or 1,234 everywhere is grouped, not a fraction. */
export function numberStyle(values: Iterable<string>, wholeNumbers: boolean): NumberStyle {
  let comma = 0;
  let dot = 0;
  let groupedComma = 0;
  let groupedDot = 0;
  for (const value of values) {
    if (/^[+-]?\d*$/.test(value)) continue;
    const text = asciiNumber(value);
    const hasComma = text.includes(',');
    const hasDot = text.includes('.');
    if (hasComma) comma += 1;
    if (hasDot) dot += 1;
    if (hasComma && GROUPS_COMMA.test(text)) groupedComma += 1;
    if (hasDot && GROUPS_DOT.test(text)) groupedDot += 1;
  }
  if (comma > 0 && groupedComma === comma && (dot > 0 || wholeNumbers)) return { decimal: '.', grouped: true };
  if (dot > 0 && groupedDot === dot && (comma > 0 || wholeNumbers)) return { decimal: ',', grouped: true };
  return comma > 0 && comma >= dot ? { decimal: ',', grouped: false } : plainNumberStyle;
}

/** A number in plain ASCII form (`-1234.5`), or undefined where the text is no number in this style. Blank is undefined. */
export function plainDecimal(text: string, style: NumberStyle = plainNumberStyle): string | undefined {
  // Plain whole numbers, and plain decimals where the point is the sign, need no further look.
  if (/^-?\d+$/.test(text)) return text;
  if (style.decimal === '.' && /^-?\d+\.\d+$/.test(text)) return text;
  const ascii = asciiNumber(text);
  if (ascii === '') return undefined;
  if (style.grouped) {
    const pattern = style.decimal === '.' ? GROUPS_COMMA : GROUPS_DOT;
    if (pattern.test(ascii)) {
      const ungrouped = ascii.replaceAll(style.decimal === '.' ? ',' : '.', '');
      return ungrouped.replace(',', '.');
    }
  }
  if (style.decimal === ',' && DECIMAL_COMMA.test(ascii)) return ascii.replace(',', '.');
  return PLAIN.test(ascii) ? ascii : undefined;
}

/** The number that a text holds, or undefined. Digits may be of any script. */
export function readNumber(text: string, style: NumberStyle = plainNumberStyle): number | undefined {
  const plain = plainDecimal(text, style);
  return plain === undefined ? undefined : Number(plain);
}

const SEXAGESIMAL =
  /^([NSEWО]?)\s*([+-]?\d{1,3})\s*[°ºd:\s]\s*(\d{1,2}(?:[.,]\d+)?)\s*['’′m:\s]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|s)?)?\s*([NSEWO]?)$/i;

/** A latitude or longitude in degrees: decimal, or in degrees, minutes and seconds with a letter for the side. */
export function readDegrees(text: string, style: NumberStyle = plainNumberStyle): number | undefined {
  const number = readNumber(text, style);
  if (number !== undefined) return number;
  const cleaned = asciiNumber(text);
  const side = /^([NSEW])\s*([\d.,]+)\s*°?$|^([\d.,]+)\s*°?\s*([NSEW])$/i.exec(cleaned);
  if (side !== null) {
    const value = readNumber((side[2] ?? side[3])!.replace(',', '.'));
    return value === undefined ? undefined : signed(value, (side[1] ?? side[4])!);
  }
  const match = SEXAGESIMAL.exec(cleaned);
  if (match === null) return readNumber(cleaned.replace(/°$/, ''), style);
  const [, before, degrees, minutes, seconds, after] = match;
  const [whole, min, sec] = [degrees!, minutes!, seconds ?? '0'].map((part) => Number(part.replace(',', '.')));
  if (min! >= 60 || sec! >= 60) return undefined;
  const size = Math.abs(whole!) + min! / 60 + sec! / 3_600;
  return signed(degrees!.startsWith('-') ? -size : size, before || after || '');
}

function signed(value: number, side: string): number {
  return /[SW]/i.test(side) ? -Math.abs(value) : value;
}
