import { makeStyles } from '@material-ui/core/styles';
import type { ExportFile } from '../export/Table';
import { ExportButtons } from './ExportButtons';

const useStyles = makeStyles(
  theme => ({ export: { marginTop: theme.spacing(1) } }),
  { name: 'SlaTableExport' },
);

/** Beneath a table that is not alone on its page: stores it as XLSX or CSV. */
export function TableExport(props: {
  /** What the table is called, for a screen reader. */
  readonly of: string;
  /** What is stored; it may have to be read first. */
  readonly file: () => ExportFile | Promise<ExportFile>;
}) {
  const classes = useStyles();
  return (
    <div className={classes.export}>
      <ExportButtons {...props} />
    </div>
  );
}
