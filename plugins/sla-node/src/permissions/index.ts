export * from './conditions';
export * from './isOwnCustomerOrOtherKind';
export * from './resources';
export * from './rules';
export * from './SlaPermissionPolicy';
export * from './slaPolicyServiceRef';
