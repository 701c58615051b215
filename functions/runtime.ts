/**
 * Tells Excel's runtime which functions there are: on the page of the pane, and by itself (functions.js) where Excel
 * has no shared runtime.
 */
import { associeer } from './register';

declare const CustomFunctions: Parameters<typeof associeer>[0];

associeer(CustomFunctions);
