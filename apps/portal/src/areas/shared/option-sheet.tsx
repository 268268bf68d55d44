import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Status } from '../../components/status.js';
import { SummaryList } from '../../components/summary-list.js';
import type { OptionLineFragment } from '../../gql/graphql.js';
import { DayFromElection } from '../../components/election-day.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './option-sheet.module.css';
import { useNames } from './use-names.js';

interface OptionSheetProps {
  readonly option: OptionLineFragment;
  readonly electionDay: string;
  readonly children?: ReactNode;
}

/** An option as an offer: what, how many, from when to when, on what conditions, and what stays with the country. */
export function OptionSheet({ option, electionDay, children }: OptionSheetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const numbers = [
    option.coreTeam ? t('option.coreTeam', { count: option.coreTeam }) : '',
    option.longTermObservers ? t('option.longTerm', { count: option.longTermObservers }) : '',
    option.shortTermObservers ? t('option.shortTerm', { count: option.shortTermObservers }) : '',
  ].filter(Boolean);
  return (
    <article className={classes['sheet']} aria-labelledby={`option-${option.id}`}>
      <header className={classes['head']}>
        <div>
          <p className={classes['who']} dir="auto">
            {option.organisation.name}
          </p>
          <h2 id={`option-${option.id}`} className={classes['title']} dir="auto">
            {option.title}
          </h2>
        </div>
        <Status of="option" state={option.state} />
      </header>
      <p className={classes['text']} dir="auto">
        {option.description}
      </p>
      <SummaryList
        rows={[
          { term: t('option.service'), value: names.service(option.service) },
          ...(option.format || numbers.length > 0
            ? [
                {
                  term: t('option.format'),
                  value: [names.format(option.format), format.list(numbers)].filter(Boolean).join(': '),
                },
              ]
            : []),
          {
            term: t('option.dates'),
            value: (
              <>
                <DayFromElection date={option.startsOn} electionDay={electionDay} /> –{' '}
                <DayFromElection date={option.endsOn} electionDay={electionDay} />
              </>
            ),
          },
          ...(option.parts.length > 0
            ? [
                {
                  term: t('option.parts'),
                  value: (
                    <ul className={classes['list']}>
                      {option.parts.map((part) => (
                        <li key={part.id}>
                          <span dir="auto">{part.title}</span>
                          {part.accepted !== null && part.accepted !== undefined && (
                            <em className={classes['soft']}>
                              {' '}
                              {part.accepted ? t('option.partAccepted') : t('option.partNot')}
                            </em>
                          )}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          {
            term: t('option.conditions'),
            value:
              option.conditions.length === 0 ? (
                t('option.noConditions')
              ) : (
                <ul className={classes['list']}>
                  {option.conditions.map((condition) => (
                    <li key={condition} dir="auto">
                      {condition}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: t('activity.handOver'),
            value: t('activity.handOverValue', {
              what: option.handOver.what,
              whom: option.handOver.toWhom,
              date: format.date(option.handOver.dueOn),
            }),
          },
        ]}
      />
      {option.questions.length > 0 && (
        <section className={classes['questions']}>
          <h3>{t('option.questions')}</h3>
          <dl>
            {option.questions.map((question) => (
              <div key={question.id}>
                <dt dir="auto">
                  {question.question} <span className={classes['soft']}>({format.instant(question.askedAt)})</span>
                </dt>
                <dd dir="auto">{question.answer ?? <em>{t('option.notAnswered')}</em>}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {children}
    </article>
  );
}
