import { describe, expect, it } from '@jest/globals';
import { comparable, skeleton } from './normalise.js';
import { numberStyle, readDegrees, readNumber } from './read-number.js';

describe('numbers as people write them', () => {
  it.each([
    ['1234', 1234],
    ['-0.5', -0.5],
    ['٤١٫٨', 41.8],
    ['१२३', 123],
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['12a', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => expect(readNumber(text)).toBe(expected));

  it('decides a column’s style from all its values', () => {
    expect(numberStyle(['1,234', '12,345', '7'], true)).toEqual({ decimal: '.', grouped: true });
    expect(numberStyle(['1.234', '999'], true)).toEqual({ decimal: ',', grouped: true });
    expect(numberStyle(['41.834', '23.488'], false)).toEqual({ decimal: '.', grouped: false });
    expect(numberStyle(['41,8', '23,4882'], false)).toEqual({ decimal: ',', grouped: false });
    expect(readNumber('1.234', { decimal: ',', grouped: true })).toBe(1234);
    expect(readNumber('1.234.567,5', { decimal: ',', grouped: true })).toBe(1234567.5);
  });

  it.each([
    ['47.158', 47.158],
    ['47°9\'29"N', 47.158055],
    ['0°30′S', -0.5],
    ['122 25 12 W', -122.42],
    ['23.5 S', -23.5],
    ['47°75′N', undefined],
    ['Main Street', undefined],
  ])('reads degrees %j', (text, expected) => {
    const read = readDegrees(text);
    if (expected === undefined) expect(read).toBeUndefined();
    else expect(read).toBeCloseTo(expected, 4);
  });
});

describe('texts for comparing', () => {
  it('sees through cedillas, hyphens, spaces and decomposed accents, and nothing more', () => {
    expect(comparable('Bistriţa  \u2010 Năsăud')).toBe(comparable('bistrița - năsăud'));
    expect(comparable('e\u0301cole')).toBe(comparable('École'));
    expect(comparable('Ąž')).not.toBe(comparable('Az'));
    expect(skeleton('Łódź, ul. Świętej')).toBe('lodzulswietej');
    expect(skeleton('हिन्दी')).not.toBe(skeleton('हनद'));
  });
});
