import { describe, expect, it } from '@jest/globals';
import { eligibleServices, formats, publicationClass, teamRules } from './catalogue-queries.js';

const services = (...of: Parameters<typeof eligibleServices>): string[] =>
  eligibleServices(...of).map(({ service }) => service);

describe('the catalogue of a body', () => {
  it('changes with the day', () => {
    expect(services('OAU', '1990-07-10')).toEqual([]);
    expect(services('OAU', '1990-07-11')).toEqual(['observation_short_term']);
    expect(services('OAU', '2002-07-08')).toEqual(['observation_short_term']);
    expect(services('OAU', '2002-07-09')).toEqual([]);
    expect(services('UN', '1991-12-16')).toEqual([
      'observation_full',
      'certification',
      'supervision',
      'conduct_of_election',
    ]);
    expect(services('UN', '1945-10-23')).toEqual([]);
    expect(services('AU', '2012-02-14').sort()).toEqual(services('AU', '2012-02-15').sort());
  });

  it('says who decides and in which family', () => {
    expect(eligibleServices('COE_PACE', '2020-01-01')).toMatchObject([
      {
        service: 'parliamentary_observation',
        family: 'observation',
        status: 'core',
        decisionMaker: { id: 'pace_bureau' },
      },
    ]);
  });
});

describe('formats and teams', () => {
  it('are of the day', () => {
    expect(formats('AU', '2012-12-31').map(({ id }) => id)).not.toContain('LONG_TERM');
    expect(formats('AU', '2013-01-01').map(({ id }) => id)).toContain('LONG_TERM');
    expect(formats('AU')).toHaveLength(4);
  });

  it('have rules, those of every format and those of one', () => {
    const rules = teamRules('OSCE_ODIHR', 'EOM')!.map(({ id }) => id);
    expect(rules).toEqual(expect.arrayContaining(['never_of_the_host', 'teams_of_two', 'two_nationalities']));
    expect(teamRules('OSCE_ODIHR', 'EET')!.map(({ id }) => id)).not.toContain('teams_of_two');
    expect(teamRules('OSCE_ODIHR', 'NONE')).toBeUndefined();
  });
});

describe('publication', () => {
  it.each([
    ['OSCE_HCNM', 'confidential_recommendation', 'confidential_to_state'],
    ['UN_CHR', 'advice', 'confidential_to_state'],
    ['COE_VENICE', 'legal_opinion_draft', 'confidential_to_state'],
    ['COE_VENICE', 'legal_opinion', 'public'],
    ['OAU', 'final_report', 'internal_to_organisation'],
    ['UN', 'panel_finding', 'internal_to_organisation'],
    ['OSCE_LTM', 'spot_report', 'internal_to_organisation'],
    ['UN', 'report_to_governing_body', 'to_governing_body'],
    ['OAS', 'report_to_governing_body', 'to_governing_body'],
    ['AU', 'final_report', 'to_governing_body'],
    ['OSCE_ODIHR', 'final_report', 'public'],
    ['COE_PACE', 'final_report', 'public'],
    ['COE_CONGRESS', 'final_report', 'public'],
    ['EU_EOM', 'final_report', 'public'],
    ['NGO_CARTER', 'final_report', 'public'],
  ] as const)('of %s, %s: %s', (body, product, kind) => {
    expect(publicationClass(body, product)?.class).toBe(kind);
    expect(publicationClass(body, product, '2020-01-01')?.class).toBe(kind);
  });

  it('is unknown for what a body does not make', () => {
    expect(publicationClass('OSCE_LTM', 'legal_opinion')).toBeUndefined();
  });
});
