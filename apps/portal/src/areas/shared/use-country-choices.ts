import { useMemo } from 'react';
import { COUNTRY_CODES } from '../../i18n/countries.js';
import { useFormat } from '../../i18n/use-format.js';

/** Countries to choose from by three-letter code, in alphabetical order of the reader's language. */
export function useCountryChoices(): { value: string; label: string }[] {
  const format = useFormat();
  return useMemo(() => {
    const order = new Intl.Collator(format.language);
    return COUNTRY_CODES.map((value) => ({ value, label: format.country(value) })).sort((left, right) =>
      order.compare(left.label, right.label),
    );
  }, [format]);
}
