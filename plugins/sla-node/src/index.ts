/**
 * What other backend plugins and policies may use of service levels.
 *
 * @packageDocumentation
 */
export * from './permissions';
export * from './topics';
