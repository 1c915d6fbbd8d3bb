import type {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { SlaChange } from '@service-levels/backstage-plugin-sla-common';
import type { Request, RequestHandler, Response } from 'express';
import type { ChangesTold } from '../effects/ChangesTold';

/** A file instead of JSON. */
export interface FileAnswer {
  /** A text, or bytes of what is none. */
  readonly content: string | Buffer;
  /** Media type, without the charset. */
  readonly type: string;
  /** Under which it is saved: letters, digits, dots and hyphens. */
  readonly name: string;
}

/** What a handler answers; the wrapper writes it. */
export interface Answer {
  readonly status?: 200 | 201;
  readonly body?: unknown;
  readonly file?: FileAnswer;
  /** Strong tag of the object in the body, without quotes. */
  readonly etag?: string;
  readonly location?: string;
  /** What was done, for the audit: ids and counts, never texts of persons. */
  readonly audit?: JsonObject;
  /** That nothing came of it that pages would show. */
  readonly isUnchanged?: boolean;
}

/** A request with its caller. */
export interface RouteRequest {
  readonly req: Request;
  readonly credentials: BackstageCredentials;
  /** Notes for the audit what the request is about, where only its body says it; kept if it is refused, too. */
  readonly noteForAudit: (about: JsonObject) => void;
}

/** One audited route: credentials, audit and the answer's headers in one place. */
export interface RouteOptions {
  /** kebab-case, without the plugin's name. */
  readonly eventId: string;
  /** Reading is of low severity, writing of medium. */
  readonly access: 'read' | 'write';
  /** What open pages show anew afterwards. */
  readonly changes?: SlaChange;
  /** Ids of what the request is about, never texts of persons. */
  readonly meta?: (req: Request) => JsonObject;
  readonly handle: (request: RouteRequest) => Promise<Answer>;
}

/** Turns options into an Express handler. */
export type Route = (options: RouteOptions) => RequestHandler;

function write(res: Response, answer: Answer): void {
  // States follow from dates and views from the caller: a tag stands for a
  // revision to be changed, never for an answer to be shown again. Express
  // would tag every answer with a hash of its own, and look whether it is known.
  res.set('Cache-Control', 'no-store');
  if (answer.etag !== undefined) {
    res.set('ETag', `"${answer.etag}"`);
  }
  if (answer.location !== undefined) {
    res.set('Location', answer.location);
  }
  res.status(answer.status ?? 200);
  if (answer.file !== undefined) {
    const { content, type, name } = answer.file;
    const charset = typeof content === 'string' ? '; charset=utf-8' : '';
    res.attachment(name).type(`${type}${charset}`).end(content);
    return;
  }
  res.type('application/json').end(JSON.stringify(answer.body));
}

/** The wrapper of every route: who calls, what is audited, how it is answered, and that open pages are told. */
export function createRoute(options: {
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  changesTold: ChangesTold;
}): Route {
  const { auditor, httpAuth, changesTold } = options;
  return ({ eventId, access, changes, meta, handle }) =>
    async (req, res, next) => {
      try {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user', 'service'],
        });
        const event = await auditor.createEvent({
          eventId,
          severityLevel: access === 'read' ? 'low' : 'medium',
          request: req,
          meta: meta?.(req),
        });
        let noted: JsonObject = {};
        try {
          const answer = await handle({
            req,
            credentials,
            noteForAudit: about => {
              noted = { ...noted, ...about };
            },
          });
          await event.success({ meta: { ...noted, ...answer.audit } });
          write(res, answer);
          if (changes !== undefined && !answer.isUnchanged) {
            changesTold.tell(changes);
          }
        } catch (error) {
          await event.fail({ error: toError(error), meta: noted });
          throw error;
        }
      } catch (error) {
        next(error);
      }
    };
}
