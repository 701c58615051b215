import { type Sjablooninhoud, vulSjabloon } from '../../../adapters/exceljs/sjabloon';
import { type Bladnaam, type Dag, dag, dagenLater, INDELING, kolomletters, maandenLater } from '../../../src';
import { kalender, LAATSTE_DAG, opWerkdag } from './agenda';
import type { Bouwrij } from './bouwrij';
import { lessenVan } from './lessen';
import type { Perceelopzet } from './opzet';
import type { Verzonnene } from './personen';
import { voortgangVan } from './rapportages';
import { tijdlijn } from './tijdlijn';
import { type Toeval, toeval } from './toeval';

type Rijenblad = Exclude<Bladnaam, 'Persoon'>;

/** [code, blad, cel], as in verwacht.json. */
export type Verwachting = readonly [code: string, blad: string | null, cel: string | null];

const EERSTE_RIJ = 5;
/** Gemeenten that are not called after a place. */
const WOONPLAATS: Readonly<Record<string, string>> = {
  Lingewaard: 'Huissen',
  Overbetuwe: 'Elst',
  Rheden: 'Velp',
};

export interface Kop {
  readonly map: string;
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly clientnummer: string;
  readonly wie: Verzonnene;
  readonly doelgroep: 'Asielstatushouder' | 'Gezinsmigrant of overige migrant';
  readonly leerroute: 'B1-route' | 'Z-route' | 'Onderwijsroute';
  /** First day of the inburgeringstermijn, yyyy-mm-dd. */
  readonly startTermijn: string;
  /** One line for LEESMIJ: what this file shows, or what is wrong in it. */
  readonly toelichting: string;
}

/** One sample file while it is made: clean rows first, then the mistakes that someone made in it. */
export class Voorbeeld {
  readonly persoon: Bouwrij<'Persoon'>;
  readonly trajecten: Bouwrij<'Trajecten'>[] = [];
  readonly lessen: Bouwrij<'Aanwezigheid'>[] = [];
  readonly rapportages: Bouwrij<'Rapportages'>[] = [];
  readonly contacten: Bouwrij<'Contact'>[] = [];
  readonly kans: Toeval;
  overig: Pick<Sjablooninhoud, 'eigenKoppen' | 'eigenGegevens' | 'verborgen'> = {};
  private readonly verwachtingen: (() => Verwachting)[] = [];
  private opVolgorde = false;

  constructor(readonly kop: Kop) {
    this.kans = toeval(this.pad);
    const start = dag(kop.startTermijn);
    const { wie } = kop;
    const nummer = this.kans.tussen(1, 90);
    this.persoon = {
      clientnummer: kop.clientnummer,
      ...(wie.bsn !== undefined && { bsn: wie.bsn }),
      achternaam: wie.achternaam,
      voornamen: wie.voornamen,
      straat: `${this.kans.kies(['Voorbeeldstraat', 'Verzonnenlaan', 'Proefweg', 'Sjabloonhof'])} ${nummer}`,
      postcode: `${this.kans.tussen(6810, 6999)} ${this.kans.kies(['AB', 'BX', 'ZZ', 'XA'])}`,
      woonplaats: WOONPLAATS[kop.gemeente] ?? kop.gemeente,
      email: `cursist${kop.clientnummer}@voorbeeld.nl`,
      telefoon: `06-00000${100 + nummer}`,
      geboortedatum: wie.geboortedatum,
      geslacht: wie.geslacht,
      geboorteland: wie.geboorteland,
      moedertaal: wie.moedertaal,
      ...(wie.overigeTalen !== undefined && { overigeTalen: wie.overigeTalen }),
      inNederlandSinds: dagenLater(start, -this.kans.tussen(120, 500)),
      ...(wie.arbeidsverleden !== undefined && { arbeidsverleden: wie.arbeidsverleden }),
      ...(wie.onderwijsachtergrond !== undefined && { onderwijsachtergrond: wie.onderwijsachtergrond }),
      doelgroep: kop.doelgroep,
      leerroute: kop.leerroute,
      ingeschatTaalniveau: kop.leerroute === 'Z-route' ? 'A0' : this.kans.kies(['A0', 'A1']),
      doelenParticipatie: this.kans.kies([
        'Werk vinden',
        'Vrijwilligerswerk',
        'Een opleiding',
        'Eigen bedrijf',
      ]),
      kinderopvangNodig: this.kans.kies(['Ja', 'Nee']),
      startTermijn: start,
      eindeTermijn: maandenLater(start, 36),
      gemeente: kop.gemeente,
      contactpersoonGemeente: 'Klantregisseur inburgering',
      aanbieder: kop.aanbieder,
      contactpersoonAanbieder: 'Trajectbegeleider',
    };
  }

