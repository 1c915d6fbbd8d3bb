export * from './compareObjectives';
