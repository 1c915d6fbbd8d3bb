export { slaPlugin as default } from './plugin';
