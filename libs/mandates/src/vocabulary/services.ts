/** Families of services, each with the services it holds (closed vocabulary). */
export const SERVICE_FAMILIES = {
  legal: [
    'constitution_drafting',
    'bill_of_rights_drafting',
    'legal_drafting',
    'legal_review',
    'law_conformity_review',
    'boundary_delimitation',
    'campaign_finance_advice',
  ],
  administration: [
    'election_administration_advice',
    'operational_planning',
    'budgeting',
    'voter_registration_support',
    'voter_list_audit',
    'logistics',
    'procurement_support',
    'election_technology',
    'results_management',
    'election_security_planning',
  ],
  people: [
    'official_training',
    'observer_training',
    'voter_education',
    'civic_education',
    'party_dialogue',
    'gender_inclusion',
    'minority_participation',
    'disability_access',
    'media_training',
  ],
  justice: ['electoral_dispute_resolution', 'electoral_audit', 'human_rights_monitoring'],
  institution: ['institution_building', 'post_election_support', 'follow_up', 'donor_coordination'],
  observation: [
    'observation_full',
    'observation_limited',
    'observation_short_term',
    'election_assessment',
    'expert_team',
    'parliamentary_observation',
    'local_election_observation',
    'citizen_observation',
    'observer_coordination',
    'observer_support_domestic',
    'quick_count_support',
    'statistical_verification',
  ],
  political_mandate: ['expert_panel', 'certification', 'supervision', 'conduct_of_election'],
  prevention: [
    'preventive_diplomacy',
    'mediation',
    'early_warning',
    'recommendation_confidential',
    'country_visit',
    'long_term_mission',
  ],
  /** Exists so that a request can be refused with a reason. */
  never: ['financing_of_political_parties'],
} as const;

export type ServiceFamily = keyof typeof SERVICE_FAMILIES;
export type Service = (typeof SERVICE_FAMILIES)[ServiceFamily][number];

/** Every service, in the order of its family. */
export const SERVICES: readonly Service[] = Object.values(SERVICE_FAMILIES).flat();

const FAMILY_OF = new Map<Service, ServiceFamily>(
  (Object.keys(SERVICE_FAMILIES) as ServiceFamily[]).flatMap((family) =>
    SERVICE_FAMILIES[family].map((service): [Service, ServiceFamily] => [service, family]),
  ),
);

/** The family that a service belongs to. */
export function familyOf(service: Service): ServiceFamily {
  return FAMILY_OF.get(service)!;
}
