import { describe, expect, it } from '@jest/globals';
import { assess } from '../assess.js';
import { timeLine } from '../membership/time-line.js';
import { bestOfFamily } from './best-of-family.js';

const fiji = { requesterKind: 'government', state: 'FJ', decisionDate: '2001-06-15', facts: {} } as const;

describe('who could observe', () => {
  const readings = bestOfFamily('observation', fiji);
  const reading = (body: string) => readings.find((candidate) => candidate.body === body)!;

  it('is answered for every body that had not ended, each as it would be assessed', () => {
    expect(readings.map(({ body }) => body)).toContain('OAU');
    expect(readings.map(({ body }) => body)).not.toContain('UN_CHR');
    for (const found of readings) {
      expect(found).toEqual(assess({ ...fiji, body: found.body, service: found.service }));
    }
  });

  it('takes the service that a body offers, and the best of them', () => {
    expect(reading('UN').outcome).toBe('eligible');
    expect(reading('COE_PACE')).toMatchObject({ service: 'parliamentary_observation' });
    expect(reading('COMMONWEALTH').findings.map(({ code }) => code)).toContain('SUSPENDED');
    expect(reading('OAU')).toMatchObject({ service: 'observation_short_term', primaryReason: 'NOT_A_MEMBER' });
    const norway = bestOfFamily('observation', {
      ...fiji,
      state: 'NO',
      decisionDate: '2017-08-20',
      facts: { invitation: 'received', assessment: { status: 'done', recommends: 'expert_team' } },
    });
    expect(norway.find(({ body }) => body === 'OSCE_ODIHR')).toMatchObject({
      service: 'expert_team',
      outcome: 'eligible',
    });
  });

  it('gives the reason of a body that does not observe at all', () => {
    expect(reading('OSCE_HCNM')).toMatchObject({ service: 'observation_full', outcome: 'not_eligible' });
  });
});

describe('a time line', () => {
  it('of a state holds memberships, suspensions and partnerships, the oldest first within an organisation', () => {
    const kyrgyzstan = timeLine({ state: 'KGZ' }).map(({ organisation, kind }) => `${organisation} ${kind}`);
    expect(kyrgyzstan).toEqual(expect.arrayContaining(['UN membership', 'OSCE membership', 'COE partnership']));
    const mali = timeLine({ state: 'MLI', organisation: 'AU' });
    expect(mali.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['membership', '2002-07-09', undefined],
      ['suspension', '2012-03-23', '2012-10-24'],
      ['suspension', '2020-08-19', '2020-10-09'],
      ['suspension', '2021-06-01', undefined],
    ]);
  });

  it('of an organisation holds all its states, and of nothing holds nothing', () => {
    expect(timeLine({ organisation: 'OAS' }).filter(({ kind }) => kind === 'membership')).toHaveLength(35);
    expect(timeLine({})).toEqual([]);
  });
});
