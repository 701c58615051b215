import { type Kwartaal, miDeadline } from '../../basis/kwartaal';
import { sleutel } from '../../basis/tekst';
import type { Aanbieder } from '../../registratie/instellingen';
import { PERCELEN } from '../../registratie/lijsten';
import type { Aanbiederreeks } from './levercijfers';
import type { Aanbiederstand, Ontvangst } from './regio';

/**
 * Who delivered what, against the contract table (1.2.2), and whether in time (4.2: "voor de 20ste van de opvolgende
 * maand"): the aanbieders of the table in its order, and behind them those that are not in it.
 */
export function leverstand(
  contracten: readonly Aanbieder[],
  reeksen: readonly Aanbiederreeks[],
  kwartaal: Kwartaal,
  ontvangen: Ontvangst | undefined,
): Aanbiederstand[] {
  const van = (naam: string): Aanbiederreeks | undefined =>
    reeksen.find((r) => sleutel(r.aanbieder) === sleutel(naam));
  const buitenTabel = reeksen.filter(
    ({ aanbieder }) => !contracten.some(({ naam }) => sleutel(naam) === sleutel(aanbieder)),
  );
  return [
    ...contracten.map(({ naam, percelen }) => stand(naam, percelen, van(naam))),
    ...buitenTabel.map((reeks) => stand(reeks.aanbieder, undefined, reeks)),
  ];

  function stand(
    aanbieder: string,
    contract: Aanbieder['percelen'] | undefined,
    reeks: Aanbiederreeks | undefined,
  ): Aanbiederstand {
    const huidige = reeks?.huidige;
    const geleverd = PERCELEN.filter((p) => huidige?.cellen.some(({ perceel }) => perceel === p));
    const ontvangenOp = ontvangen?.get(sleutel(aanbieder));
    return {
      aanbieder,
      contract,
      geleverd,
      ontbreekt: (contract ?? []).filter((p) => !geleverd.includes(p)),
      buitenContract: contract === undefined ? [] : geleverd.filter((p) => !contract.includes(p)),
      bestand: huidige?.nummer,
      peildatum: huidige?.peildatum,
      ontvangenOp,
      tijdigheid:
        ontvangenOp === undefined ? 'onbekend' : ontvangenOp <= miDeadline(kwartaal) ? 'op tijd' : 'te laat',
      laatsteKwartaal: huidige === undefined ? reeks?.eerdere[0]?.kwartaal : undefined,
    };
  }
}
