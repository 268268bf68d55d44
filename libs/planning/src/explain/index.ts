export { explainPerson, type PersonAlternative, type PersonExplanation } from './explain-person.js';
export { explainStation, type StationAlternative, type StationExplanation } from './explain-station.js';
