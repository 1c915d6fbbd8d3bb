import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DocumentBlock } from '@service-levels/backstage-plugin-sla-common';
import { DefinitionList } from '../../entity/DefinitionList';
import { StackedTable } from '../../widgets/StackedTable';

const useStyles = makeStyles(
  theme => ({
    // Lines as somebody broke them.
    text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
    heading: {
      margin: theme.spacing(2.5, 0, 0.5),
      fontSize: '1em',
      fontWeight: 'bold',
      overflowWrap: 'anywhere',
      breakAfter: 'avoid',
    },
    sentence: {
      margin: theme.spacing(0.5, 0, 1),
      paddingLeft: theme.spacing(1.5),
      borderLeft: `3px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
      breakInside: 'avoid',
    },
    list: {
      margin: theme.spacing(0.5, 0, 1),
      paddingLeft: theme.spacing(3),
      '& li': { margin: theme.spacing(0.25, 0), overflowWrap: 'anywhere' },
    },
  }),
  { name: 'SlaDocumentBlocks' },
);

function Block(props: { readonly block: DocumentBlock }) {
  const classes = useStyles();
  const { block } = props;
  switch (block.kind) {
    case 'heading':
      return <h4 className={classes.heading}>{block.text}</h4>;
    case 'paragraph':
      return (
        <Typography className={classes.text} gutterBottom>
          {block.text}
        </Typography>
      );
    case 'sentence':
      return (
        <Typography className={`${classes.text} ${classes.sentence}`}>
          {block.text}
        </Typography>
      );
    case 'facts':
      return (
        <DefinitionList
          items={block.facts.map(({ term, details }) => ({
            term,
            details: details.map(detail => (
              <span key={detail} className={classes.text}>
                {detail}
              </span>
            )),
          }))}
        />
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List className={classes.list}>
          {block.items.map((item, i) => (
            // Two items may say the same.
            <li key={i} className={classes.text}>
              {item}
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <StackedTable
          label={block.label}
          heads={block.heads}
          rows={block.rows.map((cells, i) => ({ key: String(i), cells }))}
        />
      );
    default:
      return block satisfies never;
  }
}

/** What a section of a document consists of. */
export function DocumentBlocks(props: {
  readonly blocks: readonly DocumentBlock[];
}) {
  return (
    <>
      {props.blocks.map((block, i) => (
        // A document does not change while it is shown.
        <Block key={i} block={block} />
      ))}
    </>
  );
}
