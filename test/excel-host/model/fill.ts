import { type Celwaarde, excelserieel, isDag, isFout, isTijd, type Werkmap } from '../../../src';
import { parseArea } from './address';
import { NamedItem } from './names';
import type { HostCell } from './sheet';
import { HostTable } from './tables';
import type { HostWorkbook } from './workbook';

/** Puts the sheets, tables and names of a workbook behind those that are there. */
export function fill(workbook: HostWorkbook, werkmap: Werkmap): void {
  for (const blad of werkmap.bladen) {
    const sheet = workbook.addSheet(free(workbook, blad.naam), blad.verborgen ? 'Hidden' : 'Visible');
    for (const { nummer, verborgen, kolommen, waarden, formules = [] } of blad.rijen) {
      if (verborgen) sheet.hiddenRows.add(nummer - 1);
      kolommen.forEach((kolom, i) => {
        const formula = formules.includes(kolom) ? '=1*1' : undefined;
        sheet.put(nummer - 1, kolom - 1, { ...cellOf(waarden[i] ?? null), formula });
      });
    }
    for (const { naam, bereik } of blad.tabellen)
      sheet.tables.push(new HostTable(sheet, naam, parseArea(bereik)));
  }
  for (const [naam, verwijzing] of werkmap.namen)
    if (!naam.includes('!')) workbook.names.push(new NamedItem(workbook, naam, `=${verwijzing}`));
}

/** Excel numbers a sheet whose name is taken. */
function free(workbook: HostWorkbook, name: string): string {
  const taken = (candidate: string): boolean =>
    workbook.sheets.some((s) => s.name.toLowerCase() === candidate.toLowerCase());
  let candidate = name;
  for (let i = 2; taken(candidate); i += 1) candidate = `${name} (${i})`;
  return candidate;
}

/** Excel keeps a day and a time as a number with a format of their own, and an error as its text. */
function cellOf(waarde: Celwaarde): Partial<HostCell> {
  if (waarde === null) return { value: '' };
  if (isFout(waarde)) return { value: waarde.fout, isError: true };
  if (isDag(waarde)) return { value: excelserieel(waarde.dag), numberFormat: 'dd-mm-yyyy' };
  if (isTijd(waarde)) return { value: waarde.tijd, numberFormat: 'h:mm' };
  return { value: waarde };
}
