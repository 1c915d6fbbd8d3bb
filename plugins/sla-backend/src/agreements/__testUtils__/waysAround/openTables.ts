import type { State } from './HeldAgreements';

/**
 * What comes of each attempt in each state, by role, under a policy that allows all, and with permissions switched off: rules of the practice hold all the same.
 * DONE: it changed something; again: answered alike, nothing changed; else
 * why it was refused, unseen being that there is no such thing for the caller.
 */
export const OPEN: Readonly<Record<State, string>> = {
  draft: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     DONE     DONE     DONE     unseen   unseen   unseen   DONE     DONE     unseen
    import over it        DONE     DONE     DONE     unseen   unseen   unseen   DONE     DONE     unseen
    approve               DONE     denied   denied   unseen   unseen   unseen   denied   DONE     unseen
    offer                 DONE     conflict conflict unseen   unseen   unseen   conflict DONE     unseen
    sign for the provider conflict conflict conflict unseen   unseen   unseen   conflict conflict unseen
    sign for the customer conflict conflict conflict unseen   unseen   unseen   conflict conflict unseen
    provider, other hash  conflict conflict conflict unseen   unseen   unseen   conflict conflict unseen
    customer, other hash  conflict conflict conflict unseen   unseen   unseen   conflict conflict unseen
    enter a signature     conflict conflict conflict unseen   unseen   unseen   conflict conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict unseen   unseen   unseen   denied   conflict unseen
    decline               denied   denied   conflict unseen   unseen   unseen   denied   conflict unseen
    withdraw              conflict conflict conflict unseen   unseen   unseen   denied   conflict unseen
    amend                 conflict conflict conflict unseen   unseen   unseen   conflict conflict unseen
    end for the provider  conflict conflict conflict unseen   unseen   unseen   conflict conflict unseen
    end for the customer  conflict conflict conflict unseen   unseen   unseen   conflict conflict unseen
`,
  offered: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    sign for the provider DONE     DONE     denied   denied   denied   unseen   denied   DONE     unseen
    sign for the customer denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   denied   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    enter a signature     denied   denied   DONE     denied   denied   unseen   denied   DONE     unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
    decline               denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
    withdraw              DONE     DONE     DONE     denied   denied   unseen   denied   DONE     unseen
    amend                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    end for the provider  conflict conflict conflict conflict conflict unseen   conflict conflict unseen
    end for the customer  conflict conflict conflict conflict conflict unseen   conflict conflict unseen
`,
  'half signed': `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    sign for the provider again    conflict denied   denied   denied   unseen   denied   conflict unseen
    sign for the customer denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   denied   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    enter a signature     denied   denied   DONE     denied   denied   unseen   denied   DONE     unseen
    confirm a signature   denied   DONE     DONE     denied   denied   unseen   denied   denied   unseen
    counter               denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
    decline               denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
    withdraw              DONE     DONE     DONE     denied   denied   unseen   denied   DONE     unseen
    amend                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    end for the provider  conflict conflict conflict conflict conflict unseen   conflict conflict unseen
    end for the customer  conflict conflict conflict conflict conflict unseen   conflict conflict unseen
`,
  active: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    sign for the provider again    conflict denied   denied   denied   unseen   denied   conflict unseen
    sign for the customer denied   denied   conflict again    denied   unseen   denied   conflict unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   denied   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    enter a signature     denied   denied   conflict denied   denied   unseen   denied   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    decline               denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    withdraw              conflict conflict conflict denied   denied   unseen   denied   conflict unseen
    amend                 DONE     DONE     DONE     denied   denied   unseen   DONE     DONE     unseen
    end for the provider  DONE     DONE     denied   denied   denied   unseen   denied   DONE     unseen
    end for the customer  denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
`,
  'being amended': `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     DONE     DONE     DONE     denied   denied   unseen   DONE     DONE     unseen
    import over it        DONE     DONE     DONE     denied   denied   unseen   DONE     DONE     unseen
    approve               conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    sign for the provider again    conflict denied   denied   denied   unseen   denied   conflict unseen
    sign for the customer denied   denied   conflict again    denied   unseen   denied   conflict unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   denied   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    enter a signature     denied   denied   conflict denied   denied   unseen   denied   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    decline               denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    withdraw              conflict conflict conflict denied   denied   unseen   denied   conflict unseen
    amend                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    end for the provider  DONE     DONE     denied   denied   denied   unseen   denied   DONE     unseen
    end for the customer  denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
`,
  superseded: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    sign for the provider again    conflict denied   denied   denied   unseen   denied   conflict unseen
    sign for the customer denied   denied   conflict again    denied   unseen   denied   conflict unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   denied   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    enter a signature     denied   denied   conflict denied   denied   unseen   denied   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    decline               denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    withdraw              conflict conflict conflict denied   denied   unseen   denied   conflict unseen
    amend                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    end for the provider  conflict conflict conflict conflict conflict unseen   conflict conflict unseen
    end for the customer  conflict conflict conflict conflict conflict unseen   conflict conflict unseen
`,
  recorded: `
                          member   manager  relation customer covered  another  engineer service  reporter
    replace the draft     conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    import over it        conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    approve               conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    offer                 conflict conflict conflict denied   denied   unseen   conflict conflict unseen
    sign for the provider conflict conflict denied   denied   denied   unseen   denied   conflict unseen
    sign for the customer denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    provider, other hash  conflict conflict denied   denied   denied   unseen   denied   conflict unseen
    customer, other hash  denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    enter a signature     denied   denied   conflict denied   denied   unseen   denied   conflict unseen
    confirm a signature   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen   unseen
    counter               denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    decline               denied   denied   conflict conflict denied   unseen   denied   conflict unseen
    withdraw              conflict conflict conflict denied   denied   unseen   denied   conflict unseen
    amend                 DONE     DONE     DONE     denied   denied   unseen   DONE     DONE     unseen
    end for the provider  DONE     DONE     denied   denied   denied   unseen   denied   DONE     unseen
    end for the customer  denied   denied   DONE     DONE     denied   unseen   denied   DONE     unseen
`,
};
