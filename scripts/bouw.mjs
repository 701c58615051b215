// `npm run build`: everything that is built, from a fresh clone.
import { bouw, installeer } from './klaarzetten.mjs';
import { bouwWeb } from './web.mjs';

installeer();
bouw();
bouwWeb();
