import { addDays, daysBetween } from '@comitia/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BODIES } from '../bodies/catalogue.js';
import { backSchedule, mergeMilestones, type Schedule, type ScheduleRequest } from './back-schedule.js';
import { calendarDays, correctHolidays, countFrom, isWorkingDay, WEEKDAYS_ONLY, type Counting } from './counting.js';
import { publicHolidays } from './holiday-library.js';
import { mergeSchedules } from './merged-calendar.js';
import type { Milestone } from './milestone.js';
import { checkMissionDates } from './mission-dates.js';
import { NATIONAL_DEFAULTS, withNationalLaw, type NationalRule } from './national-rules.js';
import { remembered } from '../vocabulary/source.js';

const vote = '2026-10-18';

function schedule(change: Partial<ScheduleRequest> = {}): Schedule {
  const made = backSchedule({ body: 'OSCE_ODIHR', format: 'EOM', rounds: [{ day: vote, certain: true }], ...change });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

const step = ({ milestones }: Schedule, id: string, owner = 'OSCE_ODIHR', round = 1): Milestone =>
  milestones.find((entry) => entry.id === id && entry.owner === owner && entry.round === round)!;

describe('counting days', () => {
  const working = (days: number, change: Partial<Counting> = {}): Counting => ({
    ...calendarDays(days),
    unit: 'working_days',
    ...change,
  });
  const holiday = { ...WEEKDAYS_ONLY, holidays: (day: string) => (day === '2026-10-12' ? 'a holiday' : undefined) };

  it.each([
    ['calendar days before', calendarDays(-3), '2026-10-15'],
    ['calendar days after', calendarDays(3), '2026-10-21'],
    ['the day itself', calendarDays(0), vote],
    ['the anchor counts', { ...calendarDays(-3), anchorCounts: true }, '2026-10-16'],
    ['the anchor counts after', { ...calendarDays(3), anchorCounts: true }, '2026-10-20'],
    ['a count of 0 with the anchor in', { ...calendarDays(0), anchorCounts: true }, vote],
    ['working days before', working(-5), '2026-10-09'],
    ['working days after', working(2), '2026-10-20'],
    ['working days with the anchor in', working(-5, { anchorCounts: true }), '2026-10-13'],
    ['moved on', { ...calendarDays(-1), moved: 'to_next_working_day' }, '2026-10-19'],
    ['moved back', { ...calendarDays(-1), moved: 'to_previous_working_day' }, '2026-10-16'],
    ['not moved', calendarDays(-1), '2026-10-17'],
    ['moved over a holiday', { ...calendarDays(-6), moved: 'to_next_working_day' }, '2026-10-13'],
  ] as const)('%s', (_, counting, day) => {
    expect(countFrom(vote, counting, holiday)).toBe(day);
  });

  it('counts exactly so many working days, and ends on one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, -1), (days, sign) => {
        const end = countFrom(vote, working(days * sign), holiday);
        const [first, last] = sign > 0 ? [addDays(vote, 1), end] : [end, addDays(vote, -1)];
        const between = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
        expect(between.filter((day) => isWorkingDay(day, holiday))).toHaveLength(days);
        expect(isWorkingDay(end, holiday)).toBe(true);
      }),
    );
  });

  it('refuses a calendar without a working day', () => {
    const never = { ...WEEKDAYS_ONLY, weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(() => countFrom(vote, working(1), never)).toThrow(/No working day within 366 days of 2026-10-19/);
  });

  it('takes corrections of a country', () => {
    const corrected = correctHolidays(holiday.holidays, {
      added: { '2026-10-19': 'a day off' },
      removed: ['2026-10-12'],
    });
    expect(corrected('2026-10-19')).toBe('a day off');
    expect(corrected('2026-10-12')).toBeUndefined();
    expect(correctHolidays(holiday.holidays, {})('2026-10-12')).toBe('a holiday');
  });

  it('reads public holidays of a library, of several days, once a year', () => {
    let asked = 0;
    const provider = publicHolidays({
      getHolidays: () => {
        asked += 1;
        return [
          {
            date: '2026-05-26 00:00:00',
            start: new Date('2026-05-25T20:00:00Z'),
            end: new Date('2026-05-27T20:00:00Z'),
            name: 'Long',
            type: 'public',
          },
          {
            date: '2026-06-01 00:00:00',
            start: new Date('2026-06-01T00:00:00Z'),
            end: new Date('2026-06-01T00:00:00Z'),
            name: 'Short',
            type: 'public',
          },
          {
            date: '2026-07-01 00:00:00',
            start: new Date('2026-07-01T00:00:00Z'),
            end: new Date('2026-07-02T00:00:00Z'),
            name: 'School',
            type: 'school',
          },
        ];
      },
    });
    expect(['2026-05-25', '2026-05-26', '2026-05-27', '2026-05-28', '2026-06-01', '2026-07-01'].map(provider)).toEqual([
      undefined,
      'Long',
      'Long',
      undefined,
      'Short',
      undefined,
    ]);
    expect(asked).toBe(1);
  });
});

