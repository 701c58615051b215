import type { Cijfers, Normen } from '../registratie/instellingen';

/** The norms as a user reads them, with the rules that look at them. */
export const NORMNAMEN: Readonly<Record<keyof Normen, string>> = {
  b1Taal: 'Norm taaluren B1-route (U002, U004)',
  zTaal: 'Norm taaluren Z-route (U002, U004)',
  zParticipatie: 'Norm uren Z-route participatie (U002, U004)',
  mapPraktijk: 'Norm uren MAP-praktijk (U003)',
  aanwezigheid: 'Norm aanwezigheid (A009)',
  groepsgrootte: 'Grootste Alfa- of Z-groep (G001)',
  urenPerOverleg: 'Uren tussen twee keer Overleg 200 uur (U001)',
};

/** The figures that are choices of the product (‡) as a user reads them, with the rules that look at them. */
export const CIJFERNAMEN: Readonly<Record<keyof Cijfers, string>> = {
  minimumAantalLessen: 'Lessen voordat een percentage iets zegt (A009)',
  dagenVoorMelding: 'Dagen om Zonder opgave te melden (A010, A011)',
  maandenHerhaling: 'Maanden waarbinnen Zonder opgave een herhaling is (A012)',
  dagenVoorVervolg: 'Dagen voor een plan, gesprek of overleg (A012, A016, U001)',
  dagenRondEinde: 'Dagen rond een einde of overstap (T017, T019, V003)',
  dagenVoorAkkoordSchaling: 'Dagen voor akkoord op op- of afschaling (T020)',
  dagenRondRapportage: 'Dagen rond een rapportage of contact (V001, V005)',
};
