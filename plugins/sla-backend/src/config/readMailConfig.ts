import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import { emailAddressSchema } from '@service-levels/backstage-plugin-sla-common';
import type { SmtpConfig } from '../mail/SmtpMailer';

const KEY = 'sla.mail';
/** Ports of a server for mails: with TLS from the first byte, and without. */
const PORTS = { secure: 465, plain: 587 } as const;

function read<T>(key: string, value: () => T): T {
  try {
    return value();
  } catch (error) {
    throw new InputError(
      `The configuration ${KEY}.${key} is not usable: ${
        toError(error).message
      }`,
    );
  }
}

/**
 * Where mails are handed in; undefined where the portal sends none.
 *
 * @throws InputError - naming the key
 */
export function readMailConfig(
  config: RootConfigService,
): SmtpConfig | undefined {
  const mail = read('smtp', () => config.getOptionalConfig(KEY));
  if (mail === undefined) {
    return undefined;
  }
  const host = read('smtp.host', () => mail.getString('smtp.host'));
  const from = read('from', () => mail.getString('from'));
  if (!emailAddressSchema.safeParse(from).success) {
    throw new InputError(
      `The configuration ${KEY}.from must be one plain address such as service-levels@example.com, but is "${from}"`,
    );
  }
  const secure = read(
    'smtp.secure',
    () => mail.getOptionalBoolean('smtp.secure') ?? false,
  );
  const port = read(
    'smtp.port',
    () =>
      mail.getOptionalNumber('smtp.port') ??
      (secure ? PORTS.secure : PORTS.plain),
  );
  const username = read('smtp.username', () =>
    mail.getOptionalString('smtp.username'),
  );
  const password = read('smtp.password', () =>
    mail.getOptionalString('smtp.password'),
  );
  if ((username === undefined) !== (password === undefined)) {
    throw new InputError(
      `The configuration ${KEY}.smtp needs username and password, or neither`,
    );
  }
  return {
    host,
    port,
    secure,
    // Who signs in never does so in the clear.
    requireTls: read(
      'smtp.requireTls',
      () =>
        mail.getOptionalBoolean('smtp.requireTls') ?? username !== undefined,
    ),
    username,
    password,
    from,
  };
}
