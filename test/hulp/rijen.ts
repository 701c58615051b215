/** Rows as tests write them: nothing wrong with any of them, until a test says so with `meer`. */
export type Rij = Readonly<Record<string, string | number | undefined>>;

/** A taalles of three hours, wholly followed. */
export const les = (datum: string | undefined, meer: Rij = {}): Rij => ({
  Datum: datum,
  Perceel: 'B1-route taal',
  Onderdeel: 'Taalles',
  'Geplande uren': 3,
  'Gevolgde uren': 3,
  ...meer,
});

/** A taalles that was missed without a reason. */
export const zonderOpgave = (datum: string | undefined, meer: Rij = {}): Rij =>
  les(datum, { 'Gevolgde uren': 0, 'Reden afwezigheid': 'Zonder opgave', ...meer });

/** A cancelled taalles. */
export const vervallen = (datum: string, meer: Rij = {}): Rij =>
  les(datum, { 'Gevolgde uren': 0, 'Reden afwezigheid': 'Les vervallen', ...meer });

/** A row of Trajecten that started on 3 March 2025. */
export const traject = (meer: Rij = {}): Rij => ({
  Perceel: 'B1-route taal',
  'Aangemeld op': '2025-01-06',
  'Start reguliere klas': '2025-03-03',
  ...meer,
});

export const contact = (datum: string | undefined, soort: string | undefined, meer: Rij = {}): Rij => ({
  Datum: datum,
  Soort: soort,
  ...meer,
});
