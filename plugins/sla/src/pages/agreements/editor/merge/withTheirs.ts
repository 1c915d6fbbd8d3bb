import type { AgreementForm } from '../form/AgreementForm';
import type { TargetForm } from '../form/TargetForm';
import type { Contested } from './Merged';

function withTarget(
  targets: readonly TargetForm[],
  key: string,
  changed: (target: TargetForm) => TargetForm,
): TargetForm[] {
  return targets.map(one => (one.key === key ? changed(one) : one));
}

function isTarget(value: unknown): value is TargetForm {
  return typeof value === 'object' && value !== null && 'key' in value;
}

/** The form with a contested field as the other changed it. */
export function withTheirs(
  form: AgreementForm,
  { path, theirs }: Contested,
): AgreementForm {
  const [field, inner, ofTarget] = path;
  if (field === 'targets' && ofTarget !== undefined) {
    return {
      ...form,
      targets: withTarget(form.targets, inner, target => ({
        ...target,
        [ofTarget]: theirs,
      })),
    };
  }
  if (field === 'targets' && inner !== undefined) {
    const others = form.targets.filter(({ key }) => key !== inner);
    return {
      ...form,
      targets: isTarget(theirs) ? [...others, theirs] : others,
    };
  }
  const known: unknown = Object.entries(form).find(
    ([name]) => name === field,
  )?.[1];
  return inner === undefined
    ? { ...form, [field]: theirs }
    : { ...form, [field]: { ...Object(known), [inner]: theirs } };
}
