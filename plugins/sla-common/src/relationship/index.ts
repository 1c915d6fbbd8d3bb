export * from './barsOf';
export * from './compareObjectives';
export * from './summarizeScores';
export * from './watermelonsOf';
export * from './figuresOfImprovement';
export * from './reviewDue';
