import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session-context.js';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { OneChoice } from '../../components/choice-field.js';
import { DateField, INVALID_DATE } from '../../components/date-field.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { OpenElectionDocument, type ElectionKind, type RoundCertainty } from '../../gql/graphql.js';
import { todayIn } from '../../i18n/dates.js';
import { useCountryChoices } from '../shared/use-country-choices.js';

const KINDS: readonly ElectionKind[] = ['PRESIDENTIAL', 'PARLIAMENTARY', 'GENERAL', 'REGIONAL', 'LOCAL', 'REFERENDUM'];

interface RoundValues {
  date: string;
  certainty: RoundCertainty;
}

interface Values extends Record<string, unknown> {
  title: string;
  country: string;
  kind: ElectionKind;
  timeZone: string;
  pollingOpens: string;
  pollingCloses: string;
  rounds: RoundValues[];
}

const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function timeZones(): string[] {
  return Intl.supportedValuesOf('timeZone');
}

/** Opens an election: what it is, where, and on which days. */
export function OpenElectionPage() {
  const { t } = useTranslation();
  const { active, viewer } = useSession();
  const navigate = useNavigate();
  const countries = useCountryChoices();
  const zoneList = useId();
  const [, open] = useApiMutation(OpenElectionDocument);
  const [clientMutationId] = useState(() => crypto.randomUUID());
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `election.new.${active?.organisation.id ?? ''}`,
    initialValues: {
      title: '',
      country: active?.organisation.country ?? '',
      kind: 'PARLIAMENTARY',
      timeZone: viewer.timeZone,
      pollingOpens: '07:00',
      pollingCloses: '20:00',
      rounds: [{ date: '', certainty: 'CALLED' }],
    },
    validate: (values) => ({
      title: values.title.trim() === '' ? t('election.error.title') : '',
      country: values.country === '' ? t('election.error.country') : '',
      timeZone: timeZones().includes(values.timeZone) ? '' : t('election.error.timeZone'),
      pollingOpens: WALL_TIME.test(values.pollingOpens) ? '' : t('form.error.time'),
      pollingCloses: !WALL_TIME.test(values.pollingCloses)
        ? t('form.error.time')
        : values.pollingCloses <= values.pollingOpens
          ? t('election.error.hours')
          : '',
      ...Object.fromEntries(
        values.rounds.map((round, index) => [`rounds.${index}.date`, dateProblem(round.date, values.timeZone, t)]),
      ),
    }),
  });

  const submit = () =>
    send(async (values) => {
      const answer = await open({
        input: {
          title: values.title.trim(),
          country: values.country,
          kind: values.kind,
          timeZone: values.timeZone,
          pollingOpens: values.pollingOpens,
          pollingCloses: values.pollingCloses,
          clientMutationId,
          rounds: values.rounds.map((round, index) => ({
            number: index + 1,
            certainty: round.certainty,
            days: [{ date: round.date, kind: 'ORDINARY' }],
          })),
        },
      });
      const outcome = outcomeOf(answer.data?.openElection, 'Election', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/commission/elections/${outcome.value.id}`);
      return undefined;
    });

  const { rounds } = form.values;
  return (
    <Page
      title={t('election.openTitle')}
      standing={t('election.openLead')}
      back={{ to: '/commission/elections', label: t('election.listTitle') }}
      width="reading"
    >
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="xl">
          <TextInput label={t('election.title')} description={t('election.titleHint')} {...field('title')} dir="auto" />
          <NativeSelect
            label={t('election.country')}
            data={[{ value: '', label: t('form.choose') }, ...countries]}
            maw={360}
            {...field('country')}
          />
          <OneChoice
            legend={t('election.kind')}
            choices={KINDS.map((value) => ({ value, label: t(`electionKind.${value}`) }))}
            id="field-kind"
            value={form.values.kind}
            onChange={(value) => form.setFieldValue('kind', value as ElectionKind)}
          />
          <Stack gap="md">
            <TextInput
              label={t('election.timeZone')}
              description={t('election.timeZoneHint')}
              list={zoneList}
              maw={360}
              {...field('timeZone')}
            />
            <datalist id={zoneList}>
              {timeZones().map((zone) => (
                <option key={zone} value={zone} />
              ))}
            </datalist>
            <Group gap="lg" align="flex-end">
              <TextInput
                label={t('election.opens')}
                description={t('form.timeHint')}
                w={180}
                {...field('pollingOpens')}
              />
              <TextInput
                label={t('election.closes')}
                description={t('form.timeHint')}
                w={180}
                {...field('pollingCloses')}
              />
            </Group>
          </Stack>
          {rounds.map((round, index) => (
            <Stack key={index} gap="md">
              <DateField
                {...field(`rounds.${index}.date`)}
                label={t('election.roundDay', { number: index + 1 })}
                value={round.date}
                onChange={(value) => form.setFieldValue(`rounds.${index}.date`, value)}
              />
              {index > 0 && (
                <>
                  <OneChoice
                    id={`field-rounds-${index}-certainty`}
                    legend={t('election.certainty')}
                    choices={[
                      { value: 'POSSIBLE', label: t('certainty.POSSIBLE') },
                      { value: 'CALLED', label: t('certainty.CALLED') },
                    ]}
                    value={round.certainty}
                    onChange={(value) => form.setFieldValue(`rounds.${index}.certainty`, value as RoundCertainty)}
                  />
                  <Button variant="default" w="fit-content" onClick={() => form.removeListItem('rounds', index)}>
                    {t('election.removeRound', { number: index + 1 })}
                  </Button>
                </>
              )}
            </Stack>
          ))}
          {rounds.length < 3 && (
            <Button
              variant="default"
              w="fit-content"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => form.insertListItem('rounds', { date: '', certainty: 'POSSIBLE' })}
            >
              {t('election.addRound')}
            </Button>
          )}
          <Button type="submit" loading={busy} w="fit-content">
            {t('election.openSubmit')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}

/** The message for a day of a round, empty when it is a day to come. */
function dateProblem(date: string, timeZone: string, t: (key: string) => string): string {
  if (date === '' || date === INVALID_DATE) return t('form.error.date');
  let today: string;
  try {
    today = todayIn(timeZone);
  } catch {
    today = todayIn('UTC');
  }
  return date < today ? t('election.error.past') : '';
}
