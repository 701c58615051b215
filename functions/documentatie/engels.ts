/** The English descriptions of a function and its parameters, for Excel in another language than Dutch. */
export interface Vertaling {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const HOURS = 'Hours per week of the employment contract (24 when omitted).';
const RATE_DATE = 'Day on which the rate must apply (the newest rate when omitted).';
const PERIOD = 'Proefplaatsing (trial placement, or 0), or half year 1 to 6.';
const REGIME = 'Level of support: Licht, Midden or Intensief.';
const REASON = 'Why the benefit ended, in Dutch words or as a code.';
const KNOWN_UNTIL = 'Day up to which it is known whether someone came back; needed to say that nobody did.';
const THRESHOLD = 'Days within which an administrative ending is no real outflow (30 when omitted).';

/** By id of the function. The Dutch descriptions stand with the functions themselves. */
export const ENGELS: Readonly<Record<string, Vertaling>> = {
  PRIJS: {
    description:
      'Price of a product: price × quantity × (1 + surcharge), rounded to whole cents (half a cent up).',
    parameters: {
      product: 'Name of the product as in PRIJSLIJST; a known abbreviation such as I&A or VIP 18 works too.',
      aantal: 'Number of units (1 when omitted).',
      opslag: 'Surcharge as a percentage, for example 20% (0 when omitted).',
      jaar: 'Year of the built-in price list (2019 when omitted).',
      prijslijst:
        'Your own price list: a range of two columns, product and price. Replaces the built-in one.',
    },
  },
  PRIJSLIJST: {
    description:
      'The built-in price list. Columns: product, unit, price, smallest group, largest group, duration, source.',
    parameters: { jaar: 'Year of the price list (2019 when omitted).' },
  },
  PRIJS_INFO: {
    description:
      'The row of a product in the price list: product, unit, price, smallest group, largest group, duration, source.',
    parameters: {
      product: 'Name of the product; a range gives a row per cell.',
      jaar: 'Year of the price list (2019 when omitted).',
    },
  },
  JOBCOACH_TARIEF: {
    description:
      'Maximum subsidy for job coaching in a period. The whole amount from 24 hours a week, pro rata below.',
    parameters: { regime: REGIME, periode: PERIOD, uren: HOURS, datum: RATE_DATE },
  },
  WERKBEGELEIDING_TARIEF: {
    description:
      'Maximum subsidy for internal work supervision in a half year. The whole amount from 24 hours a week, pro rata below.',
    parameters: {
      regime: 'Level of support: Licht or Midden.',
      periode: 'The half year, 1 to 4.',
      uren: HOURS,
      datum: RATE_DATE,
    },
  },
  JOBCOACH_SUBSIDIE: {
    description:
      'Subsidy for job coaching: the lesser of what was declared and the maximum of JOBCOACH_TARIEF.',
    parameters: {
      gedeclareerd: 'Declared amount in euros: hours times the rate of the job coach.',
      regime: REGIME,
      periode: PERIOD,
      uren: HOURS,
    },
  },
  UITSTROOM_CATEGORIE: {
    description:
      'Category of a reason for leaving benefits: work, study, neither, or not counted (death, state pension age).',
    parameters: {
      reden: 'Reason in Dutch words, or the code of the Bijstandsuitkeringenstatistiek (kenmerk 34).',
    },
  },
  HERINSTROOM_CATEGORIE: {
    description:
      'Whether and when someone came back to benefits after leaving, in the categories of the Velsen study.',
    parameters: {
      laatste_dag: 'Last day for which benefit was really paid.',
      herinstroom: 'First day of the new benefit; empty when there is none.',
      reden: REASON,
      peildatum: KNOWN_UNTIL,
      drempel: THRESHOLD,
    },
  },
  HERINSTROOM_TABEL: {
    description:
      'The tables of the Velsen study over your own data: returns per period and category, with percentages.',
    parameters: {
      laatste_dag: 'Range with the last day for which benefit was really paid.',
      herinstroom: 'Range of the same size with the first day of the new benefit; empty when there is none.',
      reden: 'Range of the same size with the reason, in Dutch words or as a code.',
      peildatum: KNOWN_UNTIL,
      drempel: THRESHOLD,
    },
  },
  WERKDAG: {
    description:
      'The n-th working day after a date. Working days are Monday to Friday, except the holidays of FEESTDAGEN.',
    parameters: {
      datum: 'The day after which counting starts; the first working day after it is number 1.',
      aantal: 'Which working day: 1 or more.',
    },
  },
  WERKDAGEN: {
    description:
      'Number of working days after one date up to and including another; negative when the second is earlier.',
    parameters: {
      van: 'The day after which counting starts; that day itself does not count.',
      tot: 'The last day that counts.',
    },
  },
  FEESTDAGEN: {
    description: 'The public holidays of a year that are no working days: date and name per row.',
    parameters: { jaar: 'The year, in four digits.' },
  },
  TERMIJN: {
    description: 'The last day on which a step is still in time, under the working agreements.',
    parameters: {
      stap: 'The step, for example Ontvangstbevestiging, Leerplan or Factuur.',
      datum: 'The day of the event that the step follows.',
    },
  },
  KWARTAAL: {
    description: 'The quarter in which a date falls, written as 2025-K3.',
    parameters: { datum: 'The date.' },
  },
  MI_DEADLINE: {
    description:
      'The last day on which the management information of a quarter is in time: the 19th of the month after it.',
    parameters: { kwartaal: 'The quarter, written as 2025-K3.' },
  },
  AANWEZIGHEID: {
    description:
      'Attendance over whole ranges: all followed hours divided by all planned hours. Rows with both empty do not count.',
    parameters: {
      gepland: 'Range with the planned hours.',
      gevolgd: 'Range of the same size with the followed hours.',
    },
  },
  URENNORM: {
    description: 'The number of hours that someone must make for a part of a learning route.',
    parameters: {
      leerroute: 'B1-route, Z-route or Onderwijsroute.',
      onderdeel: 'Taalles, Participatie or MAP-praktijk.',
      doelgroep: 'Asielstatushouder (also when omitted), or Gezinsmigrant of overige migrant.',
    },
  },
  GECONTRACTEERD: {
    description: 'Whether a provider has a contract for a lot (perceel).',
    parameters: { aanbieder: 'Name of the provider.', perceel: 'Name of the lot.' },
  },
  FACTUURGEGEVENS: {
    description: 'Where and how a municipality wants to receive invoices, and what they must state.',
    parameters: { gemeente: 'Name of the municipality.' },
  },
  BSN_GELDIG: {
    description: 'Whether a number can be a citizen service number: 8 or 9 digits that pass the eleven test.',
    parameters: { bsn: 'The number, as a number or text; spaces and dashes do not count.' },
  },
  IBAN_GELDIG: {
    description:
      'Whether a text can be an IBAN: its form, and the check digits modulo 97. A Dutch one has 18 characters.',
    parameters: { iban: 'The account number; spaces do not count.' },
  },
  PARTICIPATIETREDE: {
    description: 'The name of a step of the Dutch participation ladder.',
    parameters: { trede: 'The step: 1 to 6, or 2.1 to 2.7.' },
  },
  NAZORG_PLANNING: {
    description:
      'A proposal for aftercare from the first day of work: number, date and what to do. Adapt it to the client.',
    parameters: {
      eerste_werkdag: 'The first day that the client works.',
      einde_contract: 'The last day of the contract (no end when omitted).',
      maanden: 'How many months aftercare lasts, 1 to 12 (6 when omitted).',
    },
  },
  UITSTROOMPREMIE: {
    description: 'The outflow bonus, when the three conditions of Ouder-Amstel hold; else 0.',
    parameters: {
      in_dienst_sinds: 'First day of the employment contract.',
      uitkering_sinds: 'First day of the benefit.',
      uitkering_tot: 'Last day of the benefit.',
      inkomen: 'Income per month, in euros.',
      norm: 'The benefit norm that holds for the client, per month in euros.',
      peildatum: 'The day on which you check the conditions, for example TODAY().',
      bedrag: 'Amount of the bonus in euros (1000 when omitted).',
    },
  },
};
