import { Content } from '@backstage/core-components';
import { Route, Routes } from 'react-router-dom';
import { OwnActionsPage } from './actions/OwnActionsPage';
import { EditAgreementPage } from './agreements/editor/EditAgreementPage';
import { NewAgreementPage } from './agreements/editor/NewAgreementPage';
import { AgreementsOverviewPage } from './agreements/overview/AgreementsOverviewPage';
import { RecordAgreementPage } from './agreements/record/RecordAgreementPage';
import { AgreementPage } from './agreements/page/AgreementPage';
import { AnnouncementPage } from './announcements/AnnouncementPage';
import { AnnouncementsPage } from './announcements/AnnouncementsPage';
import { AskedPage } from './asked/AskedPage';
import { CalendarPage } from './calendars/CalendarPage';
import { CalendarsPage } from './calendars/CalendarsPage';
import { ClosePage } from './close/ClosePage';
import { LastClose } from './close/LastClose';
import { BriefPage } from './customer/brief/BriefPage';
import { CustomerPage } from './customer/CustomerPage';
import { HandoverPage } from './customer/handover/HandoverPage';
import { SatisfactionFormPage } from './customer/satisfaction/form/SatisfactionFormPage';
import { CustomersPage } from './customers/CustomersPage';
import { ExclusionsPage } from './exclusions/ExclusionsPage';
import { ServiceLevelsHome } from './home/ServiceLevelsHome';
import { ImprovementsPage } from './improvements/ImprovementsPage';
import { MyServicesPage } from './mine/MyServicesPage';
import { MonthSheetPage } from './month/MonthSheetPage';
import { RunningMonth } from './month/RunningMonth';
import { OfferingsPage } from './offerings/OfferingsPage';
import { PersonalDataPage } from './personalData/PersonalDataPage';
import { ReviewPage } from './reviews/ReviewPage';
import { ReviewsPage } from './reviews/ReviewsPage';
import { ReportsPage } from './reports/list/ReportsPage';
import { ReportPage } from './reports/page/ReportPage';
import { ServicesPage } from './services/ServicesPage';
import { CustomersOfGroupsPage } from './setup/groups/CustomersOfGroupsPage';
import { SheetImportPage } from './setup/import/SheetImportPage';
import { UnagreedPage } from './unagreed/UnagreedPage';
import { NoSuchPage } from './NoSuchPage';

/** The pages beneath `/sla`, without the header that the portal draws. */
export function SlaRoutes() {
  return (
    <Content data-testid="sla-page">
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
        <Route path="/customers/:namespace/:name" element={<CustomerPage />} />
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
    </Content>
  );
}
