import { useTranslation } from 'react-i18next';
import { SeveralChoices } from '../../components/choice-field.js';
import type { SharedField } from '../../gql/graphql.js';

/** In the order of how much they tell, least first. */
export const SHARED_FIELDS: readonly SharedField[] = ['AREA', 'HALF_DAY', 'SERVICE', 'TEAM_NUMBER', 'STATION', 'TIME'];

interface SharedFieldChoicesProps {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error?: React.ReactNode;
}

/** Which fields are shared, each with what a partner learns from it. */
export function SharedFieldChoices({ id, value, onChange, error }: SharedFieldChoicesProps) {
  const { t } = useTranslation();
  return (
    <SeveralChoices
      id={id}
      legend={t('sharing.whichFields')}
      description={t('sharing.whichFieldsHint')}
      error={error}
      value={value}
      onChange={onChange}
      choices={SHARED_FIELDS.map((field) => ({
        value: field,
        label: t(`sharedField.${field}`),
        hint: t(`sharedFieldHint.${field}`),
      }))}
    />
  );
}
