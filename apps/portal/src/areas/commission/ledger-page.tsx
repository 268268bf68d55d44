import { Button } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useHasRole, useSession } from '../../app/session-context.js';
import { useApiQuery } from '../../api/use-operation.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { LedgerDocument, type LedgerQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './ledger-page.module.css';

type Entry = LedgerQuery['consentLedger']['entries'][number];

/** The consent ledger, oldest first: sentences that could be read out, nothing ever struck. */
export function LedgerPage() {
  const { t } = useTranslation();
  const { requestId } = useParams();
  const { active } = useSession();
  const { hash } = useLocation();
  const [result, refetch] = useApiQuery(LedgerDocument, { requestId });
  const ledger = result.data?.consentLedger;
  const entries = ledger?.entries ?? [];
  const loaded = entries.length > 0;

  useEffect(() => {
    if (loaded && hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [loaded, hash]);

  const withdrawn = new Set(entries.flatMap((entry) => (entry.withdraws ? [entry.withdraws.id] : [])));
  const standing = entries.filter(
    (entry) => (entry.kind === 'GIVEN' || entry.kind === 'GIVEN_IN_PART') && !withdrawn.has(entry.id),
  ).length;

  return (
    <Page
      title={t('ledger.title')}
      kicker={<bdi>{active?.organisation.name}</bdi>}
      standing={
        ledger && `${t('ledger.standing', { count: standing })} ${t('ledger.entries', { count: entries.length })}`
      }
      back={requestId ? { to: `/commission/requests/${requestId}`, label: t('request.one') } : undefined}
      action={
        loaded && (
          <Button variant="default" onClick={() => window.print()}>
            {t('common.print')}
          </Button>
        )
      }
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() =>
          !loaded ? (
            <Empty title={t('ledger.emptyTitle')}>{t('ledger.emptyText')}</Empty>
          ) : (
            <>
              <p className={classes['chain']} data-intact={ledger?.intact}>
                {ledger?.intact ? <IconShieldCheck size={20} aria-hidden /> : <IconShieldX size={20} aria-hidden />}
                {ledger?.intact ? t('ledger.intact') : t('ledger.broken')}
              </p>
              <ol className={classes['ledger']}>
                {entries.map((entry) => (
                  <LedgerEntry key={entry.id} entry={entry} withdrawnLater={withdrawn.has(entry.id)} />
                ))}
              </ol>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function LedgerEntry({ entry, withdrawnLater }: { entry: Entry; withdrawnLater: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const signatory = useHasRole('SIGNATORY');
  const parts =
    entry.option?.parts.filter((part) => entry.acceptedParts.includes(part.id)).map((part) => part.title) ?? [];
  return (
    <li className={classes['entry']} id={`entry-${entry.sequence}`} data-kind={entry.kind}>
      <div className={classes['number']} aria-hidden>
        {format.number(entry.sequence)}
      </div>
      <div className={classes['body']}>
        <p className={classes['meta']}>
          <span className="visually-hidden">{t('ledger.entry', { number: format.number(entry.sequence) })}</span>
          <Status of="consent" state={entry.kind} size="small" />
          <time dateTime={entry.decidedAt}>{format.instant(entry.decidedAt)}</time>
          {withdrawnLater && <span>{t('ledger.withdrawnLater')}</span>}
        </p>
        <p className={classes['sentence']} dir="auto">
          {t(`ledger.sentence.${entry.kind}`, {
            date: format.date(entry.decidedAt.slice(0, 10)),
            authority: entry.authority.name,
            person: entry.decidedBy.name,
            capacity: entry.capacity,
            title: entry.option?.title ?? '',
            organisation: entry.option?.organisation.name ?? '',
            parts: format.list(parts.length > 0 ? parts : entry.acceptedParts),
            number: entry.withdraws ? format.number(entry.withdraws.sequence) : '',
            document: entry.document,
          })}
        </p>
        <blockquote className={classes['statement']} dir="auto">
          {entry.statement}
        </blockquote>
        <p className={classes['hash']}>
          <span>{t('ledger.seal')}</span> <code dir="ltr">{entry.hash.slice(0, 16)}</code>
          {entry.option && (
            <>
              {' · '}
              <Link to={`/commission/requests/${entry.option.request.id}/options`}>
                {entry.option.request.reference}
              </Link>
            </>
          )}
        </p>
        {signatory && entry.canWithdraw && (
          <Button
            variant="default"
            c="vermilion.7"
            mt="sm"
            className="no-print"
            component={Link}
            to={`/commission/ledger/${entry.id}/withdraw`}
          >
            {t('withdraw.button')}
            <span className="visually-hidden">: {entry.option?.title}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
