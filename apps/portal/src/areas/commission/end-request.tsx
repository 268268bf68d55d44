import { Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { CloseAssistanceRequestDocument, WithdrawAssistanceRequestDocument } from '../../gql/graphql.js';

interface EndRequestProps {
  readonly requestId: string;
  readonly state: 'DRAFT' | 'SENT';
  /** True when every option that was offered has been decided, and there was one. */
  readonly decided: boolean;
  readonly onEnded: () => void;
}

/** The two ways in which a request ends: closed when all is decided, withdrawn when it is wanted no longer. */
export function EndRequest({ requestId, state, decided, onEnded }: EndRequestProps) {
  const { t } = useTranslation();
  const [, close] = useApiMutation(CloseAssistanceRequestDocument);
  const [, withdraw] = useApiMutation(WithdrawAssistanceRequestDocument);
  const end = async (way: typeof close | typeof withdraw) => {
    const answer = await way({ id: requestId });
    const failure = failureOf(answer.data?.result, 'AssistanceRequest', answer.error);
    if (!failure) onEnded();
    return failure;
  };
  return (
    <section className="no-print">
      <Title order={2} mb="sm">
        {t('request.end.title')}
      </Title>
      <Stack gap="sm">
        <p>
          {t(state === 'DRAFT' ? 'request.end.draftText' : decided ? 'request.end.closeText' : 'request.end.sentText')}
        </p>
        <Group>
          {state === 'SENT' && decided && (
            <ConfirmButton
              tone="plain"
              label={t('request.end.close')}
              question={t('request.end.closeQuestion')}
              onConfirm={() => end(close)}
            />
          )}
          <ConfirmButton
            label={t(state === 'DRAFT' ? 'request.end.discard' : 'request.end.withdraw')}
            question={t(state === 'DRAFT' ? 'request.end.discardQuestion' : 'request.end.withdrawQuestion')}
            onConfirm={() => end(withdraw)}
          />
        </Group>
      </Stack>
    </section>
  );
}
