import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useApiQuery } from '../../../api/use-operation.js';
import { SeveralChoices } from '../../../components/choice-field.js';
import { Loaded } from '../../../components/loaded.js';
import { MandateServicesDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useNames } from '../../shared/use-names.js';
import type { StepProps } from './request-step-page.js';
import classes from './services-step.module.css';

/** Services exist so that a request can be refused with a reason; they are never offered for choosing. */
const NEVER_OFFERED = 'never';

/** The vocabulary by family; what is chosen stands first. */
export function ServicesStep({ draft, error }: StepProps) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const [result, refetch] = useApiQuery(MandateServicesDocument, {});
  const [search, setSearch] = useState('');
  const chosen = draft.values.services;
  const [address] = useSearchParams();
  const offered = address.get('add');

  const families = useMemo(() => {
    const wanted = search.trim().toLocaleLowerCase();
    const byFamily = new Map<string, string[]>();
    for (const { id, family } of result.data?.mandateServices ?? []) {
      if (family === NEVER_OFFERED) continue;
      if (wanted && !names.service(id).toLocaleLowerCase().includes(wanted)) continue;
      byFamily.set(family, [...(byFamily.get(family) ?? []), id]);
    }
    return [...byFamily];
  }, [result.data, search, names]);

  return (
    <Loaded result={result} onRetry={refetch}>
      {() => (
        <>
          <p className={classes['chosen']} role="status">
            {chosen.length === 0
              ? t('request.servicesNone')
              : t('request.servicesChosen', {
                  count: chosen.length,
                  list: format.list(chosen.map((id) => names.service(id))),
                })}
          </p>
          {result.data?.mandateServices.some(({ id }) => id === offered) && offered && !chosen.includes(offered) && (
            <p>
              <Button variant="default" onClick={() => draft.change({ services: [...chosen, offered] })}>
                {t('request.servicesAdd', { service: names.service(offered) })}
              </Button>
            </p>
          )}
          <TextInput
            type="search"
            label={t('request.servicesSearch')}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
          {families.map(([family, services], index) => (
            <SeveralChoices
              key={family}
              id={index === 0 ? 'field-services' : `field-services-${family}`}
              legend={t(`serviceFamily.${family}`, { defaultValue: family })}
              error={index === 0 ? error('services') : undefined}
              choices={services.map((id) => ({ value: id, label: names.service(id) }))}
              value={chosen}
              onChange={(next) => draft.change({ services: next })}
            />
          ))}
          {families.length === 0 && <p>{t('list.nothingFound')}</p>}
        </>
      )}
    </Loaded>
  );
}
