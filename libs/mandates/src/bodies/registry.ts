import type { BodyDefinition } from '../model/body.js';
import type { BodyId } from '../vocabulary/body-ids.js';
import { africanUnion } from './african-union.body.js';
import { asianNetwork } from './asian-network.body.js';
import { carterCenter } from './carter-center.body.js';
import { centreForHumanRights } from './centre-for-human-rights.body.js';
import { citizenObservers } from './citizen-observers.body.js';
import { commonwealth } from './commonwealth.body.js';
import { congress } from './congress.body.js';
import { councilOfEuropeProgrammes } from './council-of-europe-programmes.body.js';
import { democraticInstitutions } from './democratic-institutions.body.js';
import { ecowas } from './ecowas.body.js';
import { electoralInstituteAfrica } from './electoral-institute-africa.body.js';
import { europeanUnion } from './european-union.body.js';
import { highCommissioner } from './high-commissioner.body.js';
import { internationalRepublicanInstitute } from './international-republican-institute.body.js';
import { missionsOfLongDuration } from './missions-of-long-duration.body.js';
import { monitoringNetworks } from './monitoring-networks.body.js';
import { nationalDemocraticInstitute } from './national-democratic-institute.body.js';
import { organisationOfAfricanUnity } from './organisation-of-african-unity.body.js';
import { organizationOfAmericanStates } from './organization-of-american-states.body.js';
import { parliamentaryAssembly } from './parliamentary-assembly.body.js';
import { unitedNations } from './united-nations.body.js';
import { veniceCommission } from './venice-commission.body.js';

/** The definition of every body, by id: the compiler refuses a body without one. */
export const BODY_DEFINITIONS: Readonly<Record<BodyId, BodyDefinition>> = {
  UN: unitedNations,
  UN_CHR: centreForHumanRights,
  OAS: organizationOfAmericanStates,
  OAU: organisationOfAfricanUnity,
  AU: africanUnion,
  COE_PROGRAMMES: councilOfEuropeProgrammes,
  COE_PACE: parliamentaryAssembly,
  COE_CONGRESS: congress,
  COE_VENICE: veniceCommission,
  OSCE_ODIHR: democraticInstitutions,
  OSCE_HCNM: highCommissioner,
  OSCE_LTM: missionsOfLongDuration,
  EU_EOM: europeanUnion,
  COMMONWEALTH: commonwealth,
  ECOWAS: ecowas,
  NGO_CARTER: carterCenter,
  NGO_NDI: nationalDemocraticInstitute,
  NGO_IRI: internationalRepublicanInstitute,
  NGO_EISA: electoralInstituteAfrica,
  NGO_ANFREL: asianNetwork,
  NGO_ENEMO: monitoringNetworks,
  NGO_CITIZEN: citizenObservers,
};
