import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import express, {
  Router,
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';
import { middleware as openApiValidator } from 'express-openapi-validator';
import { InvalidInputError, RequestError } from '../errors';
import { spec } from '../schema/openapi.generated';
import { groupOfPath, requestContracts } from './requestContract';

const MEASUREMENTS_LIMIT = '10mb';
const BODY_LIMIT = '1mb';
const METHODS_WITH_BODY = ['POST', 'PUT', 'PATCH'];

/** Operations whose body is a file. That of measurements is read piece by piece by its router, however large it is. */
const FILES = [
  { path: /^\/measurements\/import\/?$/i, type: 'text/csv' },
  { path: /^\/agreements\/import\/?$/i, type: 'application/yaml' },
] as const;

const requireType: RequestHandler = (req, _res, next) => {
  const file = FILES.find(({ path }) => path.test(req.path));
  const expected = file?.type ?? 'application/json';
  if (!METHODS_WITH_BODY.includes(req.method)) {
    next();
  } else if (!req.is(expected)) {
    next(RequestError.unsupportedMediaType(expected));
  } else if (file !== undefined && req.header('Content-Encoding')) {
    next(RequestError.unsupportedEncoding());
  } else {
    next();
  }
};

/** PostgreSQL cannot store NUL, nor search for it; texts of bodies and queries refuse it by their schemas. */
const requirePathWithoutNul: RequestHandler = (req, _res, next) => {
  next(
    req.path.includes('%00')
      ? InvalidInputError.of('path', 'must not contain the character NUL')
      : undefined,
  );
};

function isErrorOfType(error: unknown, type: string): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'type' in error &&
    error.type === type
  );
}

/** The body parser's errors in our shape. */
function explainBodyError(limit: string): ErrorRequestHandler {
  return (error, _req, _res, next) => {
    if (isErrorOfType(error, 'entity.too.large')) {
      next(RequestError.tooLarge(limit.replace('mb', ' MB')));
    } else if (isErrorOfType(error, 'entity.parse.failed')) {
      next(InvalidInputError.of('body', 'is not valid JSON'));
    } else {
      next(error);
    }
  };
}

interface ValidatorError {
  readonly status: number;
  readonly errors: readonly {
    readonly path: string;
    readonly message: string;
  }[];
}

function isValidatorError(error: unknown): error is ValidatorError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    'errors' in error &&
    Array.isArray(error.errors)
  );
}

/** `/query/limit` is the parameter `limit`. */
function toDetail({
  path,
  message,
}: ValidatorError['errors'][number]): ErrorDetail {
  return { field: path.split('/').pop() ?? path, reason: message };
}

/** The document's complaints in our shape; an unknown path is left to the last handler. */
const explainContractError: ErrorRequestHandler = (error, _req, _res, next) => {
  if (!isValidatorError(error)) {
    next(error);
  } else if (error.status === 404) {
    next();
  } else {
    next(new InvalidInputError(error.errors.map(toDetail)));
  }
};

/** By group, compiled once in a process, however many routers it has: the document is always the same. */
const validators = new Map<string, Router>();

/** The validator of a group of paths, compiled by its first request; undefined where the document has no such path. */
function validatorOf(group: string): Router | undefined {
  const apiSpec = requestContracts.get(group);
  const compiled = validators.get(group);
  if (apiSpec === undefined || compiled !== undefined) {
    return compiled;
  }
  const validator = Router();
  validator.use(
    openApiValidator({
      apiSpec,
      validateRequests: {
        allowUnknownQueryParameters: false,
        coerceTypes: false,
      },
      validateResponses: false,
      validateSecurity: false,
      ignoreUndocumented: true,
      useRequestUrl: true,
    }),
  );
  validators.set(group, validator);
  return validator;
}

/** Holds paths, queries and headers against the document; an unknown path is left to the last handler. */
const validate: RequestHandler = (req, res, next) => {
  const validator = validatorOf(groupOfPath(req.path));
  if (validator === undefined) {
    next();
  } else {
    validator(req, res, next);
  }
};

/**
 * Holds every request against the OpenAPI document before a feature sees it:
 * paths, queries and headers by the document, bodies by size and type. Serves
 * the document itself.
 */
export function createContract(): Router {
  const router = Router();
  router.get('/openapi.json', (_req, res) => {
    res.json(spec);
  });
  router.use(requirePathWithoutNul);
  router.use(requireType);
  router.use(
    '/measurements',
    express.json({ limit: MEASUREMENTS_LIMIT }),
    explainBodyError(MEASUREMENTS_LIMIT),
  );
  router.use(
    express.json({ limit: BODY_LIMIT }),
    express.text({ limit: BODY_LIMIT, type: 'application/yaml' }),
    explainBodyError(BODY_LIMIT),
  );
  router.use(validate);
  router.use(explainContractError);
  return router;
}
