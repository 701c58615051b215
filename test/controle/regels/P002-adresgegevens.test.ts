import { bevindingen } from '../../hulp/controleert';

const bij = (kop: string, waarde: string | number | undefined) =>
  bevindingen('P002', { Persoon: { [kop]: waarde } });

describe('P002 adresgegevens', () => {
  test.each(['6811 AB', '6811AB', '6811 ab', '6811\u00A0AB', '1000 SB'])('postcode %s', (postcode) => {
    expect(bij('Postcode', postcode)).toEqual([]);
  });
  test.each([
    '0811 AB',
    '681 AB',
    '68111 AB',
    '6811 A',
    '6811 ABC',
    '6811 SA',
    '6811 SD',
    '6811 SS',
    'B-1000',
  ])('postcode %s', (postcode) => {
    expect(bij('Postcode', postcode)).toEqual(['Persoon!B10 postcode']);
  });

  test.each(['naam@voorbeeld.nl', 'n.a-am+x@post.voorbeeld.nl', 'naam@münchen.de'])('e-mail %s', (email) => {
    expect(bij('E-mailadres', email)).toEqual([]);
  });
  test.each([
    'naam.voorbeeld.nl',
    'naam@voorbeeld',
    'naam@@voorbeeld.nl',
    'na am@voorbeeld.nl',
    'naam@voorbeeld.',
    'naam@.nl',
    '@voorbeeld.nl',
    'naam@voorbeeld..nl',
    'een@voorbeeld.nl; twee@voorbeeld.nl',
    'een@voorbeeld.nl;twee',
    'geen',
  ])('e-mail %s', (email) => {
    expect(bij('E-mailadres', email)).toEqual(['Persoon!B12 email']);
  });

  test.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06.12345678',
    '(026) 123 45 67',
    '026/1234567',
    '010-1234567',
    '+31 10 123 45 67',
    '06-12345678;',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6-12345678',
    '0031612345678',
    '06‑12345678',
    '06-12345678 / 026-1234567',
    '06-12345678;026-1234567',
    '06-12345678, 026-1234567',
    '06-12345678 of 026-1234567',
    '+32 470 12 34 56',
    '+963 1234567890',
    '00491234567',
    '+1234567',
    '+123456789012345',
    612345678,
    31612345678,
  ])('telefoon %p', (telefoon) => {
    expect(bij('Telefoonnummer', telefoon)).toEqual([]);
  });
  test.each([
    '061234567',
    '06123456789',
    '0012345678901234567',
    '0000000000',
    '1612345678',
    '+3161234567',
    '+316123456789',
    '+123456',
    '+1234567890123456',
    '+0612345678',
    '06-12345678 / 026-123456',
    '06-12345678 (zus)',
    'geen',
    '/',
    61234567,
  ])('telefoon %p', (telefoon) => {
    expect(bij('Telefoonnummer', telefoon)).toEqual(['Persoon!B13 telefoon']);
  });

  test('empty is not wrong; several wrong ones are several findings', () => {
    expect(bij('Postcode', undefined)).toEqual([]);
    const Persoon = { Postcode: 'x', 'E-mailadres': 'x', Telefoonnummer: 'x' };
    expect(bevindingen('P002', { Persoon })).toEqual([
      'Persoon!B10 postcode',
      'Persoon!B12 email',
      'Persoon!B13 telefoon',
    ]);
    expect(bevindingen('P002', { Persoon }, { zonder: ['Persoon'] })).toEqual([]);
  });
});
