import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './source-details.module.css';

interface SourceDetailsProps {
  /** What the source is about, for those who hear the page. */
  readonly about: string;
  readonly citation: string;
  readonly confidence: string;
  /** What else belongs beside the citation. */
  readonly children?: ReactNode;
}

/** Where a fact or a finding comes from and how sure it is, one tap away. */
export function SourceDetails({ about, citation, confidence, children }: SourceDetailsProps) {
  const { t } = useTranslation();
  return (
    <details className={classes['source']}>
      <summary>
        {t('compare.source')}
        <span className="visually-hidden">: {about}</span>
      </summary>
      <p lang="en" dir="auto">
        {citation}
      </p>
      <p>{t('compare.confidence', { confidence: t(`confidence.${confidence}`, { defaultValue: confidence }) })}</p>
      {children}
    </details>
  );
}
