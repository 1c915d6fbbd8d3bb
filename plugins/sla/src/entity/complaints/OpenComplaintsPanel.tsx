import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { orNothing } from '../../hooks/orNothing';
import { useCustomerPath } from '../../hooks/useCustomerPath';
import { useTranslate } from '../../translations/useTranslate';
import { DueDate } from '../../widgets/DueDate';
import { LabelledList } from '../../widgets/LabelledList';
import { Panel } from '../../widgets/Panel';
import { VisibilityLabel } from '../../widgets/VisibilityLabel';

/**
 * What customers complain of an entity and nobody has answered. Not there where
 * there is nothing, nor while it cannot be read: the tab has more to tell.
 */
export function OpenComplaintsPanel(props: {
  readonly entityRef: string;
  readonly name: string;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const pathOf = useCustomerPath();
  const { entityRef, name } = props;
  const { value = [] } = useAsync(async () => {
    const found = await orNothing(
      allOf(cursor =>
        api.getInteractions({ entityRef, state: 'open', limit: 100, cursor }),
      ),
    );
    return found.flat();
  }, [api, entityRef]);
  if (value.length === 0) {
    return null;
  }
  return (
    <Panel id="sla-open-complaints" title={t('dialogue.openOn', { name })}>
      <LabelledList
        items={value.map(complaint => {
          const { id, title, customerTitle, visibility } = complaint;
          const path = pathOf(complaint.customerRef);
          return {
            key: id,
            content: (
              <>
                {path === undefined ? title : <Link to={path}>{title}</Link>}
                <Typography
                  component="div"
                  variant="body2"
                  color="textSecondary"
                >
                  {customerTitle}
                  {complaint.complaint && (
                    <>
                      {' · '}
                      <DueDate due={complaint.complaint.due} now={Date.now()} />
                    </>
                  )}
                </Typography>
              </>
            ),
            label: <VisibilityLabel visibility={visibility} />,
          };
        })}
      />
    </Panel>
  );
}
