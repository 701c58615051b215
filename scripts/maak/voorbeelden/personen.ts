import { dag, type Dag } from '../../../src';

/** Someone who does not exist. The surnames are made of Dutch words for what is invented. */
export interface Verzonnene {
  readonly achternaam: string;
  readonly voornamen: string;
  readonly geboortedatum: Dag;
  readonly geslacht: string;
  readonly geboorteland: string;
  readonly moedertaal: string;
  readonly overigeTalen?: string;
  readonly arbeidsverleden?: string;
  readonly onderwijsachtergrond?: string;
  /** One of the fictitious numbers of the Rijksdienst voor Identiteitsgegevens; most samples have none. */
  readonly bsn?: string;
}

const persoon = (
  voornamen: string,
  achternaam: string,
  geboren: string,
  geslacht: string,
  geboorteland: string,
  moedertaal: string,
  overig: Partial<Verzonnene> = {},
): Verzonnene => ({
  voornamen,
  achternaam,
  geboortedatum: dag(geboren),
  geslacht,
  geboorteland,
  moedertaal,
  ...overig,
});

export const PERSONEN = {
  yusra: persoon('Yusra', 'Al-Voorbeeld', '1991-04-12', 'Vrouw', 'Syrië', 'Arabisch', {
    bsn: '999993653',
    overigeTalen: 'Engels',
    arbeidsverleden: 'Apothekersassistent',
    onderwijsachtergrond: 'Mbo',
  }),
  tesfay: persoon('Tesfay', 'Sjabloni', '1984-01-30', 'Man', 'Eritrea', 'Tigrinya', {
    bsn: '999993847',
    arbeidsverleden: 'Boer',
    onderwijsachtergrond: 'Basisschool, drie jaar',
  }),
  olena: persoon('Olena', 'Fictivenko', '1996-09-03', 'Vrouw', 'Oekraïne', 'Oekraïens', {
    overigeTalen: 'Russisch, Engels',
    arbeidsverleden: 'Boekhouder',
    onderwijsachtergrond: 'Universiteit',
  }),
  mustafa: persoon('Mustafa', 'Denkbeeldoğlu', '1989-12-19', 'Man', 'Turkije', 'Turks', {
    overigeTalen: 'Koerdisch',
    arbeidsverleden: 'Leraar',
    onderwijsachtergrond: 'Universiteit',
  }),
  amina: persoon('Amina Xasan', 'Verzinsel', '1979-06-08', 'Vrouw', 'Somalië', 'Somalisch', {
    bsn: '999992077',
    arbeidsverleden: 'Marktkoopvrouw',
    onderwijsachtergrond: 'Geen',
  }),
  farid: persoon('Farid', 'Monsterzai', '1993-02-27', 'Man', 'Afghanistan', 'Dari', {
    overigeTalen: 'Pasjtoe, Engels',
    arbeidsverleden: 'Automonteur',
    onderwijsachtergrond: 'Middelbare school',
  }),
  selam: persoon('Selam', 'Proefberhan', '1998-11-15', 'Vrouw', 'Ethiopië', 'Amhaars', {
    bsn: '999993483',
    overigeTalen: 'Arabisch',
    onderwijsachtergrond: 'Middelbare school',
  }),
  jamila: persoon('Jamila', 'Testhani', '1987-07-21', 'Vrouw', 'Irak', 'Koerdisch', {
    overigeTalen: 'Arabisch',
    arbeidsverleden: 'Kapper',
    onderwijsachtergrond: 'Middelbare school',
  }),
  biniam: persoon('Biniam', 'Uitgedacht', '1990-03-02', 'Man', 'Eritrea', 'Tigrinya', {
    arbeidsverleden: 'Metselaar',
    onderwijsachtergrond: 'Basisschool',
  }),
  rania: persoon('Rania', 'Al-Ontwerp', '1994-10-10', 'Vrouw', 'Syrië', 'Arabisch', {
    bsn: '999990482',
    overigeTalen: 'Engels, Frans',
    arbeidsverleden: 'Architect',
    onderwijsachtergrond: 'Universiteit',
  }),
  daniyar: persoon('Daniyar', 'Schetsbekov', '2001-05-05', 'Man', 'Kazachstan', 'Kazachs', {
    overigeTalen: 'Russisch',
    onderwijsachtergrond: 'Mbo',
  }),
  halima: persoon('Halima', 'Fantasie', '1982-08-17', 'Vrouw', 'Jemen', 'Arabisch', {
    arbeidsverleden: 'Kok',
    onderwijsachtergrond: 'Basisschool',
  }),
  kofi: persoon('Kofi', 'Modelmensah', '1986-01-09', 'Man', 'Ghana', 'Twi', {
    bsn: '999995017',
    overigeTalen: 'Engels',
    arbeidsverleden: 'Lasser',
    onderwijsachtergrond: 'Mbo',
  }),
  nasrin: persoon('Nasrin', 'Schijnpour', '1995-12-01', 'Vrouw', 'Iran', 'Perzisch', {
    overigeTalen: 'Engels',
    arbeidsverleden: 'Grafisch ontwerper',
    onderwijsachtergrond: 'Universiteit',
  }),
  ibrahim: persoon('Ibrahim', 'Namaakullah', '1977-04-24', 'Man', 'Afghanistan', 'Pasjtoe', {
    bsn: '999990408',
    arbeidsverleden: 'Chauffeur',
    onderwijsachtergrond: 'Geen',
  }),
  lucia: persoon('Lucía', 'Invento', '1992-06-30', 'Vrouw', 'Venezuela', 'Spaans', {
    overigeTalen: 'Engels',
    arbeidsverleden: 'Verpleegkundige',
    onderwijsachtergrond: 'Hbo',
  }),
  mehari: persoon('Mehari', 'Bedenksel', '1988-09-12', 'Man', 'Eritrea', 'Tigrinya', {
    arbeidsverleden: 'Timmerman',
    onderwijsachtergrond: 'Basisschool',
  }),
  sofia: persoon('Sofia', 'Stelvoorova', '1999-02-14', 'Vrouw', 'Belarus', 'Russisch', {
    bsn: '999994669',
    overigeTalen: 'Engels, Pools',
    onderwijsachtergrond: 'Hbo',
  }),
  hassan: persoon('Hassan', 'Al-Denkbeeld', '1985-11-11', 'Man', 'Sudan', 'Arabisch', {
    arbeidsverleden: 'Elektricien',
    onderwijsachtergrond: 'Mbo',
  }),
  thuy: persoon('Thùy', 'Mockup-Trần', '1990-08-08', 'Vrouw', 'Vietnam', 'Vietnamees', {
    arbeidsverleden: 'Naaister',
    onderwijsachtergrond: 'Middelbare school',
  }),
  grace: persoon('Grace', 'Dummykwe', '1994-05-26', 'Vrouw', 'Nigeria', 'Igbo', {
    overigeTalen: 'Engels',
    arbeidsverleden: 'Winkelmedewerker',
    onderwijsachtergrond: 'Mbo',
  }),
  ahmad: persoon('Ahmad', 'Zogenaamd', '1980-03-19', 'Man', 'Syrië', 'Arabisch', {
    bsn: '999992806',
    arbeidsverleden: 'Bakker',
    onderwijsachtergrond: 'Basisschool',
  }),
  rojin: persoon('Rojin', 'Kwasiman', '1997-07-07', 'Vrouw', 'Turkije', 'Koerdisch', {
    overigeTalen: 'Turks, Engels',
    arbeidsverleden: 'Tandartsassistent',
    onderwijsachtergrond: 'Mbo',
  }),
} as const satisfies Record<string, Verzonnene>;
