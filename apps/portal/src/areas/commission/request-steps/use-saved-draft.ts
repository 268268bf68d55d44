import { useCallback, useEffect, useRef, useState } from 'react';
import { outcomeOf, type ApiFailure } from '../../../api/outcome.js';
import { useApiMutation } from '../../../api/use-operation.js';
import { forgetKept, keep, readKept } from '../../../components/kept.js';
import { SaveRequestDocument, type RequestDraftFragment } from '../../../gql/graphql.js';
import { changesOf, draftValuesOf, type DraftValues } from './draft-values.js';

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
 * names the version it changes, so that two officers do not silently overwrite each other.
 */
export function useSavedDraft(request: RequestDraftFragment, onSaved: () => void): SavedDraft {
  const key = `request.${request.id}`;
  const [values, setValues] = useState<DraftValues>(() => ({
    ...draftValuesOf(request),
    ...readKept<Partial<DraftValues>>(key),
  }));
  const [state, setState] = useState<SaveState>('saved');
  const [failure, setFailure] = useState<ApiFailure>();
  const [, save] = useApiMutation(SaveRequestDocument);
  const saved = useRef(draftValuesOf(request));
  const version = useRef(request.version);
  const latest = useRef(values);
  const running = useRef<Promise<boolean> | undefined>(undefined);
  const timer = useRef(0);

  const flush = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    while (running.current) await running.current;
    const changes = changesOf(latest.current, saved.current);
    if (Object.keys(changes).length === 0) {
      setState('saved');
      return true;
    }
    const sent = latest.current;
    setState('saving');
    running.current = (async () => {
      const answer = await save({ input: { requestId: request.id, version: version.current, ...changes } });
      const outcome = outcomeOf(answer.data?.saveAssistanceRequest, 'AssistanceRequest', answer.error);
      if (!outcome.ok) {
        setFailure(outcome.failure);
        setState(outcome.failure.code.toUpperCase() === 'CONFLICT' ? 'conflict' : 'failed');
        return false;
      }
      version.current = outcome.value.version;
      saved.current = { ...sent, neededBy: outcome.value.neededBy ?? '' };
      setFailure(undefined);
      setState('saved');
      if (latest.current === sent) forgetKept(key);
      onSaved();
      return true;
    })();
    const done = await running.current;
    running.current = undefined;
    return done;
  }, [key, onSaved, request.id, save]);

  const change = useCallback(
    (part: Partial<DraftValues>) => {
      latest.current = { ...latest.current, ...part };
      setValues(latest.current);
      keep(key, latest.current);
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

  // The server's newer version, once a conflict made the page ask for it.
  const theirs = useRef(request);
  useEffect(() => {
    theirs.current = request;
  }, [request]);

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
