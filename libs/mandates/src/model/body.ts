import type { CalendarDate } from '@comitia/kernel';
import type { BodyId, OrganisationId } from '../vocabulary/body-ids.js';
import type { RequesterKind } from '../vocabulary/requester-kinds.js';
import type { Service } from '../vocabulary/services.js';
import type { Source } from '../vocabulary/source.js';
import type { DecisionMaker } from './assessment.js';
import type { MissionFormat, TeamRule } from './mission-format.js';
import type { Publication } from './publication.js';

/** A name that the body, or the unit that did its work, bore for a time. */
export interface HistoricName {
  readonly name: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly source: Source;
}

/** A text on which the body's work rests. */
export interface LegalBasis {
  readonly title: string;
  /** Day, month (YYYY-MM) or year (YYYY) of the text, as far as known. */
  readonly date?: string;
  readonly source: Source;
}

/** Who may ask for the services of a track. Kinds that no list names have no standing. */
export interface RequesterPolicy {
  /** May ask. */
  readonly standing: readonly RequesterKind[];
  /** May ask, but needs cover by an authority that binds the state. */
  readonly mayLackAuthority?: readonly RequesterKind[];
  /** Dealt with, while another rule decides (suspension, invitation). */
  readonly accepted?: readonly RequesterKind[];
  /** May ask once an invitation by the state is there or on its way. */
  readonly withInvitation?: readonly RequesterKind[];
  /** May act once the state consents, without its request. */
  readonly withConsent?: readonly RequesterKind[];
  /** A territory's administration asks through its administering state. */
  readonly territoryThroughAdministeringState?: boolean;
  /** Nobody needs standing, since no request is needed. */
  readonly anyone?: boolean;
  readonly source: Source;
}

/** What sets the body in motion: a request in writing, an invitation, a direct approach by anyone, a right of its own. */
export type TriggerKind = 'written_request' | 'invitation' | 'direct' | 'own_right';

/** Days between request and election day: below a floor is a bar, below a guideline a condition. */
export interface LeadTime {
  readonly kind: 'floor' | 'guideline';
  readonly days: number;
  readonly source: Source;
}

/** Services offered under the same rules. */
export interface Track {
  readonly id: string;
  readonly status: 'core' | 'offered' | 'by_mandate';
  readonly services: readonly Service[];
  /** First and last day on which the services are offered; the body's own days where absent. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly source: Source;
  readonly requesters: RequesterPolicy;
  readonly trigger: { readonly kind: TriggerKind; readonly source: Source };
  /** The body may move of its own initiative, without a request of the state. */
  readonly ofItsOwn?: true;
  readonly decisionMaker: DecisionMaker;
  readonly leadTime?: LeadTime;
  /** The assessment that comes first, by its name; `EXM_REQUIRED` for the EU, `NAM_REQUIRED` for the others. */
  readonly assessment?: { readonly kind: 'needs' | 'exploratory'; readonly name: string; readonly source: Source };
  /** The agreement to sign, by its name. */
  readonly agreement?: { readonly name: string; readonly source: Source };
  /** What a limit on access does: bars, opens a condition, or has no bearing. */
  readonly limitedAccess?: { readonly effect: 'bar' | 'condition'; readonly source: Source };
  /** Services of the track that need seconded observers. */
  readonly seconded?: { readonly services: readonly Service[]; readonly source: Source };
}

/** Which states are in scope; each kind has its rule. */
export type Scope =
  | { readonly kind: 'any_state'; readonly source: Source }
  | { readonly kind: 'members'; readonly source: Source }
  | { readonly kind: 'osce_observation'; readonly source: Source }
  | { readonly kind: 'osce_area'; readonly source: Source }
  | { readonly kind: 'osce_host_by_consent'; readonly source: Source }
  | { readonly kind: 'outside_osce_area'; readonly source: Source }
  | { readonly kind: 'parliamentary_assembly'; readonly source: Source }
  | { readonly kind: 'congress'; readonly source: Source }
  | { readonly kind: 'venice_commission'; readonly source: Source }
  | { readonly kind: 'central_and_eastern_europe'; readonly source: Source }
  | { readonly kind: 'asia'; readonly source: Source };

/** What a suspension in the organisation does. */
export interface SuspensionPolicy {
  readonly effect: 'bars_all' | 'bars_participation_derogable' | 'opens_condition';
  readonly source: Source;
}

/** Everything the library knows about one body. */
export interface BodyDefinition {
  readonly id: BodyId;
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly names: readonly HistoricName[];
  /** First and last day of existence; no first day where its work predates every date we hold. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly existence: Source;
  readonly predecessor?: { readonly name: string; readonly body?: BodyId };
  /** The body that follows, with the id by which texts know it; `body` is absent where the successor keeps this id's rules under another name. */
  readonly successor?: { readonly id: string; readonly name: string; readonly body?: BodyId };
  readonly legalBasis: readonly LegalBasis[];
  readonly scope: Scope;
  readonly tracks: readonly [Track, ...Track[]];
  readonly suspension?: SuspensionPolicy;
  readonly formats: readonly MissionFormat[];
  readonly teamRules: readonly TeamRule[];
  readonly publications: readonly Publication[];
  readonly funding: { readonly text: string; readonly source: Source };
  /** Whether missions wait for voluntary contributions, so that funding is asked for. */
  readonly fundedByContributions: boolean;
  /** What a reader should know that no rule computes. */
  readonly notes: readonly { readonly text: string; readonly source: Source }[];
}
