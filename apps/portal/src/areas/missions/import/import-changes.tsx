import { NativeSelect, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useApiQuery } from '../../../api/use-operation.js';
import { Pages, usePageCursor } from '../../../components/list-filters.js';
import { Loaded } from '../../../components/loaded.js';
import { TableImportChangesDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import classes from './import-changes.module.css';
import { changedFieldsOf } from './inspection.js';

/** Those of a difference that are listed one by one. */
const KINDS = ['changed', 'retired', 'added'] as const;

interface ImportChangesProps {
  readonly importId: string;
  readonly counts: Readonly<Record<(typeof KINDS)[number], number>>;
}

/** What a commit would do, record by record: of a changed one each field, before and after. */
export function ImportChanges({ importId, counts }: ImportChangesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [address, setAddress] = useSearchParams();
  const after = usePageCursor();
  const offered = KINDS.filter((kind) => counts[kind] > 0);
  const kind = offered.find((known) => known === address.get('change')) ?? offered[0];
  const [result, refetch] = useApiQuery(TableImportChangesDocument, { id: importId, kind, after }, { pause: !kind });
  if (!kind) return null;
  const fieldName = (field: string) => t(`import.field.${field}`, { defaultValue: field });
  return (
    <section>
      <Title order={2} mb="sm">
        {t('import.changes')}
      </Title>
      <NativeSelect
        label={t('import.changesOf')}
        w={280}
        mb="sm"
        value={kind}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setAddress(
            (now) => {
              now.set('change', value);
              now.delete('after');
              return now;
            },
            { replace: true, preventScrollReset: true },
          );
        }}
        data={offered.map((value) => ({
          value,
          label: t('import.countOf', { what: t(`import.count.${value}`), number: format.number(counts[value]) }),
        }))}
      />
      <Loaded result={result} onRetry={refetch}>
        {({ tableImport }) =>
          tableImport && (
            <>
              <ul className={classes['changes']}>
                {tableImport.changes.edges.map(({ node }) => (
                  <li key={`${node.kind} ${node.code}`}>
                    <code dir="ltr">{node.code}</code>
                    {node.kind === 'changed' ? (
                      <dl className={classes['fields']}>
                        {changedFieldsOf(node.fields).map(({ field, before, after: now }) => (
                          <div key={field}>
                            <dt>{fieldName(field)}</dt>
                            {before === undefined ? (
                              <dd>{t('import.personalChanged')}</dd>
                            ) : (
                              <dd>
                                <del dir="auto">{before || t('import.nothingThere')}</del>{' '}
                                <ins dir="auto">{now || t('import.nothingThere')}</ins>
                              </dd>
                            )}
                          </div>
                        ))}
                      </dl>
                    ) : (
                      <span>{t(`import.count.${kind}`)}</span>
                    )}
                  </li>
                ))}
              </ul>
              <Pages pageInfo={tableImport.changes.pageInfo} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
