/** What the first bytes of a file say it is, whatever its name says. */
export type FileSignature =
  | { readonly kind: 'gzip' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'unsupported'; readonly what: string; readonly advice: string }
  | { readonly kind: 'text' };

const signatures: readonly (readonly [string, FileSignature])[] = [
  ['1f8b', { kind: 'gzip' }],
  ['504b0304', { kind: 'zip' }],
  ['504b0506', { kind: 'zip' }],
  [
    'd0cf11e0a1b11ae1',
    { kind: 'unsupported', what: 'an old Excel workbook (.xls)', advice: 'open it and save it as .xlsx or as CSV' },
  ],
  ['25504446', { kind: 'unsupported', what: 'a PDF document', advice: 'ask for the list as a spreadsheet or CSV' }],
  [
    '526172211a07',
    { kind: 'unsupported', what: 'a RAR archive', advice: 'unpack it and send the file inside, or a zip' },
  ],
  [
    '377abcaf271c',
    { kind: 'unsupported', what: 'a 7-Zip archive', advice: 'unpack it and send the file inside, or a zip' },
  ],
  ['425a68', { kind: 'unsupported', what: 'a bzip2 file', advice: 'unpack it and send the file inside, or use gzip' }],
  [
    'fd377a585a00',
    { kind: 'unsupported', what: 'an xz file', advice: 'unpack it and send the file inside, or use gzip' },
  ],
  [
    '28b52ffd',
    { kind: 'unsupported', what: 'a Zstandard file', advice: 'unpack it and send the file inside, or use gzip' },
  ],
  [
    '53514c69746520666f726d6174',
    { kind: 'unsupported', what: 'an SQLite database', advice: 'export the table as CSV' },
  ],
  ['89504e470d0a1a0a', { kind: 'unsupported', what: 'a PNG image', advice: 'send the list itself' }],
  ['ffd8ff', { kind: 'unsupported', what: 'a JPEG image', advice: 'send the list itself' }],
  ['0000270a', { kind: 'unsupported', what: 'an ESRI shapefile', advice: 'export it as GeoJSON or CSV' }],
  ['50415231', { kind: 'unsupported', what: 'a Parquet file', advice: 'export it as CSV' }],
];

/** Tells gzip, zip and well-known unsupported formats from text, by the first 16 bytes. */
export function fileSignature(start: Uint8Array): FileSignature {
  const hex = Buffer.from(start.subarray(0, 16)).toString('hex');
  for (const [prefix, signature] of signatures) if (hex.startsWith(prefix)) return signature;
  return { kind: 'text' };
}
