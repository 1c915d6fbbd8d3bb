import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { EntityServiceLevels } from '../entity/EntityServiceLevels';
import { IMPORT_PATH, MAINTENANCE_PATH, MEASUREMENTS_PATH } from '../routes';
import { useTranslate } from '../translations/useTranslate';
import { Loading } from '../widgets/Loading';

/** Few come for these: the tab does not wait for their code. */
const ImportPage = lazy(async () => ({
  default: (await import('./import/ImportPage')).ImportPage,
}));

const MaintenancePage = lazy(async () => ({
  default: (await import('./maintenance/MaintenancePage')).MaintenancePage,
}));

const MeasurementsPage = lazy(async () => ({
  default: (await import('./measurements/MeasurementsPage')).MeasurementsPage,
}));

/** The tab of an entity and the pages beneath it. */
export function EntityPages() {
  const t = useTranslate();
  return (
    <Routes>
      <Route
        path={IMPORT_PATH}
        element={
          <Suspense fallback={<Loading text={t('import.loading')} />}>
            <ImportPage />
          </Suspense>
        }
      />
      <Route
        path={MAINTENANCE_PATH}
        element={
          <Suspense fallback={<Loading text={t('maintenance.loading')} />}>
            <MaintenancePage />
          </Suspense>
        }
      />
      <Route
        path={MEASUREMENTS_PATH}
        element={
          <Suspense fallback={<Loading text={t('import.loading')} />}>
            <MeasurementsPage />
          </Suspense>
        }
      />
      <Route path="*" element={<EntityServiceLevels />} />
    </Routes>
  );
}
