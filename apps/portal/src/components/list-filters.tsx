import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormat } from '../i18n/use-format.js';
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

/**
 * The cursor after which the list's page begins. The address holds the cursor of every page turned so far, so that one
 * can also turn back; the list itself is only ever asked for what comes after one.
 */
export function usePageCursor(): string | undefined {
  const [address] = useSearchParams();
  return address.getAll('after').at(-1);
}

/** Back one page and on to the next. */
export function Pages({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [address, setAddress] = useSearchParams();
  const turned = address.getAll('after');
  if (turned.length === 0 && !pageInfo.hasNextPage) return null;
  const turnTo = (cursors: readonly string[]) =>
    setAddress((now) => {
      now.delete('after');
      for (const cursor of cursors) now.append('after', cursor);
      return now;
    });
  return (
    <nav className={`${classes['pages']} no-print`} aria-label={t('list.pages')}>
      {turned.length > 0 && (
        <Button variant="default" onClick={() => turnTo(turned.slice(0, -1))}>
          {t('list.previousPage')}
        </Button>
      )}
      <span className={classes['pageNumber']}>{t('list.page', { number: format.number(turned.length + 1) })}</span>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <Button variant="default" onClick={() => turnTo([...turned, pageInfo.endCursor!])}>
          {t('list.nextPage')}
        </Button>
      )}
    </nav>
  );
}
