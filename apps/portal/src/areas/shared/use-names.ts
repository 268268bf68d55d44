import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Names {
  /** A service of the vocabulary in the reader's language; an unknown id stays readable. */
  readonly service: (id: string) => string;
  readonly requester: (kind: string) => string;
  readonly format: (id: string | null | undefined) => string;
  readonly body: (acronym: string | null | undefined, name: string) => string;
  /** A body with a mandate, by its id; the name it came with where the catalogue has none. */
  readonly mandateBody: (id: string, name?: string) => string;
  /** Who decides, by their id. */
  readonly decisionMaker: (id: string, name: string) => string;
  /** Who asks, as inside a sentence. */
  readonly asker: (kind: string) => string;
}

function readable(id: string): string {
  const words = id.replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words for ids that the API hands out. */
export function useNames(): Names {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const named = (group: string, id: string) => (i18n.exists(`${group}.${id}`) ? t(`${group}.${id}`) : readable(id));
    return {
      service: (id) => named('service', id),
      requester: (kind) => named('requester', kind.toLowerCase()),
      format: (id) => (id ? named('missionFormat', id) : ''),
      body: (acronym, name) => acronym ?? name,
      mandateBody: (id, name) => t(`mandateBody.${id}`, { defaultValue: name ?? id }),
      decisionMaker: (id, name) => t(`decisionMaker.${id}`, { defaultValue: name }),
      asker: (kind) => t(`asker.${kind.toLowerCase()}`, { defaultValue: readable(kind) }),
    };
    // i18n.language stands for the catalogue in use
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [t, i18n.language]);
}
