import { twenterand, werkafsprakenboek } from '../basis/bron';
import type { Termijn } from './termijn';

/** The terms of the sources: length, unit and the sentence that sets them. */
export const TERMIJNEN = {
  ontvangstbevestiging: {
    naam: 'Ontvangstbevestiging',
    lengte: 5,
    eenheid: 'werkdagen',
    bron: werkafsprakenboek(
      '1.1',
      'Gemeente ontvangt van aanbieder binnen vijf werkdagen een ontvangstbevestiging van de aanmelding.',
    ),
  },
  uitnodiging: {
    naam: 'Uitnodiging',
    lengte: 10,
    eenheid: 'werkdagen',
    bron: werkafsprakenboek(
      '1.1',
      'Binnen 10 werkdagen na aanmelding ontvangt de inburgeringsplichtige van de aanbieder een uitnodiging voor een (intake)gesprek.',
    ),
  },
  leerplan: {
    naam: 'Leerplan',
    lengte: 5,
    eenheid: 'werkdagen',
    bron: werkafsprakenboek('1.1, stap 3', 'Na intake levert aanbieder binnen 5 dagen een leerplan op.'),
  },
  akkoord: {
    naam: 'Akkoord',
    lengte: 5,
    eenheid: 'werkdagen',
    bron: werkafsprakenboek(
      '1.4',
      'De termijn voor reactie vanuit de klantregisseur / consulent vanuit de gemeente waarin het leerplan is voorgelegd is 5 werkdagen.',
    ),
  },
  start: {
    naam: 'Start',
    lengte: 30,
    eenheid: 'werkdagen',
    bron: werkafsprakenboek('1.1, stap 5', 'Inburgeraar start met leerplan binnen 30 werkdagen.'),
  },
  opstartklas: {
    naam: 'Opstartklas',
    lengte: 5,
    eenheid: 'werkdagen',
    bron: werkafsprakenboek('1.3', 'Deze start bij de opstartklas gebeurt binnen 5 werkdagen na de intake'),
  },
  eindeOpstartklas: {
    naam: 'Einde opstartklas',
    lengte: 30,
    eenheid: 'werkdagen',
    eersteDagTeltMee: true,
    bron: werkafsprakenboek('1.3', 'Een opstartklas duurt maximaal 30 werkdagen.'),
  },
  vervolgNaSchaling: {
    naam: 'Vervolg na op- of afschaling',
    lengte: 20,
    eenheid: 'werkdagen',
    bron: werkafsprakenboek(
      '2.3.3',
      'De aanbieder zorgt ervoor dat de inburgeringsplichtige binnen 20 werkdagen na bepaling af- of opschaling, verder kan met het nieuwe traject op een hoger of lager niveau.',
    ),
  },
  meldingOnwenselijkGedrag: {
    naam: 'Melding onwenselijk gedrag',
    lengte: 1,
    eenheid: 'weken',
    bron: werkafsprakenboek(
      '2.3.2',
      'De aanbieder meldt het de gemeente schriftelijk zo spoedig mogelijk, maar uiterlijk binnen een week, als er sprake is onwenselijk gedrag',
    ),
  },
  voortgangsrapportage: {
    naam: 'Voortgangsrapportage',
    lengte: 3,
    eenheid: 'maanden',
    bron: werkafsprakenboek(
      '2.3.1',
      'Gemeente ontvangt van aanbieder iedere drie maanden vanaf de start van de leerroute een voortgangsrapportage per inburgeringsplichtige',
    ),
  },
  factuur: {
    naam: 'Factuur',
    lengte: 6,
    eenheid: 'weken',
    bron: werkafsprakenboek(
      '4.1.2',
      'Een verzamelfactuur wordt binnen zes weken na het behalen van een prestatie',
    ),
  },
  jobcoachrapportage: {
    naam: 'Jobcoachrapportage',
    lengte: 4,
    eenheid: 'weken',
    bron: twenterand(
      'art. 2 lid 7',
      'Na afloop van iedere jobcoachperiode wordt binnen vier weken door de jobcoach',
    ),
  },
} as const satisfies Record<string, Termijn>;
