export {
  ElectionDayListeners,
  type ElectionDayMoved,
  type OnElectionDayMoved,
} from './election/election-day-listeners.js';
export type {
  ElectionDayEntity,
  ElectionDayMoveEntity,
  ElectionEntity,
  ElectionRoundEntity,
} from './election/election.entity.js';
export {
  conflict,
  invalidInput,
  notAllowed,
  notFound,
  wrongState,
  type ConflictFailure,
  type FieldProblem,
  type InvalidInputFailure,
  type NotAllowedFailure,
  type NotFoundFailure,
  type WrongStateFailure,
} from './election/election.failure.js';
export {
  ELECTION_DAY_KINDS,
  ELECTION_KINDS,
  ROUND_CERTAINTIES,
  type ElectionDayKind,
  type ElectionKind,
  type RoundCertainty,
} from './election/election-kind.js';
export type { ElectionDayInput, ElectionRoundInput, OpenElection } from './election/election-input.js';
export { ElectionModule } from './election/election.module.js';
export type { ElectionPageQuery } from './election/election.repository.js';
export {
  ElectionService,
  type ElectionPage,
  type MoveElectionDay,
  type MoveElectionDayFailure,
} from './election/election.service.js';
export { anchorDayOf, electionDayOf, findDay, type Election, type RoundWithDays } from './election/election.js';
