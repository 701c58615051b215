/** The headers with which a host gives the built files; docs/beheer.md asks the same of every other host. */

/** What each file may do: nothing but with files of its own site; no connection anywhere. */
const NOTHING = "default-src 'none'";
const OWN = "script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";
const CLOSED = "connect-src 'none'; form-action 'none'; base-uri 'none'";

/** That of the standalone page; the page says the same of itself, but cannot say who may frame it. */
const PAGE = `${NOTHING}; ${OWN}; worker-src 'self' blob:; ${CLOSED}; frame-ancestors 'none'`;
/** In Excel the library of Microsoft as well; Excel on the web frames it. */
const TASKPANE = `${NOTHING}; ${OWN.replace("'self'", "'self' https://appsforoffice.microsoft.com")}; worker-src 'self' blob:; ${CLOSED}`;
/** A worker goes by its own header, and not by that of its page. */
const WORKER = `${NOTHING}; script-src 'self'; connect-src 'none'`;
/** The one file that fetches: the files that it keeps for when there is no network. */
const OFFLINE = `${NOTHING}; connect-src 'self'`;

const POLICIES = {
  'index.html': PAGE,
  'taskpane.html': TASKPANE,
  'werker.js': WORKER,
  'offline.js': OFFLINE,
};

/** A name with a hash in it never holds anything else. */
const HASHED = /\.[0-9a-f]{8}\.js$/;
const YEAR = 31_536_000;

/** The headers of one built file, by its path from the page. */
function headersFor(name) {
  const policy = POLICIES[name];
  return {
    'cache-control': HASHED.test(name) ? `public, max-age=${YEAR}, immutable` : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy && { 'content-security-policy': policy }),
  };
}

module.exports = { headersFor, POLICIES };
