import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { useHasRole, useSession } from '../../app/session-context.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { BeginActivityDocument, CompleteActivityDocument, type ActivityLineFragment } from '../../gql/graphql.js';

interface ActivityStepProps {
  readonly activity: ActivityLineFragment;
  readonly onChanged: () => void;
}

/** The next step of an activity, for the organisation that does the work: it has begun, it is done. */
export function ActivityStep({ activity, onChanged }: ActivityStepProps) {
  const { t } = useTranslation();
  const { active } = useSession();
  const maySay = useHasRole('FOCAL_POINT', 'COORDINATOR');
  const [, begin] = useApiMutation(BeginActivityDocument);
  const [, complete] = useApiMutation(CompleteActivityDocument);
  if (!maySay || active?.organisation.id !== activity.organisation.id) return null;
  const step = activity.state === 'PLANNED' ? 'begin' : activity.state === 'UNDER_WAY' ? 'complete' : undefined;
  if (!step) return null;
  return (
    <ConfirmButton
      tone="plain"
      label={t(`activity.step.${step}`)}
      question={t(`activity.step.${step}Question`, { title: activity.title })}
      onConfirm={async () => {
        const answer = await (step === 'begin' ? begin : complete)({ id: activity.id });
        onChanged();
        return failureOf(answer.data?.result, 'Activity', answer.error);
      }}
    />
  );
}
