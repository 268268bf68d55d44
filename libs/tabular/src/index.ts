export { recognisedEncodings, usualEncodingName, type EncodingName } from './encoding/encoding-names.js';
export { tableFailureCodes, TableReadError, type TableFailure, type TableFailureCode } from './source/table-failure.js';
export { defaultTableLimits, type TableLimits } from './source/table-limits.js';
export { bytesSource, fileSource, type TableSource } from './source/table-source.js';
export { openTable } from './table/open-table.js';
export {
  tableFormats,
  type OpenTableOptions,
  type ReadingFacts,
  type RowBatch,
  type SheetChoice,
  type Table,
  type TableColumn,
  type TableDescription,
  type TableFormat,
} from './table/table.js';
export {
  headerFingerprint,
  mappingProfileSchema,
  offerProfiles,
  stationFields,
  type ColumnMapping,
  type MappingProfile,
  type StationField,
} from './mapping/mapping-profile.js';
export { joinIdentity, rowProjector, type ProjectedRow, type RowProjector } from './mapping/project-row.js';
export { stationReader, type RowProblem, type StationReading, type StationRecord } from './mapping/station-record.js';
export {
  coordinateDefinition,
  coordinateSystems,
  toDegrees,
  type CoordinateSystem,
} from './geography/coordinate-systems.js';
export { comparable, skeleton } from './text/normalise.js';
export { numberStyle, readDegrees, readNumber, type NumberStyle } from './text/read-number.js';
export { checkCodes, checkSeverities, type Check, type CheckCode, type CheckSeverity } from './checks/check.js';
export { checkStations } from './checks/check-stations.js';
export { stationFacts, type StationFacts } from './checks/station-facts.js';
export { stationPoints, type StationPoints } from './checks/station-points.js';
export { codedTable, readCodedTable, type CodedColumn, type CodedTable } from './inspect/coded-table.js';
export { profileColumn, type ColumnProfile } from './inspect/column-profile.js';
export { findKey } from './inspect/find-key.js';
export { inspectTable, type InspectedColumn, type InspectOptions, type Inspection } from './inspect/inspect-table.js';
export { columnRoles, type ColumnRole } from './roles/column-roles.js';
export { guessRoles } from './roles/guess-roles.js';
export {
  compareTables,
  type ChangedRecord,
  type ComparedRecord,
  type CompareOptions,
  type Comparison,
  type FieldChange,
  type IdentityQuestion,
} from './compare/compare-tables.js';
export {
  linkKinds,
  linkTables,
  type LinkKind,
  type LinkPair,
  type LinkRound,
  type Linkage,
} from './link/link-tables.js';
export { guardFormula, OWN_COLUMN_PREFIX, restoreFormula } from './write/formula-guard.js';
export { canEncode, writeDelimited, type DelimitedOptions, type RowSource } from './write/write-delimited.js';
export { writeGeoJson, writeJson, type GeoJsonOptions } from './write/write-geojson.js';
export { hashtagsFor, writeHxl } from './write/write-hxl.js';
export { REASON_COLUMN, writeRejected, type RejectedFile, type RejectedRow } from './write/write-rejected.js';
export { workbookLimits, writeWorkbook } from './write/write-workbook.js';
export { kilometresBetween, countryOf } from './geography/country-of.js';
export { uniformCell } from './geography/border-grid.js';
