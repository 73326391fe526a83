/** One part of a name: Latin spelling, own script where it is not Latin, other Latin spellings found on papers. */
export interface NamePart {
  latin: string;
  own: string;
  variants: string[];
}

/** How the second part of a name is made: inherited, or the father's given name (and the grandfather's). */
export type NameStyle = 'inherited' | 'father' | 'father_and_grandfather' | 'double';

export interface NamePool {
  female: NamePart[];
  male: NamePart[];
  family: NamePart[];
  /** Where the family name of a woman differs. */
  familyFemale: NamePart[];
  style: NameStyle;
}

/** Reads "Latin/own script/variant;variant, Latin/own, Latin". */
function nameParts(text: string): NamePart[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [latin = '', own = '', variants = ''] = part.split('/');
      return { latin, own, variants: variants === '' ? [] : variants.split(';') };
    });
}

function pool(
  female: string,
  male: string,
  family: string,
  style: NameStyle = 'inherited',
  familyFemale = '',
): NamePool {
  return {
    female: nameParts(female),
    male: nameParts(male),
    family: nameParts(family),
    familyFemale: nameParts(familyFemale === '' ? family : familyFemale),
    style,
  };
}

const ARABIC_WOMEN =
  'Amal/أمل, Rana/رنا, Hiba/هبة/Heba, Nour/نور/Nur;Noor, Samar/سمر, Fatima/فاطمة/Fatma;Fatimah, Mariam/مريم/Maryam;Meryem, Khadija/خديجة/Khadidja, Layla/ليلى/Leila;Laila, Zahra/زهراء/Zahraa, Iman/إيمان/Eman, Huda/هدى/Houda, Rasha/رشا, Safaa/صفاء/Safa';
const ARABIC_MEN =
  'Mohammad/محمد/Mohamed;Muhammad;Mohammed, Ahmad/أحمد/Ahmed;Ahmet, Khaled/خالد/Khalid, Omar/عمر/Umar, Yousef/يوسف/Youssef;Yusuf, Mahmoud/محمود/Mahmud, Hassan/حسن/Hasan, Ibrahim/إبراهيم/Ebrahim, Bassel/باسل/Basel, Tarek/طارق/Tariq, Samer/سامر, Ali/علي, Mustafa/مصطفى/Mostafa;Moustafa, Ziad/زياد/Zyad';

