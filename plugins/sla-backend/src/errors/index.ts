export * from './FieldConflictError';
export * from './FieldNotAllowedError';
export * from './InvalidInputError';
export * from './RequestError';
export * from './StaleVersionError';
