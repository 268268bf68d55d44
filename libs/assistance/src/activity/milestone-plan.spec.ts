import { addDays } from '@comitia/kernel';
import { describe, expect, it } from '@jest/globals';
import type { Election } from '@comitia/elections';
import { formats } from '@comitia/mandates';
import { describeCounting, planMilestones, type MilestoneSource } from './milestone-plan.js';

function electionOn(...days: string[]): Election {
  return {
    rounds: days.map((date, index) => ({
      number: index + 1,
      certainty: index === 0 ? 'called' : 'possible',
      days: [{ id: `day ${index}`, date, kind: 'ordinary' }],
    })),
  } as unknown as Election;
}

function source(election: Election, mandate?: MilestoneSource['mandate']): MilestoneSource {
  return {
    election,
    mandate,
    activity: {
      startsOn: '2026-08-25',
      endsOn: '2026-10-14',
      handOverDueOn: '2026-10-12',
      handOverWhat: 'the method',
      handOverToWhom: 'citizen observers',
      basisCitation: 'Consent of 2 March 2026',
      datedFrom: '2026-10-04',
    },
  };
}

const format = formats('OSCE_ODIHR').find(({ service }) => service === 'observation_full')!;

describe('the milestones of an activity', () => {
  it('hold what was agreed, and say how far it is from election day', () => {
    const planned = planMilestones(source(electionOn('2026-10-04')));
    expect(planned.find(({ code }) => code === 'activity_starts')).toMatchObject({
      target: '2026-08-25',
      daysToElection: 40,
      kind: 'administrative',
      source: 'Consent of 2 March 2026',
    });
    expect(planned.find(({ code }) => code === 'hand_over')).toMatchObject({ daysToElection: -8 });
  });

  it('hold the calendar of the format, with its own sources', () => {
    const planned = planMilestones(source(electionOn('2026-10-04'), { body: 'OSCE_ODIHR', format: format.id }));
    for (const offset of format.offsets.filter(({ from }) => from === 'election_day')) {
      expect(planned.find(({ code }) => code === offset.milestone)).toMatchObject({
        target: addDays('2026-10-04', offset.target),
        daysToElection: -offset.target || 0,
        source: offset.source.citation,
      });
    }
  });

  it('repeat for a second round what it asks for again, and say that it is only possible', () => {
    const planned = planMilestones(
      source(electionOn('2026-10-04', '2026-10-18'), { body: 'OSCE_ODIHR', format: format.id }),
    );
    const again = planned.filter(({ code }) => code.endsWith('_round_2') && !code.startsWith('national_'));
    expect(again.length).toBeGreaterThan(0);
    expect(again.every(({ title }) => title.endsWith('(if round 2 is held)'))).toBe(true);
  });

  it('take of the election’s own steps those that fall into the work', () => {
    const national = planMilestones(source(electionOn('2026-10-04'))).filter(({ code }) =>
      code.startsWith('national_'),
    );
    expect(national.map(({ code }) => code)).toContain('national_election_day');
    expect(national.every(({ target }) => target >= '2026-08-25' && target <= '2026-10-14')).toBe(true);
  });

  it('move as one with election day', () => {
    const at = (date: string) =>
      planMilestones(source(electionOn(date), { body: 'OSCE_ODIHR', format: format.id })).find(
        ({ code }) => code === format.offsets[0]!.milestone,
      )!.target;
    expect(at('2026-10-11')).toBe(addDays(at('2026-10-04'), 7));
  });

  it('have codes of their own', () => {
    const planned = planMilestones(
      source(electionOn('2026-10-04', '2026-10-18'), { body: 'OSCE_ODIHR', format: format.id }),
    );
    expect(new Set(planned.map(({ code }) => code)).size).toBe(planned.length);
  });

  it.each([
    [{ unit: 'calendar_days', days: 0, anchorCounts: false, moved: 'not' }, 'the day itself'],
    [{ unit: 'calendar_days', days: -1, anchorCounts: false, moved: 'not' }, '1 calendar day before'],
    [
      { unit: 'working_days', days: -30, anchorCounts: true, moved: 'to_previous_working_day' },
      '30 working days before, that day counted, then to the working day before',
    ],
    [
      { unit: 'calendar_days', days: 3, anchorCounts: false, moved: 'to_next_working_day' },
      '3 calendar days after, then to the next working day',
    ],
  ] as const)('say how they are counted: %j', (counting, words) => {
    expect(describeCounting(counting)).toBe(words);
  });
});
