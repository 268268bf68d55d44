import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from './decode-text.js';
import { detectEncoding } from './detect-encoding.js';
import { usualEncodingName } from './encoding-names.js';

async function* chunks(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const texts: Readonly<Record<string, string>> = {
  polish: 'Nr;Adres\n1;Szkoła Podstawowa, ul. Żwirki i Wigury 5, Łódź\n2;Przedszkole, ul. Świętej Anny, Gdańsk\n',
  czech: 'č;adresa\n1;Základní škola, Náměstí Míru, Příbram\n2;Městský úřad, Žďár nad Sázavou\n',
  hungarian: 'sz;cím\n1;Általános Iskola, Kossuth utca, Győr\n2;Művelődési Ház, Fő út, Hódmezővásárhely\n',
  romanian: 'nr;adresa\n1;Şcoala Gimnazială, Strada Libertăţii, Bistriţa\n2;Căminul cultural, Comuna Mărgău\n',
  french: 'n;adresse\n1;École élémentaire, rue de la République, Orléans\n2;Mairie annexe, Besançon, façade nord\n',
  spanish: 'n;dirección\n1;Unidad Educativa Simón Bolívar, Cañar, Azogues\n2;Colegio Pío Jaramillo, calle Ibáñez\n',
  portuguese:
    'n;endereço\n1;Escola Primária da Conceição, São João\n2;Câmara Municipal, Praça da República, Evoramonte, Lourenço\n',
  german: 'Nr;Straße\n1;Grundschule Görlitzer Straße, Köln\n2;Bürgerhaus Müllheim, Äußere Gasse\n',
  russian: 'н;адрес\n1;Школа № 5, улица Ленина, город Псков\n2;Дом культуры, площадь Победы\n',
  bulgarian: 'н;адрес\n1;ГР. БАНСКО, СОУ НЕОФИТ РИЛСКИ, УЛ. ТОДОР АЛЕКСАНДРОВ\n2;С. ДОБРИНИЩЕ, ЧИТАЛИЩЕ\n',
  turkish: 'no;adres\n1;Atatürk İlkokulu, Şehit Öğretmen Caddesi, Beyoğlu\n2;Işık Lisesi, Çankırı, Yeşilırmak\n',
  greek: 'α;διεύθυνση\n1;Δημοτικό Σχολείο, Οδός Ερμού, Θεσσαλονίκη\n2;Γυμνάσιο Καλαμάτας, Πλατεία\n',
  arabic: 'رقم;العنوان\n1;مدرسة الحرية الابتدائية، شارع بورقيبة\n2;دار الشباب، حي الرياض، تونس\n',
  lithuanian:
    'nr;adresas\n1;Vilniaus Žirmūnų mokykla, Šeškinė, Ąžuolų gatvė\n2;Kaunas, Įvairių tautų centras, Pažaislis\n',
};

describe('detectEncoding', () => {
  it.each([
    ['polish', 'windows-1250'],
    ['polish', 'iso-8859-2'],
    ['czech', 'windows-1250'],
    ['czech', 'iso-8859-2'],
    ['hungarian', 'windows-1250'],
    ['romanian', 'windows-1250'],
    ['french', 'windows-1252'],
    ['spanish', 'windows-1252'],
    ['portuguese', 'windows-1252'],
    ['german', 'windows-1252'],
    ['russian', 'windows-1251'],
    ['russian', 'koi8-r'],
    ['russian', 'iso-8859-5'],
    ['russian', 'cp866'],
    ['bulgarian', 'windows-1251'],
    ['turkish', 'windows-1254'],
    ['greek', 'windows-1253'],
    ['arabic', 'windows-1256'],
    ['arabic', 'iso-8859-6'],
    ['lithuanian', 'windows-1257'],
    ['french', 'cp850'],
  ])('reads %s in %s', async (language, encoding) => {
    const bytes = iconv.encode(texts[language]!, encoding);
    expect((await detectEncoding(chunks(bytes))).encoding).toBe(encoding);
  });

  it.each(Object.keys(texts))('reads %s in UTF-8 and UTF-16, with and without mark', async (language) => {
    const text = texts[language]!;
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      for (const addBOM of [true, false]) {
        const bytes = iconv.encode(text, encoding, { addBOM });
        const detected = await detectEncoding(chunks(bytes, 64 * 1024));
        expect(detected).toEqual({ encoding, mark: addBOM, invalidSequences: 0 });
        let read = '';
        for await (const part of decodeText(chunks(bytes), detected.encoding)) read += part;
        expect(read).toBe(text);
      }
    }
  });

  it('takes Latin 1 for windows-1252, where no byte tells them apart', async () => {
    const bytes = Buffer.from('name;town\nÉcole;Besançon\n', 'latin1');
    expect((await detectEncoding(chunks(bytes))).encoding).toBe('windows-1252');
    expect(usualEncodingName('ISO-8859-1')).toBe('windows-1252');
  });

  it('finds the letter that tells behind any number of plain rows', async () => {
    const bytes = Buffer.concat([
      Buffer.from('name;town\n'.repeat(20_000)),
      iconv.encode('Škoda;Žďár nad Sázavou, Příbram\n', 'windows-1250'),
    ]);
    expect((await detectEncoding(chunks(bytes, 65_536))).encoding).toBe('windows-1250');
  });

  it('calls UTF-8 with a few broken bytes UTF-8, and counts them', async () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(40)), Buffer.from([0xff, 0x41, 0xe9, 0x41])]);
    expect(await detectEncoding(chunks(bytes))).toEqual({ encoding: 'utf-8', mark: false, invalidSequences: 2 });
  });
});
