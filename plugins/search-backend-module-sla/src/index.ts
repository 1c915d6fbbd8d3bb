export { searchModuleSla as default } from './module';
