/** What words in headers point at. A header may point at several; `guess-roles.ts` weighs them. */
export const headerConcepts = [
  'station',
  'area',
  'code',
  'number',
  'name',
  'address',
  'postcode',
  'settlement',
  'latitude',
  'longitude',
  'easting',
  'northing',
  'coordinates',
  'electors',
  'part',
  'votes',
  'hours',
  'accessibility',
  'count',
  'remark',
  'person',
] as const;
export type HeaderConcept = (typeof headerConcepts)[number];

/**
 * Words by concept, in the languages in which lists of stations are published: English, French, Spanish, Portuguese,
 * Italian, German, Dutch, Scandinavian, Polish, Czech and Slovak, Hungarian, Romanian, Bulgarian, Russian, Ukrainian,
 * South Slavic, Albanian, Greek, Turkish, Azerbaijani, Georgian, Armenian, Central Asian, Arabic, Persian, Urdu, Hindi,
 * Bengali, Nepali, Indonesian and Malay, Swahili, Amharic, Haitian, Thai, Lao, Khmer, Burmese, Vietnamese, Hebrew, Chinese,
 * Japanese, Korean, Mongolian, Sinhala, Tamil, Malagasy, Somali, Kurdish, Pashto, Filipino, Tetum, Finnish, Baltic. Accents
 * are left out (headers are compared without); a star stands for any ending. One word each; several words in a row are
 * joined by a space. Words of scripts that write no spaces are looked for anywhere in the header.
 */
