import { Button, CloseButton, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf, type ApiFailure } from '../../../api/outcome.js';
import { useApiMutation } from '../../../api/use-operation.js';
import { OneChoice } from '../../../components/choice-field.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { SummaryList } from '../../../components/summary-list.js';
import { MapTableImportDocument, type ImportFactsFragment } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import {
  missingFields,
  startingMapping,
  withColumn,
  withoutColumn,
  type Inspection,
  type MappingMode,
} from './inspection.js';
import classes from './map-columns.module.css';

interface MapColumnsProps {
  readonly tableImport: ImportFactsFragment;
  readonly inspection: Inspection;
  readonly onMapped: () => void;
}

/** What we found in the file, and which column is what. */
export function MapColumns({ tableImport, inspection, onMapped }: MapColumnsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [mapping, setMapping] = useState(() => startingMapping(tableImport.mapping, inspection));
  const [profile, setProfile] = useState(tableImport.profileName ?? '');
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<ApiFailure>();
  const [sending, send] = useApiMutation(MapTableImportDocument);
  const missing = missingFields(mapping, inspection);
  const fieldName = (name: string) => t(`import.field.${name}`, { defaultValue: name });
  const errors =
    attempt > 0
      ? missing.map((name) => ({
          fieldId: `field-map-${name}`,
          message: t('import.error.field', { field: fieldName(name) }),
        }))
      : [];

  async function submit() {
    setAttempt((count) => count + 1);
    setFailure(undefined);
    if (missing.length > 0) return;
    const answer = await send({ importId: tableImport.id, mapping, saveProfileAs: profile.trim() || undefined });
    const outcome = outcomeOf(answer.data?.mapTableImport, 'TableImport', answer.error);
    if (outcome.ok) onMapped();
    else {
      setFailure(outcome.failure);
      setAttempt((count) => count + 1);
    }
  }

  return (
    <Stack gap="xl">
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <section>
        <Title order={2} mb="sm">
          {t('import.found')}
        </Title>
        <SummaryList
          rows={[
            { term: t('import.rows'), value: format.number(inspection.rows) },
            {
              term: t('import.format'),
              value: [
                inspection.format,
                inspection.encoding,
                inspection.delimiter && t('import.delimiter', { sign: inspection.delimiter }),
              ]
                .filter(Boolean)
                .join(', '),
            },
          ]}
        />
        {inspection.checks.length > 0 && (
          <ul className={classes['checks']}>
            {inspection.checks.map((check) => (
              <li key={check.code} data-severity={check.severity}>
                {check.severity === 'note' ? (
                  <IconInfoCircle size={18} aria-hidden />
                ) : (
                  <IconAlertTriangle size={18} aria-hidden />
                )}
                <span dir="auto">{check.message}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <Title order={2} mb="xs">
          {t('import.map')}
        </Title>
        <p>{t('import.mapText')}</p>
        <div className={classes['fields']}>
          {inspection.fields.map((field) => {
            const chosen = mapping.columns[field.name] ?? [];
            const sample = inspection.columns
              .find((column) => column.name === chosen[0])
              ?.samples.filter(Boolean)
              .slice(0, 3);
            return (
              <div key={field.name} className={classes['field']}>
                <NativeSelect
                  id={`field-map-${field.name}`}
                  label={
                    field.required ? t('import.required', { field: fieldName(field.name) }) : fieldName(field.name)
                  }
                  value={field.many ? '' : (chosen[0] ?? '')}
                  error={
                    attempt > 0 && missing.includes(field.name)
                      ? t('import.error.field', { field: fieldName(field.name) })
                      : undefined
                  }
                  onChange={(event) => setMapping((now) => withColumn(now, field, event.currentTarget.value))}
                  data={[
                    {
                      value: '',
                      label: field.many && chosen.length > 0 ? t('import.addColumn') : t('import.noColumn'),
                    },
                    ...inspection.columns
                      .filter((column) => !field.many || !chosen.includes(column.name))
                      .map((column) => ({ value: column.name, label: column.name })),
                  ]}
                />
                {field.many && (
                  <ul className={classes['chosen']}>
                    {chosen.map((column) => (
                      <li key={column}>
                        <bdi>{column}</bdi>
                        <CloseButton
                          size="lg"
                          aria-label={t('import.takeColumn', { column })}
                          onClick={() => setMapping((now) => withoutColumn(now, field.name, column))}
                        />
                      </li>
                    ))}
                  </ul>
                )}
                {sample && sample.length > 0 && (
                  <p className={classes['sample']} dir="auto">
                    {t('import.sample', { values: sample.join(' · ') })}
                  </p>
                )}
              </div>
            );
          })}
        </div>
      </section>
      <OneChoice
        id="field-mode"
        legend={t('import.mode')}
        choices={(tableImport.target === 'REGISTER'
          ? (['whole', 'part', 'update'] as const)
          : (['whole', 'update'] as const)
        ).map((value) => ({
          value,
          label: t(`import.modes.${value}`),
          hint: t(`import.modeHint.${value}`),
        }))}
        value={mapping.mode}
        onChange={(value) => setMapping((now) => ({ ...now, mode: value as MappingMode }))}
      />
      <TextInput
        label={t('import.profile')}
        description={t('import.profileHint')}
        value={profile}
        onChange={(event) => setProfile(event.currentTarget.value)}
        maw={420}
        dir="auto"
      />
      <Group>
        <Button loading={sending.fetching} onClick={() => void submit()}>
          {t('import.check')}
        </Button>
      </Group>
    </Stack>
  );
}
