import { kwartaalIn } from '../../../src/registratie/koppeling/kwartaalkop';
import { urenkop } from '../../../src/registratie/koppeling/kopvoorstel';

test.each([
  ['Uren gepland 25-Q3', 'Uren gepland {jj}-Q{k}', '2025-K3'],
  ['uren  GEPLAND 25-q1', 'Uren gepland {jj}-Q{k}', '2025-K1'],
  ['Gepland (2024 K4)', 'Gepland ({jaar} K{k})', '2024-K4'],
  ['K2.2025 uren', 'K{k}.{jaar} uren', '2025-K2'],
  ['Uren gepland 25-Q5', 'Uren gepland {jj}-Q{k}', undefined],
  ['Uren gepland 2025-Q3', 'Uren gepland {jj}-Q{k}', undefined],
  ['Uren gevolgd 25-Q3', 'Uren gepland {jj}-Q{k}', undefined],
  ['K2x2025 uren', 'K{k}.{jaar} uren', undefined],
  ['Uren 1025-K3', 'Uren {jaar}-K{k}', undefined],
])('%s in %s: %s', (kop, patroon, verwacht) => expect(kwartaalIn(kop, patroon)).toBe(verwacht));

test.each([
  ['Geplande uren 2025-K3', 'Geplande uren {jaar}-K{k}', 'gepland'],
  ['gevolgde_uren_2025_k3', 'gevolgde_uren_{jaar}_k{k}', 'gevolgd'],
  ['Uren gepland 25Q3', 'Uren gepland {jj}Q{k}', 'gepland'],
  ['Gevolgd Q3-2025', 'Gevolgd Q{k}-{jaar}', 'gevolgd'],
  ["Gevolgd Q3 '25", "Gevolgd Q{k} '{jj}", 'gevolgd'],
])('%s is %s', (kop, patroon, soort) => expect(urenkop(kop)).toEqual({ patroon, soort }));

test.each([
  'Uren gepland',
  'Uren 2025-K3',
  'Gepland en gevolgd 2025-K3',
  'Gepland 2025',
  'Gepland 12 van 2025-K3',
])('%s is no heading with hours of a quarter', (kop) => expect(urenkop(kop)).toBeUndefined());
