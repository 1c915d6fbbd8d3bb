/**
 * The words and the arithmetic of service levels.
 *
 * @packageDocumentation
 */
export * from './agreement';
export * from './alert';
export * from './catalog';
export * from './client';
export * from './credit';
export * from './exclude';
export * from './judge';
export * from './model';
export * from './offering';
export * from './permissions';
export * from './promise';
export * from './relationship';
export * from './report';
export * from './sheets';
export * from './tables';
export * from './time';
export * from './words';
