export type { Bereik, Grafiek, Vak } from './grafiek';
export { metGrafieken } from './onderdelen';
export { tekengrafiek } from './tekengrafiek';
