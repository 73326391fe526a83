export { BreakGlass } from './break-glass/break-glass.entity';
export { OVERSIGHT_SENTENCES } from './oversight-sentences';
export { OversightModule } from './oversight.module';
export { ReadingDay } from './unusual/reading-day.entity';
export { UnusualReading } from './unusual/unusual-reading.entity';
