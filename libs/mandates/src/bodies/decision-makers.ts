import type { DecisionMaker } from '../model/assessment.js';

/** Who decides, by the id that assessments carry. */
export const DECISION_MAKERS = {
  focalPoint: { id: 'un_focal_point', name: 'the UN Focal Point for Electoral Assistance' },
  secretaryGeneralOrFocalPoint: {
    id: 'un_secretary_general_or_focal_point',
    name: 'the UN Secretary-General or the Focal Point for Electoral Assistance',
  },
  unOrgans: { id: 'un_security_council_or_general_assembly', name: 'the Security Council or the General Assembly' },
  humanRights: {
    id: 'un_human_rights_head',
    name: 'the head of the Centre for Human Rights, later the High Commissioner for Human Rights',
  },
  oasSecretaryGeneral: { id: 'oas_secretary_general', name: 'the Secretary General of the OAS' },
  oauSecretaryGeneral: { id: 'oau_secretary_general', name: 'the Secretary General of the OAU' },
  auChairperson: { id: 'au_commission_chairperson', name: 'the Chairperson of the AU Commission' },
  coeSecretariat: { id: 'coe_secretariat', name: 'the Secretariat of the Council of Europe' },
  paceBureau: { id: 'pace_bureau', name: 'the Bureau of the Parliamentary Assembly' },
  congressBureau: { id: 'congress_bureau', name: 'the Bureau of the Congress' },
  venicePlenary: { id: 'venice_plenary', name: 'the plenary session of the Venice Commission' },
  odihrDirector: { id: 'odihr_director', name: 'the Director of ODIHR' },
  highCommissioner: { id: 'osce_high_commissioner', name: 'the High Commissioner on National Minorities' },
  consensus: { id: 'osce_consensus', name: 'the CSO, later the Permanent Council, by consensus' },
  highRepresentative: { id: 'eu_high_representative', name: 'the High Representative of the EU' },
  commonwealthSecretaryGeneral: {
    id: 'commonwealth_secretary_general',
    name: 'the Secretary-General of the Commonwealth',
  },
  ecowasPresident: {
    id: 'ecowas_commission_president',
    name: 'the President of the ECOWAS Commission (until 2006 the Executive Secretary)',
  },
  ownBoard: { id: 'own_leadership', name: 'the leadership of the organisation itself' },
  citizens: { id: 'citizen_observers', name: 'the citizen observers themselves' },
} as const satisfies Record<string, DecisionMaker>;
