export { changeFaults } from './change-faults.js';
export type { DeploymentChange, Notice, PlanDifference } from './changes.js';
export { noticesOf } from './notices.js';
export { replanDeployment, type Replanned } from './replan-deployment.js';
