import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

/** All keys are read by the backend alone, once at its start; a value that is not usable stops the start and is named. */
export interface Config {
  /** Service level management. Nothing has to be set. */
  sla?: {
    /** The projection of customers: our table of the entities of kind Customer. */
    customers?: {
      /**
       * When the customers are read from the catalog: a change in the catalog is known to service levels after one
       * turn. One instance at a time does it. `frequency` is a duration, a cron line (`{ cron: '...' }`) or
       * `{ trigger: 'manual' }`; `timeout` is needed.
       *
       * Default: `{ frequency: { minutes: 1 }, timeout: { minutes: 5 }, initialDelay: { seconds: 3 } }`
       *
       * @example { frequency: { minutes: 5 }, timeout: { minutes: 2 } }
       * @visibility backend
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    /** The projection of measured entities and what they lie beneath, for roll-ups. */
    entities?: {
      /**
       * When the catalog is asked what measured entities lie beneath. In the same form as `sla.customers.schedule`.
       *
       * Default: `{ frequency: { minutes: 1 }, timeout: { minutes: 5 }, initialDelay: { seconds: 3 } }`
       *
       * @example { frequency: { minutes: 5 }, timeout: { minutes: 2 } }
       * @visibility backend
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    /** How long measurements are kept. States, cases, corrections and judged days are kept for good. */
    retention?: {
      /** Buckets of counts and values, which are many. */
      buckets?: {
        /**
         * After so long they are kept as sums of an hour instead of one by one, day by day, and only once all days of
         * their indicator have been judged. Figures stay as they are; facts of these days are no longer taken. A
         * duration, at least 400 days.
         *
         * Default: `{ days: 800 }`
         *
         * @example { years: 3 }
         * @visibility backend
         */
        hourlyAfter?: HumanDuration | string;
        /**
         * After so long these sums are not kept either. A duration, at least as long as `hourlyAfter`.
         *
         * Default: they are kept for good
         *
         * @example { years: 10 }
         * @visibility backend
         */
        dropAfter?: HumanDuration | string;
      };
    };
    /** What is kept of people; see `docs/privacy.md`. */
    personalData?: {
      /** After how many days something is removed, in whole days from 1 on. What an agreement rests on stays. */
      retention?: {
        /**
         * Entries of the dialogue, from their date on, with what was done later; open complaints stay, and where an action is open.
         *
         * Default: they are kept for good
         *
         * @example 1095
         * @visibility backend
         */
        interactions?: number;
        /**
         * Actions that are done or dropped, from then on.
         *
         * Default: they are kept for good
         *
         * @example 1095
         * @visibility backend
         */
        actions?: number;
        /**
         * Requirements that were declined, from the last word on them on.
         *
         * Default: they are kept for good
         *
         * @example 1095
         * @visibility backend
         */
        requirements?: number;
        /**
         * Answers on satisfaction, from their date on.
         *
         * Default: they are kept for good
         *
         * @example 1095
         * @visibility backend
         */
        satisfaction?: number;
        /**
         * Opportunities that were won or lost, from their last change on.
         *
         * Default: they are kept for good
         *
         * @example 1095
         * @visibility backend
         */
        opportunities?: number;
      };
    };
    /** Alerts about running periods, where nothing else is set for an agreement. */
    alerts?: {
      /**
       * When all targets are looked at; what is found is told in the same turn. One instance at a time does it. In the
       * same form as `sla.customers.schedule`.
       *
       * Default: `{ frequency: { seconds: 30 }, timeout: { minutes: 5 }, initialDelay: { seconds: 10 } }`
       *
       * @example { frequency: { minutes: 5 }, timeout: { minutes: 5 } }
       * @visibility backend
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * At how many percent of the budget people are told, rising, each from 1 to 99.
       *
       * Default: `[50, 75, 90]`
       *
       * @example [80]
       * @visibility backend
       */
      stages?: number[];
      /**
       * After how many minutes of service time without data people are told; 0 where they are not.
       *
       * Default: `15`
       *
       * @example 60
       * @visibility backend
       */
      noDataMinutes?: number;
      /**
       * Whether the burn rate of targets on counts is looked at: 14.4 times over an hour and five minutes, 6 times over six
       * hours and half an hour, once over three days and six hours.
       *
       * Default: `false`
       *
       * @example true
       * @visibility backend
       */
      burnRate?: boolean;
    };
    /** Agreements with customers, between teams and with suppliers. */
    agreements?: {
      /**
       * Whether the owners of its services have to approve a draft before it is offered: the groups that own them in
       * the catalog, else the provider. Who may approve does so by offering.
       *
       * Default: `required`
       *
       * @example 'off'
       * @visibility backend
       */
      approval?: 'required' | 'off';
    };
    /** Mails that the portal sends, such as reports; without it they are made as drafts to send by hand. */
    mail?: {
      /**
       * Whom they come from: one plain address. Needed where mails are sent.
       *
       * @example service-levels@example.com
       * @visibility backend
       */
      from?: string;
      /** The server that they are handed in to. */
      smtp?: {
        /**
         * Its name or address. Needed where mails are sent.
         *
         * @example smtp.example.com
         * @visibility backend
         */
        host?: string;
        /**
         * Its port.
         *
         * Default: `587`, with `secure` `465`
         *
         * @example 25
         * @visibility backend
         */
        port?: number;
        /**
         * Whether TLS begins with the first byte; else by STARTTLS where the server has it.
         *
         * Default: `false`
         *
         * @example true
         * @visibility backend
         */
        secure?: boolean;
        /**
         * Whether nothing is sent to a server without TLS.
         *
         * Default: `true` where somebody signs in, else `false`
         *
         * @example true
         * @visibility backend
         */
        requireTls?: boolean;
        /**
         * Who signs in.
         *
         * Default: nobody
         *
         * @example service-levels
         * @visibility backend
         */
        username?: string;
        /**
         * With which password.
         *
         * @example ${SMTP_PASSWORD}
         * @visibility secret
         */
        password?: string;
      };
    };
    /** Reports to customers. */
    reports?: {
      /**
       * The language of reports to customers of whom the portal knows none: `en` or `de`.
       *
       * Default: `en`
       *
       * @example de
       * @visibility backend
       */
      language?: 'en' | 'de';
      /** Who reports. */
      company?: {
        /**
         * What stands at the head of reports.
         *
         * Default: the provider of the agreement
         *
         * @example Nordwind IT Services
         * @visibility backend
         */
        name?: string;
        /**
         * A picture at the head of the PDF: the path of a PNG or SVG file, or a `data:` URL of one. At most one megabyte.
         *
         * Default: none
         *
         * @example /etc/backstage/logo.svg
         * @visibility backend
         */
        logo?: string;
      };
      /**
       * Until which working day of the following month the report of a month is to be published, where the agreement
       * does not say it: Monday to Friday without the agreement's holidays. A whole number from 1 to 90.
       *
       * Default: `5`
       *
       * @example 3
       * @visibility backend
       */
      dueWorkingDay?: number;
    };
    /** How satisfied customers say they are, from 1 (bad) to 5 (good). */
    satisfaction?: {
      /**
       * Whether who represents a customer is asked by a notification, within two weeks after each quarter, how satisfied
       * they are with its services.
       *
       * Default: `false`
       *
       * @example true
       * @visibility backend
       */
      askQuarterly?: boolean;
      /**
       * The mean score of the last twelve months below which a customer is not satisfied: a service that is met by all
       * its targets and not by its customers is then pointed out. From 1 to 5.
       *
       * Default: `3`
       *
       * @example 3.5
       * @visibility backend
       */
      threshold?: number;
    };
    /** Who may see what; most of it is the portal's permission policy. */
    permission?: {
      /**
       * Full refs of users and groups who manage service levels although they represent a customer themselves. Others
       * who represent a customer and do nothing else in the practice see only that customer, whatever the portal's
       * permission policy says.
       *
       * Default: none
       *
       * @example ['group:default/service-management', 'user:default/ada']
       * @visibility backend
       */
      managers?: string[];
      /**
       * Full refs of users and groups on the provider's side, who see every customer in the catalog. The policy that
       * `slaPolicyServiceRef` of the node library makes reads it; others but managers see only customers that they
       * represent or look after.
       *
       * Default: none
       *
       * @example ['group:default/engineering']
       * @visibility backend
       */
      staff?: string[];
      /**
       * True where the permission plugin runs in another backend, with a policy that keeps customers apart in the
       * catalog: nothing is then warned of at the start.
       *
       * Default: false
       *
       * @example true
       * @visibility backend
       */
      policyElsewhere?: boolean;
    };
  };
}
