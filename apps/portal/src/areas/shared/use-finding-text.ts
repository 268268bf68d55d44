import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { findingValues } from './finding-values.js';
import { useNames } from './use-names.js';

/**
 * A finding as a sentence in the reader's language, from the catalogue of texts. A reading kept under earlier rules may hold a
 * sentence that the catalogue no longer has: then what was said at the time stands, and is marked as English.
 */
export function useFindingText(): (finding: FindingLineFragment) => {
  readonly text: string;
  readonly english: boolean;
} {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const names = useNames();
  return useCallback(
    (finding) => {
      const key = `finding.${finding.text}`;
      if (typeof i18n.getResource(i18n.language, 'translation', key) !== 'string') {
        return { text: finding.sentence, english: true };
      }
      const values = findingValues(finding.compared, {
        date: (day) => format.date(day),
        number: (value) => format.number(value),
        list: (items) => format.list(items),
        country: (code) => format.country(code),
        service: names.service,
        asker: names.asker,
        mandateBody: (id) => names.mandateBody(id),
        lawElement: (id) => t(`lawElement.${id}`, { defaultValue: id }),
      });
      return { text: t(key, values), english: false };
    },
    [t, i18n, format, names],
  );
}
