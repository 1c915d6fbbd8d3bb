import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Offering } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../entity/Words';
import { RowAction } from '../../widgets/RowAction';
import { StackedTable } from '../../widgets/StackedTable';
import { hoursOf, targetsOf } from './offeringWords';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaOfferingsTable' },
);

/** Offerings with what they promise, and what may be done with them. */
export function OfferingsTable(props: {
  readonly offerings: readonly Offering[];
  readonly words: Words;
  readonly mayChange: boolean;
  readonly onChange: (offering: Offering) => void;
  readonly onArchive: (offering: Offering) => void;
  readonly onRestore: (offering: Offering) => void;
}) {
  const classes = useStyles();
  const { offerings, words, mayChange, onChange, onArchive, onRestore } = props;
  const { t } = words;
  const actionsOf = (offering: Offering) => {
    const action = (
      what: 'change' | 'archive' | 'restore',
      act: (of: Offering) => void,
    ) => (
      <RowAction
        key={what}
        text={t(`offerings.${what}`)}
        label={t(`offerings.${what}Of`, { name: offering.title })}
        onClick={() => act(offering)}
      />
    );
    return (
      <div key="actions" className={classes.actions}>
        {offering.state === 'archived'
          ? action('restore', onRestore)
          : [action('change', onChange), action('archive', onArchive)]}
      </div>
    );
  };
  return (
    <StackedTable
      label={t('offerings.title')}
      heads={[
        t('offerings.offering'),
        t('offerings.level'),
        t('offerings.hours'),
        t('offerings.targets'),
        t('offerings.state'),
        ...(mayChange ? [t('offerings.actions')] : []),
      ]}
      rows={offerings.map(offering => ({
        key: offering.name,
        cells: [
          <span key="offering">
            {offering.title}
            <Typography variant="body2" color="textSecondary">
              {offering.description ?? offering.service.title}
            </Typography>
          </span>,
          offering.level,
          hoursOf(offering, words),
          targetsOf(offering, words).map(line => (
            <Typography key={line} variant="body2">
              {line}
            </Typography>
          )),
          t(`offerings.states.${offering.state}`),
          ...(mayChange ? [actionsOf(offering)] : []),
        ],
      }))}
    />
  );
}
