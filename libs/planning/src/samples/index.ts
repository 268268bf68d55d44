export { allotByNeyman, allotProportionally, type StratumSize } from './allocation.js';
export {
  drawSample,
  repeatDraw,
  REPLACEMENT_REASONS,
  replaceStations,
  SAMPLE_DESIGNS,
  type DrawInput,
  type DrawnUnit,
  type ProbabilitySample,
  type ReplacementReason,
  type SampleDesign,
} from './draw.js';
export {
  decideLead,
  describeObserved,
  estimateShares,
  leadVariance,
  type LeadDecision,
  type ObservedShare,
  type ReportCoverage,
  type SampleEstimate,
  type ShareEstimate,
  type StationReport,
} from './estimate.js';
export { buildFrame, type Frame, type FrameUnit } from './frame.js';
export { NORMAL_DEVIATES, studentDeviate, type Confidence } from './quantiles.js';
export {
  clusterDesignEffect,
  correctForTurnout,
  sampleSize,
  stationMargin,
  voterSampleSize,
  type SampleSize,
  type SampleSizeInput,
} from './sample-size.js';
