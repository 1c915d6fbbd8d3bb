/** The texts of what nothing is agreed about; a part of `en.ts`. */
export const unagreed = {
  loading: 'What is not agreed is being read …',
  services: 'Services without agreement',
  servicesIntro:
    'Systems and components that customers own or use, and that no signed SLA with them names, measures or lies above.',
  noServices: 'Every service of every customer has its agreement.',
  service: 'Service',
  customer: 'Customer',
  link: 'Link',
  owns: 'business owner',
  uses: 'uses it',
  next: 'What to do',
  agree: 'Draft an agreement',
  agreeOf: 'Draft an agreement with {{customer}}',
  indicators: 'Measurements without target',
  indicatorsIntro:
    'What is measured, although no target uses it: not in what is in force or signed, and not in what is on offer or being written.',
  noIndicators: 'Every measurement has its target.',
  indicator: 'Indicator',
  entity: 'Entity',
  stream: 'What is collected',
  streams: {
    states: 'states',
    counts: 'counts',
    values: 'values',
    cases: 'cases',
  },
};
