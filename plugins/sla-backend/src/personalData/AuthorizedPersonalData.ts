import {
  slaPersonalDataManagePermission,
  slaPersonalDataReadPermission,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type { PersonalData, PersonalDataOptions } from './PersonalData';

/** Lets through who answers for personal data; the same interface as what it wraps. */
export class AuthorizedPersonalData implements PersonalData {
  readonly #personalData: PersonalData;
  readonly #access: Access;

  private constructor(options: { personalData: PersonalData; access: Access }) {
    this.#personalData = options.personalData;
    this.#access = options.access;
  }

  static create(options: {
    personalData: PersonalData;
    access: Access;
  }): AuthorizedPersonalData {
    return new AuthorizedPersonalData(options);
  }

  async find(
    person: Parameters<PersonalData['find']>[0],
    options: PersonalDataOptions,
  ) {
    await this.#requireRead(options);
    return await this.#personalData.find(person, options);
  }

  async export(
    person: Parameters<PersonalData['export']>[0],
    options: PersonalDataOptions,
  ) {
    await this.#requireRead(options);
    return await this.#personalData.export(person, options);
  }

  async erase(
    request: Parameters<PersonalData['erase']>[0],
    options: PersonalDataOptions,
  ) {
    await this.#requireManage(options);
    return await this.#personalData.erase(request, options);
  }

  async replace(
    request: Parameters<PersonalData['replace']>[0],
    options: PersonalDataOptions,
  ) {
    await this.#requireManage(options);
    return await this.#personalData.replace(request, options);
  }

  async previewRetention(
    query: Parameters<PersonalData['previewRetention']>[0],
    options: PersonalDataOptions,
  ) {
    await this.#requireRead(options);
    return await this.#personalData.previewRetention(query, options);
  }

  async #requireRead({ credentials }: PersonalDataOptions): Promise<void> {
    await this.#access.require(credentials, slaPersonalDataReadPermission);
  }

  async #requireManage({ credentials }: PersonalDataOptions): Promise<void> {
    await this.#access.require(credentials, slaPersonalDataManagePermission);
  }
}
