export { FileRestriction } from './restriction/file-restriction.entity';
export { RightsRequest } from './requests/rights-request.entity';
export { RightsRequestStep } from './requests/rights-request-step.entity';
export { RIGHTS_SENTENCES } from './rights-sentences';
export { RightsModule } from './rights.module';
export { PersonStatement } from './statements/person-statement.entity';
