import { useTranslation } from 'react-i18next';
import { Status } from '../../components/status.js';
import type { AssessmentReadingFragment } from '../../gql/graphql.js';
import { Conditions, Findings } from '../shared/assessment-reading.js';
import { useNames } from '../shared/use-names.js';
import classes from './assessment-checklist.module.css';

/** The assessment as a checklist: what is known, what is missing and whom to ask. */
export function AssessmentChecklist({ assessment }: { assessment: AssessmentReadingFragment }) {
  const { t } = useTranslation();
  const names = useNames();
  const known = assessment.findings.filter((finding) => finding.polarity === 'PASS' || finding.polarity === 'FLAG');
  const against = assessment.findings.filter((finding) => finding.polarity === 'BAR' || finding.polarity === 'COND');
  return (
    <article className={classes['sheet']}>
      <header className={classes['head']}>
        <h3>{names.service(assessment.service)}</h3>
        <Status of="assessment" state={assessment.outcome} />
      </header>
      <div className={classes['columns']}>
        <section>
          <h4>{t('desk.known')}</h4>
          {known.length > 0 ? <Findings findings={known} /> : <p>–</p>}
        </section>
        <section>
          <h4>{t('desk.against')}</h4>
          {against.length > 0 ? <Findings findings={against} /> : <p>{t('desk.nothingAgainst')}</p>}
        </section>
        <section>
          <h4>{t('desk.missing')}</h4>
          <Conditions conditions={assessment.conditions} />
          <p className={classes['who']} dir="auto">
            {t('desk.decides', { who: names.decisionMaker(assessment.decisionMakerId, assessment.decisionMaker) })}
          </p>
        </section>
      </div>
    </article>
  );
}
