export * from './Sheet';
export * from './sheets';
