import { Content, Header, Page } from '@backstage/core-components';
import { CatalogSearchResultListItem } from '@backstage/plugin-catalog';
import {
  SearchBar,
  SearchPagination,
  SearchResult,
} from '@backstage/plugin-search-react';
import {
  SlaAgreementSearchResult,
  SlaCustomerSearchResult,
  SlaRequirementSearchResult,
} from '@service-levels/backstage-plugin-sla';

/** What the search of the portal finds. */
export function SearchResults() {
  return (
    <Page themeId="home">
      <Header title="Search" />
      <Content>
        <SearchBar />
        <SearchPagination />
        <SearchResult>
          <CatalogSearchResultListItem />
          <SlaCustomerSearchResult />
          <SlaAgreementSearchResult />
          <SlaRequirementSearchResult />
        </SearchResult>
      </Content>
    </Page>
  );
}
