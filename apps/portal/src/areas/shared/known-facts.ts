/** Facts of the mandates library that an officer can know, and the values each can take. */

export interface KnownFact {
  readonly id: string;
  readonly values: readonly string[];
}

/** What is left out is unknown, and an unknown is never a bar by itself. */
export const KNOWN_FACTS: readonly KnownFact[] = [
  { id: 'writtenRequest', values: ['true', 'false'] },
  { id: 'coverLetterFromGovernment', values: ['true', 'false'] },
  { id: 'invitation', values: ['received', 'pending', 'none'] },
  { id: 'politicalMandate', values: ['in_force', 'pending', 'none'] },
  { id: 'assessment', values: ['done', 'not_done'] },
  { id: 'agreement', values: ['signed', 'unsigned'] },
  { id: 'access', values: ['granted', 'limited'] },
  { id: 'accreditation', values: ['full', 'partial'] },
  { id: 'funding', values: ['secured', 'unsecured'] },
  { id: 'domesticLaw', values: ['permits', 'unclear', 'forbids'] },
  { id: 'electionLevel', values: ['national', 'regional', 'local'] },
];

/** Facts that the library takes as an object with a status. */
const WITH_STATUS: readonly string[] = ['politicalMandate', 'assessment'];
const YES_NO: readonly string[] = ['writtenRequest', 'coverLetterFromGovernment'];

/** The chosen value of a fact as text; empty when it is unknown. */
export function factValue(facts: Readonly<Record<string, unknown>>, id: string): string {
  const fact = facts[id];
  if (WITH_STATUS.includes(id)) return (fact as { status?: string } | undefined)?.status ?? '';
  return typeof fact === 'string' || typeof fact === 'boolean' ? String(fact) : '';
}

/** Facts with one of them set, or taken out when the value is empty; details beside a status stay. */
export function withFact(facts: Readonly<Record<string, unknown>>, id: string, value: string): Record<string, unknown> {
  const { [id]: before, ...rest } = facts;
  if (value === '') return rest;
  if (WITH_STATUS.includes(id)) return { ...rest, [id]: { ...(before as object | undefined), status: value } };
  return { ...rest, [id]: YES_NO.includes(id) ? value === 'true' : value };
}
