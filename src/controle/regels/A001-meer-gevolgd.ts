import { productkeuze } from '../../basis/bron';
import { lesuren } from '../../registratie/les';
import { regel } from '../regel';

export const meerGevolgd = regel({
  code: 'A001',
  naam: 'meer-gevolgd',
  titel: 'Er zijn meer uren gevolgd dan gepland',
  nodig: ['Aanwezigheid.geplandeUren', 'Aanwezigheid.gevolgdeUren'],
  meldingen: {
    teVeel: {
      ernst: 'fout',
      tekst:
        'Er zijn {gevolgd:uren} uren gevolgd, terwijl er {gepland:uren} gepland waren. Verbeter de gevolgde of de geplande uren.',
    },
    activiteit: {
      ernst: 'waarschuwing',
      tekst:
        'Er zijn {gevolgd:uren} uren gevolgd, terwijl er {gepland:uren} gepland waren. Een activiteit of praktijkdag kan uitlopen. Klopt het, dan hoeft u niets te doen; verbeter anders de uren.',
    },
  },
  bron: productkeuze(
    'In een les kan niemand meer uren volgen dan er les was; zulke uren maken het aanwezigheidspercentage te hoog.',
  ),

  *controleer({ lessen }, meld) {
    for (const les of lessen) {
      const uren = lesuren(les);
      if (uren === undefined || uren.gevolgd <= uren.gepland) continue;
      const onderdeel = les.onderdeel.waarde;
      // Of an onderdeel that cannot be read it may be an activity: the milder message.
      const isLes = onderdeel !== undefined && onderdeel !== 'Participatie' && onderdeel !== 'MAP-praktijk';
      yield meld(isLes ? 'teVeel' : 'activiteit', les.gevolgdeUren, uren);
    }
  },
});
