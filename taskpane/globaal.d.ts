/** The version of the product, from package.json; filled in by the build. */
declare const VERSIE: string;
/** Different for every build: keeps a page from starting the worker of another build. */
declare const __webpack_hash__: string;
/** A workbook as its bytes: the build puts them in the script. */
declare module '*.xlsx' {
  const inhoud: Uint8Array<ArrayBuffer>;
  export default inhoud;
}
