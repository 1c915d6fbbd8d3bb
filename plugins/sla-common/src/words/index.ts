export { compactHours, type CompactHoursWords } from './compactHours';
export * from './document';
export * from './report';
export * from './target';
