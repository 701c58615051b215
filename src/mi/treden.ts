import { isTaalperceel, LIJSTEN, type Perceel } from '../registratie/lijsten';

/** "Trede 1 tot en met Trede 6 van de Participatieladder" */
export const TREDEN: readonly string[] = LIJSTEN.Trede;

/** bijlage 5, 16: "(niet voor taalaanbieders)". */
export const heeftTreden = (perceel: Perceel): boolean => !isTaalperceel(perceel);
