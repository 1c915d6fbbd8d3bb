import type { State } from './HeldAgreements';

/**
 * What comes of each attempt in each state, by role, under the shipped policy.
 * DONE: it changed something; again: answered alike, nothing changed; else
 * why it was refused, unseen being that there is no such thing for the caller.
 */
export const SHIPPED: Readonly<Record<State, string>> = {
  draft: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     DONE     DONE     DONE     unseen   unseen   unseen   unseen   DONE     unseen
    import over it        DONE     DONE     DONE     unseen   unseen   unseen   unseen   DONE     unseen
    approve               DONE     denied   denied   unseen   unseen   unseen   unseen   DONE     unseen
    offer                 DONE     conflict conflict unseen   unseen   unseen   unseen   DONE     unseen
    sign for the provider conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
    sign for the customer conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
    provider, other hash  conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
    customer, other hash  conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
    enter a signature     conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict unseen   unseen   unseen   unseen   conflict unseen
    decline               denied   denied   conflict unseen   unseen   unseen   unseen   conflict unseen
    withdraw              conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
    amend                 conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
    end for the provider  conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
    end for the customer  conflict conflict conflict unseen   unseen   unseen   unseen   conflict unseen
`,
  offered: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    sign for the provider DONE     DONE     denied   denied   denied   unseen   unseen   DONE     unseen
    sign for the customer denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   unseen   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    enter a signature     denied   denied   DONE     denied   denied   unseen   unseen   DONE     unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
    decline               denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
    withdraw              DONE     DONE     DONE     denied   denied   unseen   unseen   DONE     unseen
    amend                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    end for the provider  conflict conflict conflict conflict conflict unseen   unseen   conflict unseen
    end for the customer  conflict conflict conflict conflict conflict unseen   unseen   conflict unseen
`,
  'half signed': `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    sign for the provider again    conflict denied   denied   denied   unseen   unseen   conflict unseen
    sign for the customer denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   unseen   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    enter a signature     denied   denied   DONE     denied   denied   unseen   unseen   DONE     unseen
    confirm a signature   denied   DONE     DONE     denied   denied   unseen   unseen   denied   unseen
    counter               denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
    decline               denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
    withdraw              DONE     DONE     DONE     denied   denied   unseen   unseen   DONE     unseen
    amend                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    end for the provider  conflict conflict conflict conflict conflict unseen   unseen   conflict unseen
    end for the customer  conflict conflict conflict conflict conflict unseen   unseen   conflict unseen
`,
  active: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    sign for the provider again    conflict denied   denied   denied   unseen   unseen   conflict unseen
    sign for the customer denied   denied   conflict again    denied   unseen   unseen   conflict unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   unseen   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    enter a signature     denied   denied   conflict denied   denied   unseen   unseen   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    decline               denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    withdraw              conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    amend                 DONE     DONE     DONE     denied   denied   unseen   unseen   DONE     unseen
    end for the provider  DONE     DONE     denied   denied   denied   unseen   unseen   DONE     unseen
    end for the customer  denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
`,
  'being amended': `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     DONE     DONE     DONE     denied   denied   unseen   unseen   DONE     unseen
    import over it        DONE     DONE     DONE     denied   denied   unseen   unseen   DONE     unseen
    approve               conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    sign for the provider again    conflict denied   denied   denied   unseen   unseen   conflict unseen
    sign for the customer denied   denied   conflict again    denied   unseen   unseen   conflict unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   unseen   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    enter a signature     denied   denied   conflict denied   denied   unseen   unseen   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    decline               denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    withdraw              conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    amend                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    end for the provider  DONE     DONE     denied   denied   denied   unseen   unseen   DONE     unseen
    end for the customer  denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
`,
  superseded: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    sign for the provider again    conflict denied   denied   denied   unseen   unseen   conflict unseen
    sign for the customer denied   denied   conflict again    denied   unseen   unseen   conflict unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   unseen   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    enter a signature     denied   denied   conflict denied   denied   unseen   unseen   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    decline               denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    withdraw              conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    amend                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    end for the provider  conflict conflict conflict conflict conflict unseen   unseen   conflict unseen
    end for the customer  conflict conflict conflict conflict conflict unseen   unseen   conflict unseen
`,
  recorded: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    sign for the provider conflict conflict denied   denied   denied   unseen   unseen   conflict unseen
    sign for the customer denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   unseen   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    enter a signature     denied   denied   conflict denied   denied   unseen   unseen   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    decline               denied   denied   conflict conflict denied   unseen   unseen   conflict unseen
    withdraw              conflict conflict conflict denied   denied   unseen   unseen   conflict unseen
    amend                 DONE     DONE     DONE     denied   denied   unseen   unseen   DONE     unseen
    end for the provider  DONE     DONE     denied   denied   denied   unseen   unseen   DONE     unseen
    end for the customer  denied   denied   DONE     DONE     denied   unseen   unseen   DONE     unseen
`,
};