export const headerWords: Readonly<Record<HeaderConcept, string>> = {
  station:
    'polling|station*|ps|pollingstation*|precinct*|voting center|polling place|place|site|centre de vote|bureau|bureaux|bv|mesa*|recinto*|junta receptora|casilla*|colegio electoral|centro de votacion|local de vota*|posto|assembleia|secao|seccao|seccion*|sezione|seggio|wahllokal*|wahlraum|stimmbezirk|stembureau*|valglokal*|valkrets|lokal|obwod*|obwodu|komis*|okrsek|okrsk*|volebn*|szavazokor*|sectie*|sectia|sectii|секци*|избирательный участок|участок|участк*|уик|пик|дільниц*|виборч*|бирачко место|бирачког|бирачко|голосовани*|голосування|biralist*|biracko mesto|bm|birackog|glasack*|qendra e votimit|qv|εκλογικο τμημα|τμημα|sandik|sandigi|secim|məntəqə|menteqe|უბანი|საარჩევნო|տեղամաս|teghamas|участкас*|uchastka|مركز*|المركز|محطة|المحطة|مكتب*|المكتب|لجنة|اللجنة|شعبه|حوزه|پولنگ|बूथ|मतदान केन्द्र|मतदान केंद्र|মতদান কেন্দ্র|ভোটকেন্দ্র|মোট কেন্দ্র|कक्ष|tps|kituo|kituocha|vituo|ምርጫ ጣቢያ|ጣቢያ|sant vot|booth*|pu|polling unit|unit|units|หน่วยเลือกตั้ง|ที่เลือกตั้ง|ໜ່ວຍ|ការិយាល័យបោះឆ្នោត|មណ្ឌល|မဲရုံ|khu vuc bo phieu|phong bo phieu|diem bo phieu|to bau cu|קלפי|投票所|投票区|投票站|投票區|투표소|투표구|хэсэг|хэсгийн|ඡන්ද|வாக்குச்சாவடி|biraom pifidianana|biraom|goobta|goob|codbixinta|بنکەی|ولايت مرکز|ҳавза|избирачко|избирачки|presinto|clustered precinct|pusat mengundi|aanestyspaik*|vaalipaik*|valdistrikt*|rostningslokal*|apylink*|balsavimo|iecirkn*|jaoskon*|volisc*|biracko|mjesto|saylaw|birlik',
  area: 'area*|region*|province*|provinc*|state|county|counties|district*|constituen*|ward*|parish|subcounty|subdistrict|municip*|commun*|department*|departe*|dept|canton*|division|borough|governorate*|prefect*|cercle*|arrondissement*|circonscription*|sous prefecture|chefferie|secteur|collectivite|village|locality|localite|zone|zona|territoire|pays|country|lga|local government|township|oblast*|raion|rayon|rajon|region de sante|departamento|parroquia|municipio*|provincia|distrito|estado|region electoral|circunscripcion|comuna|comune|freguesia|concelho|municipio|uf|bairro|posto administrativo|localidade|regione|landkreis|kreis|gemeinde|bundesland|gemeente|provincie|kommune|fylke|lan|landskap|wojewodztwo|powiat|gmina|gminy|powiatu|teryt|kraj|okres|obec|obce|megye|telepules|judet|judetul|judete|uat|oras*|orasul|община|общин*|област*|район*|кмет*|округ|округа|край|республик*|муниципальн*|тик|громада|громад*|регион*|рик|zupanij*|opcin*|opstin*|општин*|okrug|grad|regija|bashki*|qark*|νομος|δημος|περιφερει*|δημοτικη|il|ilce|ilcesi|ili|mahalle|mahallesi|koy|bolge|rayon|seher|region*|მუნიციპალიტეტი|რეგიონი|მხარე|մարզ|համայնք|облысы|ауданы|viloyat*|tuman*|محافظة|المحافظة|ولاية|الولاية|دائرة|الدائرة|بلدية|البلدية|معتمدية|المعتمدية|عمادة|العمادة|قضاء|القضاء|ناحية|الناحية|منطقة|المنطقة|مديرية|المديرية|جهة|الجهة|جماعة|الجماعة|عزلة|قرية|القرية|حي|قسم|مركز الشرطة|استان|شهرستان|بخش|دهستان|ولایت|ولسوالی|صوبہ|ضلع|تحصیل|حلقہ|राज्य|जिला|विधानसभा|तहसील|प्रदेश|नगरपालिका|वडा|गाउँपालिका|জেলা|উপজেলা|ইউনিয়ন|বিভাগ|provinsi|kabupaten|kecamatan|kelurahan|desa|kota|negeri|daerah|mkoa|wilaya|kata|jimbo|kaunti|tarafa|ክልል|ዞን|ወረዳ|ቀበሌ|depatman|komin|seksyon|level*|niveau*|nivel*|уровень|poziom|adm*|admin*|adm1|adm2|adm3|adm4|electorate|riding|abroad|jurisdiction|atoll|island|dzongkhag|gewog|woreda|kebele|marz|hromada|barangay|purok|sub location|subchief*|chiefdom|senatorial|payam|boma|จังหวัด|อำเภอ|ตำบล|เขต|แขวง|หมู่บ้าน|เทศบาล|ແຂວງ|ເມືອງ|ບ້ານ|ខេត្ត|ស្រុក|ឃុំ|សង្កាត់|ខណ្ឌ|រាជធានី|ក្រុង|ភូមិ|ပြည်နယ်|တိုင်း|ခရိုင်|မြို့နယ်|ရပ်ကွက်|ကျေးရွာ|tinh|huyen|xa|phuong|quan|thanh pho|thi xa|thi tran|thon|יישוב|ישוב|מחוז|נפה|עיר|שכונה|都道府県|市区町村|市町村|選挙区|省|县|縣|市|区|區|鄉鎮|乡镇|村里|시도|시군구|구시군|읍면동|선거구|аймаг|сум|баг|дүүрэг|хороо|जिल्ला|जनपद|पालिका|ब्लॉक|දිස්ත්‍රික්කය|දිස්ත්රික්කය|පළාත|மாவட்டம்|மாகாணம்|தொகுதி|faritra|faritany|distrika|kaominina|fokontany|gobol*|degmo*|پارێزگا|ناحیە|قەزا|ولسوالۍ|ناحیه|یونین کونسل|вилоят|ноҳия|деҳа|mahalla|облус|айыл|облыс*|аудан*|welayat|etrap|munisipiu|suku|lalawigan|bayan|mukim|vaalipiiri|kunta|valkrets|savivaldyb*|apygard*|novads|pagasts|vald|maakond|obcina|zupanija',
  code: 'code*|id|ids|objectid|fid|gid|uid|uuid|guid|key|identifier|identificador|identifiant|identifikator|ref|reference|pcode|geocode|iso|fips|urn|uprn|delimitation|cod|codigo|codice|cve|clave|ubigeo|insee|ibge|siruta|ekatte|екатте|teryt|kod|kodi|kodas|kood|kode|koodi|kodu|код|кода|идентификатор|ідентифікатор|шифр|шифра|sifra|kód|kodszam|κωδικος|რიგითი კოდი|კოდი|կոդ|رمز|الرمز|كود|الكود|معرف|کد|کوڈ|कोड|কোড|msimbo|ኮድ|kennung|schlussel|ags|nuts|lau|okato|oktmo|окато|октмо|koatuu|катоттг|коатуу|gss|ons|huduma|รหัส|ລະຫັດ|លេខកូដ|កូដ|ကုဒ်|ma|קוד|סמל|コード|代码|代碼|编码|編碼|코드|කේතය|குறியீடு|कोड नं|kaody|kaodi|рамз|коди|kods',
  number:
    'number*|no|nr|num|nbr|nro|numero*|numer|numeru|nombre d ordre|ordre|n|n°|nº|№|#|номер*|номера|број|s n|sn|sl|sno|serial|order|seq|sequence|index|lp|l p|rb|r b|broj|cislo|szam|szama|sorszam|numarul|numar|nummer|nomor|no urut|sira|numarasi|numara|nomer|αριθμος|α α|ნომერი|համար|нөмірі|raqam*|رقم|الرقم|رقم المركز|شماره|نمبر|क्रमांक|क्र|संख्या|নম্বর|ক্রমিক|namba|nambari|ቁጥር|nimewo|numri|nomr*|п п|порядковый|ลำดับ|เลขที่|หมายเลข|หน่วยที่|លេខរៀង|အမှတ်|စဉ်|so|מספר|מס|番号|编号|編號|序号|序號|번호|дугаар|අංකය|எண்|laharana|ژمارە|شمېره|рақам*|номуру|nomeri|bilangan|numero de ordre',
  name: 'name*|nom|noms|nombre|nome|nomi|naam|navn|namn|nimi|nazwa|nazev|nazov|nev|neve|megnevezes|nume|numele|denumire*|denominaci*|denominazione|denominac*|designation|designacao|designacion|libelle|intitule|label|title|titre|bezeichnung|название*|наименование*|имя|име|наименовани*|назва|найменування|назив|naziv|ime|emri|emertimi|ονομα|ονομασια|adi|ad|isim|ismi|სახელი|დასახელება|անուն|անվանում|атауы|nomi|اسم|الاسم|إسم|مسمى|نام|नाम|নাম|nama|jina|ስም|non|pollingstationname|facility|ชื่อ|สถานที่|ຊື່|ឈ្មោះ|အမည်|ten|שם|名称|名稱|投票所名|施設名|명칭|투표소명|건물명|장소명|нэр|නම|பெயர்|anarana|magac*|ناو|نوم|номи|аталышы|аты|naran|pangalan|pavadinim*|nosaukum*|nimetus*|ady',
  address:
    'address*|adress*|adres*|adresse*|addr|street*|road|rue|voie|lieu|emplacement|direccion*|domicilio|calle|ubicacion|endereco*|morada|logradouro|rua|indirizzo|via|anschrift|strasse|straat|gate|gata|ulica|ulice|utca|cim|cime|adresa|adresei|strada|адрес*|адреса|улица|местонахожд*|местоположение|вулиц*|місцезнаход*|розташуван*|адреси|adresa|διευθυνση|οδος|adres*|cadde|sokak|unvan*|ünvan|მისამართი|հասցե|мекенжай*|manzil*|عنوان|العنوان|نشاني|آدرس|نشانی|پتہ|پته|पता|ठेगाना|ঠিকানা|alamat|anwani|አድራሻ|location|loc|landmark|situation|building|premises|housename|housenumber|locality line|addressline*|add1|add2|add3|add4|add5|add6|line1|line2|lugar|sede|sediul|siedziba|siedziby|venue|місце|място|место|мястото|remarks address|formatted|ที่อยู่|ที่ตั้ง|ທີ່ຢູ່|អាសយដ្ឋាន|ទីតាំង|လိပ်စာ|dia diem|dia chi|כתובת|רחוב|所在地|住所|地址|地点|地點|주소|소재지|хаяг|байршил|ලිපිනය|முகவரி|adiresy|cinwaan*|ناونیشان|ادرس|суроға|дареги|salgysy|hela fatin|tirahan|osoite|aadress|adrese|naslov',
  postcode:
    'postcode*|post code|postal*|zip|zipcode|cep|cap|plz|postleitzahl|kod pocztowy|pocztowy|psc|irsz|iranyitoszam|индекс|пощенски|поштовий|почтовый|tk|posta kodu|الرمز البريدي|بريدي|kodepos|kode pos|codigo postal',
  settlement:
    'city|town|ville|ciudad|poblacion|cidade|citta|stadt|ort|stad|plaats|miasto|miejscowosc|mesto|varos|localitate*|localitatea|населено|населен*|пункт|населенный|град|город|село|місто|naselje|vendbanimi|πολη|οικισμος|sehir|qalaq*|ქალაქი|քաղաք|кала|shahar|مدينة|المدينة|شهر|शहर|kota|mji|ከተማ|vil',
  latitude:
    'lat|latitude|latitud|latitudine|breite|breitengrad|breedtegraad|szerokosc*|zemepisna sirka|sirka|szelesseg|latitudinea|широта|geosirina|sirina|gjeresia|γεωγραφικο πλατος|πλατος|enlem|en dairesi|განედი|լայնություն|ендік|kenglik|خط العرض|العرض|عرض|عرض جغرافیایی|अक्षांश|অক্ষাংশ|lintang|latitudo|ኬክሮስ|gpslat*|ycoord|gps lat|y coord|coord y|coordinate y|coordenada y|north coord|point y|ละติจูด|រយៈទទឹង|vi do|קו רוחב|緯度|纬度|위도|өргөрөг|අක්ෂාංශ|latitud*',
  longitude:
    'lon|lng|long|longitude|longitud|longitudine|lange|langengrad|lengtegraad|dlugosc*|zemepisna delka|delka|hosszusag|longitudinea|долгота|дължина|довгота|duzina|gjatesia|γεωγραφικο μηκος|μηκος|boylam|uzunluq|გრძედი|երկայնություն|бойлық|uzunlik|خط الطول|الطول|طول|طول جغرافیایی|देशांतर|দ্রাঘিমাংশ|bujur|longitudo|ኬንትሮስ|gpslon*|gpslng*|xcoord|gps lon|gps long|x coord|coord x|coordinate x|coordenada x|east coord|point x|ลองจิจูด|រយៈបណ្តោយ|kinh do|קו אורך|経度|经度|經度|경도|уртраг|longitud*',
  easting:
    'easting*|east|x|xordinate|x ordinate|este|abscisse|rechtswert|oostwaarts|utm e|utm x|utme|gridx|grid x|x wgs|coordx',
  northing: 'northing*|north|y|yordinate|y ordinate|norte|ordonnee|hochwert|utm n|utm y|utmn|gridy|grid y|y wgs|coordy',
  coordinates:
    'coordinates|coords|coord|coordenadas|coordonnees|координаты|координати|gps|geo|latlng|latlon|lat lon|lat long|geom|geometry|wkt|the geom|point',
  electors:
    'elector*|voter*|registered*|registration|registrants|rv|electorate size|enrolment|enrolled|eligible|inscrit*|electeur*|empadronad*|padron|habilitad*|inscrito*|inscripto*|censo|electores|votantes|eleitor*|eleitorado|recenseados|elettor*|iscritti|wahlberechtigt*|kiesgerechtigd*|stemmeberettigede|rostberattigade|aanivaltaiset|uprawnion*|wyborc*|volic*|zapsan*|valasztopolgar*|nevjegyzek*|alegator*|alegatori|inregistrati|избирател*|зарегистрирован*|списъц*|списък|виборц*|зареєстрован*|birac*|бирач*|upisan*|zgjedhes*|εγγεγραμμεν*|εκλογεις|secmen*|seçmen|seci ci|secici*|ამომრჩევ*|ընտրող*|сайлаушы*|saylovchi*|ناخب*|الناخب*|الناخبين|الناخبون|المسجل*|مسجلين|عدد الناخبين|ناخبین|رای دهندگان|ووٹر*|मतदाता*|निर्वाचक*|ভোটার*|pemilih|dpt|wapiga|wapigakura|መራጮች|መራጭ|electe|effectif|roll|total voters|ghanje|ผู้มีสิทธิ|អ្នកបោះឆ្នោត|မဲဆန္ဒရှင်|cu tri|בוחרים|בעלי זכות בחירה|בזב|選挙人|有権者|登録者|选民|選民|选举人|選舉人|선거인|유권자|сонгогч*|मतदाताओं|ඡන්දදායක*|வாக்காளர்*|mpifidy|codbixiy*|دەنگدەر*|دەنگدەران|رایه ورکوونک*|رای دهنده|ووٹرز|интихобкунанда*|интихобкунандагон|шайлоочу*|saylawcy*|saylovchilar|botante*|pengundi|aanioikeutet*|aanestaj*|rostberattig*|rinkej*|veletaj*|valija*|volivc*|избирач*',
  part: 'male|female|men|women|man|woman|hommes|femmes|homme|femme|hombres|mujeres|masculino|femenino|feminino|homens|mulheres|maschi|femmine|manner|frauen|mezczyzni|kobiety|barbati|femei|мужчин*|женщин*|мъже|жени|чоловік*|жінк*|erkek|kadin|ذكور|الذكور|إناث|اناث|الإناث|نساء|رجال|मرد|महिला|पुरुष|পুরুষ|মহিলা|laki|perempuan|wanaume|wanawake|m|f|rate|percent|percentage|pct|pourcentage|turnout|participation|taux|share|increase|inc|change|perc',
  votes:
    'votes|vote count|valid|invalid|null|blank|rejected|spoilt|ballots|ballot|votos|voix|suffrages|exprimes|nuls|blancs|votants|stimmen|glosy|glosow|hlasy|szavazat*|voturi|гласов*|голос*|голосів|glasovi|vota|ψηφοι|oy|oylar|sesler|اصوات|أصوات|الأصوات|आवाज|वोट|suara|kura|votación|candidate*|party|partido|parti|partia|protocol*|abstention*|abstencion*|результат*|bulletin*|бюллетен*|бюлетин*|得票|득표|คะแนน|votos validos',
  hours:
    'hour*|open|opens|opening|close|closes|closing|heure*|horaire*|ouverture|fermeture|horario*|apertura|cierre|abertura|encerramento|fecho|orario|offnungszeit*|uhrzeit|godzin*|otwarcia|hodiny|nyitva*|program|orar|час|часы|время|режим|години|часове|работно|vreme|otvaranja|orari|ωρες|ωραριο|saat|saatler*|acilis|kapanis|ساعات|وقت|أوقات|time|times|start time|end time|jam|saa|samay|เวลา|時間|时间|시간',
  accessibility:
    'accessib*|wheelchair|disab*|handicap*|pmr|mobility|accesib*|discapac*|acessib*|acessivel|deficien*|barrierefrei*|barrier*|rollstuhl*|rolstoel*|dostosowan*|niepelnospraw*|bezbarier*|akadalymentes*|accesibil*|dizabil*|доступн*|инвалид*|маломобильн*|достъп*|інвалід*|увреждан*|pristupac*|προσβασιμ*|engelli*|erisilebilir*|إعاقة|الإعاقة|معاق*|ولوج*|step free|ramp|rampa|difabel|disabilitas',
  count:
    'count|machines|machine|total|sum|nb|nombre de|cantidad|quantidade|liczba|кількість|количество|брой|عدد|machines count|booths|rooms|streams|desks|mobile|ship|is|has|flag|type|status|date|data|fecha|datum|дата|تاريخ|year|annee|ano|contested|phone|telephone|telefono|telefon|телефон|هاتف|email|mail|url|website|version|created|updated|shape*|ogc|accuracy|altitude|elevation|precision|viewport',
  remark:
    'remark*|note*|comment*|observation*|observaciones|observacoes|remarque*|bemerkung*|uwagi|poznamka|megjegyzes|observatii|примечани*|забележк*|примітк*|napomena|σημειωσ*|aciklama|ملاحظات|description|descripcion|descricao|popis|opis',
  person: 'chair*|president*|presidente|secretary|officer|agent|observer*|contact|manager|head|responsable|presiding',
};
