import type { SlamCell } from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../../../translations/useTranslate';
import { statusInWords } from '../../../widgets/shownStatus';

/** "breached", "1 of 5 breached"; what was not agreed is said so. */
export function cellInWords(cell: SlamCell | null, t: Translate): string {
  if (cell === null) {
    return t('slam.nothingAgreed');
  }
  const status = statusInWords(cell.worst, t);
  return cell.targets === 1
    ? status
    : t('rollUp.someOf', {
        count: cell.count,
        targets: cell.targets,
        status,
      });
}
