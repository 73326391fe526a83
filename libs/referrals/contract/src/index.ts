export * from './referral-status';
export * from './referral-transitions';
