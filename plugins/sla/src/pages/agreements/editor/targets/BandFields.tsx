import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../../translations/useTranslate';
import { NumberInput } from '../../../../widgets/inputs';
import { FieldSet } from '../../../calendars/FieldSet';
import type { At } from '../fieldAt';
import type { BandForm } from '../form/TargetForm';
import { Fields } from '../widgets/Fields';
import { RowsField } from '../widgets/RowsField';

/** What is credited where a target is missed, band by band from what is agreed down to nothing. */
export function BandFields(props: {
  readonly at: At;
  readonly path: string;
  /** Percent that is agreed, as typed: where the first band begins. */
  readonly agreed: string;
  readonly bands: readonly BandForm[];
  readonly onChange: (bands: readonly BandForm[]) => void;
}) {
  const t = useTranslate();
  const { at, path, agreed, bands, onChange } = props;
  return (
    <FieldSet legend={t('editor.bands')}>
      <Typography variant="body2" color="textSecondary">
        {t('editor.bandsHelp')}
      </Typography>
      <RowsField
        at={at(path)}
        rows={bands}
        onChange={onChange}
        nameOf={(_row, number) => t('editor.bandName', { number })}
        add={t('editor.addBand')}
        newRow={() => ({
          from: '0',
          below: bands.at(-1)?.from ?? agreed,
          percent: '',
        })}
      >
        {(band, change, i) => (
          <Fields>
            {(['below', 'from', 'percent'] as const).map(field => (
              <NumberInput
                key={field}
                {...at(`${path}.${i}.${field}`)}
                label={t(`editor.bandFields.${field}`)}
                value={band[field]}
                required
                onChange={text => change({ [field]: text })}
              />
            ))}
          </Fields>
        )}
      </RowsField>
    </FieldSet>
  );
}
