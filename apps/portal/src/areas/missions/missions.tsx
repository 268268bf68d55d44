import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../app/not-found.js';
import { ImportPage } from './import/import-page.js';
import { ImportReportPage } from './import/import-report-page.js';
import { NewImportPage } from './import/new-import-page.js';
import { DeparturePage } from './departure-page.js';
import { MissionFrame } from './mission-frame.js';
import { MissionListPage } from './mission-list-page.js';
import { MissionPage } from './mission-page.js';
import { PacksPage } from './packs-page.js';
import { PlanningPage } from './planning-page.js';
import { PublishPage } from './publish-page.js';
import { CompareVersionsPage } from './register/compare-versions-page.js';
import { RegisterPage } from './register/register-page.js';
import { ReplanPage } from './replan/replan-page.js';
import { RosterPage } from './roster-page.js';
import { ScenariosPage } from './scenarios/scenarios-page.js';
import { TeamPackPage } from './team-pack-page.js';
import { PlanPage } from './workspace/plan-page.js';

/** The coordinator's area: one workspace per deployment. */
export function Missions() {
  return (
    <Routes>
      <Route index element={<MissionListPage />} />
      <Route path=":missionId" element={<MissionFrame />}>
        <Route index element={<MissionPage />} />
        <Route path="register" element={<RegisterPage />} />
        <Route path="register/compare" element={<CompareVersionsPage />} />
        <Route path="roster" element={<RosterPage />} />
        <Route path="imports/new" element={<NewImportPage />} />
        <Route path="imports/:importId" element={<ImportPage />} />
        <Route path="imports/:importId/report" element={<ImportReportPage />} />
        <Route path="planning" element={<PlanningPage />} />
        <Route path="planning/scenarios" element={<ScenariosPage />} />
        <Route path="plans/:planId" element={<PlanPage />} />
        <Route path="plans/:planId/publish" element={<PublishPage />} />
        <Route path="plans/:planId/replan" element={<ReplanPage />} />
        <Route path="plans/:planId/packs" element={<PacksPage />} />
        <Route path="teams/:teamId" element={<TeamPackPage />} />
        <Route path="departure" element={<DeparturePage />} />
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
