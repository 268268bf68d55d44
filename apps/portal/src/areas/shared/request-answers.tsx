import { useTranslation } from 'react-i18next';
import type { SummaryRow } from '../../components/summary-list.js';
import type { RequestDraftFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { factValue, KNOWN_FACTS } from './known-facts.js';
import { useNames } from './use-names.js';

/** The answers of a request as rows; with `changeBase` each row leads back to its page. */
export function useRequestAnswers(request: RequestDraftFragment, changeBase?: string): SummaryRow[] {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const none = t('request.notAnswered');
  const facts = (request.facts as Record<string, unknown> | null) ?? {};
  const known = KNOWN_FACTS.filter(({ id }) => factValue(facts, id) !== '');
  const row = (step: string, term: string, value: React.ReactNode): SummaryRow => ({
    term,
    value: value || none,
    change: changeBase ? { to: `${changeBase}/${step}`, label: t('common.change'), hidden: term } : undefined,
  });
  return [
    row('need', t('request.subject'), request.subject),
    row('need', t('request.narrative'), request.narrative),
    row('services', t('request.services'), format.list(request.services.map((id) => names.service(id)))),
    row('requester', t('request.requester'), request.requesterKind && names.requester(request.requesterKind)),
    row('requester', t('request.neededBy'), request.neededBy && format.date(request.neededBy)),
    row(
      'letter',
      t('request.letterShort'),
      request.letter && (
        <>
          <a href={request.letter.url}>{request.letter.name}</a> ({format.bytes(request.letter.size)})
        </>
      ),
    ),
    row(
      'facts',
      t('request.facts'),
      known.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
          {known.map(({ id }) => (
            <li key={id}>{t(`fact.${id}.says.${factValue(facts, id)}`)}</li>
          ))}
        </ul>
      ),
    ),
  ];
}
