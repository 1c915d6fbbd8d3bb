import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { CustomerDetails } from '@service-levels/backstage-plugin-sla-common';
import { useParams, useSearchParams } from 'react-router-dom';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Stack } from '../../../widgets/Stack';
import { PageProblem } from '../../PageProblem';
import { BriefSheet } from './BriefSheet';
import { BriefToolbar } from './BriefToolbar';
import type { AskedInternals } from './loadBrief';
import { useBrief } from './useBrief';

const PARAM = 'internals';

/** That the customer's side is not offered the page with internals, and which one it is. */
function Denied(props: { readonly customer: CustomerDetails }) {
  const t = useTranslate();
  return (
    <Panel id="sla-brief-denied" title={t('brief.deniedTitle')}>
      <Typography>
        {t('brief.denied', { customer: props.customer.title })}
      </Typography>
      <Link to={`?${PARAM}=without`}>{t('brief.deniedLink')}</Link>
    </Panel>
  );
}

function BriefOf(props: {
  readonly customerRef: string;
  readonly asked: AskedInternals;
  readonly onChange: (isInternal: boolean) => void;
}) {
  const t = useTranslate();
  const { customerRef, asked, onChange } = props;
  const { value, error, loading, retry } = useBrief(customerRef, asked);
  if (error !== undefined && !loading) {
    return (
      <PageProblem
        error={error}
        onRetry={retry}
        notFound={{
          title: t('relationship.notFoundTitle'),
          text: t('relationship.notFound'),
        }}
      />
    );
  }
  if (value === undefined) {
    return <Loading text={t('brief.loading')} />;
  }
  if (value.kind === 'denied') {
    return <Denied customer={value.customer} />;
  }
  const { brief } = value;
  return (
    <>
      <BriefToolbar
        customer={brief.customer}
        isInternal={brief.internals !== null}
        onChange={onChange}
      />
      <BriefSheet brief={brief} onRetry={retry} />
    </>
  );
}

/**
 * `/sla/customers/{namespace}/{name}/brief?internals=with`: what to know of a
 * customer before one meets it, on one sheet. Without the parameter it has
 * internals for the provider's side.
 */
export function BriefPage() {
  const { namespace = '', name = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const customerRef = `customer:${namespace}/${name}`.toLocaleLowerCase(
    'en-US',
  );
  const given = params.get(PARAM);
  const asked = given === 'with' || given === 'without' ? given : undefined;
  return (
    <Stack data-testid="sla-brief">
      {/* The other page begins anew: nothing internal stays in sight meanwhile. */}
      <BriefOf
        key={`${customerRef} ${asked}`}
        customerRef={customerRef}
        asked={asked}
        onChange={isInternal =>
          setParams(
            { [PARAM]: isInternal ? 'with' : 'without' },
            { replace: true },
          )
        }
      />
    </Stack>
  );
}
