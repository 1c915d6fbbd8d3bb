export * from './AnnouncementsApi';
export * from './DialogueApi';
export * from './HandoverApi';
export * from './PersonalDataApi';
export * from './SlaApi';
export * from './SlaClient';
export type { SlaClientDiscovery, SlaClientFetch } from './SlaRequests';
