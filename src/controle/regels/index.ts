// Made by `npm run maak` from the files in this folder.
import type { ElkeRegel } from '../regel';
import { lesBuitenTraject } from './A007-les-buiten-traject';
import { bestandOnleesbaar } from './B001-bestand-onleesbaar';
import { bladOntbreekt } from './B002-blad-ontbreekt';
import { kopOntbreekt } from './B003-kop-ontbreekt';
import { kopOnbekend } from './B004-kop-onbekend';
import { kopDubbel } from './B005-kop-dubbel';
import { sjabloonversie } from './B006-sjabloonversie';
import { foutwaarde } from './B007-foutwaarde';
import { formule } from './B008-formule';
import { verplichtLeeg } from './B009-verplicht-leeg';
import { nietInLijst } from './B010-niet-in-lijst';
import { geenDatum } from './B011-geen-datum';
import { geenGetal } from './B012-geen-getal';
import { verborgenRijen } from './B013-verborgen-rijen';
import { macrosEnKoppelingen } from './B014-macros-en-koppelingen';
import { dubbelAangeleverd } from './G002-dubbel-aangeleverd';

/** Every rule of the catalogue, in the order of its code. */
export const REGELS: readonly ElkeRegel[] = [
  lesBuitenTraject,
  bestandOnleesbaar,
  bladOntbreekt,
  kopOntbreekt,
  kopOnbekend,
  kopDubbel,
  sjabloonversie,
  foutwaarde,
  formule,
  verplichtLeeg,
  nietInLijst,
  geenDatum,
  geenGetal,
  verborgenRijen,
  macrosEnKoppelingen,
  dubbelAangeleverd,
];
