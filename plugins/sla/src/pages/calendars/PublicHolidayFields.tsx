import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Holiday,
  HolidayRegion,
  NamedHoliday,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { TextField } from '../../widgets/TextField';
import { FieldRow } from './FieldSet';

/** Years, both inclusive, as they are typed. */
export interface YearsInput {
  readonly from: string;
  readonly to: string;
}

function RegionField(props: {
  readonly id: string;
  readonly label: string;
  readonly none: string;
  readonly regions: readonly HolidayRegion[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}) {
  const { id, label, none, regions, value, onChange } = props;
  return (
    <TextField
      id={id}
      select
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{none}</option>
      {regions.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </TextField>
  );
}

/** Adds the public holidays of a country or region for some years, written out. */
export function PublicHolidayFields(props: {
  /** Ids of its fields begin with it, once on a page. */
  readonly idPrefix?: string;
  readonly years: YearsInput;
  readonly onYears: (years: YearsInput) => void;
  readonly onAdd: (holidays: readonly NamedHoliday[]) => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { idPrefix = 'sla-calendar', years, onYears, onAdd } = props;
  const [country, setCountry] = useState('');
  const [region, setRegion] = useState('');
  const { sending, send } = useSending<readonly Holiday[]>();
  const countries = useAsync(
    async () => (await api.getHolidayRegions({})).items,
    [api],
  );
  const regions = useAsync(
    async () =>
      country === '' ? [] : (await api.getHolidayRegions({ country })).items,
    [api, country],
  );
  const canAdd = country !== '' && sending.kind !== 'running';
  const add = async () => {
    if (!canAdd) {
      return;
    }
    const asked = region === '' ? country : region;
    const found = await send(async () => {
      const { items } = await api.getHolidays({
        region: asked,
        from: Number(years.from),
        to: Number(years.to),
      });
      return items;
    });
    if (found !== undefined) {
      onAdd(found.map(holiday => ({ ...holiday, region: asked })));
    }
  };
  const failed = countries.error ?? regions.error;
  return (
    <>
      <FieldRow onEnter={add}>
        <RegionField
          id={`${idPrefix}-country`}
          label={t('calendars.fieldCountry')}
          none={t('calendars.choose')}
          regions={countries.value ?? []}
          value={country}
          onChange={code => {
            setCountry(code);
            setRegion('');
          }}
        />
        <RegionField
          id={`${idPrefix}-region`}
          label={t('calendars.fieldRegion')}
          none={t('calendars.wholeCountry')}
          regions={regions.value ?? []}
          value={region}
          onChange={setRegion}
        />
        {(['from', 'to'] as const).map(end => (
          <TextField
            key={end}
            id={`${idPrefix}-year-${end}`}
            type="number"
            InputLabelProps={{ shrink: true }}
            inputProps={{ min: 1970, max: 2200 }}
            label={
              end === 'from'
                ? t('calendars.fieldYearFrom')
                : t('calendars.fieldYearTo')
            }
            value={years[end]}
            onChange={({ target }) =>
              onYears({ ...years, [end]: target.value })
            }
          />
        ))}
        <Button variant="outlined" disabled={!canAdd} onClick={add}>
          {t('calendars.addPublic')}
        </Button>
      </FieldRow>
      <div role="status" aria-live="polite">
        {sending.kind === 'done' && (
          <Typography variant="body2">
            {t('calendars.added', { count: sending.value.length })}
          </Typography>
        )}
        {sending.kind === 'failed' && (
          <Typography variant="body2" color="error">
            {t('calendars.failed', { reason: sending.reason })}
          </Typography>
        )}
        {failed && (
          <Typography variant="body2" color="error">
            {failed.message}
          </Typography>
        )}
      </div>
    </>
  );
}
