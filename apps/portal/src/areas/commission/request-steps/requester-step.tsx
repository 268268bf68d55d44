import { useTranslation } from 'react-i18next';
import { OneChoice } from '../../../components/choice-field.js';
import { DateField } from '../../../components/date-field.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useNames } from '../../shared/use-names.js';
import type { StepProps } from './request-step-page.js';

/** Authorities that can ask for a state; the other requester kinds ask in other ways than this form. */
const KINDS = [
  'government',
  'head_of_state',
  'foreign_ministry',
  'electoral_authority',
  'parliament',
  'territory_administration',
];

export function RequesterStep({ draft, request, error }: StepProps) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <>
      <OneChoice
        id="field-requesterKind"
        legend={t('request.requester')}
        description={t('request.requesterHint')}
        error={error('requesterKind')}
        choices={KINDS.map((value) => ({ value, label: names.requester(value) }))}
        value={draft.values.requesterKind.toLowerCase()}
        onChange={(requesterKind) => draft.change({ requesterKind })}
      />
      <DateField
        id="field-neededBy"
        label={t('request.neededBy')}
        description={t('request.neededByHint', { date: format.date(request.election.electionDay) })}
        value={draft.values.neededBy}
        error={error('neededBy')}
        onChange={(neededBy) => draft.change({ neededBy })}
      />
    </>
  );
}
