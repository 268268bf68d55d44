import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { factValue, KNOWN_FACTS, withFact } from '../../shared/known-facts.js';
import type { StepProps } from './request-step-page.js';

/** What the officer knows already; "I do not know" is a good answer and never a bar. */
export function FactsStep({ draft }: StepProps) {
  const { t } = useTranslation();
  const { facts } = draft.values;
  return KNOWN_FACTS.map(({ id, values }) => (
    <NativeSelect
      key={id}
      id={`field-facts-${id}`}
      label={t(`fact.${id}.question`)}
      maw={420}
      value={factValue(facts, id)}
      onChange={(event) => draft.change({ facts: withFact(facts, id, event.currentTarget.value) })}
      data={[
        { value: '', label: t('fact.unknown') },
        ...values.map((value) => ({ value, label: t(`fact.${id}.${value}`) })),
      ]}
    />
  ));
}
