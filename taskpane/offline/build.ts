/** What the service worker keeps; webpack/offline.js writes it in front of the script. */
export interface Build {
  /** Different whenever one of the files is. */
  readonly version: string;
  /** The page that the folder itself answers with. */
  readonly page: string;
  /** Every file that the page can ask for, by its address from the page, with its SHA-256 in hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
}
