export * from './SlaClient';
