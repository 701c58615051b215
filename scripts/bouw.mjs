// `npm run build`: everything that is built, from a fresh clone.
import { bouw, installeer } from './klaarzetten.mjs';

installeer();
bouw();
