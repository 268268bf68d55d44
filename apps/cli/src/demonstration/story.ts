import { ask, decide, offer } from './story-consent.js';
import { deploy, share } from './story-mission.js';
import { waitFor, type StoryCast, type StoryOutcome, type StorySetting } from './story-setting.js';

/**
 * Plays steps 1 to 8 over the API, as people would in the portal: from asking to a published and shared deployment.
 * Each step looks first at what is there, so that a story that was interrupted goes on where it was.
 */
export async function playStory(cast: StoryCast, setting: StorySetting): Promise<StoryOutcome> {
  const { electionId, requestId } = await ask(cast, setting);
  await offer(cast, setting, requestId);
  const entries = await decide(cast, setting, requestId);
  const missionId = await waitFor('Opening the mission', 30, async () => {
    const { missions } = await cast.coordinator.ask<{
      missions: { edges: { node: { id: string; election: { id: string } } }[] };
    }>('{ missions(first: 50) { edges { node { id election { id } } } } }');
    return missions.edges.find((edge) => edge.node.election.id === electionId)?.node.id;
  });
  const planId = await deploy(cast, setting, missionId);
  const agreementId = await share(cast, setting, missionId);
  return { electionId, requestId, missionId, planId, ...entries, agreementId };
}
