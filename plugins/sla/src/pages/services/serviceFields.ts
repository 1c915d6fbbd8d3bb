import type {
  CreateServiceInput,
  KeptService,
  ServiceDeclarationInput,
} from '@service-levels/backstage-plugin-sla-common';

/** A service as a form has it; empty texts for nothing. */
export interface ServiceFields {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly owner: string;
  readonly domain: string;
}

/** Where a new service begins. */
export const NEW_SERVICE: ServiceFields = {
  name: '',
  title: '',
  description: '',
  owner: '',
  domain: '',
};

/** What the portal keeps, for the form. */
export function fieldsOf(kept: KeptService): ServiceFields {
  return {
    name: '',
    title: kept.title,
    description: kept.description ?? '',
    owner: kept.owner,
    domain: kept.domain ?? '',
  };
}

const MOST_IN_NAME = 63;

/** A name that the catalog takes, made of a title; empty where nothing of it can stand in one. */
export function nameOf(title: string): string {
  return title
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MOST_IN_NAME)
    .replace(/-$/, '');
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** What the form says, as the API takes a change. */
export function changedOf(fields: ServiceFields): ServiceDeclarationInput {
  return {
    title: fields.title.trim(),
    description: textOrNull(fields.description),
    owner: fields.owner.trim(),
    domain: textOrNull(fields.domain),
  };
}

/** What the form says, as the API takes a new service. */
export function createdOf(fields: ServiceFields): CreateServiceInput {
  return { name: fields.name.trim(), ...changedOf(fields) };
}
