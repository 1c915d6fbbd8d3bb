export interface Config {
  /** The demo portal. */
  demo?: {
    /**
     * The people that one can enter as; the backend has the same list.
     * @deepVisibility frontend
     */
    personas?: Array<{
      name: string;
      title: string;
      role: string;
      entityRef: string;
    }>;
    /** Whether the backend fills the portal with customers' agreements and measurements; true unless said. */
    data?: boolean;
  };
}
