import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { AnswerQuestionDocument } from '../../gql/graphql.js';

interface AnswerFormProps {
  readonly questionId: string;
  readonly question: string;
  readonly onAnswered: () => void;
}

/** The answer to one question about an option. */
export function AnswerForm({ questionId, question, onAnswered }: AnswerFormProps) {
  const { t } = useTranslation();
  const [, answerQuestion] = useApiMutation(AnswerQuestionDocument);
  const path = `answer-${questionId}`;
  const { field, send, errors, failure, attempt, busy } = useKeptForm<Record<string, string>>({
    key: `answer.${questionId}`,
    initialValues: { [path]: '' },
    validate: (values) => ({ [path]: values[path]?.trim() ? '' : t('desk.error.answer') }),
  });
  return (
    <form
      noValidate
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void send(async (values) => {
          const answer = await answerQuestion({ questionId, answer: values[path]!.trim() });
          const outcome = outcomeOf(answer.data?.answerQuestion, 'Option', answer.error);
          return outcome.ok ? undefined : outcome.failure;
        }).then((sent) => {
          if (sent) onAnswered();
        });
      }}
    >
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <Textarea label={t('desk.answer')} description={`“${question}”`} {...field(path)} dir="auto" maw={640} />
      <Button type="submit" variant="default" loading={busy} mt="sm">
        {t('desk.sendAnswer')}
      </Button>
    </form>
  );
}
