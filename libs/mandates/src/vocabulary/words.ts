import type { Service } from './services.js';
import type { RequesterKind } from './requester-kinds.js';

/** Services whose id read as words is not what people call them. */
const CALLED: Partial<Readonly<Record<Service, string>>> = {
  bill_of_rights_drafting: 'drafting of a bill of rights',
  legal_drafting: 'drafting of election law',
  legal_review: 'review of election law',
  law_conformity_review: 'bringing law into line with treaties',
  campaign_finance_advice: 'advice on campaign finance',
  election_administration_advice: 'advice on election administration',
  voter_list_audit: 'audit of the voter list',
  official_training: 'training of election officials',
  observer_training: 'training of observers',
  party_dialogue: 'dialogue of parties',
  gender_inclusion: 'inclusion of women',
  minority_participation: 'participation of minorities',
  disability_access: 'access for persons with disabilities',
  media_training: 'training of media',
  electoral_dispute_resolution: 'resolution of electoral disputes',
  post_election_support: 'support after the election',
  follow_up: 'follow-up of recommendations',
  donor_coordination: 'coordination of donors',
  observation_full: 'full election observation',
  observation_limited: 'limited election observation',
  observation_short_term: 'short-term observation',
  expert_team: 'an election expert team',
  expert_panel: 'an expert panel',
  local_election_observation: 'observation of local elections',
  observer_coordination: 'coordination of observers',
  observer_support_domestic: 'support of national observers',
  quick_count_support: 'support of a quick count',
  conduct_of_election: 'conduct of the election',
  recommendation_confidential: 'a confidential recommendation',
  country_visit: 'a country visit',
  long_term_mission: 'a long-term mission',
};

const ASKERS: Readonly<Record<RequesterKind, string>> = {
  government: 'the government',
  head_of_state: 'the head of state',
  foreign_ministry: 'the foreign ministry',
  electoral_authority: 'the electoral authority',
  parliament: 'the parliament',
  territory_administration: 'the administration of a territory',
  de_facto_authority: 'a de facto authority',
  political_party: 'a political party',
  civil_society: 'civil society',
  minority_leader: 'a leader of a minority',
  individual: 'an individual',
  regional_organisation: 'a regional organisation',
  organisation_initiative: 'the organisation itself',
  un_security_council: 'the UN Security Council',
  un_general_assembly: 'the UN General Assembly',
};

/** A service as people call it, for use inside an English sentence. */
export function serviceWords(service: Service): string {
  return CALLED[service] ?? service.replaceAll('_', ' ');
}

/** Several services, for use inside an English sentence; `nothing` where there are none. */
export function servicesWords(services: readonly Service[] | undefined): string {
  return services === undefined || services.length === 0 ? 'nothing' : services.map(serviceWords).join(', ');
}

/** Who asks, for use inside an English sentence. */
export function requesterWords(kind: RequesterKind): string {
  return ASKERS[kind];
}