  get pad(): string {
    const { map, gemeente, clientnummer } = this.kop;
    return `registraties/${map}/registratie-${gemeente.toLowerCase()}-${clientnummer}.xlsx`;
  }

  /** A perceel with everything that belongs to it: lessons, reports, contacts, overleg and overdracht. */
  perceel(opzet: Perceelopzet): Bouwrij<'Trajecten'> {
    this.eerstDeRijen();
    const traject = tijdlijn(opzet, this.kans);
    const lessen = lessenVan(opzet, traject, this.kans);
    const { rapportages, contacten } = voortgangVan(opzet, traject, lessen, this.kans);
    this.trajecten.push(traject);
    this.lessen.push(...lessen);
    this.rapportages.push(...rapportages);
    this.contacten.push(...contacten);
    if (opzet.perceel === 'Z-route participatie') this.overlegPer200Uur(lessen);
    for (const les of lessen) if (les.redenAfwezigheid === 'Zonder opgave') this.volgOp(les);
    const { pauze } = opzet;
    if (pauze) {
      this.contact('Pauze', dagenLater(dag(pauze[0]), -5), {
        perceel: opzet.perceel,
        tot: dag(pauze[1]),
        onderwerp: 'Pauze van het leerplan, einddatum afgesproken',
      });
    }
    return traject;
  }

  contact(
    soort: NonNullable<Bouwrij<'Contact'>['soort']>,
    op: Dag | string,
    overig: Bouwrij<'Contact'> = {},
  ): Bouwrij<'Contact'> {
    this.eerstDeRijen();
    const rij = { datum: typeof op === 'string' ? dag(op) : op, soort, ...overig };
    this.contacten.push(rij);
    return rij;
  }

  rapportage(
    soort: NonNullable<Bouwrij<'Rapportages'>['soort']>,
    op: Dag | string,
    overig: Bouwrij<'Rapportages'>,
  ): Bouwrij<'Rapportages'> {
    this.eerstDeRijen();
    const rij = { datum: typeof op === 'string' ? dag(op) : op, soort, ...overig };
    this.rapportages.push(rij);
    return rij;
  }

  /** 2.3.2: "Per 200 bestede uren vindt er een overleg plaats tussen de aanbieder en de gemeente". */
  private overlegPer200Uur(lessen: readonly Bouwrij<'Aanwezigheid'>[]): void {
    let uren = 0;
    for (const les of lessen) {
      const eerder = Math.floor(uren / 200);
      uren += (les.gevolgdeUren as number | undefined) ?? 0;
      const overleg = opWerkdag(dagenLater(les.datum as Dag, this.kans.tussen(3, 9)));
      if (Math.floor(uren / 200) === eerder || overleg > LAATSTE_DAG) continue;
      this.rapportage('Overleg 200 uur', overleg, {
        perceel: 'Z-route participatie',
        toelichting: 'Activiteiten besproken; vervolg samen bepaald.',
      });
    }
  }

