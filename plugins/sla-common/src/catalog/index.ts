export * from './CustomerEntity';
export * from './customerLinks';
export * from './customerSchema';
export * from './keptCustomers';
export * from './keptServices';
export { ANNOTATION_ONE_SUFFICES, oneSufficesOf } from './oneSuffices';
export { isKeptInPortal, PORTAL_LOCATION } from './portalLocation';
export * from './relations';
