import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PreviewReplanQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import classes from '../publish-page.module.css';

type Preview = Extract<PreviewReplanQuery['previewReplan'], { __typename: 'ReplanPreview' }>;

interface RepairPreviewProps {
  readonly preview: Preview;
  readonly busy: boolean;
  readonly onKeep: (fingerprint: string) => void;
}

/** What the repair costs, and who is told what; kept only when it was seen. */
export function RepairPreview({ preview, busy, onKeep }: RepairPreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!preview.feasible) {
    return (
      <Alert role="status" color="vermilion" variant="light" title={t('replan.cannot')} mt="lg" maw={640}>
        <ul>
          {preview.reasons.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  const told = new Set(preview.differences.flatMap((difference) => difference.told));
  const teams = new Set(preview.differences.map((difference) => difference.team));
  const counted = preview.scoreAfter.flatMap((after) => {
    const before = preview.scoreBefore.find((line) => line.constraint === after.constraint);
    // Time on the road has a line of its own.
    const counts = after.constraint !== 'minutes on the road' && before?.value !== after.value;
    return before && counts ? [{ before, after }] : [];
  });
  const { fingerprint, extraTravelMinutes } = preview;
  return (
    <Stack gap="lg" mt="lg">
      <Alert role="status" color="ochre" variant="light" title={t('replan.price')} maw={640}>
        <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
          <li>{t('replan.changed', { count: preview.changedVisits, number: format.number(preview.changedVisits) })}</li>
          <li>{t('replan.added', { count: preview.addedVisits, number: format.number(preview.addedVisits) })}</li>
          <li>
            {t(extraTravelMinutes < 0 ? 'move.travelLess' : 'move.travelMore', {
              duration: format.duration(Math.abs(extraTravelMinutes)),
            })}
          </li>
          <li>
            {t('replan.told', {
              count: told.size,
              number: format.number(told.size),
              teams: format.list([...teams].sort((a, b) => a - b).map((team) => format.number(team))),
            })}
          </li>
          {counted.map(({ before, after }) => (
            <li key={after.constraint}>
              {t('replan.line', {
                what: t(`constraint.${after.constraint}`, { defaultValue: after.constraint }),
                before: format.number(Math.abs(before.value)),
                after: format.number(Math.abs(after.value)),
              })}
            </li>
          ))}
        </ul>
      </Alert>
      <section>
        <Title order={2} mb="xs">
          {t('replan.toldWhat')}
        </Title>
        {preview.differences.length === 0 ? (
          <p>{t('replan.nothing')}</p>
        ) : (
          <table className={classes['table']}>
            <caption className="visually-hidden">{t('replan.toldWhat')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('plan.team')}</th>
                <th scope="col">{t('publish.what')}</th>
                <th scope="col">{t('publish.told')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.differences.map((difference) => (
                <tr key={`${difference.team}-${difference.kind}-${difference.sentence}`}>
                  <th scope="row">{format.number(difference.team)}</th>
                  <td dir="auto">{difference.sentence}</td>
                  <td dir="auto">{format.list(difference.told)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {fingerprint !== null && fingerprint !== undefined && (
        <Group>
          <Button loading={busy} onClick={() => onKeep(fingerprint)}>
            {t('replan.keep')}
          </Button>
          <p>{t('replan.keepHint')}</p>
        </Group>
      )}
    </Stack>
  );
}
