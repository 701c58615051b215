import { isodag } from '../../../src';
import { type Datumnotatie, leesDagIn } from '../../../src/registratie/koppeling/datumnotatie';

const lees = (tekst: string, notatie: Datumnotatie): string | undefined => {
  const dag = leesDagIn(tekst, notatie);
  return dag === undefined ? undefined : isodag(dag);
};

test.each<[Datumnotatie, string, string | undefined]>([
  ['d-m-j', '1-2-2025', '2025-02-01'],
  ['d-m-j', '01/02/2025', '2025-02-01'],
  ['d-m-j', ' 31.12.2025 13:45 ', '2025-12-31'],
  ['d-m-j', '31–12–2025', '2025-12-31'],
  ['d-m-j', '31-12/2025', undefined],
  ['d-m-j', '12-31-2025', undefined],
  ['d-m-j', '2025-12-31', undefined],
  ['d-m-j', '1-2-25', undefined],
  ['d-m-j', '29-2-2025', undefined],
  ['d-m-j', '29-2-2024', '2024-02-29'],
  ['m-d-j', '1/2/2025', '2025-01-02'],
  ['m-d-j', '12/31/2025 1:00', '2025-12-31'],
  ['m-d-j', '31/12/2025', undefined],
  ['j-m-d', '2025-2-1', '2025-02-01'],
  ['j-m-d', '2025-02-01T00:00:00Z', '2025-02-01'],
  ['j-m-d', '1-2-2025', undefined],
  ['d-m-jj', '1-2-25', '2025-02-01'],
  ['d-m-jj', '1-2-2025', undefined],
  ['d-m-jj', '1-2-5', undefined],
  ['m-d-jj', '1/31/25', '2025-01-31'],
  ['jjjjmmdd', '20250201', '2025-02-01'],
  ['jjjjmmdd', '2025021', undefined],
  ['jjjjmmdd', '20251301', undefined],
  ['jjjjmmdd', '2025-02-01', undefined],
])('%s: %s is %s', (notatie, tekst, verwacht) => expect(lees(tekst, notatie)).toBe(verwacht));
