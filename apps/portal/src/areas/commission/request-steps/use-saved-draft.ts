import { useCallback, useEffect, useRef, useState } from 'react';
import { outcomeOf, type ApiFailure } from '../../../api/outcome.js';
import { useApiLookup, useApiMutation } from '../../../api/use-operation.js';
import { forgetKept, keep, readKept } from '../../../components/kept.js';
import { RequestDocument, SaveRequestDocument, type RequestDraftFragment } from '../../../gql/graphql.js';
import { changesOf, draftValuesOf, rebaseDraft, unsavedOf, type DraftValues } from './draft-values.js';

/** So often a save is brought onto a newer version of the request before the person is asked. */
const REBASES = 3;

/** Typing rests this long before it is saved. */
const SAVE_AFTER_MILLISECONDS = 800;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'conflict' | 'failed';

export interface SavedDraft {
  readonly values: DraftValues;
  readonly state: SaveState;
  readonly failure: ApiFailure | undefined;
  readonly change: (part: Partial<DraftValues>) => void;
  /** Saves what is open now; answers whether the server has everything. */
  readonly flush: () => Promise<boolean>;
  /** After a conflict: writes these values over the newer ones, or takes the newer ones. */
  readonly keepMine: () => Promise<boolean>;
  readonly takeTheirs: () => void;
}

/**
 * Saves a draft as it is typed. Every change is in this browser at once, on the server a moment later, and each save
 * names the version it changes, so that two officers do not silently overwrite each other. Where the request moved on
 * meanwhile (also by this officer's own last page), the change is brought onto the newer version; only a field that
 * both changed differently is put to the person.
 */
export function useSavedDraft(
  request: RequestDraftFragment,
  onSaved: (newest: RequestDraftFragment) => void,
): SavedDraft {
  const key = `request.${request.id}`;
  const [values, setValues] = useState<DraftValues>(() => ({
    ...draftValuesOf(request),
    ...readKept<Partial<DraftValues>>(key),
  }));
  const [state, setState] = useState<SaveState>('saved');
  const [failure, setFailure] = useState<ApiFailure>();
  const [, save] = useApiMutation(SaveRequestDocument);
  const lookUp = useApiLookup(RequestDocument);
  const saved = useRef(draftValuesOf(request));
  const version = useRef(request.version);
  const latest = useRef(values);
  const running = useRef<Promise<boolean> | undefined>(undefined);
  const timer = useRef(0);
  const theirs = useRef(request);

  /** One save; `again` when the change was brought onto a newer version and has still to be saved. */
  const saveOnce = useCallback(
    async (mayRebase: boolean): Promise<'saved' | 'refused' | 'again'> => {
      const changes = changesOf(latest.current, saved.current);
      if (Object.keys(changes).length === 0) {
        setState('saved');
        return 'saved';
      }
      const sent = latest.current;
      setState('saving');
      const answer = await save({ input: { requestId: request.id, version: version.current, ...changes } });
      const outcome = outcomeOf(answer.data?.saveAssistanceRequest, 'AssistanceRequest', answer.error);
      if (outcome.ok) {
        version.current = outcome.value.version;
        saved.current = draftValuesOf(outcome.value);
        setFailure(undefined);
        setState('saved');
        if (latest.current === sent) forgetKept(key);
        onSaved(outcome.value);
        return 'saved';
      }
      const conflict = outcome.failure.code.toUpperCase() === 'CONFLICT';
      const newest = conflict ? (await lookUp({ id: request.id })).data?.assistanceRequest : undefined;
      if (newest) {
        theirs.current = newest;
        const rebased = rebaseDraft(latest.current, saved.current, draftValuesOf(newest));
        if (rebased.contested.length === 0 && mayRebase) {
          version.current = newest.version;
          saved.current = draftValuesOf(newest);
          latest.current = rebased.values;
          setValues(rebased.values);
          return 'again';
        }
      }
      setFailure(outcome.failure);
      setState(conflict ? 'conflict' : 'failed');
      return 'refused';
    },
    [key, lookUp, onSaved, request.id, save],
  );

  const flush = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    while (running.current) await running.current;
    const run = (async () => {
      let end: Awaited<ReturnType<typeof saveOnce>> = 'again';
      for (let rebases = 0; end === 'again'; rebases += 1) end = await saveOnce(rebases < REBASES);
      return end === 'saved';
    })();
    running.current = run;
    try {
      return await run;
    } finally {
      running.current = undefined;
    }
  }, [saveOnce]);

  const change = useCallback(
    (part: Partial<DraftValues>) => {
      latest.current = { ...latest.current, ...part };
      setValues(latest.current);
      keep(key, unsavedOf(latest.current, saved.current));
      setState('unsaved');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), SAVE_AFTER_MILLISECONDS);
    },
    [flush, key],
  );

  // What was kept from an interrupted session goes to the server as soon as the page is open again.
  useEffect(() => {
    if (readKept(key) !== undefined) timer.current = window.setTimeout(() => void flush(), SAVE_AFTER_MILLISECONDS);
    return () => window.clearTimeout(timer.current);
  }, [flush, key]);

  return {
    values,
    state,
    failure,
    change,
    flush,
    async keepMine() {
      version.current = theirs.current.version;
      saved.current = draftValuesOf(theirs.current);
      return flush();
    },
    takeTheirs() {
      version.current = theirs.current.version;
      saved.current = draftValuesOf(theirs.current);
      latest.current = draftValuesOf(theirs.current);
      setValues(latest.current);
      forgetKept(key);
      setFailure(undefined);
      setState('saved');
    },
  };
}
