import { Button, Checkbox, Group, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { outcomeOf, type ApiFailure } from '../../../api/outcome.js';
import { useApiMutation } from '../../../api/use-operation.js';
import { OneChoice } from '../../../components/choice-field.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { CommitTableImportDocument, MapTableImportDocument, type TableImportQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import classes from './dry-run.module.css';
import { ImportChanges } from './import-changes.js';
import type { TableMapping } from './inspection.js';

interface DryRunProps {
  readonly tableImport: NonNullable<TableImportQuery['tableImport']>;
  readonly onRemap: () => void;
  readonly onCommitted: () => void;
}

const COUNTS = ['read', 'added', 'changed', 'unchanged', 'retired', 'rejected', 'ambiguous'] as const;

/** The dry run: counts and problems by row. Then the whole of it, or nothing. */
export function DryRun({ tableImport, onRemap, onCommitted }: DryRunProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [committing, commit] = useApiMutation(CommitTableImportDocument);
  const [, map] = useApiMutation(MapTableImportDocument);
  const [without, setWithout] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<ApiFailure>();
  const { difference, problems } = tableImport;
  const rejected = difference?.rejected ?? 0;
  const ambiguous = difference?.ambiguous ?? 0;
  const blocked = rejected > 0 && !without;

  async function submit() {
    setAttempt((count) => count + 1);
    setFailure(undefined);
    if (blocked) return;
    const answer = await commit({ importId: tableImport.id, withoutRejected: without });
    const outcome = outcomeOf(answer.data?.commitTableImport, 'TableImport', answer.error);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      setAttempt((count) => count + 1);
    }
    onCommitted();
  }

  async function answerCodes(codeChanges: 'same' | 'different') {
    const mapping = { ...(tableImport.mapping as TableMapping), codeChanges };
    const answer = await map({ importId: tableImport.id, mapping });
    const outcome = outcomeOf(answer.data?.mapTableImport, 'TableImport', answer.error);
    if (!outcome.ok) setFailure(outcome.failure);
    onCommitted();
  }

  return (
    <Stack gap="xl">
      <ErrorSummary
        errors={
          attempt > 0 && blocked
            ? [
                {
                  fieldId: 'field-without',
                  message: t('import.error.rejected', { count: rejected, number: format.number(rejected) }),
                },
              ]
            : []
        }
        failure={failure}
        attempt={attempt}
      />
      <section>
        <Title order={2} mb="sm">
          {t('import.dryRun')}
        </Title>
        <dl className={classes['counts']}>
          {COUNTS.map((name) => (
            <div key={name} data-name={name} data-zero={difference?.[name] === 0 || undefined}>
              <dt>{t(`import.count.${name}`)}</dt>
              <dd>{format.number(difference?.[name] ?? 0)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {ambiguous > 0 && (
        <OneChoice
          id="field-codes"
          legend={t('import.codes', { count: ambiguous, number: format.number(ambiguous) })}
          choices={(['same', 'different'] as const).map((value) => ({ value, label: t(`import.codesAre.${value}`) }))}
          value={(tableImport.mapping as TableMapping | null)?.codeChanges ?? ''}
          onChange={(value) => void answerCodes(value as 'same' | 'different')}
        />
      )}
      {problems.totalCount > 0 && (
        <section>
          <Title order={2} mb="sm">
            {t('import.problems', { count: problems.totalCount, number: format.number(problems.totalCount) })}
          </Title>
          <ul className={classes['problems']}>
            {problems.edges.map(({ node }, index) => (
              <li key={index} data-severity={node.severity}>
                <strong>
                  {node.row === null || node.row === undefined
                    ? t('import.wholeFile')
                    : t('import.row', { number: format.number(node.row) })}
                  {node.column && <bdi> · {node.column}</bdi>}
                </strong>
                <span className={classes['severity']}>
                  {t(`import.severity.${node.severity}`, { defaultValue: node.severity })}
                </span>
                <span dir="auto">{node.message}</span>
              </li>
            ))}
          </ul>
          {problems.pageInfo.hasNextPage && (
            <p>{t('import.firstProblems', { shown: format.number(problems.edges.length) })}</p>
          )}
          <p>
            <Link to="report">{t('import.report.link')}</Link>
          </p>
          {rejected > 0 && (
            <p>
              <a href={`/exports/imports/${tableImport.id}/rejected`} download>
                {t('import.rejectedFile')}
              </a>
            </p>
          )}
        </section>
      )}
      {difference && <ImportChanges importId={tableImport.id} counts={difference} />}
      {rejected > 0 && (
        <Checkbox
          id="field-without"
          label={t('import.without', { count: rejected, number: format.number(rejected) })}
          checked={without}
          onChange={(event) => setWithout(event.currentTarget.checked)}
        />
      )}
      <Group>
        <Button loading={committing.fetching} onClick={() => void submit()}>
          {t('import.commit')}
        </Button>
        <Button variant="default" onClick={onRemap}>
          {t('import.remap')}
        </Button>
      </Group>
    </Stack>
  );
}
