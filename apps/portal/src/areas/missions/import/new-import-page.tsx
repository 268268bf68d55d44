import { Button, FileInput, Progress, Stack } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { outcomeOf, type ApiFailure } from '../../../api/outcome.js';
import { uploadFile } from '../../../api/upload.js';
import { useApiMutation } from '../../../api/use-operation.js';
import { OneChoice } from '../../../components/choice-field.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { Page } from '../../../components/page.js';
import { StartTableImportDocument, type ImportTarget } from '../../../gql/graphql.js';
import { useMission } from '../mission-frame.js';

const TARGETS: readonly ImportTarget[] = ['REGISTER', 'ROSTER'];

/** First step of an import: which list, which file. Nothing changes yet. */
export function NewImportPage() {
  const { t } = useTranslation();
  const { mission } = useMission();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [target, setTarget] = useState<ImportTarget>(
    TARGETS.find((known) => known === address.get('target')) ?? 'REGISTER',
  );
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const [, start] = useApiMutation(StartTableImportDocument);
  const missing = attempt > 0 && !file;

  async function send() {
    setAttempt((count) => count + 1);
    setFailure(undefined);
    if (!file) return;
    setShare(0);
    const upload = await uploadFile(file, 'table', setShare);
    setShare(undefined);
    if (!upload.ok) {
      setFailure({ ...upload, fields: [] });
      setAttempt((count) => count + 1);
      return;
    }
    const answer = await start({ missionId: mission.id, target, fileId: upload.file.id });
    const outcome = outcomeOf(answer.data?.startTableImport, 'TableImport', answer.error);
    if (outcome.ok) await navigate(`/missions/${mission.id}/imports/${outcome.value.id}`);
    else {
      setFailure(outcome.failure);
      setAttempt((count) => count + 1);
    }
  }

  return (
    <Page
      title={t(`import.new.${target}`)}
      kicker={<bdi>{mission.title}</bdi>}
      standing={t('import.new.lead')}
      back={{ to: `/missions/${mission.id}`, label: mission.title }}
      width="reading"
    >
      <ErrorSummary
        errors={missing ? [{ fieldId: 'field-file', message: t('import.error.file') }] : []}
        failure={failure}
        attempt={attempt}
      />
      <Stack gap="xl">
        <OneChoice
          id="field-target"
          legend={t('import.what')}
          choices={TARGETS.map((value) => ({ value, label: t(`import.target.${value}`) }))}
          value={target}
          onChange={(value) => setTarget(value as ImportTarget)}
        />
        <FileInput
          id="field-file"
          size="md"
          label={t('import.file')}
          description={t('import.fileHint')}
          placeholder={t('form.chooseFile')}
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          value={file}
          onChange={setFile}
          error={missing ? t('import.error.file') : undefined}
        />
        {share !== undefined && (
          <div role="status">
            <Progress value={share * 100} aria-label={t('import.sending')} />
            <span>{t('import.sending')}</span>
          </div>
        )}
        <Button w="fit-content" loading={share !== undefined} onClick={() => void send()}>
          {t('import.upload')}
        </Button>
      </Stack>
    </Page>
  );
}
