import {
  EntityAboutCard,
  EntityHasComponentsCard,
  EntityHasSystemsCard,
  EntityLayout,
  EntitySwitch,
  isKind,
} from '@backstage/plugin-catalog';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
  EntityUserProfileCard,
} from '@backstage/plugin-org';
import {
  EntitySlaCard,
  EntitySlaContent,
  EntitySlaRelationship,
  isSlaAvailable,
  isSlaCustomer,
} from '@service-levels/backstage-plugin-sla';
import Grid from '@material-ui/core/Grid';

const overview = (
  <Grid container spacing={3} alignItems="stretch">
    <Grid item xs={12} md={6}>
      <EntityAboutCard />
    </Grid>
    <EntitySwitch>
      <EntitySwitch.Case if={isSlaAvailable}>
        <Grid item xs={12} md={6}>
          <EntitySlaCard />
        </Grid>
      </EntitySwitch.Case>
    </EntitySwitch>
    <EntitySwitch>
      <EntitySwitch.Case if={isKind('system')}>
        <Grid item xs={12}>
          <EntityHasComponentsCard />
        </Grid>
      </EntitySwitch.Case>
      <EntitySwitch.Case if={isKind('domain')}>
        <Grid item xs={12}>
          <EntityHasSystemsCard />
        </Grid>
      </EntitySwitch.Case>
    </EntitySwitch>
  </Grid>
);

const serviceLevels = (
  <EntityLayout.Route
    path="/service-levels"
    title="Service levels"
    if={isSlaAvailable}
  >
    <EntitySlaContent />
  </EntityLayout.Route>
);

/** Of components, systems, APIs, resources, domains, customers, and whatever else there is. */
const servicePage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview}
    </EntityLayout.Route>
    {serviceLevels}
    <EntityLayout.Route
      path="/relationship"
      title="Relationship"
      if={isSlaCustomer}
    >
      <EntitySlaRelationship />
    </EntityLayout.Route>
  </EntityLayout>
);

const userPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        <Grid item xs={12} md={6}>
          <EntityUserProfileCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityOwnershipCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
  </EntityLayout>
);

const groupPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        <Grid item xs={12} md={6}>
          <EntityGroupProfileCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntityMembersListCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <EntitySlaCard />
        </Grid>
      </Grid>
    </EntityLayout.Route>
    {serviceLevels}
  </EntityLayout>
);

/** What is on the page of an entity, by its kind. */
export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('user')}>{userPage}</EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('group')}>{groupPage}</EntitySwitch.Case>
    <EntitySwitch.Case>{servicePage}</EntitySwitch.Case>
  </EntitySwitch>
);