/** Names by origin, invented combinations of common names. They say nothing about anybody. */
export const NAME_POOLS = {
  syria: pool(
    ARABIC_WOMEN,
    ARABIC_MEN,
    'Al-Khatib/الخطيب/Alkhateeb;El Khatib, Haddad/حداد/Hadad, Al-Ahmad/الأحمد/Alahmad, Darwish/درويش/Darwich, Kassem/قاسم/Qasim, Nasser/ناصر/Naser, Hamdan/حمدان, Al-Masri/المصري/Almasri;El Masry, Sabbagh/صباغ, Shaheen/شاهين/Chahine, Obeid/عبيد/Ubaid, Zein/زين/Zain',
  ),
  iraq: pool(
    ARABIC_WOMEN,
    ARABIC_MEN,
    'Al-Jubouri/الجبوري/Aljabouri;El Joubouri, Al-Dulaimi/الدليمي/Aldulaymi, Hussein/حسين/Hussain;Husein, Jassim/جاسم/Jasim, Abbas/عباس, Karim/كريم/Kareem, Al-Obaidi/العبيدي, Salman/سلمان, Hamid/حميد/Hameed, Mahdi/مهدي',
  ),
  palestine: pool(
    ARABIC_WOMEN,
    ARABIC_MEN,
    'Abu Shaban/أبو شعبان/Abou Chaaban, Al-Najjar/النجار/Alnajar, Abu Samra/أبو سمرة, Al-Astal/الأسطل, Hamad/حمد, Al-Kurd/الكرد, Shurrab/شراب/Chourrab, Abed/عبد, Barakat/بركات, Mansour/منصور/Mansur',
  ),
  morocco: pool(
    'Fatima-Zahra/فاطمة الزهراء/Fatima Zohra, Khadija/خديجة, Naïma/نعيمة/Naima, Samira/سميرة, Hanane/حنان/Hanan, Souad/سعاد, Latifa/لطيفة, Malika/مليكة, Rachida/رشيدة, Ikram/إكرام',
    'Mohamed/محمد/Mohammed, Abdellah/عبد الله/Abdallah, Youssef/يوسف/Yusef, Hamid/حميد, Mustapha/مصطفى/Mustafa, Rachid/رشيد, Noureddine/نور الدين, Driss/إدريس/Idriss, Said/سعيد/Saïd, Abdelkader/عبد القادر',
    'El Idrissi/الإدريسي, Amrani/عمراني, Bouazza/بوعزة, Benjelloun/بنجلون, Chakir/شاكر, Ouali/والي, Tahiri/الطاهري, Azzouzi/عزوزي, El Fassi/الفاسي, Lahlou/لحلو, Bennani/بناني',
  ),
  algeria: pool(
    'Yamina/يمينة, Nadia/نادية, Djamila/جميلة, Sihem/سهام, Karima/كريمة, Zineb/زينب',
    'Abderrahmane/عبد الرحمن/Abdurrahman, Sofiane/سفيان/Sofyan, Kamel/كمال/Kamal, Nabil/نبيل, Farid/فريد, Hocine/حسين/Hussein',
    'Belkacem/بلقاسم, Mansouri/منصوري, Cherif/شريف/Sherif, Boudiaf/بوضياف, Hamidi/حميدي, Ziani/زياني',
  ),
  sudan: pool(
    'Amna/آمنة/Amina, Hawa/حواء, Ikhlas/إخلاص, Rawda/روضة',
    'Adam/آدم, Abdelrahim/عبد الرحيم, Idris/إدريس, Musa/موسى/Moussa, Haroun/هارون/Harun',
    'Ishaq/إسحاق, Abakar/أبكر, Yahya/يحيى, Osman/عثمان/Othman, Eisa/عيسى/Issa',
    'father_and_grandfather',
  ),
  afghanistanDari: pool(
    'Zahra/زهرا, Fatima/فاطمه/Fatemeh, Maryam/مریم/Mariam, Shukria/شکریه/Shokria, Nasrin/نسرین, Parwin/پروین/Parvin, Laila/لیلا/Leila, Farzana/فرزانه, Masuma/معصومه/Masoumeh, Sima/سیما',
    'Ali Reza/علیرضا/Alireza, Mohammad Jawad/محمد جواد/Mohamad Javad, Hamid/حمید, Sayed Mustafa/سید مصطفی/Said Mostafa, Ahmad Farid/احمد فرید, Reza/رضا, Najib/نجیب/Najeeb, Habibullah/حبیب‌الله/Habib Ullah, Mahdi/مهدی, Bashir/بشیر/Basheer',
    'Rezai/رضایی/Rezaie;Rezayee, Hosseini/حسینی/Hussaini;Husseini, Mohammadi/محمدی/Muhammadi, Haidari/حیدری/Heidari, Ahmadi/احمدی, Karimi/کریمی, Sharifi/شریفی, Nazari/نظری, Azizi/عزیزی, Rahimi/رحیمی',
  ),
  afghanistanPashto: pool(
    'Gulalai/ګلالۍ/Gulalay, Spogmai/سپوږمۍ/Spozhmai, Palwasha/پلوشه, Zarghuna/زرغونه, Hosai/هوسۍ',
    'Gul Agha/ګل آغا, Zmarai/زمری/Zmaray, Asadullah/اسدالله/Assad Ullah, Khan Wali/خان ولي, Noor Mohammad/نور محمد/Nur Muhammad, Rahmatullah/رحمت الله/Rahmat Ullah, Hazrat/حضرت, Ziaullah/ضیاء الله/Zia Ullah, Samiullah/سمیع الله/Sami Ullah',
    'Stanekzai/ستانکزی/Stanikzai, Safi/ساپی, Zadran/ځدراڼ/Jadran, Ahmadzai/احمدزی, Shinwari/شینواری, Wardak/وردګ, Momand/مومند/Mohmand, Sahak/ساهاک',
  ),
  iran: pool(
    'Shirin/شیرین, Parisa/پریسا, Mahsa/مهسا, Nasim/نسیم',
    'Arash/آرش, Kaveh/کاوه, Behrouz/بهروز/Behruz, Farhad/فرهاد',
    'Moradi/مرادی, Jafari/جعفری/Djafari, Rostami/رستمی, Kazemi/کاظمی',
  ),
  kurdistanSorani: pool(
    'Shilan/شیلان, Hêro/هێرۆ/Hero, Naz/ناز, Tara/تارا, Rezan/ڕێزان/Rêzan',
    'Aram/ئارام, Karwan/کاروان, Hiwa/هیوا, Soran/سۆران, Rebin/ڕێبین/Rêbîn, Dilshad/دڵشاد/Dilschad',
    'Aziz/عەزیز, Rashid/ڕەشید/Raschid, Qadir/قادر/Kader, Salih/ساڵح/Saleh, Hama Amin/حەمە ئەمین, Mustafa/مستەفا',
  ),
  kurdistanKurmanji: pool(
    'Berîvan//Berivan, Zîn//Zin, Gulistan//Gülistan, Rojda, Nesrîn//Nesrin, Hêvî//Hevi',
    'Azad, Baran, Serhat, Mazlum, Rojhat, Dilovan, Şêrko//Sherko;Serko, Cûdî//Cudi;Judi',
    'Yıldız//Yildiz, Aslan//Arslan, Demir, Kaya, Şimşek//Simsek, Öztürk//Ozturk, Ateş//Ates, Temo',
  ),
  turkey: pool(
    'Elif, Zeynep, Emine, Hatice, Şule//Sule',
    'Mehmet, Emre, Hüseyin//Huseyin, Ümit//Umit, Kemal',
    'Yılmaz//Yilmaz, Çelik//Celik, Arslan//Aslan, Koç//Koc, Doğan//Dogan',
  ),
  eritrea: pool(
    'Selam/ሰላም, Mehret/ምሕረት/Mihret, Winta/ዊንታ, Feven/ፌቨን/Feben, Luwam/ልዋም, Rahel/ራሄል/Rachel, Helen/ሄለን, Senait/ሰናይት, Abrehet/ኣብረሀት/Abrhet, Bisrat/ብስራት, Tsega/ጸጋ/Tzega, Yordanos/ዮርዳኖስ',
    'Yonas/ዮናስ/Jonas, Filmon/ፊልሞን/Philemon, Samuel/ሳሙኤል, Merhawi/መርሃዊ, Tesfay/ተስፋይ/Tesfai, Haile/ሃይለ, Kibrom/ክብሮም/Kbrom, Robel/ሮቤል, Dawit/ዳዊት/Daniel Dawit, Berhane/ብርሃነ, Goitom/ጎይትኦም/Goytom, Amanuel/ኣማኑኤል/Emanuel, Ghebremedhin/ገብረመድህን/Gebremedhin, Weldu/ወልዱ/Woldu, Habte/ሃብተ',
    '',
    'father',
  ),
  ethiopia: pool(
    'Tigist/ትዕግስት, Hiwot/ሕይወት, Meseret/መሰረት, Almaz/አልማዝ, Bethlehem/ቤተልሔም, Chaltu',
    'Abebe/አበበ, Getachew/ጌታቸው/Getachäw, Tadesse/ታደሰ, Bekele/በቀለ, Girma/ግርማ, Solomon/ሰለሞን, Lemma/ለማ',
    '',
    'father',
  ),
  somalia: pool(
    'Hodan, Fadumo//Faduma;Fatuma, Ayaan//Ayan, Sahra//Zahra, Amina, Ubah, Khadra, Hibaaq, Deeqa, Ifrah',
    'Abdirahman//Abdi Rahman;Abdurahman, Mohamed//Maxamed;Mahamed, Abdullahi//Cabdulaahi, Hassan//Xasan, Yusuf, Ahmed//Axmed, Liban, Farah, Warsame, Guled, Omar//Cumar, Ali//Cali, Nur//Nuur, Jama//Jaamac, Hussein//Xuseen',
    '',
    'father_and_grandfather',
  ),
  guinea: pool(
    'Fatoumata//Fatouma;Fatou, Mariama//Mariame, Aïssatou//Aissatou, Kadiatou//Kadiatu, Hadja, Oumou, Binta//Bineta, Aminata, Djenabou//Djénabou;Diénabou, Saran, M’Mahawa//Mahawa, Nènè//Néné',
    'Mamadou Saliou//Mamadu Saliou, Alpha Oumar, Ibrahima Sory, Thierno, Mamadou Bailo, Abdoulaye//Abdulaye, Ousmane//Osman, Sékou//Sekou, Boubacar//Aboubacar, Amadou//Ahmadou, Mohamed Lamine, Souleymane//Suleiman',
    'Diallo//Jallow, Bah, Barry, Sow, Baldé//Balde, Camara//Kamara, Sylla, Condé//Conde, Keïta//Keita, Soumah, Bangoura, Traoré//Traore, Touré//Toure, Kourouma',
  ),
  senegal: pool(
    'Awa, Ndeye, Coumba, Khady, Marième',
    'Modou, Cheikh, Serigne, Pape, Babacar',
    'Ndiaye//N’Diaye, Diop, Fall, Gueye//Guèye, Sarr, Mbaye',
  ),
  ivoryCoast: pool(
    'Affoué, Akissi, Mariam, Adjoua, Aya',
    'Kouassi, Yao, Konan Serge, Bakary, Lassina',
    'Kouamé//Kouame, Koffi, Ouattara, Coulibaly, Bamba, Yéo',
  ),
  cameroon: pool(
    'Chantal, Solange, Marie-Claire, Estelle, Brigitte, Carine, Ngo Bata Rose, Edwige, Vanessa',
    'Serge, Blaise, Armand, Rostand, Hervé, Cyrille, Valery, Emmanuel',
    'Ngono, Fotso, Tchoumi, Mbarga, Kamga, Nkeng, Tabi, Etoundi, Djomo, Eyenga',
  ),
  congo: pool(
    'Béatrice, Godelive, Clarisse, Espérance, Nadège, Passy, Mamie, Dorcas, Charlène, Honorine',
    'Jean-Paul, Trésor, Héritier, Gloire, Dieudonné, Patient, Christian, Merveille, Papy, Bienvenu',
    'Mbuyi Kalala, Ilunga, Tshimanga, Kabongo, Lukusa, Mukendi Ntumba, Bolamba, Nsimba, Matondo, Mwamba Kasongo, Bahati, Kavira',
  ),
  burundi: pool(
    'Claudine, Immaculée, Goreth, Spès, Diane',
    'Égide, Fulgence, Révérien, Thierry, Désiré',
    'Ndayishimiye, Niyonzima, Nkurunziza, Hakizimana, Irakoze, Bizimana, Nduwimana',
  ),
  rwanda: pool(
    'Solange, Vestine, Ange, Chantal',
    'Innocent, Callixte, Olivier, Eric',
    'Uwimana, Mukamana, Habimana, Nsengiyumva, Umutoni',
  ),
  togo: pool('Akouvi, Afi, Essi, Kafui', 'Kossi, Komlan, Yawo, Edem', 'Amouzou, Agbeko, Lawson, Mensah, Kpodar'),
  ukraine: pool(
    'Oksana/Оксана, Iryna/Ірина/Irina, Nataliia/Наталія/Natalia;Nataliya, Svitlana/Світлана/Svetlana, Halyna/Галина/Galina, Liudmyla/Людмила/Lyudmila;Ludmila, Tetiana/Тетяна/Tatiana, Yuliia/Юлія/Yulia;Julia, Kateryna/Катерина/Ekaterina, Mariia/Марія/Maria, Olha/Ольга/Olga, Viktoriia/Вікторія/Viktoria, Nadiia/Надія/Nadia, Anastasiia/Анастасія/Anastasia',
    'Andrii/Андрій/Andriy;Andrei, Serhii/Сергій/Sergiy;Sergei, Mykola/Микола/Nikolai, Volodymyr/Володимир/Vladimir, Dmytro/Дмитро/Dmitri, Yurii/Юрій/Yuriy;Iouri, Viktor/Віктор/Victor, Petro/Петро, Ihor/Ігор/Igor',
    'Kovalenko/Коваленко/Kowalenko, Shevchuk/Шевчук/Chevtchouk, Bondarenko/Бондаренко, Tkachenko/Ткаченко/Tkatchenko, Kravchuk/Кравчук/Kravtchouk, Melnyk/Мельник/Melnik, Lysenko/Лисенко/Lisenko, Savchuk/Савчук, Moroz/Мороз, Petrenko/Петренко, Marchuk/Марчук/Martchouk, Polishchuk/Поліщук/Polichtchouk, Hnatiuk/Гнатюк/Gnatyuk, Oliinyk/Олійник/Oliynyk',
  ),
  chechnya: pool(
    'Zarema/Зарема, Madina/Мадина, Luiza/Луиза/Louisa, Aset/Асет',
    'Aslan/Аслан, Rustam/Рустам/Roustam, Magomed/Магомед/Mohamed, Isa/Иса/Issa',
    'Magomadov/Магомадов, Saidov/Саидов, Khasanov/Хасанов/Hasanov, Ibragimov/Ибрагимов',
    'inherited',
    'Magomadova/Магомадова, Saidova/Саидова, Khasanova/Хасанова/Hasanova, Ibragimova/Ибрагимова',
  ),
  georgia: pool(
    'Nino/ნინო, Tamar/თამარ, Ketevan/ქეთევან, Maia/მაია',
    'Giorgi/გიორგი/Georgi, Levan/ლევან, Zurab/ზურაბ, Davit/დავით/David',
    'Beridze/ბერიძე, Kapanadze/კაპანაძე, Lomidze/ლომიძე, Gelashvili/გელაშვილი/Gelachvili',
  ),
  armenia: pool(
    'Anahit/Անահիտ, Lusine/Լուսինե/Loussine, Gayane/Գայանե, Narine/Նարինե',
    'Armen/Արմեն, Hayk/Հայկ/Haïk, Tigran/Տիգրան, Vardan/Վարդան',
    'Grigoryan/Գրիգորյան/Grigorian, Sargsyan/Սարգսյան/Sarkissian, Hakobyan/Հակոբյան/Hagopian, Petrosyan/Պետրոսյան/Petrossian',
  ),
  albania: pool(
    'Drita, Valbona, Mimoza, Elira, Blerta, Teuta',
    'Agron, Besnik, Ilir, Fatmir, Gezim//Gëzim, Dritan',
    'Hoxha//Hodja, Shehu//Chehu, Berisha//Bericha, Gashi//Gachi, Krasniqi, Dervishi, Leka',
  ),
  tibet: pool(
    'Dolma/སྒྲོལ་མ, Pema/པདྨ, Tsering/ཚེ་རིང, Yangchen/དབྱངས་ཅན',
    'Tenzin/བསྟན་འཛིན, Lobsang/བློ་བཟང, Tashi/བཀྲ་ཤིས, Dorje/རྡོ་རྗེ/Dorjee',
    'Norbu/ནོར་བུ, Wangmo/དབང་མོ, Gyatso/རྒྱ་མཚོ, Phuntsok/ཕུན་ཚོགས/Phuntsog',
  ),
  tamil: pool('Kavitha/கவிதா, Priya/பிரியா', 'Suresh/சுரேஷ், Kumaran/குமரன்', 'Sivakumar/சிவகுமார், Rajendran/ராஜேந்திரன்'),
  punjab: pool(
    'Harpreet/ਹਰਪ੍ਰੀਤ, Simran/ਸਿਮਰਨ',
    'Gurpreet/ਗੁਰਪ੍ਰੀਤ, Manjit/ਮਨਜੀਤ',
    'Singh/ਸਿੰਘ, Gill/ਗਿੱਲ, Sandhu/ਸੰਧੂ',
    'inherited',
    'Kaur/ਕੌਰ',
  ),
  latinAmerica: pool(
    'María Fernanda//Maria Fernanda, Rosa Elena, Yesenia, Claudia, Blanca, Luz Marina, Karla',
    'José Luis//Jose Luis, Carlos, Wilmer, Óscar//Oscar, Edwin, Julián//Julian',
    'Hernández//Hernandez, Martínez//Martinez, Rivera, Gómez//Gomez, Flores, Alvarado, Castillo, Ramírez//Ramirez',
    'double',
  ),
  brazil: pool(
    'Luciana, Rosângela//Rosangela, Patrícia//Patricia',
    'Wesley, Adriano, Fábio//Fabio',
    'da Silva, Pereira, Souza//Sousa, Oliveira, dos Santos',
    'double',
  ),
  romania: pool('Mihaela, Ionela, Crina', 'Florin, Marian, Costel', 'Ciobanu, Dumitru, Lupu, Stoica'),
} satisfies Record<string, NamePool>;

export type NamePoolKey = keyof typeof NAME_POOLS;