describe('a calendar counted back', () => {
  it('dates the steps of a mission from election day', () => {
    const made = schedule();
    expect(step(made, 'mission_opens')).toMatchObject({
      earliest: '2026-08-23',
      target: '2026-09-08',
      latest: '2026-09-17',
      kind: 'administrative',
      countedFrom: vote,
    });
    expect(step(made, 'preliminary_statement')).toMatchObject({ target: '2026-10-19', kind: 'mandate' });
    expect(step(made, 'final_report').countedFrom).toBe('2026-10-26');
    expect(step(schedule({ processCompleted: '2026-11-10' }), 'final_report').target).toBe('2027-01-09');
  });

  it('keeps every step of every format in order, and the steps of an election as well', () => {
    for (const { id, formats } of BODIES) {
      for (const format of formats) {
        const { milestones } = schedule({ body: id, format: format.id });
        expect(milestones).toHaveLength(format.offsets.length + NATIONAL_DEFAULTS.length);
        for (const { earliest, target, latest } of milestones)
          expect([earliest, target, latest]).toEqual([earliest, target, latest].sort());
        const targets = milestones.map(({ target }) => target);
        expect(targets).toEqual([...targets].sort());
      }
    }
  });

  it('lets national law replace a default, counted as it says', () => {
    const law: NationalRule = {
      ...NATIONAL_DEFAULTS.find(({ id }) => id === 'register_closed')!,
      kind: 'legal',
      earliest: { unit: 'working_days', days: -25, anchorCounts: false, moved: 'not' },
      target: { unit: 'working_days', days: -25, anchorCounts: false, moved: 'not' },
      latest: { unit: 'working_days', days: -20, anchorCounts: false, moved: 'not' },
      source: remembered('Electoral code', 'low'),
    };
    const made = schedule({ nationalRules: [law, { ...law, id: 'new_step' }] });
    expect(step(made, 'register_closed', 'national')).toMatchObject({
      kind: 'legal',
      target: '2026-09-14',
      latest: '2026-09-21',
    });
    expect(step(made, 'new_step', 'national').target).toBe('2026-09-14');
    expect(withNationalLaw([law])).toHaveLength(NATIONAL_DEFAULTS.length);
  });

  it('repeats for a further round what is needed again, and marks what is only possible', () => {
    const made = schedule({
      rounds: [
        { day: vote, certain: true },
        { day: '2026-11-01', certain: false },
      ],
    });
    expect(step(made, 'sto_arrive', 'OSCE_ODIHR', 2)).toMatchObject({ possibleOnly: true, target: '2026-10-28' });
    expect(step(made, 'election_day', 'national', 2)).toMatchObject({ possibleOnly: true, target: '2026-11-01' });
    expect(step(made, 'mission_closes', 'OSCE_ODIHR', 1).possibleOnly).toBe(false);
    expect(step(made, 'mission_closes', 'OSCE_ODIHR', 2).possibleOnly).toBe(true);
    expect(step(made, 'mission_opens', 'OSCE_ODIHR', 2)).toBeUndefined();
    expect(step(made, 'register_closed', 'national', 2)).toBeUndefined();
    const certain = schedule({
      rounds: [
        { day: vote, certain: true },
        { day: '2026-11-01', certain: true },
      ],
    });
    expect(step(certain, 'mission_closes', 'OSCE_ODIHR', 1)).toBeUndefined();
    expect(step(certain, 'mission_closes', 'OSCE_ODIHR', 2).possibleOnly).toBe(false);
    expect(step(certain, 'final_report', 'OSCE_ODIHR', 2).countedFrom).toBe('2026-11-09');
  });

  it('says what was missed, by how much, and what is still in time', () => {
    const made = schedule({ today: '2026-09-20' });
    const opens = step(made, 'mission_opens').missed!;
    expect(opens.daysLate).toBe(3);
    expect(opens.stillPossible).toMatch(/^Still in time: .*Limited election observation mission/);
    expect(opens.stillPossible).not.toContain('outside the area');
    expect(step(made, 'interim_report').missed).toBeUndefined();
    expect(step(schedule({ today: '2026-09-17' }), 'mission_opens').missed).toBeUndefined();
    expect(step(schedule({ today: '2026-10-16' }), 'mission_opens').missed!.stillPossible).toMatch(/^Act at once/);
    expect(step(made, 'boundaries_fixed', 'national').missed!.stillPossible).toMatch(/authority/);
    expect(step(schedule({ today: '2027-01-01' }), 'election_day', 'national').missed).toBeUndefined();
  });

  it('refuses an unknown format and rounds out of order by name', () => {
    expect(backSchedule({ body: 'OSCE_HCNM', format: 'X', rounds: [{ day: vote, certain: true }] })).toMatchObject({
      ok: false,
      failure: { code: 'UNKNOWN_FORMAT', message: 'OSCE_HCNM has no format "X": it sends no missions.' },
    });
    expect(backSchedule({ body: 'EU_EOM', format: 'X', rounds: [{ day: vote, certain: true }] })).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('EXM, EOM') as unknown },
    });
    expect(
      backSchedule({
        body: 'EU_EOM',
        format: 'EOM',
        rounds: [
          { day: vote, certain: true },
          { day: vote, certain: false },
        ],
      }),
    ).toMatchObject({ ok: false, failure: { code: 'ROUNDS_OUT_OF_ORDER' } });
    expect(backSchedule({ body: 'EU_EOM', format: 'EOM', rounds: [{ day: vote, certain: false }] })).toMatchObject({
      ok: false,
    });
  });
});

