export { Random } from './random.js';
export {
  stopFault,
  stopReasons,
  type Iterations,
  type Progress,
  type SearchOptions,
  type Stop,
  type StopReason,
} from './stop.js';
