import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Status } from '../../components/status.js';
import type { CompareQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useNames } from '../shared/use-names.js';
import classes from './compare-page.module.css';

type Comparison = CompareQuery['compareOrganisations'][number];
type Change = Comparison['smallestChanges'][number];

interface CompareOffersProps {
  readonly changes: readonly Change[];
  readonly offers: Comparison['offers'];
  readonly request: { readonly id: string; readonly state: string; readonly services: readonly string[] };
}

/** The step of the request on which a change is made. */
function stepOf(facts: unknown): string {
  const changed = (facts ?? {}) as Readonly<Record<string, unknown>>;
  const { service } = changed;
  if (typeof service === 'string') return `services?add=${service}`;
  return changed['requesterKind'] === undefined ? 'facts' : 'requester';
}

/** The changes of an opening in the reader's words. */
function useChangeText(): (changes: Change['changes']) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  return (changes) =>
    format.list(
      changes.map(({ kind, name, from, to, days }) => {
        switch (kind) {
          case 'REQUESTER':
            return t('requestChange.requester', { from: names.asker(from ?? ''), to: names.asker(to ?? '') });
          case 'SERVICE':
            return t('requestChange.service', { from: names.service(from ?? ''), to: names.service(to ?? '') });
          case 'EARLIER_REQUEST':
            return t('requestChange.earlier', {
              count: days ?? 0,
              number: format.number(days ?? 0),
              to: format.date(to ?? ''),
            });
          case 'FACT':
            return t(`requestChange.${name ?? ''}`);
        }
      }),
    );
}

/** What would open a door further, as offers to change the request: while it is a draft, each leads to where that is done. */
export function CompareOffers({ changes, offers, request }: CompareOffersProps) {
  const { t } = useTranslation();
  const names = useNames();
  const textOf = useChangeText();
  // What a change of service already says need not be offered again.
  const said = new Set(changes.map((change) => (change.facts as { service?: string } | null)?.service));
  const instead = offers.filter((offer) => !said.has(offer.instead) && !request.services.includes(offer.instead));
  if (changes.length + instead.length === 0) return '–';
  const link = (step: string, hidden: string) =>
    request.state === 'DRAFT' && (
      <>
        {' '}
        <Link to={`/commission/requests/${request.id}/${step}`}>
          {t('compare.offer.change')}
          <span className="visually-hidden">: {hidden}</span>
        </Link>
      </>
    );
  return (
    <ul className={classes['changes']}>
      {changes.map((smallest) => {
        const text = textOf(smallest.changes);
        return (
          <li key={smallest.sentence}>
            <span dir="auto">{text}</span> <Status of="assessment" state={smallest.outcome} size="small" />
            {link(stepOf(smallest.facts), text)}
          </li>
        );
      })}
      {instead.map((offer) => (
        <li key={offer.instead}>
          {t('compare.offer.instead', { service: names.service(offer.instead) })}{' '}
          <Status of="assessment" state={offer.outcome} size="small" />
          {link(`services?add=${offer.instead}`, names.service(offer.instead))}
        </li>
      ))}
    </ul>
  );
}
