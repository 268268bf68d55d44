import { useTranslation } from 'react-i18next';
import type { MandateFactLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { SourceDetails } from '../shared/source-details.js';
import classes from './mandate-body-page.module.css';

interface SourcedFactsProps {
  readonly title: string;
  readonly facts: readonly MandateFactLineFragment[];
  /** The label of a fact in the reader's language; the label as it is without one. */
  readonly labelOf?: (label: string) => string;
}

/** Facts under a heading, each with its source one tap away; nothing where there are none. */
export function SourcedFacts({ title, facts, labelOf = (label) => label }: SourcedFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (facts.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h2>{title}</h2>
      <ul className={classes['facts']}>
        {facts.map((fact) => (
          <li key={`${fact.label} ${fact.text}`}>
            {fact.label && (
              <>
                <strong>
                  <bdi>{labelOf(fact.label)}</bdi>:
                </strong>{' '}
              </>
            )}
            <bdi lang="en">{fact.text}</bdi>
            {(fact.from || fact.to) && (
              <span className={classes['soft']}>
                {' '}
                {t('mandates.stretchDates', {
                  from: fact.from ? format.date(fact.from, 'medium') : '…',
                  to: fact.to ? format.date(fact.to, 'medium') : t('mandates.still'),
                })}
              </span>
            )}
            <SourceDetails about={fact.text} citation={fact.citation} confidence={fact.confidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
