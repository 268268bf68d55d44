import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, outcomeOf, type ApiFailure } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { saveText } from '../../components/csv.js';
import { ErasePersonDocument, ExportPersonDocument } from '../../gql/graphql.js';

export interface PersonData {
  /** Saves everything that is held about the person as a JSON file. */
  readonly save: (personId: string) => Promise<ApiFailure | undefined>;
  /** Erases the person for good. */
  readonly erase: (personId: string) => Promise<ApiFailure | undefined>;
}

/** What a person, or the administrator of the organisation that keeps their data, may do with the data. */
export function usePersonData(): PersonData {
  const { t } = useTranslation();
  const [, exportPerson] = useApiMutation(ExportPersonDocument);
  const [, erasePerson] = useApiMutation(ErasePersonDocument);
  return useMemo(
    () => ({
      save: async (id) => {
        const answer = await exportPerson({ id });
        const outcome = outcomeOf(answer.data?.result, 'PersonExport', answer.error);
        if (!outcome.ok) return outcome.failure;
        const { personId, exportedAt, data } = outcome.value;
        const text = JSON.stringify({ personId, exportedAt, data }, undefined, 2);
        saveText(`${t('person.fileName')}.json`, text, 'application/json');
        return undefined;
      },
      erase: async (id) => {
        const answer = await erasePerson({ id });
        return failureOf(answer.data?.result, 'ErasedPerson', answer.error);
      },
    }),
    [t, exportPerson, erasePerson],
  );
}