  /** 2.3.2: the aanbieder reports it and talks with the inburgeringsplichtige; the second time comes a plan. */
  private volgOp({ datum, perceel }: Bouwrij<'Aanwezigheid'>): void {
    const d = datum as Dag;
    const bij = perceel === undefined ? {} : { perceel };
    const eerder = this.contacten.some((c) => c.soort === 'Gesprek inburgeraar' && c.perceel === perceel);
    this.contact('Melding afwezigheid', kalender.werkdagLater(d, 1), {
      ...bij,
      voorgevallenOp: d,
      met: 'Klantregisseur',
    });
    this.contact('Gesprek inburgeraar', kalender.werkdagLater(d, 3), { ...bij, onderwerp: 'Niet afgemeld' });
    if (eerder) {
      this.contact('Plan van aanpak', kalender.werkdagLater(d, 5), {
        ...bij,
        onderwerp: 'Aanwezigheid',
        afspraak: 'Elke maandag bellen; na vier weken opnieuw kijken',
      });
    }
  }

  /** The first lesson of a perceel on or after a day that was followed as planned. From here on rows keep their place. */
  les(vanaf: string, perceel: string = this.lessen[0]?.perceel as string): Bouwrij<'Aanwezigheid'> {
    this.sorteer();
    const gezocht = dag(vanaf);
    const gevonden = this.lessen.find(
      (l) =>
        l.perceel === perceel &&
        typeof l.datum === 'number' &&
        l.datum >= gezocht &&
        l.redenAfwezigheid === undefined,
    );
    if (gevonden === undefined) throw new Error(`Geen les vanaf ${vanaf}`);
    return gevonden;
  }

  /** A finding that this row must give, in that column. */
  verwacht<B extends Rijenblad>(
    code: string,
    blad: B,
    rij: Bouwrij<B>,
    kolom: keyof Bouwrij<B> & string,
  ): void {
    this.verwachtingen.push(() => {
      const nummer = (this.rijen(blad) as readonly unknown[]).indexOf(rij) + EERSTE_RIJ;
      if (nummer < EERSTE_RIJ) throw new Error(`${code}: de rij staat niet in ${blad}`);
      return [code, blad, `${kolomletters(Object.keys(INDELING[blad]).indexOf(kolom) + 1)}${nummer}`];
    });
  }

  verwachtPersoon(code: string, gegeven: keyof Bouwrij<'Persoon'> & string): void {
    const nummer = Object.keys(INDELING.Persoon).indexOf(gegeven) + EERSTE_RIJ;
    this.verwachtCel(code, 'Persoon', `B${nummer}`);
  }

  verwachtCel(code: string, blad: string | null, cel: string | null): void {
    this.verwachtingen.push(() => [code, blad, cel]);
  }

  get bevindingen(): readonly Verwachting[] {
    this.sorteer();
    return this.verwachtingen.map((v) => v()).sort((x, y) => (x.join() < y.join() ? -1 : 1));
  }

  get bytes(): Promise<Uint8Array> {
    this.sorteer();
    return vulSjabloon({
      Persoon: this.persoon,
      Trajecten: this.trajecten,
      Aanwezigheid: this.lessen,
      Rapportages: this.rapportages,
      Contact: this.contacten,
      ...this.overig,
    });
  }

  /** The row number of a lesson, for what has no column: hiding it. */
  rijnummer(les: Bouwrij<'Aanwezigheid'>): number {
    this.sorteer();
    return this.lessen.indexOf(les) + EERSTE_RIJ;
  }

  private rijen(blad: Rijenblad): readonly object[] {
    return {
      Trajecten: this.trajecten,
      Aanwezigheid: this.lessen,
      Rapportages: this.rapportages,
      Contact: this.contacten,
    }[blad];
  }

  /** As an aanbieder keeps it: what happened first stands first. Mistakes come after, and move no row. */
  sorteer(): this {
    if (!this.opVolgorde) {
      for (const rijen of [this.lessen, this.rapportages, this.contacten]) {
        (rijen as { datum?: unknown }[]).sort((x, y) => (x.datum as number) - (y.datum as number));
      }
      this.opVolgorde = true;
    }
    return this;
  }

  private eerstDeRijen(): void {
    if (this.opVolgorde) throw new Error(`${this.pad}: eerst de rijen, dan de fouten`);
  }
}
