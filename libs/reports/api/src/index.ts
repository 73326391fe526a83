export { REPORT_SENTENCES } from './report-sentences';
export { ReportsModule } from './reports.module';
