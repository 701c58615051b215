import { isodag, openTermijnen } from '../../src';
import { dossierVan } from '../hulp/dossier';
import { contact, zonderOpgave } from '../hulp/rijen';
import type { Gegevens } from '../hulp/werkmap';

const teDoen = (gegevens: Gegevens, peildatum: string) => {
  const dossier = dossierVan(gegevens, { peildatum });
  return openTermijnen(dossier).map(({ regel, persoon, perceel, uiterlijk, wie, stand }) => [
    regel,
    persoon === dossier.registratie.personen[0],
    perceel,
    isodag(uiterlijk),
    wie,
    stand,
  ]);
};

const TAAL = 'B1-route taal';
const Aanwezigheid = [zonderOpgave('2025-09-01', { 'Gemeld op': '2025-09-02' }), zonderOpgave('2025-09-22')];

describe('what a Zonder opgave asks stands in the list of terms', () => {
  test('a report within a week, a gesprek after the first, a plan after the second', () => {
    expect(teDoen({ Aanwezigheid }, '2025-09-22')).toEqual([
      ['A016', true, TAAL, '2025-09-15', 'aanbieder', 'open'],
      ['A010', true, TAAL, '2025-09-29', 'aanbieder', 'loopt'],
      ['A012', true, TAAL, '2025-10-06', 'aanbieder', 'loopt'],
    ]);
  });

  test('what was done, in time or late, is gone from it', () => {
    const Contact = [contact('2025-09-20', 'Gesprek inburgeraar'), contact('2025-09-22', 'Plan van aanpak')];
    expect(teDoen({ Aanwezigheid, Contact }, '2025-10-10')).toEqual([
      ['A010', true, TAAL, '2025-09-29', 'aanbieder', 'open'],
    ]);
  });
});
