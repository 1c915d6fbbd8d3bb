import { startShared } from './shared';

export default startShared;
