import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import classes from './progress-line.module.css';

interface ProgressLineProps {
  readonly progress:
    | { readonly step: string; readonly done: number; readonly total: number; readonly note?: string | null }
    | null
    | undefined;
  readonly label: string;
}

/** Long work: the step by name, how much is done and what is left. */
export function ProgressLine({ progress, label }: ProgressLineProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const share = progress && progress.total > 0 ? (progress.done / progress.total) * 100 : 0;
  const key = `progress.step.${progress?.step ?? 'waiting'}`;
  const step = i18n.exists(key) ? t(key) : (progress?.step ?? t('progress.step.waiting'));
  return (
    <div className={classes['line']}>
      <div className={classes['words']}>
        <strong dir="auto">{step}</strong>
        {progress && progress.total > 0 && (
          <span className="tabular">
            {t('progress.doneOf', { done: format.number(progress.done), total: format.number(progress.total) })}
          </span>
        )}
      </div>
      <Progress.Root size="lg" radius="xs">
        <Progress.Section value={share} color="verdigris" aria-label={label} />
      </Progress.Root>
      {progress?.note && <p dir="auto">{progress.note}</p>}
      <span className="visually-hidden" role="status">
        {t('progress.spoken', { step, percent: format.percent(Math.round(share / 10) / 10) })}
      </span>
    </div>
  );
}
