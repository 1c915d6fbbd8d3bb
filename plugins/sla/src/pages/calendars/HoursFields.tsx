import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  WEEKDAYS,
  type WeekdayHours,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { FieldSet } from './FieldSet';
import { TimeField } from './TimeField';

const useStyles = makeStyles(
  theme => ({
    window: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(1),
      border: 0,
      margin: 0,
      padding: theme.spacing(1, 0),
    },
  }),
  { name: 'SlaHoursFields' },
);

function WindowFields(props: {
  readonly idPrefix: string;
  readonly number: number;
  readonly window: WeekdayHours;
  readonly onChange: (window: WeekdayHours) => void;
  readonly onRemove: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { idPrefix, number, window, onChange, onRemove } = props;
  const legend = t('calendars.windowLegend', { number: String(number) });
  const id = `${idPrefix}-window-${number}`;
  return (
    <fieldset className={classes.window} aria-label={legend}>
      {WEEKDAYS.map((day, index) => (
        <FormControlLabel
          key={day}
          label={format.weekday(index)}
          control={
            <Checkbox
              color="primary"
              checked={window.days.includes(day)}
              onChange={({ target }) =>
                onChange({
                  ...window,
                  days: WEEKDAYS.filter(known =>
                    known === day
                      ? target.checked
                      : window.days.includes(known),
                  ),
                })
              }
            />
          }
        />
      ))}
      <TimeField
        id={`${id}-from`}
        end="from"
        required
        label={t('calendars.fieldFrom')}
        value={window.from}
        onChange={from => onChange({ ...window, from })}
      />
      <TimeField
        id={`${id}-to`}
        end="to"
        required
        label={t('calendars.fieldTo')}
        value={window.to}
        onChange={to => onChange({ ...window, to })}
      />
      <Button
        size="small"
        aria-label={t('calendars.removeWindow', { number: String(number) })}
        onClick={onRemove}
      >
        {t('calendars.remove')}
      </Button>
    </fieldset>
  );
}

/** The hours of a week: around the clock, or windows on days of the week, over midnight too. */
export function HoursFields(props: {
  /** Ids of its fields begin with it, once on a page. */
  readonly idPrefix?: string;
  readonly isAlways: boolean;
  readonly windows: readonly WeekdayHours[];
  readonly onChange: (changed: {
    isAlways?: boolean;
    windows?: readonly WeekdayHours[];
  }) => void;
}) {
  const t = useTranslate();
  const { idPrefix = 'sla-calendar', isAlways, windows, onChange } = props;
  return (
    <FieldSet legend={t('calendars.hoursLegend')}>
      <FormControlLabel
        label={t('calendars.fieldAlways')}
        control={
          <Checkbox
            color="primary"
            checked={isAlways}
            onChange={({ target }) => onChange({ isAlways: target.checked })}
          />
        }
      />
      {!isAlways && (
        <>
          {windows.map((window, i) => (
            <WindowFields
              // They have no name of their own, and are only added at the end.
              // eslint-disable-next-line react/no-array-index-key
              key={i}
              idPrefix={idPrefix}
              number={i + 1}
              window={window}
              onChange={changed =>
                onChange({
                  windows: windows.map((one, n) => (n === i ? changed : one)),
                })
              }
              onRemove={() =>
                onChange({ windows: windows.filter((_one, n) => n !== i) })
              }
            />
          ))}
          <Button
            variant="outlined"
            size="small"
            onClick={() =>
              onChange({
                windows: [...windows, { days: [], from: '08:00', to: '17:00' }],
              })
            }
          >
            {t('calendars.addWindow')}
          </Button>
          <Typography variant="body2" color="textSecondary">
            {t('calendars.nightHelp')}
          </Typography>
        </>
      )}
    </FieldSet>
  );
}
