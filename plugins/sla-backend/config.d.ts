export interface Config {
  /** Service levels. */
  sla?: {
    /** Who is on the provider's side. */
    permission?: {
      /**
       * Refs of groups or users who manage service levels. A person who also
       * represents a customer is otherwise shown that customer alone.
       */
      managers?: string[];
    };
  };
}
