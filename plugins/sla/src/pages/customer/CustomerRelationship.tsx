import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { ImprovementsPanel } from '../improvements/ImprovementsPanel';
import { PageProblem } from '../PageProblem';
import { ReviewsPanel } from '../reviews/ReviewsPanel';
import { ActionsPanel } from './actions/ActionsPanel';
import { LastReports } from '../reports/LastReports';
import { AgreedPanel } from './agreements/AgreedPanel';
import { ToldPanel } from './announcements/ToldPanel';
import { CustomerHead } from './CustomerHead';
import { DialoguePanel } from './dialogue/DialoguePanel';
import { NextMeeting } from './dialogue/NextMeeting';
import { LinksPanel } from './LinksPanel';
import { OpportunitiesPanel } from './opportunities/OpportunitiesPanel';
import { PeoplePanel } from './PeoplePanel';
import { RequirementsPanel } from './requirements/RequirementsPanel';
import { SatisfactionPanel } from './satisfaction/SatisfactionPanel';
import { useCustomer } from './useCustomer';

const useStyles = makeStyles(
  theme => ({
    content: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      },
    },
    larger: {
      display: 'grid',
      minWidth: 0,
      [theme.breakpoints.up('md')]: { gridColumn: 'span 2' },
    },
    wide: {
      gridColumn: '1 / -1',
      minWidth: 0,
      '&:empty': { display: 'none' },
    },
  }),
  { name: 'SlaCustomerRelationship' },
);

/** The relationship with a customer in one view: who it is, and what hangs on it. */
export function CustomerRelationship(props: { readonly customerRef: string }) {
  const classes = useStyles();
  const t = useTranslate();
  const { customerRef } = props;
  const { value, error, retry } = useCustomer(customerRef);
  // What is said may promise something or plan a meeting: then these are read again.
  const [said, setSaid] = useState(0);
  if (value === undefined) {
    return error === undefined ? (
      <Loading text={t('relationship.loading')} />
    ) : (
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
  const { side } = value.customer;
  return (
    <div className={classes.content} data-testid="sla-customer">
      <div className={classes.wide}>
        <CustomerHead {...value} onChanged={retry} />
      </div>
      <PeoplePanel
        {...value}
        nextMeeting={
          <NextMeeting key={said} customerRef={customerRef} side={side} />
        }
      />
      <div className={classes.larger}>
        <LinksPanel {...value} />
      </div>
      <div className={classes.wide}>
        <RequirementsPanel customerRef={customerRef} side={side} />
      </div>
      <div className={classes.wide}>
        <AgreedPanel customerRef={customerRef} side={side} />
      </div>
      <div className={classes.wide}>
        <LastReports customerRef={customerRef} />
      </div>
      <div className={classes.larger}>
        <DialoguePanel
          customerRef={customerRef}
          side={side}
          onChanged={() => setSaid(times => times + 1)}
        />
      </div>
      <ActionsPanel key={said} customerRef={customerRef} side={side} />
      <div className={classes.wide}>
        <ReviewsPanel customerRef={customerRef} side={side} />
      </div>
      <div className={classes.wide}>
        <ImprovementsPanel customerRef={customerRef} side={side} />
      </div>
      <div className={classes.wide}>
        <ToldPanel customerRef={customerRef} side={side} />
      </div>
      <div className={classes.wide}>
        <SatisfactionPanel customerRef={customerRef} side={side} />
      </div>
      <div className={classes.wide}>
        <OpportunitiesPanel customerRef={customerRef} />
      </div>
    </div>
  );
}
