import { Button, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { outcomeOf } from '../../../api/outcome.js';
import { useApiLookup, useApiMutation, useApiQuery } from '../../../api/use-operation.js';
import { NotFoundPage } from '../../../app/not-found.js';
import { useHasRole } from '../../../app/session-context.js';
import { Empty } from '../../../components/empty.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { Loaded } from '../../../components/loaded.js';
import { Page } from '../../../components/page.js';
import { useKeptForm } from '../../../components/use-kept-form.js';
import {
  AcceptReplanDocument,
  DeploymentPlanDocument,
  PreviewReplanDocument,
  type PreviewReplanQuery,
  type ReplanInput,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useMission } from '../mission-frame.js';
import type { Plan } from '../workspace/plan-page.js';
import { ChangeFields } from './change-fields.js';
import { RepairPreview } from './repair-preview.js';
import {
  CHANGE_KINDS,
  missingIn,
  NOTHING_YET,
  replanInput,
  type ReplanValues,
  type ReportedChange,
} from './reported-change.js';

type Preview = Extract<PreviewReplanQuery['previewReplan'], { __typename: 'ReplanPreview' }>;

/** Something happened: what it changes is seen before anything is kept. */
export function ReplanPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { planId = '' } = useParams();
  const { mission } = useMission();
  const coordinator = useHasRole('COORDINATOR');
  const [result, refetch] = useApiQuery(DeploymentPlanDocument, { id: planId });
  const plan = result.data?.deploymentPlan;
  if (!coordinator || (result.data && !plan)) return <NotFoundPage />;
  const base = `/missions/${mission.id}/plans/${planId}`;
  return (
    <Page
      title={t('replan.title')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={t('replan.standing')}
      back={{
        to: base,
        label: plan?.number ? t('plan.titleVersion', { number: format.number(plan.number) }) : t('plan.titleDraft'),
      }}
    >
      <Loaded result={result} onRetry={refetch}>
        {() =>
          plan && (plan.state === 'PUBLISHED' ? <ReplanForm plan={plan} /> : <Empty title={t('replan.notInForce')} />)
        }
      </Loaded>
    </Page>
  );
}

const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_CHANGES = 50;

function ReplanForm({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { mission, refresh } = useMission();
  const ask = useApiLookup(PreviewReplanDocument);
  const [, accept] = useApiMutation(AcceptReplanDocument);
  const [shown, setShown] = useState<{ input: ReplanInput; preview: Preview }>();
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<ReplanValues>({
    key: `replan.${plan.id}`,
    initialValues: { now: '', changes: [NOTHING_YET] },
    validate: (values) => ({
      now: values.now.trim() === '' || WALL_TIME.test(values.now.trim()) ? '' : t('form.error.time'),
      ...Object.fromEntries(
        Object.entries(missingIn(values.changes)).map(([path, what]) => [
          path,
          what === 'number' ? t('form.error.number') : t('replan.error.missing'),
        ]),
      ),
    }),
  });
  const { changes } = form.values;
  const input = replanInput(plan.id, form.values);
  // A repair belongs to exactly what was reported; any change of it asks anew.
  const preview = shown && JSON.stringify(shown.input) === JSON.stringify(input) ? shown.preview : undefined;

  const look = () =>
    send(async () => {
      const answer = await ask({ input });
      const outcome = outcomeOf(answer.data?.previewReplan, 'ReplanPreview', answer.error);
      if (!outcome.ok) return outcome.failure;
      setShown({ input, preview: outcome.value });
      return undefined;
    });
  const keep = async (fingerprint: string) => {
    let draft = '';
    const kept = await send(async () => {
      const answer = await accept({ input, fingerprint });
      const outcome = outcomeOf(answer.data?.acceptReplan, 'DeploymentPlan', answer.error);
      if (!outcome.ok) return outcome.failure;
      draft = outcome.value.id;
      return undefined;
    });
    if (!kept) return;
    refresh();
    await navigate(`/missions/${mission.id}/plans/${draft}/publish`);
  };

  return (
    <>
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Stack gap="lg" maw={640}>
          {changes.map((change, index) => (
            <Fieldset key={index} legend={t('replan.change', { number: format.number(index + 1) })}>
              <Stack gap="md">
                <NativeSelect
                  label={t('replan.kind')}
                  data={CHANGE_KINDS.map((value) => ({ value, label: t(`replan.kindOf.${value}`) }))}
                  {...field(`changes.${index}.kind`)}
                />
                <ChangeFields
                  plan={plan}
                  change={change}
                  field={(name: keyof ReportedChange) => field(`changes.${index}.${name}`)}
                />
                {changes.length > 1 && (
                  <Button
                    variant="subtle"
                    w="fit-content"
                    onClick={() => form.removeListItem('changes', index)}
                    aria-label={t('replan.removeNumber', { number: format.number(index + 1) })}
                  >
                    {t('replan.remove')}
                  </Button>
                )}
              </Stack>
            </Fieldset>
          ))}
          {changes.length < MOST_CHANGES && (
            <Button variant="default" w="fit-content" onClick={() => form.insertListItem('changes', NOTHING_YET)}>
              {t('replan.more')}
            </Button>
          )}
          <TextInput
            label={t('replan.now')}
            description={t('replan.nowHint')}
            placeholder="09:30"
            w={200}
            dir="ltr"
            {...field('now')}
          />
          {!preview && (
            <Group>
              <Button type="submit" loading={busy}>
                {t('replan.show')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
      {preview && <RepairPreview preview={preview} busy={busy} onKeep={(fingerprint) => void keep(fingerprint)} />}
    </>
  );
}
