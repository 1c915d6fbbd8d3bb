import Typography from '@material-ui/core/Typography';
import { FEE_PERIODS } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../../translations/useTranslate';
import {
  CheckInput,
  ChoiceInput,
  NumberInput,
  TextInput,
} from '../../../../widgets/inputs';
import { fieldId } from '../fieldAt';
import type { CreditsForm } from '../form/JudgedForm';
import { Fields } from '../widgets/Fields';
import type { SectionProps } from './SectionProps';

/** The fee that credits are parts of, and how much of it they take at most. */
export function CreditsSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  const { credits } = form;
  const change = (changed: Partial<CreditsForm>) =>
    onChange({ credits: { ...credits, ...changed } });
  return (
    <>
      <CheckInput
        id={fieldId('credits')}
        label={t('editor.creditsAgreed')}
        isChecked={credits.isAgreed}
        onChange={isAgreed => change({ isAgreed })}
      />
      {credits.isAgreed && (
        <>
          <Fields>
            <NumberInput
              {...at('credits.amount')}
              label={t('editor.fee')}
              value={credits.amount}
              required
              onChange={amount => change({ amount })}
            />
            <TextInput
              {...at('credits.currency')}
              label={t('editor.currency')}
              help={t('editor.currencyHelp')}
              value={credits.currency}
              most={3}
              required
              onChange={currency =>
                change({ currency: currency.toLocaleUpperCase('en-US') })
              }
            />
            <ChoiceInput
              {...at('credits.per')}
              label={t('editor.feePer')}
              value={credits.per}
              onChange={value =>
                change({
                  per: FEE_PERIODS.find(one => one === value) ?? 'month',
                })
              }
              choices={FEE_PERIODS.map(value => ({
                value,
                text: t(`editor.periods.${value}`),
              }))}
            />
            <NumberInput
              {...at('credits.capPercent')}
              label={t('editor.cap')}
              value={credits.capPercent}
              required
              onChange={capPercent => change({ capPercent })}
            />
          </Fields>
          <Typography variant="body2" color="textSecondary">
            {t('editor.bandsAtTargets')}
          </Typography>
        </>
      )}
    </>
  );
}
