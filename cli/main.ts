import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { Gebruiksfout } from './gebruiksfout';
import { type Omgeving, procesomgeving } from './omgeving';
import { controleer, type Controleeropties } from './opdrachten/controleer';
import { functie } from './opdrachten/functie';
import { koppel, type Koppelopties } from './opdrachten/koppel';
import { mi, type Miopties } from './opdrachten/mi';
import { presentielijst, type Presentieopties } from './opdrachten/presentielijst';
import { samenvoegen, type Samenvoegopties } from './opdrachten/samenvoegen';
import { sjabloon, type Sjabloonopties } from './opdrachten/sjabloon';
import { termijnen, type Termijnopties } from './opdrachten/termijnen';

const TITELS: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Global Options:': 'Algemene opties:',
};

/** What commander says in English, in Dutch. */
function inHetNederlands(fout: CommanderError): string {
  const naam = /'([^']*)'/.exec(fout.message)?.[1] ?? '';
  const bedoeld = /\(Did you mean (.+)\?\)/.exec(fout.message)?.[1];
  const bedoelt = bedoeld === undefined ? '' : ` Bedoelt u ${bedoeld}?`;
  switch (fout.code) {
    case 'commander.unknownOption':
      return `De optie '${naam}' bestaat niet.${bedoelt}`;
    case 'commander.unknownCommand':
      return `De opdracht '${naam}' bestaat niet.${bedoelt}`;
    case 'commander.missingArgument':
      return `Het argument ${naam} ontbreekt.`;
    case 'commander.optionMissingArgument':
      return `Bij de optie '${naam}' hoort een waarde.`;
    case 'commander.missingMandatoryOptionValue':
      return `De optie '${naam}' is verplicht.`;
    case 'commander.excessArguments':
      return 'Er staan te veel argumenten. Zet een pad met spaties tussen aanhalingstekens.';
    default:
      return fout.message;
  }
}

