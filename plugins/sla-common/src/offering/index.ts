export * from './differencesFrom';
export * from './draftFromOffering';
