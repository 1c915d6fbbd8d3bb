export * from './SlaApi';
export * from './SlaClient';
