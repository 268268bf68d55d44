import { Button, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { DateField, INVALID_DATE } from '../../components/date-field.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import {
  CreateSharingAgreementDocument,
  OrganisationsDocument,
  PartnerMissionsDocument,
  type SharedField,
} from '../../gql/graphql.js';
import { SharedFieldChoices } from './shared-field-choices.js';

interface Values extends Record<string, unknown> {
  missionId: string;
  partnerId: string;
  fields: string[];
  startsOn: string;
  endsOn: string;
}

/** Agrees with a partner what it sees of a mission's deployments, field by field. */
export function NewAgreementPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [missions, refetchMissions] = useApiQuery(PartnerMissionsDocument, {});
  const [organisations] = useApiQuery(OrganisationsDocument, {});
  const [, create] = useApiMutation(CreateSharingAgreementDocument);
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: 'sharing.new',
    initialValues: {
      missionId: search.get('mission') ?? '',
      partnerId: '',
      fields: ['AREA', 'HALF_DAY'],
      startsOn: new Date().toISOString().slice(0, 10),
      endsOn: '',
    },
    validate: (values) => ({
      missionId: values.missionId === '' ? t('sharing.error.mission') : '',
      partnerId: values.partnerId === '' ? t('sharing.error.partner') : '',
      fields: values.fields.length === 0 ? t('sharing.error.fields') : '',
      startsOn: values.startsOn === '' || values.startsOn === INVALID_DATE ? t('form.error.date') : '',
      endsOn: values.endsOn === '' || values.endsOn === INVALID_DATE ? t('form.error.date') : '',
    }),
  });
  const submit = () =>
    send(async (values) => {
      const answer = await create({ input: { ...values, fields: values.fields as SharedField[] } });
      const outcome = outcomeOf(answer.data?.createSharingAgreement, 'SharingAgreement', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/partners/agreements/${outcome.value.id}/view`);
      return undefined;
    });
  const partners = organisations.data?.organisations.edges.filter((edge) => edge.node.kind !== 'AUTHORITY') ?? [];
  return (
    <Page
      title={t('sharing.newTitle')}
      standing={t('sharing.newStanding')}
      back={{ to: '/partners', label: t('sharing.listTitle') }}
      width="reading"
    >
      <Loaded result={missions} onRetry={refetchMissions}>
        {(data) => (
          <>
            <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                void submit();
              }}
            >
              <Stack gap="xl">
                <NativeSelect
                  label={t('sharing.mission')}
                  {...field('missionId')}
                  data={[
                    { value: '', label: t('sharing.choose') },
                    ...data.missions.edges.map(({ node }) => ({
                      value: node.id,
                      label: `${node.title} · ${node.election.title}`,
                    })),
                  ]}
                />
                <NativeSelect
                  label={t('sharing.partner')}
                  description={t('sharing.partnerHint')}
                  {...field('partnerId')}
                  data={[
                    { value: '', label: t('sharing.choose') },
                    ...partners.map(({ node }) => ({ value: node.id, label: node.name })),
                  ]}
                />
                <SharedFieldChoices
                  id={field('fields').id}
                  error={field('fields').error as React.ReactNode}
                  value={form.values.fields}
                  onChange={(value) => form.setFieldValue('fields', value)}
                />
                <DateField
                  {...field('startsOn')}
                  label={t('sharing.from')}
                  value={form.values.startsOn}
                  onChange={(value) => form.setFieldValue('startsOn', value)}
                />
                <DateField
                  {...field('endsOn')}
                  label={t('sharing.until')}
                  description={t('sharing.untilHint')}
                  value={form.values.endsOn}
                  onChange={(value) => form.setFieldValue('endsOn', value)}
                />
                <Button type="submit" loading={busy} w="fit-content">
                  {t('sharing.agree')}
                </Button>
              </Stack>
            </form>
          </>
        )}
      </Loaded>
    </Page>
  );
}
