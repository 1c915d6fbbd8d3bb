import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/handover`;

export const handoverRoutes: readonly RouteRow[] = [
  {
    route: 'GET /customers/{namespace}/{name}/handover',
    request: subject => ({
      path: `${beneath(subject)}?from=user:default/ines`,
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/handover',
    // Its relationship manager sees to it.
    subject: async stage => await stage.complained(),
    request: subject => ({
      path: beneath(subject),
      body: { from: 'user:default/ines', to: 'user:default/otto' },
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
];
