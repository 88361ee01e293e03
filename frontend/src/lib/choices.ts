import { nameOrder } from './names';

/** Countries, time zones and languages to choose from, named in the language of the reader. */
interface Choice {
  value: string;
  label: string;
}

/** ISO 3166-1. */
const countryCodes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS ' +
  'BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE ' +
  'EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
  'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC ' +
  'LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA ' +
  'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO ' +
  'TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** The languages that there are words for, as most companies speak them; any other comes along where it is set already. */
const languageTags = [
  'de-AT',
  'de-CH',
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IE',
  'en-IN',
  'en-NZ',
  'en-US',
  'en-ZA',
  'es-AR',
  'es-CL',
  'es-CO',
  'es-ES',
  'es-MX',
  'ja-JP',
];

export function countryChoices(locale: string): Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return sorted(
    countryCodes.map((value) => ({ value, label: names.of(value) ?? value })),
    locale,
  );
}

export function languageChoices(locale: string, chosen?: string): Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const tags = chosen && !languageTags.includes(chosen) ? [...languageTags, chosen] : languageTags;
  return sorted(
    tags.map((value) => ({ value, label: names.of(value) ?? value })),
    locale,
  );
}

/** The country's name; the code where there is no name for it. */
export function countryName(locale: string, code: string): string {
  return nameOf(locale, 'region', code);
}

/** The language's name; the tag where there is no name for it. */
export function languageName(locale: string, tag: string): string {
  return nameOf(locale, 'language', tag);
}

function nameOf(locale: string, type: 'region' | 'language', code: string): string {
  try {
    return code === '' ? '' : (new Intl.DisplayNames(locale, { type }).of(code) ?? code);
  } catch {
    return code; // not a code at all, such as one that was imported
  }
}

export function timeZoneChoices(chosen?: string): Choice[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...(chosen ? [chosen] : [])]);
  return [...zones].map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}

function sorted(choices: Choice[], locale: string): Choice[] {
  const order = nameOrder(locale);
  return choices.sort((a, b) => order(a.label, b.label));
}
