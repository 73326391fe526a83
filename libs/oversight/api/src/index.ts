export { BreakGlass } from './break-glass/break-glass.entity';
export { OVERSIGHT_SENTENCES } from './oversight-sentences';
export { OversightModule } from './oversight.module';
