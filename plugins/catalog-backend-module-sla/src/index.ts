export { catalogModuleSla as default } from './module';
