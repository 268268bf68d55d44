import { csvValue } from './generated-register.js';

/** Given and family names in several scripts, put together at random for the demonstration; no real person is meant. */
const GIVEN = {
  FEMALE: ['Anna', 'Ingrid', 'Zoë', 'Mária', 'Ολυμπία', 'Светлана', 'Nino', 'Ayşe', 'Siân', 'Łucja', 'Élodie', 'Aino'],
  MALE: [
    'Jonas',
    'Piotr',
    'Renée-Luc',
    'Δημήτρης',
    'Андрій',
    'Giorgi',
    'Mehmet',
    'Seán',
    'Željko',
    'Björn',
    'Tomás',
    'Oskar',
  ],
} as const;
const FAMILY = [
  'Novák',
  'Lindqvist',
  'García Núñez',
  'Παππά',
  'Коваленко',
  'Beridze',
  'Yılmaz',
  "O'Shea",
  'Kovač',
  'Müller',
  'Weiß',
  'Saarinen',
  'Dubois',
  'Szymański',
  'Ionescu',
  'Jørgensen',
];

/** Nationalities and languages of the demonstration's observers: participating States of the OSCE other than the host. */
const HOMES: readonly { readonly country: string; readonly languages: readonly string[] }[] = [
  { country: 'AUT', languages: ['de', 'en'] },
  { country: 'CAN', languages: ['en', 'fr'] },
  { country: 'CZE', languages: ['cs', 'en'] },
  { country: 'DEU', languages: ['de', 'en'] },
  { country: 'ESP', languages: ['es', 'en'] },
  { country: 'FIN', languages: ['fi', 'en', 'sv'] },
  { country: 'FRA', languages: ['fr', 'en'] },
  { country: 'GEO', languages: ['ka', 'ru', 'en'] },
  { country: 'IRL', languages: ['en'] },
  { country: 'ITA', languages: ['it', 'en', 'sq'] },
  { country: 'NOR', languages: ['no', 'en'] },
  { country: 'POL', languages: ['pl', 'en', 'ru'] },
  { country: 'ROU', languages: ['ro', 'fr', 'en'] },
  { country: 'SWE', languages: ['sv', 'en'] },
  { country: 'TUR', languages: ['tr', 'en'] },
  { country: 'UKR', languages: ['uk', 'ru', 'en'] },
  { country: 'USA', languages: ['en', 'es'] },
];

/** A small repeatable generator (a linear congruence): the demonstration is the same on every machine. */
function sequence(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** A roster of generated observers as CSV with a header; every one accredited but for a few at each other stage. */
export function generatedRosterCsv(options: {
  readonly count: number;
  readonly from: string;
  readonly to: string;
}): string {
  const pick = sequence(20_241_027);
  const header = [
    'number',
    'given_name',
    'family_name',
    'email',
    'phone',
    'nationality',
    'languages',
    'gender',
    'missions',
    'available_from',
    'available_to',
    'accreditation',
    'accreditation_reference',
    'accreditation_area',
    'accreditation_until',
    'drives_at_night',
  ];
  const rows = Array.from({ length: options.count }, (_, index) => {
    const gender = index % 17 === 16 ? 'UNDISCLOSED' : pick(2) === 0 ? 'FEMALE' : 'MALE';
    const names = GIVEN[gender === 'UNDISCLOSED' ? (pick(2) === 0 ? 'FEMALE' : 'MALE') : gender];
    const home = HOMES[pick(HOMES.length)]!;
    const number = `STO-${String(index + 1).padStart(3, '0')}`;
    const accreditation = index % 25 === 24 ? 'SUBMITTED' : 'ISSUED';
    return [
      number,
      names[pick(names.length)]!,
      FAMILY[pick(FAMILY.length)]!,
      `observer.${index + 1}@example.org`,
      `+355 60 000 ${String(index + 1).padStart(4, '0')}`,
      home.country,
      home.languages.join(' '),
      gender,
      pick(9),
      options.from,
      options.to,
      accreditation,
      accreditation === 'ISSUED' ? `A-${String(1000 + index)}` : '',
      'whole country',
      accreditation === 'ISSUED' ? options.to : '',
      pick(12) === 0 ? 'no' : 'yes',
    ];
  });
  return `${[header, ...rows].map((row) => row.map(csvValue).join(',')).join('\n')}\n`;
}
