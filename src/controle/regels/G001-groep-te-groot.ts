import { werkafsprakenboek } from '../../basis/bron';
import { sleutel } from '../../basis/tekst';
import type { Lijstwaarde } from '../../registratie/lijsten';
import { isLopend, persoonssleutel } from '../../registratie/traject';
import type { Traject } from '../../registratie/registratie';
import type { Dossier } from '../dossier';
import { mapregel } from '../regel';

/** "De groeps grootte voor Alfa en Z-route" */
const NIVEAUS: readonly (Lijstwaarde<'Groepsniveau'> | undefined)[] = ['(snelle) Alfa', 'Z'];

interface Groep {
  readonly dossier: Dossier;
  readonly eerste: Traject;
  /** Each counts once, also when his file was delivered twice. */
  readonly cursisten: Set<unknown>;
}

export const groepTeGroot = mapregel({
  code: 'G001',
  naam: 'groep-te-groot',
  titel: 'Een Alfa- of Z-groep heeft te veel cursisten',
  meldingen: {
    teGroot: {
      ernst: 'waarschuwing',
      tekst:
        'Deze groep heeft op {peildatum:dag} over alle bestanden samen {aantal:aantal} lopende cursisten; een Alfa- of Z-groep mag er {hoogste:aantal} hebben. Splits de groep; zijn het verschillende groepen, geef ze dan elk een eigen naam.',
    },
  },
  bron: werkafsprakenboek(
    '1.3',
    'De groeps grootte voor Alfa en Z-route is tijdelijk verruimd naar 15 cursisten.',
  ),

  *controleer(dossiers, meld) {
    const groepen = new Map<string, Groep>();
    for (const dossier of dossiers) {
      for (const traject of dossier.trajecten) {
        const { groep, groepsniveau, persoon } = traject;
        const aanbieder = persoon.aanbieder.waarde;
        if (groep.waarde === undefined || aanbieder === undefined) continue;
        if (!NIVEAUS.includes(groepsniveau.waarde) || !isLopend(traject, dossier.peildatum)) continue;
        const naam = `${sleutel(aanbieder)}|${sleutel(groep.waarde)}`;
        const gevonden = groepen.get(naam) ?? { dossier, eerste: traject, cursisten: new Set() };
        gevonden.cursisten.add(persoonssleutel(persoon) ?? traject);
        groepen.set(naam, gevonden);
      }
    }
    for (const { dossier, eerste, cursisten } of groepen.values()) {
      const { peildatum, instellingen } = dossier;
      const hoogste = instellingen.normen.groepsgrootte;
      if (cursisten.size <= hoogste) continue;
      const gegevens = { peildatum, aantal: cursisten.size, hoogste };
      yield { dossier, bevinding: meld('teGroot', eerste.groep, gegevens) };
    }
  },
});
