import { describe, expect, it } from '@jest/globals';
import { PAIRS_BY_DEFAULT } from '@comitia/planning';
import { mandateTeamRules } from './mandate-team-rules.js';

describe('team rules of a mandate', () => {
  it('hold what ODIHR rules of its observers, and wish what it prefers', () => {
    expect(mandateTeamRules('OSCE_ODIHR', 'EOM')).toMatchObject({
      size: 2,
      noHostNationals: { strength: 'hard' },
      differentNationality: { strength: 'hard' },
      mixedGender: { strength: 'soft' },
      countryShare: { strength: 'soft', limit: 0.1 },
      sharedLanguage: { strength: 'hard' },
      workingLanguages: ['en'],
    });
  });

  it('ask for mixed teams where the African Union rules them', () => {
    expect(mandateTeamRules('AU', 'SHORT_TERM')).toMatchObject({
      size: 2,
      mixedGender: { strength: 'mandate' },
      differentNationality: { strength: 'mandate' },
      genderShare: { strength: 'mandate' },
      noHostNationals: { strength: 'hard' },
    });
  });

  it('wish for what a mandate does not rule, and are common practice where there is no mandate or no such format', () => {
    expect(mandateTeamRules('EU_EOM', 'EOM')).toMatchObject({ size: 2, differentNationality: { strength: 'soft' } });
    expect(mandateTeamRules(null, 'EOM')).toBe(PAIRS_BY_DEFAULT);
    expect(mandateTeamRules('OSCE_ODIHR', 'PICNIC')).toBe(PAIRS_BY_DEFAULT);
    expect(mandateTeamRules('SOMEBODY', 'EOM')).toBe(PAIRS_BY_DEFAULT);
  });
});
