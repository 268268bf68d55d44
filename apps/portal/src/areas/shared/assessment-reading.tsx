import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../components/status.js';
import type { AssessmentReadingFragment, ConditionLineFragment, FindingLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './assessment-reading.module.css';
import { SourceDetails } from './source-details.js';
import { useFindingText } from './use-finding-text.js';

type Finding = FindingLineFragment;

const ORDER: Record<Finding['polarity'], number> = { BAR: 0, COND: 1, FLAG: 2, PASS: 3 };

/** Why: each finding in a sentence, its source one tap away. What decides stands first. */
export function Findings({ findings, decisive }: { findings: readonly Finding[]; decisive?: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = useFindingText();
  const sorted = [...findings].sort((left, right) => ORDER[left.polarity] - ORDER[right.polarity]);
  return (
    <ul className={classes['findings']}>
      {sorted.map((finding, index) => {
        const { text, english } = textOf(finding);
        return (
          <li key={`${finding.code}-${index}`} className={classes['finding']}>
            <Status of="polarity" state={finding.polarity} size="small" />
            <strong>{t(`reason.${finding.code}`, { defaultValue: finding.code })}</strong>
            <span dir="auto" lang={english ? 'en' : undefined}>
              {text}
            </span>
            <SourceDetails about={text} citation={finding.citation} confidence={finding.confidence}>
              <p>
                <code>{finding.code}</code> <code>{finding.ruleId}</code>
              </p>
              {finding.url && (
                <p>
                  <a href={finding.url} target="_blank" rel="noreferrer noopener">
                    {t('compare.openSource')} <IconExternalLink size={14} aria-hidden />
                  </a>
                </p>
              )}
            </SourceDetails>
          </li>
        );
      })}
      {decisive && decisive.length > 0 && (
        <li className={classes['decisive']}>
          {t('compare.decisive', {
            facts: format.list(decisive.map((fact) => t(`fact.${fact}.name`, { defaultValue: fact }))),
          })}
        </li>
      )}
    </ul>
  );
}

/** Whoever can close a condition, in the reader's language; the API separates several by commas. */
function useActors(): (closedBy: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (closedBy) => format.either(closedBy.split(', ').map((actor) => t(`actor.${actor}`, { defaultValue: actor })));
}

/** What is still open, and who acts next. */
export function Conditions({ conditions }: { conditions: readonly ConditionLineFragment[] }) {
  const { t } = useTranslation();
  const actors = useActors();
  if (conditions.length === 0) return <p>{t('compare.noConditions')}</p>;
  return (
    <ul className={classes['conditions']}>
      {conditions.map((condition) => (
        <li key={condition.code}>
          <strong>{t(`reason.${condition.code}`, { defaultValue: condition.code })}</strong>{' '}
          <span dir="auto">{t(`nextStep.${condition.code}`, { defaultValue: condition.sentence })}</span>{' '}
          <span className={classes['soft']} dir="auto">
            {t('compare.closedBy', { who: actors(condition.closedBy) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** An assessment made under earlier rules says whether those in force now would say the same. */
export function UnderRulesNow({ rulesNow }: { rulesNow: AssessmentReadingFragment['rulesNow'] }) {
  const { t } = useTranslation();
  if (!rulesNow) return null;
  const { version, outcome, differs } = rulesNow;
  if (!differs) return <span>{t('compare.rulesSame', { version })}</span>;
  return (
    <strong>
      {t('compare.rulesDiffer', { version })} <Status of="assessment" state={outcome} size="small" />
    </strong>
  );
}
