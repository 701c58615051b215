import { werkafsprakenboek } from '../../basis/bron';
import { afgerondOp, heeftTredes } from '../../registratie/traject';
import { regel } from '../regel';

export const tredeOntbreekt = regel({
  code: 'T016',
  naam: 'trede-ontbreekt',
  titel: 'De trede bij aanmelding of bij einde ontbreekt',
  nodig: ['Trajecten.perceel'],
  meldingen: {
    bijAanmelding: {
      ernst: 'fout',
      tekst:
        'De intake was op {intake:dag}, maar Trede bij aanmelding is leeg. Vul de trede van de Participatieladder in (1 tot en met 6).',
    },
    bijEinde: {
      ernst: 'fout',
      tekst:
        'Het traject is op {einde:dag} afgerond, maar Trede bij einde is leeg. Vul de trede van de Participatieladder in (1 tot en met 6).',
    },
  },
  bron: werkafsprakenboek(
    'bijlage 5, 16',
    '(niet voor taalaanbieders) Aantal inburgeringsplichtigen per Trede 1 tot en met Trede 6 van de Participatieladder',
  ),

  *controleer({ trajecten, peildatum }, meld) {
    for (const traject of trajecten) {
      if (!heeftTredes(traject)) continue;
      const { tredeBijAanmelding, tredeBijEinde, intakeOp } = traject;
      const intake = intakeOp.waarde;
      const einde = afgerondOp(traject, peildatum);
      if (intake !== undefined && intake <= peildatum && tredeBijAanmelding.staat === 'leeg') {
        yield meld('bijAanmelding', tredeBijAanmelding, { intake });
      }
      if (einde !== undefined && tredeBijEinde.staat === 'leeg') {
        yield meld('bijEinde', tredeBijEinde, { einde });
      }
    }
  },
});
