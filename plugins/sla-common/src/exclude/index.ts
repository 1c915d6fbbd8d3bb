export * from './excludedOf';
