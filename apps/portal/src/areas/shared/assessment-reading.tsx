import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../components/status.js';
import type { AssessmentReadingFragment } from '../../gql/graphql.js';
import classes from './assessment-reading.module.css';

type Finding = AssessmentReadingFragment['findings'][number];

const ORDER: Record<Finding['polarity'], number> = { BAR: 0, COND: 1, FLAG: 2, PASS: 3 };

/** Why: each finding in a sentence, its source one tap away. What decides stands first. */
export function Findings({ findings, decisive }: { findings: readonly Finding[]; decisive?: readonly string[] }) {
  const { t } = useTranslation();
  const sorted = [...findings].sort((left, right) => ORDER[left.polarity] - ORDER[right.polarity]);
  return (
    <ul className={classes['findings']}>
      {sorted.map((finding, index) => (
        <li key={`${finding.code}-${index}`} className={classes['finding']}>
          <Status of="polarity" state={finding.polarity} size="small" />
          <span dir="auto">{finding.sentence}</span>
          <details className={classes['source']}>
            <summary>
              {t('compare.source')}
              <span className="visually-hidden">: {finding.sentence}</span>
            </summary>
            <p dir="auto">{finding.citation}</p>
            <p>
              {t('compare.confidence', {
                confidence: t(`confidence.${finding.confidence}`, { defaultValue: finding.confidence }),
              })}{' '}
              <code>{finding.code}</code> <code>{finding.ruleId}</code>
            </p>
            {finding.url && (
              <p>
                <a href={finding.url} target="_blank" rel="noreferrer noopener">
                  {t('compare.openSource')} <IconExternalLink size={14} aria-hidden />
                </a>
              </p>
            )}
          </details>
        </li>
      ))}
      {decisive && decisive.length > 0 && (
        <li className={classes['decisive']}>
          {t('compare.decisive', {
            facts: decisive.map((fact) => t(`fact.${fact}.name`, { defaultValue: fact })).join(', '),
          })}
        </li>
      )}
    </ul>
  );
}

/** What is still open, and who can close it. */
export function Conditions({ conditions }: { conditions: AssessmentReadingFragment['conditions'] }) {
  const { t } = useTranslation();
  if (conditions.length === 0) return <p>{t('compare.noConditions')}</p>;
  return (
    <ul className={classes['conditions']}>
      {conditions.map((condition) => (
        <li key={condition.code}>
          <span dir="auto">{condition.sentence}</span>{' '}
          <span className={classes['soft']} dir="auto">
            {t('compare.closedBy', { who: condition.closedBy })}
          </span>
        </li>
      ))}
    </ul>
  );
}
