export * from './my-day';
