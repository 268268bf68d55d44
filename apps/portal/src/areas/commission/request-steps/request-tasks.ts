/** The task list of a request: which pages there are, in which order, and which of them are answered. */

export const REQUEST_STEPS = ['need', 'services', 'requester', 'letter', 'facts', 'recipients', 'check'] as const;
export type RequestStep = (typeof REQUEST_STEPS)[number];

export interface RequestAnswers {
  readonly subject: string;
  readonly narrative: string;
  readonly services: readonly string[];
  readonly requesterKind: string;
  readonly neededBy?: string | null;
  readonly letter?: object | null;
  readonly facts: unknown;
  readonly addressees: readonly object[];
}

/** Whether a page has been answered. The letter may stay away; what is known may be nothing; both can be left open. */
export function stepDone(step: RequestStep, answers: RequestAnswers): boolean {
  switch (step) {
    case 'need':
      return answers.subject.trim() !== '' && answers.narrative.trim() !== '';
    case 'services':
      return answers.services.length > 0;
    case 'requester':
      return answers.requesterKind !== '' && Boolean(answers.neededBy);
    case 'letter':
      return Boolean(answers.letter);
    case 'facts':
      return Object.keys((answers.facts as object | null) ?? {}).length > 0;
    case 'recipients':
      return answers.addressees.length > 0;
    case 'check':
      return false;
  }
}

/** Pages that may stay open when the request is sent. */
export const OPTIONAL_STEPS: readonly RequestStep[] = ['letter', 'facts'];

/** Pages that must be answered before the request can be checked and sent. */
export function openSteps(answers: RequestAnswers): RequestStep[] {
  return REQUEST_STEPS.filter((step) => step !== 'check' && !OPTIONAL_STEPS.includes(step) && !stepDone(step, answers));
}

/** The page after this one; the last leads back to the list. */
export function stepAfter(step: RequestStep): RequestStep | undefined {
  return REQUEST_STEPS[REQUEST_STEPS.indexOf(step) + 1];
}
