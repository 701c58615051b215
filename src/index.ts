/** The only door of the domain: hosts and adapters import from here. */
export {
  type Dag,
  dag,
  dagenLater,
  dagtekst,
  dagVan,
  dagVanExcel,
  dagVanUtc,
  excelserieel,
  isodag,
  maandenLater,
  vandaag,
  weekdag,
} from './basis/dag';
export { isPeildatum, PEILDATUM_TOT, PEILDATUM_VAN } from './basis/peildatum';
export { type Ernst, ERNSTEN } from './basis/ernst';
export type { Bron } from './basis/bron';
export {
  eersteDag,
  type Kwartaal,
  kwartaal,
  kwartaalVan,
  kwartalenLater,
  laatsteDag,
  miDeadline,
} from './basis/kwartaal';
export { korteMaand, maandtekst } from './basis/maand';
export { leesDag, leesGetal } from './basis/lezen';
export { dichtstbij, sleutel } from './basis/tekst';
export {
  a1,
  type Blad,
  type Celdag,
  type Celfout,
  type Celtijd,
  type Celwaarde,
  isDag,
  isFout,
  isTijd,
  kolomletters,
  kolomnummer,
  type Plek,
  type Rij,
  type Tabelplek,
  waardeOp,
  type Werkmap,
} from './werkmap/werkmap';
export { type FormatKind, kindOfFormat } from './werkmap/getalnotatie';
export { redenNietBekeken } from './werkmap/werkmapnaam';
export { Leesfout, type Leesreden } from './werkmap/leesfout';
export type {
  Bereik,
  Celformule,
  Celstand,
  Formulezetting,
  Invoerwaarde,
  Nieuwerij,
  OpenWerkmap,
  Tekengrafiek,
  Terugzetting,
  Vervanging,
  Vervanguitkomst,
  Weigering,
  Wijziging,
  Wijzigingsbericht,
} from './werkmap/wijziging';
export {
  type Bladnaam,
  BLADNAMEN,
  INDELING,
  type Kolom,
  type Kolomnaam,
  type Kolomwaarde,
  REGISTERBLAD,
  REGISTERPERSOON,
} from './registratie/indeling';
export { LIJSTEN, type Lijstnaam, type Perceel, PERCELEN } from './registratie/lijsten';
export {
  type Aanbieder,
  type Instellingen,
  lijstwaarden,
  STANDAARDINSTELLINGEN,
} from './registratie/instellingen';
export { leesRegistratie } from './registratie/leesregistratie';
export { type Koppeling, Koppelfout } from './registratie/koppeling/koppeling';
export { type Koppelbestand, KOPPELSCHEMA, leesKoppeling } from './registratie/koppeling/koppelbestand';
export { type Koppelvoorstel, koppelvoorstel, type Voorstelkeuze } from './registratie/koppeling/voorstel';
export { isHerkend, type Registratie } from './registratie/registratie';
export {
  type Bestandsuitslag,
  bevindingVanLeesfout,
  controleer,
  controleerSamen,
} from './controle/controleer';
export type { Bevinding } from './controle/bevinding';
export type { Dossier, Omstandigheden } from './controle/dossier';
export type { ElkeRegel } from './controle/regel';
export { REGELS } from './controle/regels';
export { type Akkoord, Akkoordfout, akkoordrij } from './controle/akkoordrij';
export { type Herstelvoorstel, herstelvoorstellen } from './controle/herstel';
export { type Perceelzoeker, perceelzoeker } from './controle/perceelzoeker';
export { procenttekst, urentekst } from './controle/melding';
export { meldingstekst, onbekendeRegels, regelVan } from './controle/tekst';
export {
  type Bestandsverslag,
  isMis,
  koppelingVan,
  koppenIn,
  leesfouttekst,
  verslaglegging,
  type Verslaglegging,
  verslagJson,
} from './controle/verslag';
export {
  bondigeInstellingen,
  type Instellingenbestand,
  INSTELLINGENSCHEMA,
  leesInstellingen,
} from './registratie/instellingenbestand';
export type { Eurocent } from './basis/geld';
export { isBsn, isIban } from './basis/kenmerken';
export { naamregister, type Naamregister } from './basis/naamregister';
export { deel, inEuro, som, vanEuro } from './basis/rekenen';
export { FEESTDAGEN, feestdagenIn } from './termijn/feestdagen';
export { uitersteDag, type Termijn } from './termijn/termijn';
export { TERMIJNEN } from './termijn/termijnen';
export { type Werkkalender } from './termijn/werkkalender';
export { type Prijslijst, prijsVan, type Product, productregister } from './tarief/prijslijst';
export { PRIJSLIJSTEN, prijslijstVan } from './tarief/prijslijsten';
export { JOBCOACHING, WERKBEGELEIDING } from './tarief/regelingen';
export { type Periode, type Regime, subsidieOp, type Subsidieregeling } from './tarief/subsidie';
export { nieuwsteTarief } from './tarief/tarieftabel';
export { UITSTROOMPREMIE, voldoetAanPremie } from './tarief/uitstroompremie';
export { herinstroomcategorie, HERINSTROOMCATEGORIEEN, STANDAARD_DREMPEL } from './herinstroom/categorie';
export {
  type Herinstroomoverzicht,
  herinstroomoverzicht,
  type Uitgestroomde,
  UITSTROOMGROEPEN,
} from './herinstroom/overzicht';
export { PARTICIPATIELADDER, tredeMetCode } from './herinstroom/participatieladder';
export { type Reden, REDENEN } from './herinstroom/reden';
export { kalenderVan } from './registratie/instellingen';
export { isOnderNorm } from './registratie/aanwezigheid';
export { urennorm } from './registratie/urennorm';
export {
  FACTUURGEGEVENS,
  FACTUURREGISTER,
  type Factuurgegevens,
  OP_ELKE_FACTUUR,
} from './rapportage/factuurgegevens';
export { NAZORGDUUR, nazorgplan } from './rapportage/nazorgplan';
export { type Bijdrage, herleid, type Herleidcijfer, type Herleiddeel, type Herleiding } from './mi/herleid';
export type { Herleidcel } from './mi/herleidcel';
export type { Herleidvraag } from './mi/herleidkeuze';
export type { Indicator, Tekstindicator } from './mi/indicator';
export { INDICATOREN, type Miregel, MIREGELS, toelichtingen } from './mi/indicatoren';
export { type Inzending, leesInzending, type Mivraag, type Overgeslagen } from './mi/inzending';
export { leesMilevering } from './mi/leesmilevering';
export type { Milevering, Toelichting } from './mi/levering';
export { maakMi } from './mi/maakmi';
export { Mifout } from './mi/mifout';
export {
  MIBLADEN,
  MIKOLOMMEN,
  MITABEL,
  PERCEELKOPPEN,
  perceelblad,
  REGIOKENMERK,
  toelichtingskop,
} from './mi/mibladen';
export { type Mi, type Mibestand, type Mistatus } from './mi/mi';
export { type Mirij, TOTAAL } from './mi/mirij';
export { type Mikolom, type Perceeloverzicht } from './mi/perceeloverzicht';
export { inzendingen } from './rapportage/inzendingen';
export {
  type Celgroep,
  celgroepen,
  cijfertekst,
  deeltekst,
  onduidelijktekst,
  STANDOPMERKING,
} from './rapportage/herleidtekst';
export type {
  Aanbiederstand,
  Geleverd,
  Kolomgroep,
  Regiobestand,
  Regiobron,
  Regiokolom,
  Regiomi,
  Regioperceel,
  Regiotoelichting,
  Regiovraag,
  Regiowijziging,
} from './mi/regio/regio';
export { isRegiowerkmap } from './mi/regio/isregiowerkmap';
export { leesOntvangstlijst, type Ontvangstlijst } from './mi/regio/ontvangstlijst';
export { type Regiojson, regiojson } from './mi/regio/regiojson';
export { voegSamen } from './mi/samenvoegen';
export { type Mijson, mijson } from './mi/mijson';
export { type Mitekstrij, tekstrijen } from './mi/tekstrijen';
export type { Mivergelijking, Miverschuiving, Miwijziging } from './mi/vergelijking';
export { LEEGREDENEN, type Leegreden, type Miwaarde } from './mi/miwaarde';
export { isTeLaat, type OpenTermijn, openTermijnen } from './controle/opentermijnen';
export type { Partij, Verplichting } from './controle/verplichting';
export type { Aanwezigheidsstand } from './controle/aanwezigheidsstand';
export {
  type Maandstand,
  type Normoverzicht,
  type Openstaand,
  type Overzicht,
  overzicht,
  type Perceelstand,
  type Redenstand,
  type Trajectstand,
} from './rapportage/overzicht';
export { maandenrij, type Rijmaand } from './rapportage/maandenrij';
export { verwachting } from './rapportage/verwachting';
export {
  type Termijnenlijst,
  termijnenlijst,
  type TeDoen,
  type Wanneer,
  type Werklijst,
} from './rapportage/termijnenlijst';
export {
  type Cursist,
  leesMaand,
  type Lesmoment,
  type Maand,
  type Presentielijst,
  presentielijsten,
  type Presentieuitkomst,
} from './rapportage/presentielijst';
export { type Samenvatting, samenvatting, samenvattingJson } from './rapportage/samenvatting';
export { type Afwijking, afwijkendeInstellingen, afwijkingstekst } from './rapportage/afwijkendeinstellingen';
export { CIJFERNAMEN, NORMNAMEN } from './rapportage/instellingnamen';
export { bevindingenpagina, type Paginaopties } from './rapportage/bevindingenpagina/bevindingenpagina';
export { naamBij, padverhuller, zonderPersoonsgegevens } from './rapportage/persoonsgegevens';
export { ONVERTAALD, type Onvertaald, OOK_VERTAALD, type OokVertaald } from './controle/onvertaald';
