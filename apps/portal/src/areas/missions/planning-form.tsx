import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { StartPlanningRunDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { wholeNumber } from '../shared/numbers.js';
import { useMission } from './mission-frame.js';
import classes from './planning-form.module.css';
import { PlanningOutlook } from './planning-outlook.js';
import {
  DAY_NUMBER_NAMES,
  DAY_NUMBERS,
  dayNumberFits,
  outlookInput,
  settingsOf,
  USUAL_DAY,
  WEIGHT_NAMES,
  WEIGHTS,
  weightFits,
  wordsOf,
  type PlanningValues,
} from './planning-settings.js';

const MOST_HUBS = 500;
const MOST_SECONDS = 3600;
/** Pause in typing after which what was typed is counted. */
const ASK_AFTER_MILLISECONDS = 500;

/** Starts a planning run: how many teams from how many towns, how long to search, and what the day is like. */
export function PlanningForm({ onStarted }: { onStarted: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission } = useMission();
  const [, start] = useApiMutation(StartPlanningRunDocument);
  const most = Math.floor(mission.observerCount / 2);
  const between = (least: number, limit: number) =>
    t('planning.error.between', { least: format.number(least), limit: format.number(limit) });
  const positive = (text: string, limit: number) => {
    const number = wholeNumber(text);
    return number === null || number === undefined || number < 1 || number > limit ? between(1, limit) : '';
  };
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<PlanningValues>({
    key: `planning.${mission.id}`,
    initialValues: {
      name: '',
      teams: String(most),
      hubs: String(Math.max(1, Math.round(most / 8))),
      seconds: '30',
      seed: '1',
      ...USUAL_DAY,
    },
    validate: (values) => ({
      teams: positive(values.teams, most),
      hubs: positive(values.hubs, MOST_HUBS),
      seconds: positive(values.seconds, MOST_SECONDS),
      seed: typeof wholeNumber(values.seed) === 'number' ? '' : t('form.error.number'),
      ...Object.fromEntries(
        DAY_NUMBER_NAMES.map((name) => [
          name,
          dayNumberFits(name, values[name]) ? '' : between(DAY_NUMBERS[name].least, DAY_NUMBERS[name].most),
        ]),
      ),
      ...Object.fromEntries(
        WEIGHT_NAMES.map((name) => [
          name,
          weightFits(name, values[name]) ? '' : between(WEIGHTS[name].least, WEIGHTS[name].most),
        ]),
      ),
      fixedStations:
        values.mode === 'fixed' && wordsOf(values.fixedStations).length === 0 ? t('planning.error.fixedStations') : '',
      hostLanguages: wordsOf(values.hostLanguages).every((code) => /^[a-z]{2,3}$/i.test(code))
        ? ''
        : t('planning.error.hostLanguages'),
    }),
  });
  const { unpredictable } = form.values;
  const [settled] = useDebouncedValue(form.values, ASK_AFTER_MILLISECONDS);
  const asked = outlookInput(mission.id, settled);
  const wrong = (names: readonly string[]) => names.some((name) => Boolean(form.errors[name])) || undefined;

  const submit = () =>
    send(async (values) => {
      const answer = await start({
        input: {
          missionId: mission.id,
          name: values.name.trim() || undefined,
          teams: Number(values.teams),
          hubs: Number(values.hubs),
          seconds: Number(values.seconds),
          seed: Number(values.seed),
          settings: settingsOf(values),
        },
      });
      const outcome = outcomeOf(answer.data?.startPlanningRun, 'PlanningRun', answer.error);
      return outcome.ok ? undefined : outcome.failure;
    }).then((sent) => {
      if (sent) onStarted();
    });

  return (
    <section>
      <Title order={2} mb="sm">
        {t('planning.start')}
      </Title>
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="lg">
          <TextInput
            label={t('planning.name')}
            description={t('planning.nameHint')}
            maxLength={80}
            maw={420}
            dir="auto"
            {...field('name')}
          />
          <div className={classes['numbers']}>
            {(['teams', 'hubs', 'seconds', 'seed'] as const).map((name) => (
              <TextInput
                key={name}
                label={t(`planning.${name}`)}
                description={t(`planning.${name}Hint`, { most: format.number(most) })}
                inputMode="numeric"
                {...field(name)}
              />
            ))}
          </div>
          <details className={classes['day']} open={wrong([...DAY_NUMBER_NAMES, 'hostLanguages'])}>
            <summary>{t('planning.day')}</summary>
            <Stack gap="lg" mt="md">
              <div className={classes['numbers']}>
                {DAY_NUMBER_NAMES.map((name) => (
                  <TextInput
                    key={name}
                    label={t(`planning.${name}`)}
                    description={t(`planning.${name}Hint`)}
                    inputMode="numeric"
                    {...field(name)}
                  />
                ))}
              </div>
              <Group gap="lg" align="flex-start">
                <NativeSelect
                  label={t('planning.accreditation')}
                  data={(['not_refused', 'issued'] as const).map((value) => ({
                    value,
                    label: t(`planning.accreditationOf.${value}`),
                  }))}
                  {...field('accreditation')}
                />
                <NativeSelect
                  label={t('planning.mixedTeams')}
                  data={(['usual', 'must', 'any'] as const).map((value) => ({
                    value,
                    label: t(`planning.mixedTeamsOf.${value}`),
                  }))}
                  {...field('mixedTeams')}
                />
              </Group>
              <TextInput
                label={t('planning.hostLanguages')}
                description={t('planning.hostLanguagesHint')}
                maw={420}
                dir="ltr"
                {...field('hostLanguages')}
              />
              <Checkbox
                id="field-hostSpeaker"
                label={t('planning.hostSpeaker')}
                checked={form.values.hostSpeaker}
                onChange={(event) => form.setFieldValue('hostSpeaker', event.currentTarget.checked)}
              />
              <Checkbox
                id="field-unpredictable"
                label={t('planning.unpredictable')}
                description={t('planning.unpredictableHint')}
                checked={unpredictable}
                onChange={(event) => form.setFieldValue('unpredictable', event.currentTarget.checked)}
              />
            </Stack>
          </details>
          <details className={classes['day']} open={wrong([...WEIGHT_NAMES, 'fixedStations'])}>
            <summary>{t('planning.worth')}</summary>
            <Stack gap="lg" mt="md">
              <div className={classes['numbers']}>
                {WEIGHT_NAMES.map((name) => (
                  <TextInput
                    key={name}
                    label={t(`planning.${name}`)}
                    description={t(`planning.${name}Hint`)}
                    inputMode="numeric"
                    {...field(name)}
                  />
                ))}
              </div>
              <NativeSelect
                label={t('planning.mode')}
                maw={420}
                data={(['areas', 'fixed'] as const).map((value) => ({ value, label: t(`planning.modeOf.${value}`) }))}
                {...field('mode')}
              />
              {form.values.mode === 'fixed' && (
                <Textarea
                  label={t('planning.fixedStations')}
                  description={t('planning.fixedStationsHint')}
                  maw={640}
                  dir="ltr"
                  {...field('fixedStations')}
                />
              )}
            </Stack>
          </details>
          {asked && <PlanningOutlook input={asked} />}
          <Button type="submit" loading={busy} w="fit-content">
            {t('planning.startButton')}
          </Button>
        </Stack>
      </form>
    </section>
  );
}
