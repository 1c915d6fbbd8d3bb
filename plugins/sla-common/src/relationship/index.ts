export * from './compareObjectives';
export * from './summarizeScores';
