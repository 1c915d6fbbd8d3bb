export * from './baselineOf';
export * from './ceilingOf';
