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
import { languageEntries } from './languages';
import { employmentKinds, housingKinds, projectStages, serviceThemes, trainingKinds } from './life-vocabulary';
import { municipalityEntries } from './municipalities';
import { planThemes } from './plan-themes';
import { publicHolidays } from './public-holidays';
import type { ReferenceEntry } from './reference-entry';
import {
  referralCancellationReasons,
  referralFailureReasons,
  referralHoldReasons,
  referralOutcomes,
  referralRefusalReasons,
} from './referral-reasons';
import { residenceDocumentTypes } from './residence-document-types';
import { residenceProcedureKinds, residenceProcedureStages } from './residence-procedures';

export type { ReferenceEntry } from './reference-entry';
export { residenceRules } from './residence-rules';

/** Every row of the table `reference_entry`. */
export function referenceEntries(): ReferenceEntry[] {
  return [
    ...countryEntries(),
    ...languageEntries(),
    ...municipalityEntries(),
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
    ...serviceThemes,
    ...documentKinds,
    ...publicHolidays,
    ...appointmentCancellationReasons,
    ...absenceReasons,
  ];
}
