import { Content, Progress } from '@backstage/core-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ServiceLevelsHome } from './home/ServiceLevelsHome';
import { NoSuchPage } from './NoSuchPage';

/** A page that is loaded once somebody comes to it: the home comes without all others. */
function lazily<TName extends string>(
  name: TName,
  load: () => Promise<Readonly<Record<TName, ComponentType>>>,
) {
  return lazy(async () => ({ default: (await load())[name] }));
}

const OwnActionsPage = lazily(
  'OwnActionsPage',
  () => import('./actions/OwnActionsPage'),
);
const EditAgreementPage = lazily(
  'EditAgreementPage',
  () => import('./agreements/editor/EditAgreementPage'),
);
const NewAgreementPage = lazily(
  'NewAgreementPage',
  () => import('./agreements/editor/NewAgreementPage'),
);
const AgreementsOverviewPage = lazily(
  'AgreementsOverviewPage',
  () => import('./agreements/overview/AgreementsOverviewPage'),
);
const RecordAgreementPage = lazily(
  'RecordAgreementPage',
  () => import('./agreements/record/RecordAgreementPage'),
);
const AgreementPage = lazily(
  'AgreementPage',
  () => import('./agreements/page/AgreementPage'),
);
const AnnouncementPage = lazily(
  'AnnouncementPage',
  () => import('./announcements/AnnouncementPage'),
);
const AnnouncementsPage = lazily(
  'AnnouncementsPage',
  () => import('./announcements/AnnouncementsPage'),
);
const AskedPage = lazily('AskedPage', () => import('./asked/AskedPage'));
const CalendarPage = lazily(
  'CalendarPage',
  () => import('./calendars/CalendarPage'),
);
const CalendarsPage = lazily(
  'CalendarsPage',
  () => import('./calendars/CalendarsPage'),
);
const ClosePage = lazily('ClosePage', () => import('./close/ClosePage'));
const LastClose = lazily('LastClose', () => import('./close/LastClose'));
const BriefPage = lazily(
  'BriefPage',
  () => import('./customer/brief/BriefPage'),
);
const CustomerPage = lazily(
  'CustomerPage',
  () => import('./customer/CustomerPage'),
);
const HandoverPage = lazily(
  'HandoverPage',
  () => import('./customer/handover/HandoverPage'),
);
const SatisfactionFormPage = lazily(
  'SatisfactionFormPage',
  () => import('./customer/satisfaction/form/SatisfactionFormPage'),
);
const CustomersPage = lazily(
  'CustomersPage',
  () => import('./customers/CustomersPage'),
);
const ExclusionsPage = lazily(
  'ExclusionsPage',
  () => import('./exclusions/ExclusionsPage'),
);
const ImprovementsPage = lazily(
  'ImprovementsPage',
  () => import('./improvements/ImprovementsPage'),
);
const MyServicesPage = lazily(
  'MyServicesPage',
  () => import('./mine/MyServicesPage'),
);
const MonthSheetPage = lazily(
  'MonthSheetPage',
  () => import('./month/MonthSheetPage'),
);
const RunningMonth = lazily(
  'RunningMonth',
  () => import('./month/RunningMonth'),
);
const OfferingsPage = lazily(
  'OfferingsPage',
  () => import('./offerings/OfferingsPage'),
);
const PersonalDataPage = lazily(
  'PersonalDataPage',
  () => import('./personalData/PersonalDataPage'),
);
const ReviewPage = lazily('ReviewPage', () => import('./reviews/ReviewPage'));
const ReviewsPage = lazily(
  'ReviewsPage',
  () => import('./reviews/ReviewsPage'),
);
const ReportsPage = lazily(
  'ReportsPage',
  () => import('./reports/list/ReportsPage'),
);
const ReportPage = lazily(
  'ReportPage',
  () => import('./reports/page/ReportPage'),
);
const ServicesPage = lazily(
  'ServicesPage',
  () => import('./services/ServicesPage'),
);
const CustomersOfGroupsPage = lazily(
  'CustomersOfGroupsPage',
  () => import('./setup/groups/CustomersOfGroupsPage'),
);
const SheetImportPage = lazily(
  'SheetImportPage',
  () => import('./setup/import/SheetImportPage'),
);
const UnagreedPage = lazily(
  'UnagreedPage',
  () => import('./unagreed/UnagreedPage'),
);

/** The pages beneath `/sla`, without the header that the portal draws. */
export function SlaRoutes() {
  return (
    <Content data-testid="sla-page">
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<ServiceLevelsHome />} />
          <Route path="/agreements" element={<AgreementsOverviewPage />} />
          <Route path="/agreements/record" element={<RecordAgreementPage />} />
          <Route path="/agreements/new" element={<NewAgreementPage />} />
          <Route
            path="/agreements/:agreementId/edit"
            element={<EditAgreementPage />}
          />
          <Route path="/agreements/:agreementId" element={<AgreementPage />} />
          <Route
            path="/agreements/:agreementId/months"
            element={<RunningMonth />}
          />
          <Route
            path="/agreements/:agreementId/months/:period"
            element={<MonthSheetPage />}
          />
          <Route
            path="/agreements/:agreementId/exclusions"
            element={<ExclusionsPage />}
          />
          <Route path="/reviews" element={<ReviewsPage />} />
          <Route path="/reviews/:reviewId" element={<ReviewPage />} />
          <Route path="/improvements" element={<ImprovementsPage />} />
          <Route path="/announcements" element={<AnnouncementsPage />} />
          <Route
            path="/announcements/:announcementId"
            element={<AnnouncementPage />}
          />
          <Route path="/close" element={<LastClose />} />
          <Route path="/close/:month" element={<ClosePage />} />
          <Route path="/asked/:askId" element={<AskedPage />} />
          <Route path="/calendars" element={<CalendarsPage />} />
          <Route path="/calendars/:name" element={<CalendarPage />} />
          <Route path="/reports" element={<ReportsPage />} />
          <Route path="/reports/:reportId" element={<ReportPage />} />
          <Route path="/mine" element={<MyServicesPage />} />
          <Route path="/actions" element={<OwnActionsPage />} />
          <Route path="/customers" element={<CustomersPage />} />
          <Route
            path="/customers/:namespace/:name"
            element={<CustomerPage />}
          />
          <Route
            path="/customers/:namespace/:name/handover"
            element={<HandoverPage />}
          />
          <Route path="/offerings" element={<OfferingsPage />} />
          <Route path="/services" element={<ServicesPage />} />
          <Route path="/unagreed" element={<UnagreedPage />} />
          <Route
            path="/customers/:namespace/:name/brief"
            element={<BriefPage />}
          />
          <Route path="/setup/groups" element={<CustomersOfGroupsPage />} />
          <Route path="/setup/import" element={<SheetImportPage />} />
          <Route path="/personal-data" element={<PersonalDataPage />} />
          <Route
            path="/customers/:namespace/:name/satisfaction"
            element={<SatisfactionFormPage />}
          />
          <Route path="*" element={<NoSuchPage />} />
        </Routes>
      </Suspense>
    </Content>
  );
}
