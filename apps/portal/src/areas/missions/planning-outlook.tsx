import { Alert, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../api/outcome.js';
import { useApiQuery } from '../../api/use-operation.js';
import { PlanningOutlookDocument, type PlanningOutlookInput } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

/** What counting says about a plan before any search: nothing where nothing is in the way. */
export function PlanningOutlook({ input }: { readonly input: PlanningOutlookInput }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [result] = useApiQuery(PlanningOutlookDocument, { input });
  const outcome = result.data && outcomeOf(result.data.planningOutlook, 'PlanningOutlook');
  if (!outcome?.ok || outcome.value.obstacles.length === 0) return null;
  const { obstacles, conflict, waysOut, mostTeams, observers } = outcome.value;
  const impossible = obstacles.some(({ binding }) => binding);
  const named = (rule: string) => (i18n.exists(`constraint.${rule}`) ? t(`constraint.${rule}`) : rule);
  return (
    <Alert
      role="status"
      color={impossible ? 'vermilion' : 'ochre'}
      variant="light"
      maw={760}
      title={
        impossible
          ? t('outlook.impossible', {
              count: mostTeams,
              teams: format.number(mostTeams),
              observers: format.number(observers),
            })
          : t('outlook.short')
      }
    >
      <Stack gap="xs">
        <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
          {obstacles.map(({ constraint, sentence, people, waysOut: ways }) => (
            <li key={constraint}>
              <strong>{named(constraint)}:</strong> <bdi>{sentence}</bdi>
              {people.length > 0 && (
                <details>
                  <summary>{t('outlook.who', { count: people.length, number: format.number(people.length) })}</summary>
                  <bdi>{format.list(people)}</bdi>
                </details>
              )}
              {waysOut.length === 0 && ways.length > 0 && (
                <>
                  {' '}
                  {t('outlook.ways')} <bdi>{format.either(ways)}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
        {conflict.length > 0 && (
          <p>{t('outlook.conflict', { count: conflict.length, rules: format.list(conflict.map(named)) })}</p>
        )}
        {waysOut.length > 0 && (
          <p>
            {t('outlook.ways')} <bdi>{format.either(waysOut)}</bdi>
          </p>
        )}
      </Stack>
    </Alert>
  );
}
