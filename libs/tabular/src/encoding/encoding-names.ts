import iconv from 'iconv-lite';

/** Encodings that are recognised without being told. Any other that iconv-lite knows can be given by name. */
export const recognisedEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-874',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-13',
  'iso-8859-15',
  'koi8-r',
  'cp850',
  'cp852',
  'cp866',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
] as const;

/** An encoding by its usual name in lower case, for example `utf-8`, `utf-16le`, `windows-1252`. */
export type EncodingName = string;

const usualNames: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-8-bom': 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  'utf-16': 'utf-16le',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp874: 'windows-874',
  'tis-620': 'windows-874',
  'iso-8859-11': 'windows-874',
};

/** The usual name of an encoding given in any spelling; undefined where it is not known. Latin 1 is read as windows-1252. */
export function usualEncodingName(given: string): EncodingName | undefined {
  const lower = given.trim().toLowerCase().replaceAll('_', '-');
  const short = /^(?:cp|win|windows)-?(125\d)$/.exec(lower)?.[1];
  const name = short === undefined ? (usualNames[lower] ?? lower) : `windows-${short}`;
  return iconv.encodingExists(name) ? name : undefined;
}
