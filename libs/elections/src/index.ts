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
export { ElectionFactsRepository, votingDays, type ElectionFacts } from './register/election-facts.repository.js';
export { RegisterExporter, type RegisterFile, type RegisterFormat } from './register/register-exporter.js';
export { RegisterImportTarget, unchangedNote } from './register/register-import.target.js';
export { RegisterModule } from './register/register.module.js';
export { RegisterRestorer } from './register/register-restorer.js';
export { ElectionFactsService, RegisterService, type StationPage } from './register/register.service.js';
export { RegisterRepository, type StationPageQuery } from './register/register.repository.js';
export type { Register, RegisterVersion, Station, StationPoints } from './register/register.js';
export {
  RegisterDifferences,
  type RegisterChange,
  type RegisterChangeKind,
  type RegisterDifference,
  REGISTER_CHANGE_KINDS,
} from './register/register-differences.js';
export { REGISTER_FIELDS, STATION_KINDS, type StationKind } from './register/station-row.js';
export { QUIET_HOST, type ImportHost } from './table-import/import-engine.js';
export { ImportFiles, type LocatedFile } from './table-import/import-files.js';
export {
  IMPORT_MODES,
  IMPORT_TARGETS,
  type CompiledMapping,
  type ImportField,
  type ImportMapping,
  type ImportMode,
  type ImportTargetName,
  type MappingFault,
} from './table-import/import-mapping.js';
export { ImportRunner, tableImportTopic } from './table-import/import-runner.js';
export {
  ImportCancelled,
  ImportOutdated,
  type ImportBatch,
  type ImportComparison,
  type ImportOutcome,
  type ImportReading,
  type ImportTarget,
} from './table-import/import-target.js';
export { ImportTargets } from './table-import/import-targets.js';
export type { ImportFailure } from './table-import/table-import.failure.js';
export { checkTableImportJob, commitTableImportJob } from './table-import/table-import.job.js';
export {
  TableImportRepository,
  type PlacedChange,
  type PlacedProblem,
  type ProblemGroup,
} from './table-import/table-import.repository.js';
export { TableImportService, type MapTableImport, type NewTableImport } from './table-import/table-import.service.js';
export { IMPORT_STATES, type ImportState } from './table-import/table-import.states.js';
export type { ImportDifference, ImportProblem, ImportProgress, TableImport } from './table-import/table-import.js';
