export { CAST, type CastIds } from './demonstration/cast.js';
export { DEMONSTRATION_COUNTRY, generatedRegisterCsv } from './demonstration/generated-register.js';
export { generatedRosterCsv } from './demonstration/generated-roster.js';
export { PortalSession, StoryError } from './demonstration/portal-session.js';
export { seedCast } from './demonstration/seed-cast.js';
export { importTable } from './demonstration/story-mission.js';
export { playStory } from './demonstration/story.js';
export { sundayAfter, type StoryCast, type StoryOutcome, type StorySetting } from './demonstration/story-setting.js';
export { runProgram } from './program.js';
