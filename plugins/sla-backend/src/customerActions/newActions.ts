import { randomUUID } from 'node:crypto';
import type { PromisedAction } from '@service-levels/backstage-plugin-sla-common';
import { FieldNotAllowedError, InvalidInputError } from '../errors';
import { newAction, type Promising } from './actionRules';
import type { NewAction } from './CustomerActionsStore';

/**
 * What is promised with an interaction.
 *
 * @throws NotAllowedError - naming the field, such as `actions.1.owner`
 * @throws InputError - likewise
 */
export function newActions(
  actions: readonly PromisedAction[],
  promising: Promising & { readonly interactionId: string },
): NewAction[] {
  return actions.map((action, i) => {
    try {
      return newAction(action, { ...promising, id: randomUUID() });
    } catch (error) {
      throw atPosition(error, i);
    }
  });
}

/** The same refusal, naming the field by the position of the action. */
function atPosition(error: unknown, position: number): unknown {
  if (error instanceof FieldNotAllowedError) {
    const [{ field, reason }] = error.details;
    return new FieldNotAllowedError(`actions.${position}.${field}`, reason);
  }
  if (error instanceof InvalidInputError) {
    return new InvalidInputError(
      error.details.map(({ field, reason }) => ({
        field: `actions.${position}.${field}`,
        reason,
      })),
    );
  }
  return error;
}
