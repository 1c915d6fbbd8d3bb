import type { Entity } from '@backstage/catalog-model';
import {
  dateOf,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import {
  ACME,
  BANKING,
  draftOf,
  entities,
  entityOf,
  SYSTEM,
} from '../../../__testUtils__/company';
import type { Portal, Who } from '../../../__testUtils__/startPortal';

const ERIK = 'user:default/erik';

/** An agreement in one of its states, and what a request names of it. */
export interface Held {
  readonly id: string;
  readonly version: number;
  readonly etag: string;
  readonly hash: string | null;
  /** A signature on paper that somebody has to confirm. */
  readonly enteredId: string | null;
}

/** Holds on from 2026, whatever the day of the test. */
const TERMS = {
  covers: [ACME],
  effectiveTo: null,
  term: { kind: 'open-ended', notice: { months: 1, to: 'month-end' } },
};

/** The states of a version, from the draft to what holds no longer. */
export const STATES = [
  'draft',
  'offered',
  'half signed',
  'active',
  'being amended',
  'superseded',
  'recorded',
] as const;

/** One of them. */
export type State = (typeof STATES)[number];

/** Retail banking, with who looks after it. */
function lookedAfterBy(relationshipManager: string): Entity {
  return entityOf(BANKING, {
    spec: {
      type: 'internal',
      serviceLevelManager: 'user:default/markus',
      relationshipManager,
      representatives: ['user:default/tom'],
    },
    relations: { customerOwnerOf: [SYSTEM] },
  });
}

/** A catalog in which a test hands the relationship on. */
export function createCatalog(): Entity[] {
  return [...entities];
}

/** Brings agreements into their states by the API alone. */
export class HeldAgreements {
  readonly #portal: Portal;
  readonly #catalog: Entity[];

  private constructor(portal: Portal, catalog: Entity[]) {
    this.#portal = portal;
    this.#catalog = catalog;
  }

  static create(portal: Portal, catalog: Entity[]): HeldAgreements {
    return new HeldAgreements(portal, catalog);
  }

  /** A new one in a state; whose version 1 it is about. */
  async in(state: State): Promise<Held> {
    switch (state) {
      case 'draft':
        return await this.#draft();
      case 'offered':
        return await this.#offered();
      case 'half signed':
        return await this.#halfSigned();
      case 'active':
        return await this.#active();
      case 'being amended':
        return await this.#beingAmended();
      case 'superseded':
        return await this.#superseded();
      case 'recorded':
        return await this.#recorded();
      default:
        return state satisfies never;
    }
  }

  async #draft(): Promise<Held> {
    return await this.#post('/agreements', draftOf(TERMS));
  }

  async #offered(): Promise<Held> {
    const { id } = await this.#draft();
    return await this.#post(`/agreements/${id}/offer`, { version: 1 });
  }

  /** Signed by the provider; the customer's signature was entered by the same person, so that it does not count yet. */
  async #halfSigned(): Promise<Held> {
    const { id, hash, offeredOn } = await this.#signedByProvider();
    await this.#handOnTo(ERIK);
    const held = await this.#post(
      `/agreements/${id}/signatures`,
      {
        party: 'customer',
        version: 1,
        hash,
        signedBy: { name: 'Olga Outside' },
        signedOn: offeredOn,
        evidence: 'a letter',
      },
      ERIK,
    );
    await this.#handOnTo('user:default/sofia');
    if (held.enteredId === null) {
      throw new Error('The signature that was entered counts already');
    }
    return held;
  }

  async #signedByProvider() {
    const { id, hash } = await this.#offered();
    const signed = await this.#send(
      `/agreements/${id}/sign`,
      { party: 'provider', version: 1, hash },
      ERIK,
    );
    return {
      id,
      hash,
      offeredOn: dateOf(parseInstant(signed.offeredAt), 'Europe/Berlin'),
    };
  }

  async #active(): Promise<Held> {
    const { id, hash } = await this.#offered();
    return await this.#sign(id, { version: 1, hash });
  }

  /** In force, with the draft of a second version. */
  async #beingAmended(): Promise<Held> {
    const first = await this.#active();
    const draft = draftOf({ ...TERMS, effectiveFrom: '2026-02-01' });
    const { etag } = await this.#post(`/agreements/${first.id}/amend`, {
      version: 1,
      draft,
    });
    return { ...first, etag };
  }

  async #superseded(): Promise<Held> {
    const first = await this.#beingAmended();
    const { id } = first;
    await this.#send(`/agreements/${id}/offer`, { version: 2 });
    const { body } = await this.#portal.send(
      'pipeline',
      'get',
      `/agreements/${id}/versions/2`,
    );
    const signed = { version: 2, hash: body.hash };
    const { etag } = await this.#sign(id, signed);
    return { ...first, etag };
  }

  async #recorded(): Promise<Held> {
    const signedOn = '2025-12-18';
    return await this.#post('/agreements/record', {
      draft: draftOf(TERMS),
      signatures: [
        { party: 'provider', signedBy: { ref: ERIK }, signedOn },
        { party: 'customer', signedBy: { name: 'Olga Outside' }, signedOn },
      ],
      document: { url: 'https://dms.example.org/4711', title: 'Contract 4711' },
    });
  }

  async #sign(
    id: string,
    signed: { readonly version: number; readonly hash: string | null },
  ): Promise<Held> {
    const path = `/agreements/${id}/sign`;
    await this.#send(path, { party: 'provider', ...signed }, ERIK);
    return await this.#post(
      path,
      { party: 'customer', ...signed },
      'user:default/tom',
    );
  }

  async #handOnTo(person: string): Promise<void> {
    const at = this.#catalog.findIndex(
      ({ metadata, kind }) =>
        kind === 'Customer' && BANKING.endsWith(`/${metadata.name}`),
    );
    this.#catalog[at] = lookedAfterBy(person);
    await this.#portal.refreshCustomers();
  }

  async #post(path: string, body: object, who?: Who): Promise<Held> {
    const answer = await this.#send(path, body, who);
    const { id, version, etag, hash, signatures } = answer;
    const entered = signatures.find(
      (one: { entered: { confirmation: string } | null }) =>
        one.entered?.confirmation === 'not-confirmed',
    );
    return { id, version, etag, hash, enteredId: entered?.id ?? null };
  }

  async #send(path: string, body: object, who: Who = 'pipeline') {
    const answer = await this.#portal.send(who, 'post', path, { body });
    if (answer.status > 201) {
      throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  }
}
