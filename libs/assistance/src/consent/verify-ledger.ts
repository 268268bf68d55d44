import type { Id } from '@comitia/kernel';

/** A place where the ledger is not what it was sealed as. */
export interface LedgerProblem {
  readonly authorityId: Id;
  /** Position in the authority's chain; 0 where the chain as a whole is meant. */
  readonly sequence: number;
  /** What is wrong, as the end of a sentence that begins with the entry. */
  readonly problem: string;
}

/** Runs a query as the owner of the database; the result's rows by column name. */
export type OwnerQuery = (text: string) => Promise<readonly Record<string, unknown>[]>;

/**
 * Verifies the whole consent ledger: every entry's content against its hash, every link, every statement that was not erased
 * against its digest, the end of every chain. Empty when all is sound. Needs the owner's connection.
 */
export async function verifyLedger(query: OwnerQuery): Promise<readonly LedgerProblem[]> {
  const rows = await query(
    `select authority_id as "authorityId", sequence::integer as sequence, problem
       from comitia.consent_ledger_problems() order by authority_id, sequence, problem`,
  );
  return rows as unknown as readonly LedgerProblem[];
}
