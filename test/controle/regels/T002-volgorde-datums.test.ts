import { bevindingen, teksten } from '../../hulp/controleert';

const rij = (meer: Record<string, string | undefined>) => ({
  Trajecten: [{ Perceel: 'B1-route taal', ...meer }],
});

describe('T002 volgorde-datums', () => {
  test.each([
    ['Aangemeld op', 'Ontvangst bevestigd op', 'C5'],
    ['Aangemeld op', 'Uitgenodigd op', 'D5'],
    ['Uitgenodigd op', 'Intake op', 'E5'],
    ['Intake op', 'Leerplan opgeleverd op', 'F5'],
    ['Leerplan opgeleverd op', 'Leerplan akkoord op', 'G5'],
    ['Start opstartklas', 'Einde opstartklas', 'J5'],
    ['Start opstartklas', 'Einde traject', 'W5'],
    ['Start reguliere klas', 'Einde traject', 'W5'],
    ['Wachtlijst vanaf', 'Wachtlijst tot', 'P5'],
  ])('%s may be on the day of %s, not after it', (eerder, later, cel) => {
    expect(bevindingen('T002', rij({ [eerder]: '2025-03-03', [later]: '2025-03-03' }))).toEqual([]);
    expect(bevindingen('T002', rij({ [eerder]: '2025-03-04', [later]: '2025-03-03' }))).toEqual([
      `Trajecten!${cel} volgorde`,
    ]);
  });

  test('an empty date is skipped: its neighbours are compared', () => {
    const gevonden = bevindingen(
      'T002',
      rij({ 'Aangemeld op': '2025-03-04', 'Leerplan akkoord op': '2025-03-03' }),
    );
    expect(gevonden).toEqual(['Trajecten!G5 volgorde']);
  });

  test('a date that cannot be read is skipped as well', () => {
    const leesbaar = { 'Uitgenodigd op': '2025-03-04', 'Leerplan opgeleverd op': '2025-03-03' };
    expect(bevindingen('T002', rij({ ...leesbaar, 'Intake op': "'later" }))).toEqual([
      'Trajecten!F5 volgorde',
    ]);
  });

  test('only neighbours are compared: one wrong date is one finding', () => {
    const gevonden = bevindingen(
      'T002',
      rij({
        'Aangemeld op': '2025-03-03',
        'Uitgenodigd op': '2026-03-05',
        'Intake op': '2025-03-10',
        'Leerplan opgeleverd op': '2025-03-12',
      }),
    );
    expect(gevonden).toEqual(['Trajecten!E5 volgorde']);
  });

  test('both starts after the end: one finding at Einde traject', () => {
    const gevonden = bevindingen(
      'T002',
      rij({
        'Start opstartklas': '2025-03-04',
        'Start reguliere klas': '2025-03-05',
        'Einde traject': '2025-03-03',
      }),
    );
    expect(gevonden).toEqual(['Trajecten!W5 volgorde']);
  });

  test('two wrong pairs are two findings', () => {
    const gevonden = bevindingen(
      'T002',
      rij({
        'Aangemeld op': '2025-03-03',
        'Ontvangst bevestigd op': '2025-03-02',
        'Uitgenodigd op': '2025-03-02',
      }),
    );
    expect(gevonden).toEqual(['Trajecten!C5 volgorde', 'Trajecten!D5 volgorde']);
  });

  test.each([
    [
      'a regular start before the opstartklas',
      { 'Start opstartklas': '2025-03-04', 'Start reguliere klas': '2025-03-03' },
    ],
    [
      'a start before the akkoord (T008)',
      { 'Leerplan akkoord op': '2025-03-04', 'Start reguliere klas': '2025-03-03' },
    ],
    [
      'an ontvangstbevestiging after the uitnodiging',
      { 'Uitgenodigd op': '2025-03-03', 'Ontvangst bevestigd op': '2025-03-04' },
    ],
  ])('%s is no matter of this rule', (_, meer) => {
    expect(bevindingen('T002', rij(meer))).toEqual([]);
  });

  test('the sentence names both dates', () => {
    expect(
      teksten('T002', rij({ 'Intake op': '2025-03-04', 'Leerplan opgeleverd op': '2025-03-03' })),
    ).toEqual([
      'Leerplan opgeleverd op (03-03-2025) ligt vóór Intake op (04-03-2025). Een van de twee klopt niet; kijk eerst naar het jaartal.',
    ]);
  });
});
