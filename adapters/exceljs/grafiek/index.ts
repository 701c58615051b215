export type { Bereik, Grafiek, Reeks, Vak } from './grafiek';
export { metGrafieken } from './onderdelen';
export { tekengrafiek } from './tekengrafiek';
