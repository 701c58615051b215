/** Where something stands. The kind decides what goes: the Algemene termijnenwet does not rule a contract. */
export type Bron =
  | { readonly soort: 'wet'; readonly naam: string; readonly vindplaats: string; readonly citaat?: string }
  | { readonly soort: 'document'; readonly naam: string; readonly vindplaats: string; readonly citaat: string }
  /** What the sources leave open and the product chose; `reden` says why. */
  | { readonly soort: 'productkeuze'; readonly naam: 'productkeuze'; readonly vindplaats: string; readonly reden: string };

const document =
  (naam: string) =>
  (vindplaats: string, citaat: string): Bron => ({ soort: 'document', naam, vindplaats, citaat });

/** Werkafsprakenboek gemeenten en aanbieders inburgeringsplichtigen (MGR SDCG). */
export const werkafsprakenboek = document('werkafsprakenboek');
/** Re-integratieregeling Twenterand 2024. */
export const twenterand = document('twenterand');
/** Onderzoek herinstroom en nazorg, gemeente Velsen. */
export const velsen = document('velsen');
/** VluchtelingenWerk Oost Nederland, productkaarten en prijzen 2019. */
export const vwon = document('vwon');
/** Nazorg TWiNburgering. */
export const twinburgering = document('twinburgering');

export const wet = (naam: string, vindplaats: string, citaat?: string): Bron =>
  citaat === undefined ? { soort: 'wet', naam, vindplaats } : { soort: 'wet', naam, vindplaats, citaat };

export const productkeuze = (reden: string, vindplaats = 'registratiebestand'): Bron => ({
  soort: 'productkeuze',
  naam: 'productkeuze',
  vindplaats,
  reden,
});
