import { describe, expect, it } from '@jest/globals';
import { ACTIVITY_STATES, ACTIVITY_TRANSITIONS, afterActivityTransition } from './activity/activity.states.js';
import { afterMilestoneTransition, MILESTONE_STATES, MILESTONE_TRANSITIONS } from './activity/milestone.states.js';
import { afterOptionTransition, OPTION_STATES, OPTION_TRANSITIONS } from './option/option.states.js';
import { afterReminderTransition, REMINDER_STATES, REMINDER_TRANSITIONS } from './reminder/reminder.states.js';
import { afterRequestTransition, REQUEST_STATES, REQUEST_TRANSITIONS } from './request/request.states.js';

/** Every pair that is allowed, written out apart from the tables; every other pair is refused. */
const TABLES: readonly {
  readonly name: string;
  readonly states: readonly string[];
  readonly transitions: readonly string[];
  readonly after: (state: string, transition: string) => string | undefined;
  readonly allowed: Readonly<Record<string, string>>;
}[] = [
  {
    name: 'request',
    states: REQUEST_STATES,
    transitions: Object.keys(REQUEST_TRANSITIONS),
    after: afterRequestTransition as never,
    allowed: {
      'draft send': 'sent',
      'sent send': 'sent',
      'sent close': 'closed',
      'draft withdraw': 'withdrawn',
      'sent withdraw': 'withdrawn',
    },
  },
  {
    name: 'option',
    states: OPTION_STATES,
    transitions: Object.keys(OPTION_TRANSITIONS),
    after: afterOptionTransition as never,
    allowed: {
      'offered accept': 'accepted',
      'offered accept_in_part': 'accepted_in_part',
      'offered decline': 'declined',
      'offered withdraw': 'withdrawn',
    },
  },
  {
    name: 'activity',
    states: ACTIVITY_STATES,
    transitions: Object.keys(ACTIVITY_TRANSITIONS),
    after: afterActivityTransition as never,
    allowed: {
      'planned begin': 'under_way',
      'under_way complete': 'completed',
      'planned suspend': 'suspended',
      'under_way suspend': 'suspended',
    },
  },
  {
    name: 'milestone',
    states: MILESTONE_STATES,
    transitions: Object.keys(MILESTONE_TRANSITIONS),
    after: afterMilestoneTransition as never,
    allowed: {
      'upcoming complete': 'done',
      'missed complete': 'done',
      'upcoming cancel': 'cancelled',
      'missed cancel': 'cancelled',
    },
  },
  {
    name: 'reminder',
    states: REMINDER_STATES,
    transitions: Object.keys(REMINDER_TRANSITIONS),
    after: afterReminderTransition as never,
    allowed: {
      'scheduled deliver': 'delivered',
      'scheduled cancel': 'cancelled',
      'scheduled reschedule': 'scheduled',
      'cancelled reschedule': 'scheduled',
    },
  },
];

describe.each(TABLES)('the states of a $name', ({ states, transitions, after, allowed }) => {
  const pairs = states.flatMap((state) => transitions.map((transition) => [state, transition] as const));

  it.each(pairs)('%s, %s', (state, transition) => {
    expect(after(state, transition)).toBe(allowed[`${state} ${transition}`]);
  });

  it('allows nothing that no pair names', () => {
    expect(Object.keys(allowed).filter((pair) => !pairs.some((known) => known.join(' ') === pair))).toEqual([]);
  });
});
