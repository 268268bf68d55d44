import { Button, FileInput, Group, Progress, Stack } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { outcomeOf, type ApiFailure } from '../../../api/outcome.js';
import { LETTER_LIMIT_BYTES, uploadFile } from '../../../api/upload.js';
import { useApiMutation } from '../../../api/use-operation.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { SummaryList } from '../../../components/summary-list.js';
import { AttachLetterDocument, type RequestDraftFragment } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { stepAfter } from './request-tasks.js';

interface LetterStepProps {
  readonly request: RequestDraftFragment;
  readonly onAttached: () => void;
}

/** The signed letter, as a PDF. It may follow later: some organisations then answer "in writing, please". */
export function LetterStep({ request, onAttached }: LetterStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [, attach] = useApiMutation(AttachLetterDocument);
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const refuse = (problem: ApiFailure) => {
    setFailure(problem);
    setAttempt((count) => count + 1);
  };

  async function send(file: File | null) {
    if (!file) return;
    setFailure(undefined);
    if (file.size > LETTER_LIMIT_BYTES) {
      return refuse({
        code: 'TOO_LARGE',
        message: t('request.error.letterSize', {
          size: format.bytes(file.size),
          limit: format.bytes(LETTER_LIMIT_BYTES),
        }),
        fields: [],
      });
    }
    setShare(0);
    const upload = await uploadFile(file, 'letter', setShare);
    setShare(undefined);
    if (!upload.ok) return refuse({ ...upload, fields: [] });
    const answer = await attach({ requestId: request.id, fileId: upload.file.id });
    const outcome = outcomeOf(answer.data?.attachLetter, 'AssistanceRequest', answer.error);
    if (!outcome.ok) return refuse(outcome.failure);
    return onAttached();
  }

  return (
    <Stack gap="xl">
      <ErrorSummary errors={[]} failure={failure} attempt={attempt} />
      {request.letter && (
        <SummaryList
          rows={[
            {
              term: t('request.letterNow'),
              value: (
                <>
                  <a href={request.letter.url}>{request.letter.name}</a> ({format.bytes(request.letter.size)})
                </>
              ),
            },
            { term: t('request.letterAt'), value: format.instant(request.letter.uploadedAt) },
          ]}
        />
      )}
      <FileInput
        id="field-letter"
        size="md"
        label={request.letter ? t('request.letterOther') : t('request.letter')}
        description={t('request.letterHint')}
        accept="application/pdf"
        placeholder={t('form.chooseFile')}
        leftSection={<IconPaperclip size={18} aria-hidden />}
        error={failure ? failure.message || t('common.noAnswer') : undefined}
        onChange={(file) => void send(file)}
      />
      {share !== undefined && (
        <div role="status">
          <Progress value={share * 100} aria-label={t('request.letterSending')} />
          <span>{t('request.letterSending')}</span>
        </div>
      )}
      <Group>
        <Button onClick={() => void navigate(`/commission/requests/${request.id}/${stepAfter('letter')}`)}>
          {request.letter ? t('common.continue') : t('request.letterLater')}
        </Button>
        <Button variant="subtle" onClick={() => void navigate(`/commission/requests/${request.id}`)}>
          {t('request.backToTasks')}
        </Button>
      </Group>
    </Stack>
  );
}
