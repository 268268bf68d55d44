import { useTranslation } from 'react-i18next';
import classes from './step-line.module.css';

const STEPS = ['upload', 'map', 'dryRun', 'commit'] as const;

/** Where in the import somebody is. */
export function StepLine({ step }: { step: number }) {
  const { t } = useTranslation();
  return (
    <ol className={`${classes['steps']} no-print`}>
      {STEPS.map((name, index) => (
        <li key={name} aria-current={index === step ? 'step' : undefined} data-done={index < step || undefined}>
          {t(`import.step.${name}`)}
        </li>
      ))}
    </ol>
  );
}
