import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../../api/slaApiRef';
import { allOf } from '../../../../hooks/allOf';
import { orNothing } from '../../../../hooks/orNothing';
import { newAgreementRouteRef } from '../../../../routes';
import { useTranslate } from '../../../../translations/useTranslate';
import { EntityInput } from '../../../../widgets/EntityInput';
import { FieldGrid } from '../../../../widgets/FieldGrid';
import { ChoiceInput } from '../../../../widgets/inputs';

const ID = 'sla-start';
const KINDS = ['system', 'component', 'api', 'resource', 'domain'];

/** Begins from a service offering instead of nothing, where the portal keeps any. */
export function StartPanel(props: { readonly customerRef: string }) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const navigate = useNavigate();
  const path = useRouteRef(newAgreementRouteRef);
  const [name, setName] = useState('');
  const [entity, setEntity] = useState('');
  const { value: offerings = [] } = useAsync(async () => {
    const found = await orNothing(
      allOf(cursor => api.getOfferings({ state: 'kept', limit: 100, cursor })),
    );
    return found.flat();
  }, [api]);
  if (offerings.length === 0) {
    return null;
  }
  const begin = () => {
    const ref = entity.trim().toLocaleLowerCase('en-US');
    const params = new URLSearchParams({
      offering: name,
      ...(ref !== '' && { entity: ref }),
      ...(props.customerRef !== '' && { customer: props.customerRef }),
    });
    navigate(`${path()}?${params}`);
  };
  return (
    <>
      <Typography>{t('editor.startIntro')}</Typography>
      <FieldGrid
        label={t('editor.start')}
        onSubmit={begin}
        buttons={
          <Button type="submit" variant="outlined" disabled={name === ''}>
            {t('editor.begin')}
          </Button>
        }
      >
        <ChoiceInput
          id={`${ID}-offering`}
          field="offering"
          label={t('editor.offering')}
          value={name}
          errors={{}}
          onChange={setName}
          choices={[
            { value: '', text: t('editor.choose') },
            ...offerings.map(one => ({
              value: one.name,
              text: t('editor.offeringOf', {
                title: one.title,
                level: one.level,
              }),
            })),
          ]}
        />
        <EntityInput
          id={`${ID}-entity`}
          label={t('editor.startEntity')}
          kinds={KINDS}
          value={entity}
          onChange={setEntity}
        />
      </FieldGrid>
    </>
  );
}