describe('several calendars in one', () => {
  const codes = (...schedules: Schedule[]): string[] => mergeSchedules(schedules).conflicts.map(({ code }) => code);
  const national = (id: string, days: number): NationalRule => ({
    ...NATIONAL_DEFAULTS.find((rule) => rule.id === id)!,
    earliest: calendarDays(days),
    target: calendarDays(days),
    latest: calendarDays(days),
  });

  it('hold the shared steps once', () => {
    const [one, other] = [schedule(), schedule({ body: 'EU_EOM' })];
    const merged = mergeMilestones([one, other]);
    expect(merged).toHaveLength(one.milestones.length + other.milestones.length - NATIONAL_DEFAULTS.length);
    expect(mergeMilestones([one, one])).toEqual(one.milestones);
  });

  it('name what does not go together', () => {
    expect(codes(schedule(), schedule({ body: 'EU_EOM' }))).toEqual([
      'ASSESSMENTS_AT_THE_SAME_TIME',
      'STATEMENTS_ON_DIFFERENT_DAYS',
    ]);
    expect(codes(schedule())).toEqual([]);
    expect(codes(schedule({ nationalRules: [national('campaign_starts', -90)] }))).toEqual([
      'CAMPAIGN_STARTS_BEFORE_MISSION',
    ]);
    expect(codes(schedule({ nationalRules: [national('accreditation_closes', -10)] }))).toEqual([
      'ACCREDITATION_CLOSES_BEFORE_ARRIVAL',
    ]);
    expect(codes(schedule({ nationalRules: [national('ballot_printing', -70)] }))).toEqual([
      'NATIONAL_STEPS_OUT_OF_ORDER',
      'NATIONAL_STEPS_OUT_OF_ORDER',
    ]);
    expect(
      codes(
        schedule({
          rounds: [
            { day: vote, certain: true },
            { day: '2026-11-15', certain: false },
          ],
        }),
      ),
    ).toEqual(['LEAVES_BEFORE_SECOND_ROUND']);
    expect(
      codes(schedule({ body: 'UN', format: 'OBSERVATION' }), schedule({ body: 'UN', format: 'TECHNICAL_ASSISTANCE' })),
    ).toEqual(['ASSISTS_AND_OBSERVES']);
    expect(
      codes(schedule({ body: 'UN', format: 'OBSERVATION' }), schedule({ body: 'UN', format: 'EXPERT_PANEL' })),
    ).toEqual([]);
  });

  it('say so in words', () => {
    const [conflict] = mergeSchedules([schedule(), schedule({ body: 'EU_EOM' })]).conflicts;
    expect(conflict?.sentence).toBe(
      'ODIHR: Needs assessment mission (2026-06-20) / EU election observation: Exploratory mission (2026-06-20). Agree on days apart, or visit together.',
    );
  });
});

describe('dates of a mission', () => {
  it('lie within the range of the format or not, days of a report widened by the time to completion', () => {
    const checks = checkMissionDates({ body: 'OSCE_ODIHR', format: 'EOM' }, vote, {
      mission_opens: '2026-08-22',
      preliminary_statement: '2026-10-19',
      final_report: addDays(vote, 130),
      unknown: vote,
    });
    expect(checks).toEqual([
      { milestone: 'mission_opens', offset: -57, earliest: -56, latest: -31, within: false },
      { milestone: 'preliminary_statement', offset: 1, earliest: 1, latest: 2, within: true },
      { milestone: 'final_report', offset: 130, earliest: 30, latest: 130, within: true },
    ]);
    expect(
      checkMissionDates({ body: 'OSCE_ODIHR', format: 'EOM' }, vote, { mission_opens: addDays(vote, -30) })[0]?.within,
    ).toBe(false);
    expect(checkMissionDates({ body: 'OSCE_ODIHR', format: 'NONE' }, vote, { mission_opens: vote })).toEqual([]);
  });
});
