export * from './bandOf';
export * from './creditsOf';
