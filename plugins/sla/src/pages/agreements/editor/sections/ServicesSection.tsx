import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';
import { useTitles } from '../../../../hooks/useTitles';
import { useTranslate } from '../../../../translations/useTranslate';
import { EntitiesInput } from '../../../../widgets/EntitiesInput';
import { CheckInput, TextInput } from '../../../../widgets/inputs';
import { listErrors } from '../../../../widgets/listErrors';
import { fieldId, withError, type FieldAt } from '../fieldAt';
import { NEW_SERVICE } from '../form/ClausesForm';
import { Fields } from '../widgets/Fields';
import { RowsField } from '../widgets/RowsField';
import type { SectionProps } from './SectionProps';

const KINDS = ['system', 'component', 'api', 'resource', 'domain'];

function EntitiesBehind(props: {
  readonly at: FieldAt;
  readonly entities: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (refs: readonly string[]) => void;
}) {
  const t = useTranslate();
  const { at, entities, chosen, onChange } = props;
  // One that was taken out of the agreement must be seen to be taken out here.
  const offered = [...new Set([...entities, ...chosen])];
  const titleOf = useTitles(offered);
  const error = listErrors(at.errors, at.field)[at.field];
  return (
    <FormControl
      component="fieldset"
      error={error !== undefined}
      id={at.id}
      tabIndex={-1}
      aria-invalid={error !== undefined}
      aria-describedby={error === undefined ? undefined : `${at.id}-error`}
    >
      <FormLabel component="legend">{t('editor.entitiesBehind')}</FormLabel>
      {offered.map(ref => (
        <CheckInput
          key={ref}
          id={`${at.id}-${ref}`}
          label={titleOf(ref)}
          isChecked={chosen.includes(ref)}
          onChange={isChecked =>
            onChange(
              offered.filter(one =>
                one === ref ? isChecked : chosen.includes(one),
              ),
            )
          }
        />
      ))}
      {error !== undefined && (
        <FormHelperText id={`${at.id}-error`}>{error}</FormHelperText>
      )}
    </FormControl>
  );
}

/** On which entities it is, and which services these are in the words of the customer. */
export function ServicesSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  const { entities, services } = form;
  return (
    <>
      <EntitiesInput
        {...withError(at('entities'))}
        label={t('editor.entities')}
        kinds={KINDS}
        values={entities}
        errorOf={i => at('entities').errors[`entities.${i}`]}
        help={t('editor.entitiesHelp')}
        onChange={refs => onChange({ entities: refs })}
      />
      <Typography variant="body2" color="textSecondary">
        {t('editor.servicesHelp')}
      </Typography>
      <RowsField
        at={at('services')}
        rows={services}
        onChange={rows => onChange({ services: rows })}
        nameOf={({ title }, number) =>
          t('editor.serviceName', { number, title })
        }
        add={t('editor.addService')}
        newRow={() => ({
          ...NEW_SERVICE,
          entities: services.length === 0 ? entities : [],
        })}
      >
        {(service, change, i) => {
          const path = (field: string) => at(`services.${i}.${field}`);
          return (
            <Fields>
              <TextInput
                {...path('title')}
                label={t('editor.serviceTitle')}
                value={service.title}
                most={200}
                required
                onChange={title => change({ title })}
              />
              <EntitiesBehind
                at={path('entities')}
                entities={entities}
                chosen={service.entities}
                onChange={refs => change({ entities: refs })}
              />
              {(['description', 'inScope', 'outOfScope'] as const).map(
                field => (
                  <TextInput
                    key={field}
                    {...path(field)}
                    id={fieldId(`services.${i}.${field}`)}
                    label={t(`editor.serviceFields.${field}`)}
                    value={service[field]}
                    most={5000}
                    isLong
                    onChange={text => change({ [field]: text })}
                  />
                ),
              )}
            </Fields>
          );
        }}
      </RowsField>
    </>
  );
}
