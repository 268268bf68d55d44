import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { outcomeOf } from '../../../api/outcome.js';
import { useApiMutation } from '../../../api/use-operation.js';
import { useHasRole } from '../../../app/session-context.js';
import { Status } from '../../../components/status.js';
import { ChooseDraftDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useMission } from '../mission-frame.js';
import { useSettingLines } from '../use-setting-lines.js';
import { bestOf, scoreRows, uncoveredRows, type Compared } from './comparison-rows.js';
import { useScenarioName } from './scenario-name.js';
import classes from './scenarios.module.css';

interface Row {
  readonly key: string;
  readonly title: ReactNode;
  readonly cells: readonly ReactNode[];
  /** Columns whose value is the best of the row. */
  readonly best?: readonly number[];
}

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What was asked, what it costs and what it gives, plan beside plan; the best of a row is marked by a word too. */
export function ScenarioTable({ plans }: { readonly plans: readonly Compared[] }) {
  const { t } = useTranslation();
  const { mission, refresh } = useMission();
  const coordinator = useHasRole('COORDINATOR');
  const name = useScenarioName();
  const sections = useSections(plans);
  const [choosing, choose] = useApiMutation(ChooseDraftDocument);
  const [message, setMessage] = useState('');
  return (
    <>
      <p role="status">{message}</p>
      <div className={classes['scroller']} tabIndex={0} role="region" aria-label={t('scenario.title')}>
        <table className={classes['table']}>
          <caption className="visually-hidden">{t('scenario.title')}</caption>
          <thead>
            <tr>
              <td />
              {plans.map(({ plan }) => (
                <th key={plan.id} scope="col">
                  <Link to={`/missions/${mission.id}/plans/${plan.id}`} dir="auto">
                    {name(plan)}
                  </Link>
                  <Status of="plan" state={plan.state} size="small" />
                </th>
              ))}
            </tr>
          </thead>
          {sections.map((section) => (
            <tbody key={section.title}>
              <tr className={classes['section']}>
                <th scope="colgroup" colSpan={plans.length + 1}>
                  {section.title}
                </th>
              </tr>
              {section.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.title}</th>
                  {row.cells.map((cell, index) => (
                    <td key={plans[index]!.plan.id} data-best={row.best?.includes(index) || undefined}>
                      {cell}
                      {row.best?.includes(index) && (
                        <span className={classes['mark']}>
                          <IconCheck size={14} stroke={2.4} aria-hidden /> {t('scenario.best')}
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
          {coordinator && (
            <tfoot className="no-print">
              <tr>
                <th scope="row">{t('scenario.choice')}</th>
                {plans.map(({ plan }) => (
                  <td key={plan.id}>
                    {plan.state !== 'DRAFT' ? (
                      '–'
                    ) : mission.draftPlan?.id === plan.id ? (
                      <span className={classes['mark']}>
                        <IconCheck size={14} stroke={2.4} aria-hidden /> {t('scenario.chosen')}
                      </span>
                    ) : (
                      <Button
                        variant="default"
                        loading={choosing.fetching}
                        aria-label={t('scenario.chooseNamed', { name: name(plan) })}
                        onClick={() =>
                          void choose({ planId: plan.id }).then((answer) => {
                            const outcome = outcomeOf(answer.data?.chooseDraft, 'DeploymentPlan', answer.error);
                            setMessage(
                              outcome.ok
                                ? t('scenario.isChosen', { name: name(plan) })
                                : outcome.failure.message || t('common.noAnswer'),
                            );
                            refresh();
                          })
                        }
                      >
                        {t('scenario.choose')}
                      </Button>
                    )}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  );
}

function useSections(plans: readonly Compared[]): readonly Section[] {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const settings = useSettingLines();
  const dash = '–';
  const numbers = (
    key: string,
    values: readonly (number | null | undefined)[],
    how: { readonly better?: 'highest' | 'lowest'; readonly show?: (value: number) => string } = {},
  ): Row => ({
    key,
    title: t(`scenario.${key}`),
    cells: values.map((value) => (value === null || value === undefined ? dash : (how.show ?? format.number)(value))),
    ...(how.better ? { best: bestOf(values, how.better) } : {}),
  });
  const of = <Value,>(read: (plan: Compared) => Value): Value[] => plans.map(read);
  const asked: Row = {
    key: 'asked',
    title: t('scenario.asked'),
    cells: of(({ plan }) =>
      plan.run ? (
        <ul className={classes['settings']}>
          <li>
            {t('scenario.teamsFromHubs', { teams: format.number(plan.run.teams), hubs: format.number(plan.run.hubs) })}
          </li>
          <li>{t('scenario.searched', { seconds: format.number(plan.run.seconds), seed: String(plan.run.seed) })}</li>
          {settings(plan.run.settings).map((line) => (
            <li key={line.name}>
              {line.term}: {line.value}
            </li>
          ))}
        </ul>
      ) : (
        dash
      ),
    ),
  };
  const worded = (group: string, key: string): string => (i18n.exists(`${group}.${key}`) ? t(`${group}.${key}`) : key);
  return [
    {
      title: t('scenario.gives'),
      rows: [
        asked,
        numbers(
          'openings',
          of(({ figures }) => figures?.openings),
          { better: 'highest' },
        ),
        numbers(
          'visits',
          of(({ figures }) => figures?.visits),
          { better: 'highest' },
        ),
        numbers(
          'closings',
          of(({ figures }) => figures?.closings),
          { better: 'highest' },
        ),
        numbers(
          'gap',
          of(({ plan }) => plan.gap),
          { better: 'lowest', show: format.percent },
        ),
      ],
    },
    {
      title: t('scenario.costs'),
      rows: [
        numbers(
          'kilometres',
          of(({ figures }) => figures?.kilometres),
          { better: 'lowest' },
        ),
        numbers(
          'driving',
          of(({ figures }) => figures?.drivingMinutes),
          { better: 'lowest', show: format.duration },
        ),
        numbers(
          'working',
          of(({ figures }) => figures?.workingMinutes),
          { better: 'lowest', show: format.duration },
        ),
        ...(plans.some(({ figures }) => typeof figures?.changedVisits === 'number')
          ? [
              numbers(
                'changed',
                of(({ figures }) => figures?.changedVisits),
                { better: 'lowest' },
              ),
            ]
          : []),
      ],
    },
    {
      title: t('scenario.score'),
      rows: scoreRows(plans).map((row) => ({
        key: row.key,
        title: (
          <>
            {worded('constraint', row.key)} <span className={classes['soft']}>{t(`planning.level.${row.level}`)}</span>
          </>
        ),
        cells: row.values.map((line) => (line === undefined ? dash : format.number(line.value))),
        best: bestOf(
          row.values.map((line) => line?.value),
          'highest',
        ),
      })),
    },
    {
      title: t('planning.notCovered'),
      rows: uncoveredRows(plans).map((row) => ({
        key: row.key,
        title: worded('uncoveredFor', row.key),
        cells: row.values.map((count) => format.number(count ?? 0)),
        best: bestOf(
          row.values.map((count) => count ?? 0),
          'lowest',
        ),
      })),
    },
  ];
}
