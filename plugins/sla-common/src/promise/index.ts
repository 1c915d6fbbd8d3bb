export * from './ceilingOf';
