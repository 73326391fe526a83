export * from './appointment-conflicts';
export * from './appointment-lifecycle';
export * from './brussels-time';
export * from './recurrence';
export * from './reminder-plan';
export * from './reminder-words';
export * from './working-week';
