export * from './CustomerEntity';
export * from './customerLinks';
export * from './customerSchema';
export * from './keptCustomers';
export * from './keptServices';
export * from './portalLocation';
export * from './relations';
