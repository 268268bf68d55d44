import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { outcomeOf, type ApiFailure } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { useSession } from '../../app/session-context.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { SummaryList } from '../../components/summary-list.js';
import {
  ChangeSharingAgreementDocument,
  EndSharingAgreementDocument,
  SharingAgreementsDocument,
  type AgreementLineFragment,
  type SharedField,
} from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Credentials } from './credentials.js';
import { SharedFieldChoices } from './shared-field-choices.js';

/** The owner's side: change what is shared, end it. */
function Terms({ agreement, onChanged }: { agreement: AgreementLineFragment; onChanged: () => void }) {
  const { t } = useTranslation();
  const [fields, setFields] = useState<string[]>([...agreement.sharedFields]);
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const [changing, change] = useApiMutation(ChangeSharingAgreementDocument);
  const [, end] = useApiMutation(EndSharingAgreementDocument);
  const same = [...fields].sort().join() === [...agreement.sharedFields].sort().join();
  const settle = (refused: ApiFailure | undefined) => {
    setFailure(refused);
    setAttempt((count) => count + 1);
    if (!refused) onChanged();
  };
  return (
    <Stack gap="xl">
      <ErrorSummary errors={[]} failure={failure} attempt={attempt} />
      <SharedFieldChoices id="field-fields" value={fields} onChange={setFields} />
      <Group>
        <Button
          disabled={same}
          loading={changing.fetching}
          onClick={() =>
            void change({ input: { id: agreement.id, fields: fields as SharedField[] } }).then((answer) => {
              const outcome = outcomeOf(answer.data?.changeSharingAgreement, 'SharingAgreement', answer.error);
              settle(outcome.ok ? undefined : outcome.failure);
            })
          }
        >
          {t('sharing.saveFields')}
        </Button>
        <ConfirmButton
          label={t('sharing.end')}
          question={t('sharing.endQuestion')}
          onConfirm={async () => {
            const answer = await end({ id: agreement.id });
            const outcome = outcomeOf(answer.data?.endSharingAgreement, 'SharingAgreement', answer.error);
            settle(outcome.ok ? undefined : outcome.failure);
          }}
        />
      </Group>
    </Stack>
  );
}

/** One agreement, from the side of the table on which the reader sits. */
export function AgreementPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { active } = useSession();
  const { agreementId = '' } = useParams();
  const [result, refetch] = useApiQuery(SharingAgreementsDocument, {});
  return (
    <Loaded result={result} onRetry={refetch}>
      {({ sharingAgreements }) => {
        const agreement = sharingAgreements.find((row) => row.id === agreementId);
        if (!agreement) return <NotFoundPage />;
        const isOwner = agreement.owner.id === active?.organisation.id;
        const alive = agreement.state === 'ACTIVE';
        return (
          <Page
            title={isOwner ? agreement.partner.name : agreement.owner.name}
            kicker={agreement.electionTitle}
            standing={
              alive
                ? t(isOwner ? 'sharing.standingOwner' : 'sharing.standingPartner', {
                    fields: format.list(agreement.sharedFields.map((field) => t(`sharedField.${field}`))),
                    date: format.date(agreement.endsOn),
                  })
                : t('sharing.standingEnded')
            }
            back={{ to: '/partners', label: t('sharing.listTitle') }}
            action={
              isOwner
                ? alive && (
                    <Button component={Link} to={`/partners/agreements/${agreement.id}/view`}>
                      {t('sharing.viewAsPartner')}
                    </Button>
                  )
                : alive && (
                    <Button component={Link} to="/partners/deployments">
                      {t('sharing.seeDeployments')}
                    </Button>
                  )
            }
          >
            <Stack gap="xl">
              <SummaryList
                rows={[
                  { term: t('sharing.owner'), value: agreement.owner.name },
                  { term: t('sharing.partner'), value: agreement.partner.name },
                  {
                    term: t('sharing.election'),
                    value: `${agreement.electionTitle} · ${format.country(agreement.country)}`,
                  },
                  { term: t('sharing.from'), value: format.date(agreement.startsOn) },
                  { term: t('sharing.until'), value: format.date(agreement.endsOn) },
                  { term: t('sharing.state'), value: <Status of="agreement" state={agreement.state} /> },
                ]}
              />
              {isOwner && alive && (
                <Terms
                  key={agreement.sharedFields.join()}
                  agreement={agreement}
                  onChanged={() => refetch({ requestPolicy: 'network-only' })}
                />
              )}
              {!isOwner && <Credentials agreementId={agreement.id} mayIssue={alive} />}
            </Stack>
          </Page>
        );
      }}
    </Loaded>
  );
}
