/**
 * The words and the arithmetic of service levels.
 *
 * @packageDocumentation
 */
export * from './client';
export * from './model';
export * from './permissions';
