import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ValueDictionary } from './value-dictionary.js';

describe('ValueDictionary', () => {
  it('numbers, counts and gives back any texts exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'a', 'b', 'ą', '漢字', '😀')), {
          maxLength: 300,
        }),
        (texts) => {
          const dictionary = new ValueDictionary();
          const codes = texts.map((text) => dictionary.add(text));
          expect(dictionary.size).toBe(new Set(texts).size);
          texts.forEach((text, index) => {
            expect(dictionary.text(codes[index]!)).toBe(text);
            expect(codes[index]).toBe(codes[texts.indexOf(text)]);
            expect(dictionary.count(codes[index]!)).toBe(texts.filter((other) => other === text).length);
            expect(dictionary.isBlank(codes[index]!)).toBe(text.trim() === '');
          });
        },
      ),
    );
  });

  it('holds hundreds of thousands of texts, and one longer than its pages', () => {
    const dictionary = new ValueDictionary();
    for (let index = 0; index < 200_000; index += 1) dictionary.add(`station number ${index}`);
    const long = 'x'.repeat(3_000_000);
    const code = dictionary.add(long);
    expect(dictionary.text(code)).toBe(long);
    expect(dictionary.add('after')).toBe(200_001);
    expect(dictionary.text(200_001)).toBe('after');
    expect(dictionary.text(123_456)).toBe('station number 123456');
    expect(dictionary.add('station number 199999')).toBe(199_999);
  });
});
