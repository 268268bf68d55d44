import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { SummaryList, type SummaryRow } from '../../components/summary-list.js';
import { RenamePlanningRunDocument, type RunFactsFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './run-details.module.css';
import { useSettingLines } from './use-setting-lines.js';

/** What a run was asked, and all that is needed to repeat it; its name can be changed here. */
export function RunDetails({ run }: { readonly run: RunFactsFragment }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const settings = useSettingLines();
  const [renaming, rename] = useApiMutation(RenamePlanningRunDocument);
  const [name, setName] = useState(run.name ?? '');
  const [message, setMessage] = useState('');
  const iterations =
    run.iterations === null || run.iterations === undefined
      ? '–'
      : t('run.iterationsOf', {
          done: format.number(run.iterations),
          planned: format.number(run.iterationsPlanned ?? run.iterations),
        });
  const rows: SummaryRow[] = [
    { term: t('planning.seed'), value: String(run.seed) },
    { term: t('run.iterations'), value: iterations },
    { term: t('run.version'), value: run.plannerVersion ?? '–' },
    {
      term: t('run.problem'),
      value: run.problemHash ? <code className={classes['hash']}>{run.problemHash}</code> : '–',
    },
    ...(run.parts.length > 0
      ? [
          {
            term: t('run.hubs'),
            value: (
              <ul className={classes['hubs']} dir={i18n.dir()}>
                {run.parts.map((part) => (
                  <li key={part.id}>
                    {t('run.hubLine', {
                      hub: part.hub,
                      count: part.teams,
                      teams: format.number(part.teams),
                      seconds: format.number(Math.round(part.seconds * 10) / 10),
                      iterations: format.number(part.iterations),
                    })}{' '}
                    {part.state !== 'DONE' && t(`run.hubState.${part.state}`)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...settings(run.settings).map((line) => ({ term: line.term, value: line.value })),
  ];
  return (
    <details className={classes['details']}>
      <summary>{t('run.details')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename({ runId: run.id, name }).then((answer) => {
            const outcome = outcomeOf(answer.data?.renamePlanningRun, 'PlanningRun', answer.error);
            setMessage(outcome.ok ? t('run.renamed') : outcome.failure.message || t('common.noAnswer'));
          });
        }}
      >
        <Group align="end" gap="sm" mb="sm">
          <TextInput
            label={t('planning.name')}
            value={name}
            maxLength={80}
            dir="auto"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={renaming.fetching}>
            {t('run.rename')}
          </Button>
        </Group>
        <p role="status">{message}</p>
      </form>
      <SummaryList rows={rows} />
      <p className={classes['soft']}>{t('run.repeat')}</p>
    </details>
  );
}
