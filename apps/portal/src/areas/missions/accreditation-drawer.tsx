import { Button, Drawer, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { DateField, INVALID_DATE } from '../../components/date-field.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { SetAccreditationDocument, type AccreditationState, type ObserverLineFragment } from '../../gql/graphql.js';

const STATES: readonly AccreditationState[] = ['NONE', 'SUBMITTED', 'ISSUED', 'REFUSED', 'EXPIRED'];

interface AccreditationDrawerProps {
  readonly observer: ObserverLineFragment;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Where one observer's accreditation stands. */
export function AccreditationDrawer({ observer, onClose, onSaved }: AccreditationDrawerProps) {
  const { t } = useTranslation();
  const [, save] = useApiMutation(SetAccreditationDocument);
  const { accreditation } = observer;
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm({
    key: `accreditation.${observer.id}`,
    initialValues: {
      state: accreditation.state,
      reference: accreditation.reference ?? '',
      area: accreditation.area ?? '',
      validUntil: accreditation.validUntil ?? '',
    },
    validate: (values) => ({ validUntil: values.validUntil === INVALID_DATE ? t('form.error.date') : '' }),
  });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={<bdi>{`${observer.number} ${observer.name}`}</bdi>}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(async (values) => {
            const answer = await save({
              observerId: observer.id,
              input: {
                state: values.state,
                reference: values.reference.trim() || null,
                area: values.area.trim() || null,
                validUntil: values.validUntil || null,
              },
            });
            const outcome = outcomeOf(answer.data?.setAccreditation, 'Observer', answer.error);
            return outcome.ok ? undefined : outcome.failure;
          }).then((sent) => {
            if (sent) onSaved();
          });
        }}
      >
        <Stack gap="lg">
          <NativeSelect
            label={t('roster.accreditation')}
            data={STATES.map((value) => ({ value, label: t(`status.accreditation.${value}`) }))}
            {...field('state')}
          />
          <TextInput label={t('roster.reference')} {...field('reference')} />
          <TextInput label={t('roster.area')} {...field('area')} dir="auto" />
          <DateField
            {...field('validUntil')}
            label={t('roster.validUntil')}
            value={form.values.validUntil}
            onChange={(value) => form.setFieldValue('validUntil', value)}
          />
          <Button type="submit" loading={busy} w="fit-content">
            {t('roster.save')}
          </Button>
        </Stack>
      </form>
    </Drawer>
  );
}
