export type { Bereik, Grafiek, Reeks, Vak } from './grafiek';
export { metGrafieken } from './onderdelen';