function programma(omgeving: Omgeving, zetCode: (code: number) => void): Command {
  const p = new Command('inburgering')
    .description(
      'Controleert registratiebestanden inburgering en maakt de managementinformatie. Er gaat niets naar internet.',
    )
    .version(version, '-v, --versie', 'toon de versie')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (titel) => TITELS[titel] ?? titel,
      argumentDescription: (argument) => argument.description,
      styleUsage: (tekst) => tekst.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
      subcommandTerm: (c) => `${c.name()} ${c.usage().replace('[options]', '[opties]')}`,
      optionDescription: (optie) => optie.description,
    })
    .configureOutput({ writeOut: omgeving.schrijf, writeErr: () => undefined })
    .exitOverride()
    // What stands behind a command is for that command: both mi and mi samenvoegen have --uit.
    .enablePositionalOptions()
    .showSuggestionAfterError();

  const instellingen = [
    '--instellingen <bestand>',
    'eigen gemeenten, aanbieders, normen en cijfers (JSON)',
  ] as const;
  /** May be given more than once: each aanbieder has a system of his own. */
  const koppeling = [
    '--koppeling <bestand>',
    'lees een export van een ander systeem zoals dit bestand zegt (JSON; mag vaker)',
    (pad: string, eerder: readonly string[] = []) => [...eerder, pad],
  ] as const;
  const peildatum = [
    '--peildatum <datum>',
    'beoordeel zoals op deze dag, bijvoorbeeld 2025-10-01 (anders vandaag)',
  ] as const;

  const metNamen = ['--met-namen', 'zet namen in het verslag (anders staan ze er niet in)'] as const;

  p.command('controleer')
    .description('controleer registratiebestanden en trajectregisters, cel voor cel')
    .argument('<pad...>', 'bestanden, of mappen met alles wat daaronder staat')
    .option(...peildatum)
    .option('--json <bestand>', 'schrijf het verslag als JSON; - is de standaarduitvoer')
    .option('--xlsx <bestand>', 'schrijf de bevindingen als werkmap')
    .option('--html <bestand>', 'schrijf de bevindingen als één pagina om te lezen en af te drukken')
    .option(...metNamen)
    .option(...koppeling)
    .option(...instellingen)
    .action(async (paden: string[], opties: Controleeropties) =>
      zetCode(await controleer(paden, opties, omgeving)),
    );

  // Commander asks for what is required of a command also when a command under it is given: `mi` looks itself.
  const miOpdracht = p
    .command('mi')
    .description('maak de managementinformatie van een kwartaal')
    .argument('<pad...>', 'bestanden, of mappen met alles wat daaronder staat')
    .option('--kwartaal <kwartaal>', 'het kwartaal, bijvoorbeeld 2025-K3; verplicht')
    .option('--uit <bestand>', 'de werkmap die wordt geschreven (.xlsx); verplicht zonder --herleid')
    .option(
      '--vorige <bestand>',
      'de werkmap die voor het vorige kwartaal is geleverd (standen, toelichtingen, wijzigingen)',
    )
    .option(...peildatum)
    .option('--json <bestand>', 'schrijf de rijen ook als JSON; - is de standaarduitvoer')
    .option(...koppeling)
    .option('--herleid <indicator>', 'toon de bestanden en cellen achter een cijfer, bijvoorbeeld MI-03')
    .option('--gemeente <naam>', 'herleid het cijfer van deze gemeente (anders van alle samen)')
    .option('--aanbieder <naam>', 'herleid het cijfer van deze aanbieder (anders van alle samen)')
    .option('--perceel <naam>', 'herleid het cijfer van dit perceel (anders van elk)')
    .option('--uitsplitsing <trede>', 'herleid alleen deze trede van MI-16')
    .option('--met-namen', 'toon paden heel, ook met een naam of BSN erin (de werkmap noemt er nooit een)')
    .option(...instellingen)
    .action(async (paden: string[], opties: Miopties) => zetCode(await mi(paden, opties, omgeving)));

  miOpdracht
    .command('samenvoegen')
    .description('voeg de werkmappen die de aanbieders leverden samen tot een werkmap van de regio')
    .argument('<pad...>', 'werkmappen met managementinformatie, of mappen met alles wat daaronder staat')
    .requiredOption('--uit <bestand>', 'de werkmap die wordt geschreven (.xlsx)')
    .option('--kwartaal <kwartaal>', 'het kwartaal (anders het nieuwste dat is geleverd)')
    .option(
      '--ontvangen <lijst>',
      'wanneer elke levering binnenkwam (.xlsx of .csv met de kolommen Aanbieder en Ontvangen op)',
    )
    .option('--vorige <bestand>', 'de vorige werkmap van de regio, om mee te vergelijken')
    .option('--json <bestand>', 'schrijf de rijen ook als JSON; - is de standaarduitvoer')
    .option(...instellingen)
    .action(async (paden: string[], opties: Samenvoegopties) =>
      zetCode(await samenvoegen(paden, opties, omgeving)),
    );

  p.command('koppel')
    .description('stel voor hoe een export van een ander systeem wordt gelezen, voor --koppeling')
    .argument('<bestand>', 'de export (.xlsx of .csv)')
    .option('--uit <bestand>', 'het bestand dat wordt geschreven (.json); anders de standaarduitvoer')
    .option('--blad <naam>', 'het blad waarop de gegevens staan')
    .option('--koprij <nummer>', 'de rij waarin de koppen staan')
    .option(...instellingen)
    .action((bestand: string, opties: Koppelopties) => zetCode(koppel(bestand, opties, omgeving)));

  p.command('termijnen')
    .description('maak de lijst met alles wat te laat is of binnen dertig dagen moet, per gemeente')
    .argument('<pad...>', 'bestanden, of mappen met alles wat daaronder staat')
    .requiredOption('--uit <bestand>', 'de werkmap die wordt geschreven (.xlsx)')
    .option(...peildatum)
    .option(...metNamen)
    .option(...koppeling)
    .option(...instellingen)
    .action(async (paden: string[], opties: Termijnopties) =>
      zetCode(await termijnen(paden, opties, omgeving)),
    );

  p.command('presentielijst')
    .description('maak de lijst waarop cursisten per les tekenen (met namen)')
    .argument('<pad...>', 'bestanden, of mappen met alles wat daaronder staat')
    .requiredOption('--groep <naam>', 'de groep zoals die op het blad Aanwezigheid staat')
    .requiredOption('--maand <maand>', 'de maand, bijvoorbeeld 2025-10')
    .requiredOption('--uit <bestand>', 'de werkmap die wordt geschreven (.xlsx)')
    .option(...instellingen)
    .action(async (paden: string[], opties: Presentieopties) =>
      zetCode(await presentielijst(paden, opties, omgeving)),
    );

  p.command('sjabloon')
    .description('maak een leeg registratiebestand')
    .requiredOption('--uit <bestand>', 'de werkmap die wordt geschreven (.xlsx)')
    .option('--gemeente <naam>', 'vul de gemeente alvast in')
    .option('--aanbieder <naam>', 'vul de aanbieder alvast in')
    .option('--perceel <naam...>', 'maak alvast een rij voor elk perceel')
    .option(...instellingen)
    .action(async (opties: Sjabloonopties) => zetCode(await sjabloon(opties, omgeving)));

  p.command('functie')
    .description('reken één formule uit zoals Excel dat zou doen')
    .argument('<naam>', 'de naam van de functie, bijvoorbeeld JOBCOACH_TARIEF')
    .argument('[argumenten]', 'de argumenten als JSON-lijst, bijvoorbeeld \'["Midden",2,18]\'', '[]')
    .action((naam: string, argumenten: string) => zetCode(functie(naam, argumenten, omgeving)));

  for (const opdracht of [...p.commands, ...miOpdracht.commands])
    opdracht.helpOption('-h, --help', 'toon deze hulp').copyInheritedSettings(p);
  return p;
}

/**
 * Runs one command.
 * @returns the exit code: 0 nothing wrong, 1 a fout or a file that was passed over, 2 wrong usage
 */
export async function main(
  argumenten: readonly string[],
  omgeving: Omgeving = procesomgeving,
): Promise<number> {
  let code = 0;
  const p = programma(omgeving, (uitkomst) => {
    code = uitkomst;
  });
  if (argumenten.length === 0) {
    omgeving.meld(p.helpInformation());
    return 2;
  }
  try {
    await p.parseAsync(argumenten, { from: 'user' });
    return code;
  } catch (fout) {
    if (fout instanceof CommanderError) {
      if (fout.exitCode === 0) return 0;
      omgeving.meld(`${inHetNederlands(fout)}\nTyp 'inburgering --help' voor de mogelijkheden.\n`);
      return 2;
    }
    if (!(fout instanceof Gebruiksfout)) throw fout;
    omgeving.meld(`${fout.message}\n`);
    return 2;
  }
}
