import { describe, expect, it } from '@jest/globals';
import type { CompiledMapping, ImportProblem } from '@comitia/elections';
import { countryCode, ObserverReader } from './observer-row.js';

const header = ['no', 'name', 'mail', 'country', 'languages', 'sex', 'missions', 'from', 'to', 'state', 'shoe'];
const mapping: CompiledMapping = {
  mode: 'whole',
  codeChanges: undefined,
  positions: new Map(
    [
      'number',
      'name',
      'email',
      'nationality',
      'languages',
      'gender',
      'experience',
      'availableFrom',
      'availableTo',
      'accreditation',
    ].map((field, index) => [field, [index]]),
  ),
  unmapped: [{ position: 10, name: 'shoe' }],
};
const reader = new ObserverReader(mapping, header);

function read(...cells: string[]) {
  const problems: ImportProblem[] = [];
  return { observer: reader.read(cells, 3, (problem) => problems.push(problem)), problems };
}

describe('a row of a roster', () => {
  it('is read with names in any script, countries and languages by code or English name', () => {
    const { observer, problems } = read(
      '007',
      'Nguyễn Thị Ánh',
      'a@b.example',
      'Ghana',
      'English, fr',
      'F',
      '3',
      '2027-10-01',
      '2027-11-05',
      'Issued',
      '42',
    );
    expect(problems).toEqual([]);
    expect(observer).toMatchObject({
      number: '007',
      familyName: 'Nguyễn Thị Ánh',
      nationality: 'GH',
      languages: ['en', 'fr'],
      gender: 'female',
      experience: 3,
      accreditation: 'issued',
      attributes: { shoe: '42' },
    });
  });

  it.each([
    ['en fr', ['en', 'fr']],
    ['en;fr/de', ['en', 'fr', 'de']],
    ['Haitian Creole', ['ht']],
    ['EN, en', ['en']],
  ])('reads the languages %p', (text, languages) => {
    expect(read('1', 'x', '', 'GH', text, '', '', '', '', '').observer?.languages).toEqual(languages);
  });

  it('takes an undisclosed gender for what it is', () => {
    expect(read('1', 'x', '', 'GH', 'en', '', '', '', '', '').observer).toMatchObject({
      gender: 'undisclosed',
      accreditation: 'none',
      experience: 0,
    });
  });

  it.each([
    [['', 'x', '', 'GH', 'en'], 'number-missing'],
    [['1', '', '', 'GH', 'en'], 'name-missing'],
    [['1', 'x', 'nowhere', 'GH', 'en'], 'email-unreadable'],
    [['1', 'x', '', '', 'en'], 'nationality-missing'],
    [['1', 'x', '', 'Atlantis', 'en'], 'nationality-unknown'],
    [['1', 'x', '', 'GH', ''], 'language-missing'],
    [['1', 'x', '', 'GH', 'Klingonese'], 'language-unknown'],
    [['1', 'x', '', 'GH', 'en', 'tall'], 'gender-unknown'],
    [['1', 'x', '', 'GH', 'en', '', 'some'], 'experience-not-a-number'],
    [['1', 'x', '', 'GH', 'en', '', '', '1.10.2027'], 'date-unreadable'],
    [['1', 'x', '', 'GH', 'en', '', '', '2027-10-02', '2027-10-01'], 'availability-reversed'],
    [['1', 'x', '', 'GH', 'en', '', '', '', '', 'perhaps'], 'accreditation-unknown'],
  ])('is rejected by name and never repeats a person’s value: %j', (cells, code) => {
    const { observer, problems } = read(...cells);
    expect(observer).toBeUndefined();
    expect(problems).toMatchObject([{ row: 3, code, severity: 'error', value: undefined }]);
    expect(problems[0]!.message).not.toContain('nowhere');
  });

  it.each([
    ['BGR', 'BG'],
    ['bg', 'BG'],
    ['Bulgaria', 'BG'],
    ['ZZ', undefined],
  ])('knows the country %p', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});
