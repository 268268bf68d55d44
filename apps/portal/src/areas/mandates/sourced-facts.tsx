import { useTranslation } from 'react-i18next';
import type { MandateFactLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './mandate-body-page.module.css';

/** Where a fact comes from, and how sure it is. */
export function FactSource({ citation, confidence }: { readonly citation: string; readonly confidence: string }) {
  const { t } = useTranslation();
  return (
    <details className={classes['source']}>
      <summary>
        {t('compare.source')}
        <span className="visually-hidden">: {citation}</span>
      </summary>
      <bdi lang="en">{citation}</bdi>{' '}
      {t('compare.confidence', { confidence: t(`confidence.${confidence}`, { defaultValue: confidence }) })}
    </details>
  );
}

interface SourcedFactsProps {
  readonly title: string;
  readonly facts: readonly MandateFactLineFragment[];
}

/** Facts under a heading, each with its source one tap away; nothing where there are none. */
export function SourcedFacts({ title, facts }: SourcedFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (facts.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h2>{title}</h2>
      <ul className={classes['facts']}>
        {facts.map((fact) => (
          <li key={`${fact.label} ${fact.text}`}>
            {fact.label && <strong dir="auto">{fact.label.replaceAll('_', ' ')}: </strong>}
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
            <FactSource citation={fact.citation} confidence={fact.confidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
