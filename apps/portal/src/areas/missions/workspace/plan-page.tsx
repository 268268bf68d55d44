import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { outcomeOf } from '../../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../../api/use-operation.js';
import { NotFoundPage } from '../../../app/not-found.js';
import { useHasRole } from '../../../app/session-context.js';
import { Loaded } from '../../../components/loaded.js';
import { Page } from '../../../components/page.js';
import { Status } from '../../../components/status.js';
import { DeploymentPlanDocument, RevisePlanDocument, type DeploymentPlanQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useMission } from '../mission-frame.js';
import { ExplanationDrawer } from './explanation-drawer.js';
import { MoveVisitDrawer } from './move-visit-drawer.js';
import { PlanFindings } from './plan-findings.js';
import { PlanMap } from './plan-map-loader.js';
import classes from './plan-page.module.css';
import { filterTeams } from './selection.js';
import { TeamDay } from './team-day.js';
import { TeamTable } from './team-table.js';
import { TeamTimeline } from './team-timeline.js';

export type Plan = NonNullable<DeploymentPlanQuery['deploymentPlan']>;
export type PlanTeam = Plan['teams'][number];
export type PlanVisit = PlanTeam['visits'][number];

/** The workspace: map, table and timeline of the same selection. */
export function PlanPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { planId = '' } = useParams();
  const { mission, refresh } = useMission();
  const [result, refetch] = useApiQuery(DeploymentPlanDocument, { id: planId });
  const plan = result.data?.deploymentPlan;
  const coordinator = useHasRole('COORDINATOR');
  const [, revise] = useApiMutation(RevisePlanDocument);
  const [problem, setProblem] = useState('');
  if (result.data && !plan) return <NotFoundPage />;
  const uncovered = plan?.notCovered.reduce((sum, item) => sum + item.stations, 0) ?? 0;
  const visits = plan?.teams.reduce((sum, team) => sum + team.visits.length, 0) ?? 0;
  const base = `/missions/${mission.id}/plans/${planId}`;

  return (
    <Page
      title={plan?.number ? t('plan.titleVersion', { number: format.number(plan.number) }) : t('plan.titleDraft')}
      kicker={
        <>
          {plan && <Status of="plan" state={plan.state} size="small" />}
          <bdi>{mission.title}</bdi>
        </>
      }
      standing={
        plan && (
          <>
            {t('plan.standing', {
              count: plan.teams.length,
              teams: format.number(plan.teams.length),
              visits: format.number(visits),
            })}{' '}
            {uncovered > 0 && t('plan.uncovered', { count: uncovered, number: format.number(uncovered) })}
          </>
        )
      }
      back={{ to: `/missions/${mission.id}/planning`, label: t('planning.title') }}
      action={
        plan &&
        coordinator && (
          <>
            {plan.state === 'DRAFT' ? (
              <Button component={Link} to={`${base}/publish`}>
                {t('plan.publish')}
              </Button>
            ) : (
              plan.state === 'PUBLISHED' && (
                <Button component={Link} to={`${base}/replan`}>
                  {t('replan.action')}
                </Button>
              )
            )}
            {plan.state === 'PUBLISHED' && !mission.draftPlan && (
              <Button
                variant="default"
                onClick={() =>
                  void revise({ missionId: mission.id }).then((answer) => {
                    const outcome = outcomeOf(answer.data?.reviseDeploymentPlan, 'DeploymentPlan', answer.error);
                    setProblem(outcome.ok ? '' : outcome.failure.message || t('common.noAnswer'));
                    refresh();
                  })
                }
              >
                {t('plan.revise')}
              </Button>
            )}
            <Button variant="default" component={Link} to={`${base}/packs`}>
              {t('plan.packs')}
            </Button>
          </>
        )
      }
      width="whole"
    >
      {problem && <p role="alert">{problem}</p>}
      <Loaded result={result} onRetry={refetch}>
        {() =>
          plan && (
            <Workspace
              plan={plan}
              editable={plan.state === 'DRAFT' && coordinator}
              onChanged={() => refetch({ requestPolicy: 'network-only' })}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

interface WorkspaceProps {
  readonly plan: Plan;
  readonly editable: boolean;
  readonly onChanged: () => void;
}

function Workspace({ plan, editable, onChanged }: WorkspaceProps) {
  const { t } = useTranslation();
  const { mission } = useMission();
  const [address, setAddress] = useSearchParams();
  const [hovered, setHovered] = useState<string>();
  const [explained, setExplained] = useState<{ stationId: string; teamId?: string }>();
  const [moved, setMoved] = useState<{ visit: PlanVisit; toTeamId?: string }>();
  const change = (name: string, value: string | undefined) =>
    setAddress(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  const pinned = plan.teams.find((team) => String(team.number) === address.get('team'));
  const area = address.get('area') ?? '';
  const search = address.get('q') ?? '';
  const areas = useMemo(() => [...new Set(plan.teams.flatMap((team) => team.area ?? []))].sort(), [plan.teams]);
  const shown = useMemo(() => filterTeams(plan.teams, area, search), [plan.teams, area, search]);
  const pin = (team: PlanTeam | undefined) => change('team', team && String(team.number));
  const focus = pinned ?? plan.teams.find((team) => team.id === hovered);

  return (
    <>
      <div className={`${classes['filters']} no-print`}>
        <TextInput
          type="search"
          label={t('plan.search')}
          value={search}
          onChange={(event) => change('q', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('plan.area')}
          value={area}
          onChange={(event) => change('area', event.currentTarget.value)}
          data={[{ value: '', label: t('list.all') }, ...areas.map((value) => ({ value, label: value }))]}
        />
      </div>
      <div className={classes['workspace']}>
        <div className={classes['map']}>
          <PlanMap
            missionId={mission.id}
            country={plan.mission.election.country}
            teams={shown}
            hubs={plan.hubs}
            focus={focus}
            onHover={setHovered}
            onPin={pin}
            onExplain={(stationId) => setExplained({ stationId, teamId: focus?.id })}
          />
        </div>
        <div className={classes['side']}>
          {pinned ? (
            <TeamDay
              team={pinned}
              missionId={mission.id}
              editable={editable}
              onClose={() => pin(undefined)}
              onExplain={(visit) => setExplained({ stationId: visit.station.id, teamId: pinned.id })}
              onMove={(visit) => setMoved({ visit })}
              onChanged={onChanged}
            />
          ) : (
            <TeamTable teams={shown} onHover={setHovered} onPin={pin} />
          )}
        </div>
        <div className={classes['time']}>
          <TeamTimeline
            teams={shown}
            pinned={pinned}
            hovered={hovered}
            editable={editable}
            onHover={setHovered}
            onPin={pin}
            onDrop={(visit, toTeamId) => setMoved({ visit, toTeamId })}
          />
        </div>
      </div>
      <PlanFindings plan={plan} />
      {explained && (
        <ExplanationDrawer planId={plan.id} {...explained} teams={plan.teams} onClose={() => setExplained(undefined)} />
      )}
      {moved && (
        <MoveVisitDrawer
          plan={plan}
          visit={moved.visit}
          toTeamId={moved.toTeamId}
          onClose={() => setMoved(undefined)}
          onMoved={() => {
            setMoved(undefined);
            onChanged();
          }}
        />
      )}
    </>
  );
}
