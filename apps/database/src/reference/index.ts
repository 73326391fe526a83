import { absenceReasons, appointmentCancellationReasons } from './appointment-reasons';
import { autonomyDomains, autonomySteps } from './autonomy-scale';
import {
  caseClosureReasons,
  contactKinds,
  genders,
  legalGrounds,
  urgencyKinds,
  urgencyLevels,
} from './case-file-vocabulary';
import { countryEntries } from './countries';
import { householdRelations } from './household-vocabulary';
import { documentKinds } from './document-kinds';
import { careNeeds, healthCoverageKinds } from './care-vocabulary';
import { aidRequestKinds, debtKinds, debtMediations, incomeKinds, requestDecisions } from './income-vocabulary';
import {
  employmentFollowUpAnswers,
  employmentFollowUpKinds,
  housingApplicationKinds,
  housingApplicationStates,
  nightShelters,
  participationKinds,
  referenceAddressKinds,
} from './living-vocabulary';
import { guardianshipStages, protectionMeasures, rightsMatterKinds } from './rights-vocabulary';
import { iscoGroups } from './isco-groups';
import { languageEntries } from './languages';
import {
  equivalenceDecisions,
  equivalenceStages,
  integrationDispensations,
  integrationModules,
  integrationRules,
  integrationSituations,
  integrationStages,
  iscedLevels,
  recognitionAuthorities,
} from './learning-vocabulary';
import { employmentKinds, housingKinds, projectStages, serviceThemes, trainingKinds } from './life-vocabulary';
import { municipalityEntries } from './municipalities';
import { planThemes } from './plan-themes';
import { occupations } from './occupations';
import { breakGlassReasons, oversightThresholds, incidentExportReasons } from './oversight';
import { publicHolidays } from './public-holidays';
import type { ReferenceEntry } from './reference-entry';
import {
  referralCancellationReasons,
  referralFailureReasons,
  referralHoldReasons,
  referralOutcomes,
  referralRefusalReasons,
} from './referral-reasons';
import { retentionHoldReasons, retentionRules } from './retention';
import { residenceDocumentTypes } from './residence-document-types';
import {
  copyDelays,
  delayExtensionReasons,
  identityChecks,
  legalDelays,
  restrictionGrounds,
  rightsGrounds,
  rightsRefusalReasons,
  supervisoryAuthorities,
  withholdingReasons,
} from './person-rights';
import { residenceProcedureKinds, residenceProcedureStages } from './residence-procedures';
import { sensitiveWords } from './sensitive-words';
import { skills } from './skills';

export type { ReferenceEntry } from './reference-entry';
export { residenceRules } from './residence-rules';

/** Every row of the table `reference_entry`. */
export function referenceEntries(): ReferenceEntry[] {
  return [
    ...countryEntries(),
    ...languageEntries(),
    ...municipalityEntries(),
    ...sensitiveWords,
    ...referralRefusalReasons,
    ...referralFailureReasons,
    ...referralCancellationReasons,
    ...referralHoldReasons,
    ...referralOutcomes,
    ...caseClosureReasons,
    ...legalGrounds,
    ...urgencyKinds,
    ...urgencyLevels,
    ...genders,
    ...contactKinds,
    ...residenceDocumentTypes,
    ...residenceProcedureKinds,
    ...residenceProcedureStages,
    ...householdRelations,
    ...housingKinds,
    ...trainingKinds,
    ...employmentKinds,
    ...projectStages,
    ...planThemes,
    ...autonomyDomains,
    ...autonomySteps,
    ...guardianshipStages,
    ...incomeKinds,
    ...debtKinds,
    ...debtMediations,
    ...aidRequestKinds,
    ...requestDecisions,
    ...healthCoverageKinds,
    ...careNeeds,
    ...rightsMatterKinds,
    ...protectionMeasures,
    ...participationKinds,
    ...housingApplicationKinds,
    ...housingApplicationStates,
    ...nightShelters,
    ...referenceAddressKinds,
    ...employmentFollowUpKinds,
    ...employmentFollowUpAnswers,
    ...serviceThemes,
    ...documentKinds,
    ...iscedLevels,
    ...recognitionAuthorities,
    ...equivalenceStages,
    ...equivalenceDecisions,
    ...integrationSituations,
    ...integrationRules,
    ...integrationStages,
    ...integrationDispensations,
    ...integrationModules,
    ...absenceReasons,
    ...occupations,
    ...iscoGroups,
    ...skills,
    ...publicHolidays,
    ...appointmentCancellationReasons,
    ...breakGlassReasons,
    ...oversightThresholds,
    ...legalDelays,
    ...rightsGrounds,
    ...supervisoryAuthorities,
    ...identityChecks,
    ...delayExtensionReasons,
    ...rightsRefusalReasons,
    ...restrictionGrounds,
    ...copyDelays,
    ...withholdingReasons,
    ...incidentExportReasons,
    ...retentionRules,
    ...retentionHoldReasons,
  ];
}
