import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import classes from './list-filters.module.css';

interface Filter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface ListFiltersProps {
  readonly searchLabel?: string;
  readonly filters?: readonly Filter[];
}

/** Search and filters of a list; they live in the address, so that a list can be sent to a colleague. */
export function ListFilters({ searchLabel, filters = [] }: ListFiltersProps) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const [search, setSearch] = useState(address.get('q') ?? '');
  const change = (name: string, value: string) =>
    setAddress(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        now.delete('after');
        return now;
      },
      { preventScrollReset: true },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change('q', search.trim());
  };
  return (
    <form className={`${classes['filters']} no-print`} role="search" onSubmit={submit}>
      {searchLabel && (
        <div className={classes['search']}>
          <TextInput
            type="search"
            label={searchLabel}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('list.search')}
          </Button>
        </div>
      )}
      {filters.map((filter) => (
        <NativeSelect
          key={filter.name}
          label={filter.label}
          value={address.get(filter.name) ?? ''}
          onChange={(event) => change(filter.name, event.currentTarget.value)}
          data={[{ value: '', label: t('list.all') }, ...filter.options]}
        />
      ))}
    </form>
  );
}

/** Back to the first page and on to the next; the cursor is in the address. */
export function Pages({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const after = address.get('after');
  if (!after && !pageInfo.hasNextPage) return null;
  return (
    <nav className={`${classes['pages']} no-print`} aria-label={t('list.pages')}>
      {after && (
        <Button
          variant="default"
          onClick={() =>
            setAddress((now) => {
              now.delete('after');
              return now;
            })
          }
        >
          {t('list.firstPage')}
        </Button>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <Button
          variant="default"
          onClick={() =>
            setAddress((now) => {
              now.set('after', pageInfo.endCursor!);
              return now;
            })
          }
        >
          {t('list.nextPage')}
        </Button>
      )}
    </nav>
  );
}
