import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const perceelZonderTraject = regel({
  code: 'A015',
  naam: 'perceel-zonder-traject',
  titel: 'Een les van een perceel dat niet op het blad Trajecten staat',
  nodig: ['Aanwezigheid.perceel', 'Trajecten.perceel'],
  meldingen: {
    geenTraject: {
      ernst: 'fout',
      tekst:
        '{perceel} staat niet op het blad Trajecten. Verbeter het perceel van deze les, of voeg op het blad Trajecten een rij toe voor dit perceel.',
    },
  },
  bron: productkeuze(
    'Uren van een perceel waarvoor iemand niet is aangemeld, tellen nergens mee en kunnen niet worden gedeclareerd.',
  ),

  *controleer({ trajecten, lessenMetVervallen }, meld) {
    // A perceel that is empty or cannot be read may be the one that is missed here: that finding goes first.
    if (trajecten.some(({ perceel }) => perceel.waarde === undefined)) return;
    const bekend = new Set(trajecten.map(({ perceel }) => perceel.waarde));
    for (const { perceel } of lessenMetVervallen) {
      if (perceel.waarde !== undefined && !bekend.has(perceel.waarde))
        yield meld('geenTraject', perceel, { perceel: perceel.waarde });
    }
  },
});
