/** The rows as the database holds them, by area; snake_case ends at the stores. */

export * from './agreements';
export * from './alerts';
export * from './announcements';
export * from './bookkeeping';
export * from './calendars';
export * from './close';
export * from './credits';
export * from './customers';
export * from './dialogue';
export * from './judging';
export * from './maintenance';
export * from './measurements';
export * from './offerings';
export * from './opportunities';
export * from './reports';
export * from './requirements';
export * from './reviews';
export * from './satisfaction';
