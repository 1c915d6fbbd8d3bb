import { writeFileSync } from 'node:fs';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readReportsConfig } from './readReportsConfig';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const read = (reports: JsonObject) =>
  readReportsConfig(mockServices.rootConfig({ data: { sla: { reports } } }));
const logo = (value: string) => ({ company: { logo: value } });

describe('readReportsConfig', () => {
  const directory = createMockDirectory();

  it('takes name and language', () => {
    expect(
      read({ language: 'de', company: { name: 'Nordwind IT' } }),
    ).toMatchObject({ language: 'de', company: 'Nordwind IT', logo: null });
  });

  it('takes a logo from a file or as data, by what is in it', () => {
    const path = directory.resolve('logo.bin');
    writeFileSync(path, SVG);
    expect(read(logo(path)).logo).toEqual({ kind: 'svg', svg: SVG });
    writeFileSync(path, Buffer.from(PNG, 'base64'));
    const png = { kind: 'png', dataUrl: `data:image/png;base64,${PNG}` };
    expect(read(logo(path)).logo).toEqual(png);
    expect(read(logo(png.dataUrl)).logo).toEqual(png);
  });

  it.each([
    [{ language: 'fr' }, 'sla.reports.language must be en or de, but is fr'],
    [logo('/no/such/file.png'), 'sla.reports.company.logo is not usable'],
    [logo('data:image/gif;base64,AAAA'), 'must be of image/png'],
    [logo('data:image/png;base64,AAAA'), 'neither a PNG nor an SVG'],
  ])('refuses %j', (reports, message) => {
    expect(() => read(reports)).toThrow(message);
  });

  it('refuses a picture that every report would be slow with', () => {
    const path = directory.resolve('large.svg');
    writeFileSync(path, `${SVG}${' '.repeat(1024 * 1024)}`);
    expect(() => read(logo(path))).toThrow('larger than one megabyte');
  });
});
