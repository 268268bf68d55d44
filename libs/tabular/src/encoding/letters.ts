/**
 * Letters outside ASCII that a language writes, most frequent first. They tell which single-byte encoding a text is in:
 * read in the wrong one, its words hold letters that no single language has together.
 */
interface Alphabet {
  readonly language: string;
  /** Lower-case letters of the language beyond a to z. */
  readonly letters: string;
}

const western: readonly Alphabet[] = [
  { language: 'French', letters: 'éèàêçôâîùûëïœüÿæ' },
  { language: 'Spanish', letters: 'óíáéñúüªº' },
  { language: 'Portuguese', letters: 'ãçáéíóõêâúôàüªº' },
  { language: 'German', letters: 'üäößé' },
  { language: 'Italian', letters: 'àèòùìéîóú' },
  { language: 'Dutch', letters: 'ëéïüöèê' },
  { language: 'Swedish and Finnish', letters: 'äöåéü' },
  { language: 'Danish and Norwegian', letters: 'øåæéöäü' },
  { language: 'Icelandic', letters: 'áíðéóúýþæö' },
  { language: 'Welsh', letters: 'ŵŷâêîôûëïáéóà' },
  { language: 'Catalan', letters: 'àéèóòíúïüç' },
  { language: 'Estonian', letters: 'õäöüšž' },
  { language: 'Albanian', letters: 'ëçâé' },
];

const central: readonly Alphabet[] = [
  { language: 'Polish', letters: 'łąęóśżćńź' },
  { language: 'Czech', letters: 'íáéěýřžčšůúťňďóö' },
  { language: 'Slovak', letters: 'áíéčýúšžľťôňďóäĺŕ' },
  { language: 'Hungarian', letters: 'éáöóőüúíű' },
  { language: 'Romanian', letters: 'ăîşţâșț' },
  { language: 'Croatian, Bosnian, Serbian', letters: 'čćšžđ' },
  { language: 'Slovene', letters: 'čšžć' },
  { language: 'German', letters: 'üäößé' },
  { language: 'Albanian', letters: 'ëçâé' },
];

const turkish: readonly Alphabet[] = [
  { language: 'Turkish', letters: 'ıişüğçöâîû' },
  { language: 'Kurdish', letters: 'îêşçûü' },
];
const baltic: readonly Alphabet[] = [
  { language: 'Lithuanian', letters: 'ėšžųįąūčę' },
  { language: 'Latvian', letters: 'āīēšņļūžģčķ' },
  { language: 'Estonian', letters: 'õäöüšž' },
];
const cyrillic: readonly Alphabet[] = [
  { language: 'Russian', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё' },
  { language: 'Bulgarian', letters: 'аоиетнрсвлкдпмзгуъбячцщжшхйфюь' },
  { language: 'Ukrainian', letters: 'оанивеіртслкудмпяьзбгйчхцїжюшєщфґ' },
  { language: 'Belarusian', letters: 'анікыраеослтдуяцзвмпьгхйчшбўжёюэф' },
  { language: 'Serbian and Macedonian', letters: 'аиоеунрсјтвдлкмпзгбчшцжћњхђљфџѓќѕ' },
];
const greek: readonly Alphabet[] = [{ language: 'Greek', letters: 'αοιετνσςρπκμηλυδγωάίόέήύώχθφβξζψϊϋΐΰ' }];
const hebrew: readonly Alphabet[] = [{ language: 'Hebrew', letters: 'יולהאתרמבשנחקדעפםצטזגסכןךףץ' }];
const arabic: readonly Alphabet[] = [
  { language: 'Arabic', letters: 'المينرتةوبدعسحهقكفأشصجطخغىضذزئثظءإؤآ' },
  { language: 'Arabic and French', letters: 'المينرتةوبدعسحهقكفأشصجطخغىضذزئثظءإؤآéèàêçôâîùûëï' },
  { language: 'Persian and Urdu', letters: 'ایرندمهتوشسبکلزگفخحعقپجچطصآئغضثظژذءةٹںھےۓڈڑ' },
];

const thai: readonly Alphabet[] = [
  { language: 'Thai', letters: 'านรอกเงวมยลทสตดบปคจ่ัี้ิหะืุพชขูแใไโผถธศซึญณฐฎภฉฟฮษฝ์ำ็ๆฤฏฒฆฑฬฅฃ' },
];

/** The single-byte encodings that are tried, with the alphabets that one may find in them. Order breaks ties. */
export const legacyEncodings: readonly { readonly name: string; readonly alphabets: readonly Alphabet[] }[] = [
  { name: 'windows-1252', alphabets: western },
  { name: 'windows-1250', alphabets: central },
  { name: 'windows-1251', alphabets: cyrillic },
  { name: 'windows-1256', alphabets: arabic },
  { name: 'windows-1254', alphabets: turkish },
  { name: 'windows-1253', alphabets: greek },
  { name: 'windows-1257', alphabets: baltic },
  { name: 'windows-1255', alphabets: hebrew },
  { name: 'windows-874', alphabets: thai },
  { name: 'iso-8859-15', alphabets: western },
  { name: 'iso-8859-2', alphabets: central },
  { name: 'iso-8859-5', alphabets: cyrillic },
  { name: 'iso-8859-6', alphabets: arabic.slice(0, 1) },
  { name: 'iso-8859-7', alphabets: greek },
  { name: 'iso-8859-13', alphabets: baltic },
  { name: 'koi8-r', alphabets: cyrillic },
  { name: 'cp866', alphabets: cyrillic },
  { name: 'cp850', alphabets: western },
  { name: 'cp852', alphabets: central },
];
