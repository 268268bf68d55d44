import { useFormat } from '../i18n/use-format.js';
import classes from './election-day.module.css';

interface ElectionDayProps {
  readonly date: string;
  /** The election day that it is counted from. */
  readonly electionDay: string;
  readonly style?: 'long' | 'medium';
}

/** E-42 with the date beside it. */
export function DayFromElection({ date, electionDay, style = 'medium' }: ElectionDayProps) {
  const format = useFormat();
  return (
    <span className={classes['day']}>
      <bdi className={classes['offset']}>{format.offset(date, electionDay)}</bdi>
      <time dateTime={date}>{format.date(date, style)}</time>
    </span>
  );
}

/** How far election day is from today, as the server counts it. */
export function DaysToGo({ electionDay, daysToGo }: { electionDay: string; daysToGo: number }) {
  const format = useFormat();
  const today = new Date(Date.parse(`${electionDay}T00:00:00Z`) - daysToGo * 86_400_000).toISOString().slice(0, 10);
  return (
    <span className={classes['day']}>
      <bdi className={classes['offset']}>{format.offset(today, electionDay)}</bdi>
      <time dateTime={electionDay}>{format.date(electionDay)}</time>
    </span>
  );
}
