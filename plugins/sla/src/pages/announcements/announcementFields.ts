import {
  ANNOUNCEMENT_KINDS,
  type Announcement,
  type AnnouncementKind,
  type ChangeAnnouncementInput,
} from '@service-levels/backstage-plugin-sla-common';
import { inputOfInstant, instantOfInput } from '../../format/localInput';

/** What is filled in of an announcement; times are on the browser's clock. */
export interface AnnouncementFields {
  readonly kind: AnnouncementKind;
  readonly title: string;
  readonly text: string;
  readonly entities: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Nothing filled in yet. */
export const NEW_ANNOUNCEMENT: AnnouncementFields = {
  kind: 'planned-maintenance',
  title: '',
  text: '',
  entities: [],
  from: '',
  to: '',
};

/** The kind that a choice stands for. */
export function kindOf(value: string): AnnouncementKind {
  return ANNOUNCEMENT_KINDS.find(kind => kind === value) ?? 'other';
}

/** The fields of an announcement that is changed. */
export function fieldsOf(announcement: Announcement): AnnouncementFields {
  const { kind, title, text, entities, from, to } = announcement;
  return {
    kind,
    title,
    text,
    entities,
    from: from === null ? '' : inputOfInstant(from),
    to: to === null ? '' : inputOfInstant(to),
  };
}

/** What is sent of the fields. */
export function contentOf(
  fields: AnnouncementFields,
): ChangeAnnouncementInput & { from: string | null; to: string | null } {
  const { kind, title, text, entities, from, to } = fields;
  return {
    kind,
    title,
    text,
    entities: [...entities],
    from: instantOfInput(from) ?? null,
    to: instantOfInput(to) ?? null,
  };
}
