export * from './agreement';
export * from './attainment';
export * from './calendar';
export * from './customer';
export * from './indicator';
export * from './measurement';
export * from './page';
export * from './primitives';
