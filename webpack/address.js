/** Where the add-in stands while it is tried out on this machine. */
const LOCAL = 'https://localhost:3000';

/** The address of the add-in without a slash at the end: ADDIN_URL, or this machine. */
function addinAddress(given = process.env.ADDIN_URL) {
  if (given === undefined || given === '') return LOCAL;
  const url = new URL(given);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '')
    throw new Error(`ADDIN_URL moet een https-adres zijn zonder ? of #, en niet ${given}`);
  return url.href.replace(/\/+$/, '');
}

module.exports = { addinAddress, LOCAL };
