import { Alert, Button, Drawer, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../api/outcome.js';
import { useApiLookup, useApiMutation } from '../../../api/use-operation.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { useKeptForm } from '../../../components/use-kept-form.js';
import {
  MoveVisitDocument,
  PreviewVisitMoveDocument,
  type MoveVisitInput,
  type PreviewVisitMoveQuery,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { Plan, PlanVisit } from './plan-page.js';

type Price = Extract<PreviewVisitMoveQuery['previewVisitMove'], { __typename: 'VisitMovePrice' }>;

interface MoveVisitDrawerProps {
  readonly plan: Plan;
  readonly visit: PlanVisit;
  readonly toTeamId?: string;
  readonly onClose: () => void;
  readonly onMoved: () => void;
}

interface Values extends Record<string, unknown> {
  toTeamId: string;
  starts: string;
  reason: string;
}

const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Moves a visit by hand. The price is shown before anything is kept; what is kept is a pin with author and reason. */
export function MoveVisitDrawer({ plan, visit, toTeamId = '', onClose, onMoved }: MoveVisitDrawerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const preview = useApiLookup(PreviewVisitMoveDocument);
  const [, move] = useApiMutation(MoveVisitDocument);
  const [priced, setPriced] = useState<{ input: MoveVisitInput; price: Price }>();
  const from = plan.teams.find((team) => team.visits.some((item) => item.id === visit.id));
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `move.${visit.id}`,
    initialValues: { toTeamId, starts: '', reason: '' },
    validate: (values) => ({
      toTeamId: values.toTeamId === '' ? t('move.error.team') : '',
      starts: values.starts !== '' && !WALL_TIME.test(values.starts) ? t('form.error.time') : '',
      reason: values.reason.trim() === '' ? t('move.error.reason') : '',
    }),
  });
  const input = (): MoveVisitInput => ({
    planId: plan.id,
    planVersion: plan.version,
    visitId: visit.id,
    toTeamId: form.values.toTeamId,
    starts: form.values.starts || undefined,
    reason: form.values.reason.trim(),
  });
  // A price belongs to exactly what was asked for; any change asks anew.
  const current = priced && JSON.stringify(priced.input) === JSON.stringify(input()) ? priced.price : undefined;

  const askPrice = () =>
    send(async () => {
      const asked = input();
      const answer = await preview({ input: asked });
      const outcome = outcomeOf(answer.data?.previewVisitMove, 'VisitMovePrice', answer.error);
      if (!outcome.ok) return outcome.failure;
      setPriced({ input: asked, price: outcome.value });
      return undefined;
    });
  const keepMove = () =>
    send(async () => {
      const answer = await move({ input: input() });
      const outcome = outcomeOf(answer.data?.moveVisit, 'DeploymentPlan', answer.error);
      return outcome.ok ? undefined : outcome.failure;
    }).then((kept) => {
      if (kept) onMoved();
    });

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={<bdi>{t('move.title', { station: visit.station.name })}</bdi>}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void (current?.feasible ? keepMove() : askPrice());
        }}
      >
        <Stack gap="lg">
          <p>
            {t('move.now', { team: from ? format.number(from.number) : '', starts: visit.starts, ends: visit.ends })}
          </p>
          <NativeSelect
            label={t('move.toTeam')}
            data={[
              { value: '', label: t('form.choose') },
              ...plan.teams.map((team) => ({
                value: team.id,
                label: `${t('plan.teamNumber', { number: format.number(team.number) })} (${team.area ?? '–'})`,
              })),
            ]}
            {...field('toTeamId')}
          />
          <TextInput
            label={t('move.starts')}
            description={t('move.startsHint')}
            w={200}
            {...field('starts')}
            dir="ltr"
          />
          <Textarea label={t('move.reason')} description={t('move.reasonHint')} {...field('reason')} dir="auto" />
          {current && (
            <Alert
              role="status"
              color={current.feasible ? 'ochre' : 'vermilion'}
              variant="light"
              title={current.feasible ? t('move.price') : t('move.notFeasible')}
            >
              <Stack gap="xs">
                <p dir="auto">{current.feasible ? current.sentence : (current.reason ?? current.sentence)}</p>
                {current.feasible && (
                  <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
                    <li>
                      {t(current.extraTravelMinutes < 0 ? 'move.travelLess' : 'move.travelMore', {
                        duration: format.duration(Math.abs(current.extraTravelMinutes)),
                      })}
                    </li>
                    {current.lostVisits.map((lost) => (
                      <li key={lost} dir="auto">
                        {t('move.lost', { visit: lost })}
                      </li>
                    ))}
                    {current.scoreAfter
                      .filter(
                        (line) =>
                          current.scoreBefore.find((other) => other.constraint === line.constraint)?.value !==
                          line.value,
                      )
                      .map((line) => (
                        <li key={line.constraint} dir="auto">
                          {line.sentence}
                        </li>
                      ))}
                  </ul>
                )}
              </Stack>
            </Alert>
          )}
          <Group>
            <Button type="submit" loading={busy}>
              {current?.feasible ? t('move.keep') : t('move.show')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
