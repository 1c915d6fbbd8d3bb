import { readFileSync } from 'node:fs';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  DOCUMENT_LANGUAGES,
  type DocumentLanguage,
} from '@service-levels/backstage-plugin-sla-common';
import { readKey } from './readKey';
import type { ReportLogo, ReportsConfig } from './SlaConfig';

const LANGUAGE = 'sla.reports.language';
const COMPANY = 'sla.reports.company.name';
const LOGO = 'sla.reports.company.logo';

const LARGEST_LOGO = 1024 * 1024;
const DATA_URL = /^data:image\/(?:png|svg\+xml);base64,(.*)$/s;
const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const SVG_ROOT = /<svg[\s>]/;

function readLanguage(config: RootConfigService): DocumentLanguage {
  const tag = readKey(LANGUAGE, () => config.getOptionalString(LANGUAGE));
  const language = DOCUMENT_LANGUAGES.find(known => known === (tag ?? 'en'));
  if (language === undefined) {
    throw new InputError(
      `The configuration ${LANGUAGE} must be ${DOCUMENT_LANGUAGES.join(
        ' or ',
      )}, but is ${tag}`,
    );
  }
  return language;
}

/** A picture by what is in it, whatever its name says. */
function toLogo(bytes: Buffer): ReportLogo {
  if (bytes.length > LARGEST_LOGO) {
    throw new InputError('it is larger than one megabyte');
  }
  if (bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) {
    const dataUrl = `data:image/png;base64,${bytes.toString('base64')}`;
    return { kind: 'png', dataUrl };
  }
  const text = bytes.toString('utf8');
  if (SVG_ROOT.test(text)) {
    return { kind: 'svg', svg: text };
  }
  throw new InputError('it is neither a PNG nor an SVG');
}

function readLogo(config: RootConfigService): ReportLogo | null {
  return readKey(LOGO, () => {
    const logo = config.getOptionalString(LOGO);
    if (logo === undefined) {
      return null;
    }
    const [, data] = DATA_URL.exec(logo) ?? [];
    if (data === undefined && logo.startsWith('data:')) {
      throw new InputError(
        'a data URL must be of image/png or image/svg+xml, in base64',
      );
    }
    return toLogo(
      data === undefined ? readFileSync(logo) : Buffer.from(data, 'base64'),
    );
  });
}

/**
 * Reads how reports look.
 *
 * @throws InputError - naming the key, also where the picture cannot be read
 */
export function readReportsConfig(config: RootConfigService): ReportsConfig {
  return {
    company: readKey(COMPANY, () => config.getOptionalString(COMPANY) ?? null),
    logo: readLogo(config),
    language: readLanguage(config),
  };
}
