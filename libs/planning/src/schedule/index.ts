export { moveElectionDay } from './plan-schedule.js';
export {
  scheduleProblem,
  type ScheduleActivity,
  type ScheduledActivity,
  type ScheduleInput,
  type SchedulePlan,
  type ScheduleProblem,
  type ScheduleResource,
} from './schedule-problem.js';
