import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { MandateBodyDocument, type MandateBodyQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { SourceDetails } from '../shared/source-details.js';
import { useNames } from '../shared/use-names.js';
import classes from './mandate-body-page.module.css';
import { SourcedFacts } from './sourced-facts.js';
import { StateTimeLine } from './state-time-line.js';

type Body = NonNullable<MandateBodyQuery['mandateBody']>;

/** One body: what it offers on a day, to whom and on what terms, and everything else that is known, each with its source. */
export function MandateBodyPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { bodyId = '' } = useParams();
  const [address] = useSearchParams();
  const on = address.get('on') ?? '';
  const [result, refetch] = useApiQuery(MandateBodyDocument, { id: bodyId, on: on || undefined });
  const body = result.data?.mandateBody;
  if (result.data && !body) return <NotFoundPage />;
  // Some texts are known by their year alone.
  const day = (date: string) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? format.date(date, 'medium') : date);
  const existence = body && [
    t('mandates.stretchDates', {
      from: body.from ? format.date(body.from, 'medium') : '…',
      to: body.to ? format.date(body.to, 'medium') : t('mandates.still'),
    }),
    ...(body.predecessor ? [t('mandates.before', { body: body.predecessor })] : []),
    ...(body.successor
      ? [t('mandates.successor', { body: names.mandateBody(body.successorId ?? '', body.successor) })]
      : []),
  ];
  return (
    <Page
      title={names.mandateBody(bodyId, body?.name)}
      kicker={body?.organisation}
      standing={existence?.join('. ')}
      back={{ to: '/mandates', label: t('mandates.title') }}
    >
      <Loaded result={result} onRetry={refetch}>
        {({ mandateBody }) =>
          mandateBody && (
            <>
              <Tracks body={mandateBody} date={on ? format.date(on) : t('mandates.today')} />
              <SourcedFacts title={t('mandates.basis')} facts={mandateBody.legalBasis} labelOf={day} />
              <SourcedFacts title={t('mandates.names')} facts={mandateBody.names} />
              <Formats body={mandateBody} />
              <SourcedFacts
                title={t('mandates.teams')}
                facts={mandateBody.teamRules}
                labelOf={(strength) => t(`mandates.strength.${strength}`, { defaultValue: strength })}
              />
              <SourcedFacts
                title={t('mandates.publications')}
                facts={mandateBody.publications}
                labelOf={(product) => t(`mandates.product.${product}`, { defaultValue: product })}
              />
              <SourcedFacts title={t('mandates.funding')} facts={[mandateBody.funding]} />
              <SourcedFacts title={t('mandates.notes')} facts={mandateBody.notes} />
              {mandateBody.organisation !== 'NGO' && (
                <StateTimeLine title={t('mandates.timeLine')} organisation={mandateBody.organisation} />
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Tracks({ body, date }: { readonly body: Body; readonly date: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  return (
    <section className={classes['section']}>
      <h2>{t('mandates.offersOn', { date })}</h2>
      {body.tracks.length === 0 && <p>{t('mandates.offersNone')}</p>}
      <ul className={classes['facts']}>
        {body.tracks.map((track) => (
          <li key={track.services.join(' ')}>
            <strong>{t(`mandates.status.${track.status}`)}: </strong>
            {format.list(track.services.map((id) => names.service(id)))}.
            <p>
              {t(`mandates.trigger.${track.trigger}`)}{' '}
              {track.requesters.length === 0
                ? t('mandates.anyoneMayAsk')
                : t('mandates.mayAsk', {
                    who: format.list(track.requesters.map((kind) => names.requester(kind))),
                  })}{' '}
              {track.leadTimeKind &&
                t(`mandates.leadTime.${track.leadTimeKind}`, { days: format.number(track.leadTimeDays ?? 0) })}{' '}
              <span dir="auto">
                {t('mandates.decides', { who: names.decisionMaker(track.decisionMakerId, track.decisionMaker) })}
              </span>
            </p>
            <SourceDetails
              about={format.list(track.services.map((id) => names.service(id)))}
              citation={track.citation}
              confidence={track.confidence}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Formats({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (body.formats.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h2>{t('mandates.formats')}</h2>
      <ul className={classes['facts']}>
        {body.formats.map((mission) => (
          <li key={mission.id}>
            <strong dir="auto">{mission.name}</strong>
            {mission.roles.length > 0 && (
              <p>
                {format.list(
                  mission.roles.map(({ role, minimum, typical, maximum }) =>
                    t(minimum === maximum ? 'mandates.roleSize' : 'mandates.roleSizes', {
                      role: t(`mandates.role.${role}`, { defaultValue: role }),
                      minimum: format.number(minimum),
                      typical: format.number(typical),
                      maximum: format.number(maximum),
                    }),
                  ),
                )}
              </p>
            )}
            <p>
              {t('mandates.electionDay')} <bdi lang="en">{mission.electionDayMethod}</bdi>
            </p>
            <SourceDetails about={mission.name} citation={mission.citation} confidence={mission.confidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
