import Chip from '@material-ui/core/Chip';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import PeopleOutlinedIcon from '@material-ui/icons/PeopleOutlined';
import type { Visibility } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../translations/useTranslate';

/** Who sees something, in words; the picture is a comfort. */
export function VisibilityLabel(props: { readonly visibility: Visibility }) {
  const t = useTranslate();
  const { visibility } = props;
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={
        visibility === 'internal' ? (
          <LockOutlinedIcon aria-hidden />
        ) : (
          <PeopleOutlinedIcon aria-hidden />
        )
      }
      label={t(`dialogue.visibilities.${visibility}`)}
      style={{ margin: 0 }}
    />
  );
}
