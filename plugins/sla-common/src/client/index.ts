export * from './AnnouncementsApi';
export * from './DialogueApi';
export * from './PersonalDataApi';
export * from './SlaApi';
export * from './SlaClient';
export type { SlaClientDiscovery, SlaClientFetch } from './SlaRequests';
