import { describe, expect, it } from '@jest/globals';
import { codedTable } from '../inspect/coded-table.js';
import { profileColumn } from '../inspect/column-profile.js';
import type { ColumnRole } from './column-roles.js';
import { guessRoles } from './guess-roles.js';
import { headerTokens } from './match-header.js';

type Column = readonly [header: string, cells: readonly string[], role: ColumnRole];

const texts = ['Alpha', 'Beta', 'Gamma', 'Delta'] as const;
const integers = ['101', '205', '317', '488'] as const;
const small = ['1', '2', '3', '4'] as const;
const latitudes = ['41.83404', '41.83837', '41.91234', '42.00011'] as const;
const longitudes = ['23.48830', '23.49148', '23.51234', '23.60001'] as const;

const lists: Readonly<Record<string, readonly Column[]>> = {
  English: [
    ['PU Code', ['01/01', '01/02', '01/03', '01/04'], 'code'],
    ['Polling Unit Name', texts, 'name'],
    ['LGA', texts, 'area'],
    ['Registered Voters', integers, 'electors'],
    ['Latitude', latitudes, 'latitude'],
    ['Long', longitudes, 'longitude'],
    ['Wheelchair access', ['yes', 'no', 'yes', 'no'], 'accessibility'],
    ['Opening hours', ['07:00-17:00', '07:00-17:00', '07:00-17:00', '08:00-17:00'], 'hours'],
  ],
  French: [
    ['Région', texts, 'area'],
    ['Code BV', ['001', '002', '003', '004'], 'code'],
    ['N° du bureau', small, 'number'],
    ['Nom du bureau de vote', texts, 'name'],
    ['Adresse', texts, 'address'],
    ['Électeurs inscrits', integers, 'electors'],
  ],
  Spanish: [
    ['Provincia', texts, 'area'],
    ['Cantón', texts, 'area'],
    ['Recinto electoral', texts, 'name'],
    ['Dirección', texts, 'address'],
    ['Electores', integers, 'electors'],
    ['Latitud', latitudes, 'latitude'],
    ['Longitud', longitudes, 'longitude'],
  ],
  Portuguese: [
    ['Município', texts, 'area'],
    ['Nº da seção', small, 'number'],
    ['Local de votação', texts, 'name'],
    ['Endereço', texts, 'address'],
    ['Eleitores aptos', integers, 'electors'],
  ],
  Russian: [
    ['Субъект РФ', texts, 'other'],
    ['Район', texts, 'area'],
    ['Номер УИК', small, 'number'],
    ['Адрес помещения для голосования', texts, 'address'],
    ['Число избирателей', integers, 'electors'],
    ['Широта', latitudes, 'latitude'],
    ['Долгота', longitudes, 'longitude'],
  ],
  Arabic: [
    ['الولاية', texts, 'area'],
    ['رقم المكتب', small, 'number'],
    ['اسم مركز الاقتراع', texts, 'name'],
    ['العنوان', texts, 'address'],
    ['عدد الناخبين المسجلين', integers, 'electors'],
    ['خط العرض', latitudes, 'latitude'],
    ['خط الطول', longitudes, 'longitude'],
  ],
  Bulgarian: [
    ['Код на секция', ['010100001', '010100002', '010100003', '010100004'], 'code'],
    ['Община', texts, 'area'],
    ['Населено място', texts, 'area'],
    ['Адрес', texts, 'address'],
    ['Избиратели', integers, 'electors'],
  ],
  Romanian: [
    ['Județ', texts, 'area'],
    ['UAT', texts, 'area'],
    ['Număr secție', small, 'number'],
    ['Denumire secție', texts, 'name'],
    ['Adresa', texts, 'address'],
    ['Alegători înscriși', integers, 'electors'],
  ],
  Polish: [
    ['Województwo', texts, 'area'],
    ['Gmina', texts, 'area'],
    ['Kod TERYT', ['020101', '020102', '020103', '020104'], 'code'],
    ['Nr obwodu', small, 'number'],
    ['Siedziba komisji', texts, 'address'],
    ['Liczba wyborców', integers, 'electors'],
  ],
  Turkish: [
    ['İl', texts, 'area'],
    ['İlçe', texts, 'area'],
    ['Mahalle', texts, 'area'],
    ['Sandık No', small, 'number'],
    ['Seçmen Sayısı', integers, 'electors'],
    ['Enlem', latitudes, 'latitude'],
    ['Boylam', longitudes, 'longitude'],
  ],
  Ukrainian: [
    ['Область', texts, 'area'],
    ['Номер дільниці', small, 'number'],
    ['Назва', texts, 'name'],
    ['Місцезнаходження', texts, 'address'],
    ['Кількість виборців', integers, 'electors'],
  ],
  Greek: [
    ['Δήμος', texts, 'area'],
    ['Εκλογικό Τμήμα', small, 'number'],
    ['Διεύθυνση', texts, 'address'],
    ['Εγγεγραμμένοι', integers, 'electors'],
  ],
  Indonesian: [
    ['Provinsi', texts, 'area'],
    ['Kecamatan', texts, 'area'],
    ['No TPS', small, 'number'],
    ['Alamat', texts, 'address'],
    ['Jumlah pemilih', integers, 'electors'],
    ['Lintang', latitudes, 'latitude'],
    ['Bujur', longitudes, 'longitude'],
  ],
  Serbian: [
    ['Општина', texts, 'area'],
    ['Број бирачког места', small, 'number'],
    ['Назив', texts, 'name'],
    ['Адреса', texts, 'address'],
    ['Број бирача', integers, 'electors'],
  ],
  Hungarian: [
    ['Megye', texts, 'area'],
    ['Település', texts, 'area'],
    ['Szavazókör száma', small, 'number'],
    ['Cím', texts, 'address'],
    ['Választópolgárok száma', integers, 'electors'],
  ],
  Swahili: [
    ['Mkoa', texts, 'area'],
    ['Kata', texts, 'area'],
    ['Jina la kituo', texts, 'name'],
    ['Wapiga kura', integers, 'electors'],
  ],
};

describe('guessRoles', () => {
  it.each(Object.entries(lists))('knows the headers of lists in %s', (_language, columns) => {
    const rows = texts.map((_, row) => columns.map(([, cells]) => cells[row]!));
    const table = codedTable(
      'a',
      columns.map(([header]) => header),
      rows,
    );
    const roles = guessRoles(table, table.columns.map(profileColumn));
    expect(columns.map(([header], index) => `${header}: ${roles[index]!}`)).toEqual(
      columns.map(([header, , role]) => `${header}: ${role}`),
    );
  });

  it('splits headers of every style', () => {
    expect(headerTokens('PollingStationName')).toEqual(['polling', 'station', 'name']);
    expect(headerTokens('location.latitude')).toEqual(['location', 'latitude']);
    expect(headerTokens(' UPRN_no')).toEqual(['uprn', 'no']);
    expect(headerTokens('№ участка')).toEqual(['no', 'участка']);
  });
});
