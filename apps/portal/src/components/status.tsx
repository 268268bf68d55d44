import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconFileCheck,
  IconPlayerPause,
  IconProgress,
  IconSend,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './status.module.css';

type Tone = 'good' | 'care' | 'bad' | 'info' | 'quiet';

interface Look {
  readonly tone: Tone;
  readonly icon: Icon;
}

const good: Look = { tone: 'good', icon: IconCheck };
const care: Look = { tone: 'care', icon: IconAlertTriangle };
const bad: Look = { tone: 'bad', icon: IconCircleX };
const stopped: Look = { tone: 'bad', icon: IconBan };
const info: Look = { tone: 'info', icon: IconSend };
const running: Look = { tone: 'info', icon: IconProgress };
const waiting: Look = { tone: 'quiet', icon: IconClock };
const draft: Look = { tone: 'quiet', icon: IconCircleDashed };
const sealed: Look = { tone: 'good', icon: IconFileCheck };
const paused: Look = { tone: 'bad', icon: IconPlayerPause };

/** One look per state; the word comes from the catalogue. Colour never speaks alone. */
const LOOKS = {
  request: { DRAFT: draft, SENT: info, CLOSED: sealed, WITHDRAWN: stopped },
  option: { OFFERED: waiting, ACCEPTED: good, ACCEPTED_IN_PART: care, DECLINED: bad, WITHDRAWN: stopped },
  assessment: { ELIGIBLE: good, ELIGIBLE_WITH_CONDITIONS: care, NOT_ELIGIBLE: bad },
  // Nothing of a case is known where only rules are browsed: no bar is not yet a yes.
  reading: { ELIGIBLE: good, ELIGIBLE_WITH_CONDITIONS: care, NOT_ELIGIBLE: bad },
  polarity: { PASS: good, FLAG: info, COND: care, BAR: bad },
  consent: { GIVEN: good, GIVEN_IN_PART: care, DECLINED: bad, WITHDRAWN: stopped },
  activity: { PLANNED: waiting, UNDER_WAY: running, SUSPENDED: paused, COMPLETED: sealed },
  milestone: { UPCOMING: waiting, DONE: good, MISSED: bad, CANCELLED: stopped },
  mission: { PREPARING: running, DEPLOYED: good, SUSPENDED: paused, CONCLUDED: sealed },
  import: {
    INSPECTED: waiting,
    CHECKING: running,
    DRY_RUN: care,
    COMMITTING: running,
    COMMITTED: good,
    CANCELLED: stopped,
    FAILED: bad,
  },
  accreditation: { NONE: draft, SUBMITTED: waiting, ISSUED: good, REFUSED: bad, EXPIRED: care },
  run: { QUEUED: waiting, RUNNING: running, FINISHED: good, STOPPED: stopped, FAILED: bad },
  plan: { DRAFT: draft, PUBLISHED: good, SUPERSEDED: sealed },
  agreement: { ACTIVE: good, ENDED: stopped },
  decision: { WILL_ASSIST: good, WILL_ASSIST_WITH_CONDITIONS: care, DECLINES: bad },
  task: { DONE: good, TO_DO: draft },
  credential: { ALIVE: good, EXPIRED: care, REVOKED: stopped },
  change: { CREATED: info, CHANGED: care, WITHDRAWN: stopped },
} as const satisfies Record<string, Record<string, Look>>;

type Kinds = typeof LOOKS;

interface StatusProps<Kind extends keyof Kinds> {
  readonly of: Kind;
  readonly state: keyof Kinds[Kind] & string;
  readonly size?: 'small' | 'usual';
}

/** Where something stands: a word with its icon. */
export function Status<Kind extends keyof Kinds>({ of, state, size = 'usual' }: StatusProps<Kind>) {
  const { t } = useTranslation();
  const look = (LOOKS[of] as Record<string, Look>)[state] ?? waiting;
  const LookIcon = look.icon;
  return (
    <span className={classes['status']} data-tone={look.tone} data-size={size}>
      <LookIcon size={size === 'small' ? 15 : 17} stroke={2.2} aria-hidden />
      {t(`status.${of}.${state}`)}
    </span>
  );
}
