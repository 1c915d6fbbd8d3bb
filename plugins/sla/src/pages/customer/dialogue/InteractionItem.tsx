import { Link } from '@backstage/core-components';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import { Fragment, type ReactNode } from 'react';
import { dateOf } from '../../../format/dateOf';
import { Markdown } from '../../../widgets/Markdown';
import { PersonOrName } from '../../PersonOrName';
import { VisibilityLabel } from '../../../widgets/VisibilityLabel';
import { OverdueChip } from '../../../widgets/OverdueChip';
import { ComplaintFacts } from './ComplaintFacts';
import {
  isOverdue,
  isPlanned,
  stepInWords,
  whenInWords,
  writerInWords,
  type InteractionWords,
} from './interactionWords';

const useStyles = makeStyles(
  theme => ({
    item: {
      padding: theme.spacing(2, 0),
      overflowWrap: 'anywhere',
      '&:not(:last-child)': {
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      '& > *': { margin: 0 },
    },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaInteractionItem' },
);

/** Names with commas between them, after what they are. */
function Named(props: {
  readonly label: string;
  readonly items: readonly string[];
  readonly show: (item: string) => ReactNode;
}) {
  const { label, items, show } = props;
  return items.length === 0 ? null : (
    <Typography variant="body2">
      {`${label}: `}
      {items.map((item, i) => (
        <Fragment key={item}>
          {i > 0 && ', '}
          {show(item)}
        </Fragment>
      ))}
    </Typography>
  );
}

/** One entry of the dialogue; who sees it stands on it at every moment. */
export function InteractionItem(props: {
  readonly interaction: Interaction;
  readonly words: InteractionWords;
  /** In milliseconds. */
  readonly now: number;
  /** What can be done with it. */
  readonly buttons: ReactNode;
}) {
  const classes = useStyles();
  const { interaction, words, now, buttons } = props;
  const { kind, title, text, visibility, complaint, links, steps } =
    interaction;
  const { t, titles } = words;
  const id = `sla-interaction-${interaction.id}`;
  const named = (who: string) => <PersonOrName who={who} titles={titles} />;
  const addresses = new Map(links.map(link => [link.url, link.title]));
  return (
    <li className={classes.item} aria-labelledby={id}>
      <div className={classes.chips}>
        <Chip size="small" label={t(`dialogue.kinds.${kind}`)} />
        <VisibilityLabel visibility={visibility} />
        {complaint && (
          <Chip size="small" label={t(`dialogue.states.${complaint.state}`)} />
        )}
        {isOverdue(interaction, dateOf(now)) && (
          <OverdueChip label={t('dialogue.overdue')} />
        )}
        {isPlanned(interaction, now) && (
          <Chip size="small" variant="outlined" label={t('dialogue.planned')} />
        )}
      </div>
      <Typography id={id} component="h3" variant="subtitle1">
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {`${whenInWords(interaction, words)} · ${writerInWords(
          interaction,
          words,
        )}`}
      </Typography>
      {text.trim() !== '' && <Markdown text={text} />}
      <Named
        label={t('dialogue.with')}
        items={interaction.participants}
        show={named}
      />
      <Named
        label={t('dialogue.about')}
        items={interaction.entities}
        show={named}
      />
      <Named
        label={t('dialogue.links')}
        items={[...addresses.keys()]}
        show={url => <Link to={url}>{addresses.get(url)}</Link>}
      />
      {complaint && <ComplaintFacts complaint={complaint} words={words} />}
      {steps.map(step => {
        const said = stepInWords(step, words);
        return (
          said && (
            <Typography
              key={`${step.kind}-${step.at}`}
              variant="body2"
              color="textSecondary"
            >
              {said}
            </Typography>
          )
        );
      })}
      <div className={classes.buttons}>{buttons}</div>
    </li>
  );
}
