import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepProps } from './request-step-page.js';

export function NeedStep({ draft, error }: StepProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        id="field-subject"
        label={t('request.subject')}
        description={t('request.subjectHint')}
        value={draft.values.subject}
        error={error('subject')}
        onChange={(event) => draft.change({ subject: event.currentTarget.value })}
        dir="auto"
      />
      <Textarea
        id="field-narrative"
        label={t('request.narrative')}
        description={t('request.narrativeHint')}
        minRows={6}
        value={draft.values.narrative}
        error={error('narrative')}
        onChange={(event) => draft.change({ narrative: event.currentTarget.value })}
        dir="auto"
      />
    </>
  );
}
