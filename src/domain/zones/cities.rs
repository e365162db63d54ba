//! Cities, countries and common names that are no zone name of their own, in several spellings and scripts.
//! Data, not wording: nobody is ever shown these. Shapes like "São Paulo" and "Sao-Paulo" need no second name.

use chrono_tz::Tz;

/// A zone and the names that mean it, with " | " between them. A name in several rows means several places.
pub(super) const CITIES: &[(Tz, &str)] = &[
    // Europe
    (
        Tz::Europe__Berlin,
        "Germany | Deutschland | Alemania | ألمانيا | 德国 | Allemagne | Германия | Almanya | \
         München | Muenchen | Munich | ميونخ | Hamburg | هامبورغ | Köln | Koeln | Cologne | \
         Colonia | Frankfurt | فرانكفورت | Stuttgart | Düsseldorf | Duesseldorf | Leipzig | \
         Dresden | Hannover | Nürnberg | Nuernberg | Bremen | Dortmund | Essen | Bonn | \
         Münster | Freiburg | Heidelberg | برلين | Берлин | 柏林 | Berlín | CET | MEZ",
    ),
    (
        Tz::Europe__Vienna,
        "Wien | Viena | Vienne | فيينا | Austria | Österreich | Oesterreich | النمسا | Graz | \
         Linz | Salzburg | Innsbruck",
    ),
    (
        Tz::Europe__Zurich,
        "Zuerich | زيورخ | Geneva | Genf | Genève | Ginebra | جنيف | Basel | Bern | Lausanne | \
         Switzerland | Schweiz | Suisse | Suiza | سويسرا",
    ),
    (
        Tz::Europe__Madrid,
        "مدريد | Spain | España | Espagne | Spanien | إسبانيا | Barcelona | برشلونة | Valencia | \
         Sevilla | Seville | Zaragoza | Málaga | Bilbao | Granada | Murcia | Palma | Mallorca | \
         Vigo | Alicante | 马德里",
    ),
    (Tz::Atlantic__Canary, "Canarias | Canary Islands | Las Palmas | Tenerife | Gran Canaria"),
    (
        Tz::Europe__London,
        "لندن | Londres | Londra | Лондон | 伦敦 | 倫敦 | UK | United Kingdom | Great Britain | \
         England | Scotland | Wales | Reino Unido | Inglaterra | بريطانيا | Manchester | \
         مانشستر | Birmingham | Liverpool | Leeds | Glasgow | Edinburgh | Edimburgo | Bristol | \
         Sheffield | Cardiff | Oxford | Hull | Kingston upon Hull",
    ),
    (Tz::Europe__Dublin, "Ireland | Irlanda | أيرلندا | دبلن | Cork | Galway | Baile Átha Cliath"),
    (
        Tz::Europe__Paris,
        "باريس | París | Париж | 巴黎 | France | Francia | Frankreich | فرنسا | 法国 | Lyon | \
         Marseille | Marsella | مرسيليا | Toulouse | Nice | Nantes | Strasbourg | Bordeaux | \
         Lille",
    ),
    (
        Tz::Europe__Rome,
        "Roma | روما | Italy | Italia | Italien | إيطاليا | Milan | Milano | Milán | Mailand | \
         ميلانو | Naples | Napoli | Turin | Torino | Florence | Firenze | Venice | Venezia | \
         Bologna | Palermo",
    ),
    (
        Tz::Europe__Amsterdam,
        "Netherlands | Nederland | Holland | Países Bajos | هولندا | أمستردام | Rotterdam | \
         The Hague | Den Haag | Utrecht",
    ),
    (
        Tz::Europe__Brussels,
        "Bruxelles | Brüssel | Bruselas | بروكسل | Belgium | Belgique | België | Bélgica | \
         Antwerp | Antwerpen | Gent | Ghent",
    ),
    (Tz::Europe__Lisbon, "Lisboa | Lissabon | لشبونة | Portugal | البرتغال | Porto | Oporto"),
    (
        Tz::Europe__Stockholm,
        "Estocolmo | ستوكهولم | Sweden | Sverige | Suecia | السويد | Göteborg | Gothenburg | \
         Malmö",
    ),
    (Tz::Europe__Oslo, "أوسلو | Norway | Norge | Noruega | Bergen | Trondheim"),
    (
        Tz::Europe__Copenhagen,
        "København | Kopenhagen | Copenhague | كوبنهاغن | Denmark | Danmark | Dinamarca | Aarhus",
    ),
    (Tz::Europe__Helsinki, "Finland | Suomi | Finlandia | Espoo | Tampere | Turku"),
    (
        Tz::Europe__Warsaw,
        "Warszawa | Warschau | Varsovia | وارسو | Poland | Polska | Polonia | Kraków | Krakow | \
         Cracow | Łódź | Wrocław | Gdańsk | Poznań",
    ),
    (Tz::Europe__Prague, "Praha | Prag | Praga | براغ | Czechia | Czech Republic | Česko | Brno"),
    (Tz::Europe__Budapest, "Hungary | Magyarország | Hungría | بودابست"),
    (Tz::Europe__Bucharest, "București | Bukarest | Bucarest | بوخارست | Romania | România | Cluj"),
    (
        Tz::Europe__Athens,
        "Αθήνα | Athen | Atenas | أثينا | Greece | Ελλάδα | Grecia | Thessaloniki | Θεσσαλονίκη",
    ),
    (
        Tz::Europe__Kyiv,
        "Київ | Киев | كييف | Ukraine | Україна | Ucrania | أوكرانيا | Lviv | Львів | Kharkiv | \
         Харків | Odesa | Одеса | Dnipro | Zaporizhzhia",
    ),
    (
        Tz::Europe__Moscow,
        "Москва | Moskau | Moscú | موسكو | 莫斯科 | Russia | Россия | Rusia | Saint Petersburg | \
         St. Petersburg | Санкт-Петербург | Kazan",
    ),
    (
        Tz::Europe__Istanbul,
        "İstanbul | Estambul | إسطنبول | اسطنبول | Turkey | Türkiye | Turquía | تركيا | Ankara | \
         أنقرة | Izmir | Antalya | Bursa",
    ),
    (Tz::Europe__Belgrade, "Beograd | Београд | Belgrado | Serbia | Srbija | Novi Sad"),
    (Tz::Europe__Sofia, "София | Bulgaria | България | Plovdiv"),
    // Arabic-speaking countries and their neighbours
    (
        Tz::Africa__Cairo,
        "القاهرة | مصر | Egypt | Egipto | Ägypten | El Cairo | Kairo | Le Caire | Alexandria | \
         Alejandría | الإسكندرية | Giza | الجيزة | 开罗",
    ),
    (
        Tz::Asia__Riyadh,
        "الرياض | السعودية | Saudi Arabia | Arabia Saudita | Riad | Mecca | Makkah | La Meca | \
         مكة | Jeddah | Yeda | جدة | Medina | المدينة المنورة | Dammam | الدمام",
    ),
    (
        Tz::Asia__Dubai,
        "دبي | الإمارات | UAE | Emirates | Emiratos Árabes Unidos | Abu Dhabi | أبو ظبي | \
         أبوظبي | Sharjah | الشارقة | 迪拜 | Dubái",
    ),
    (Tz::Asia__Beirut, "بيروت | لبنان | Lebanon | Líbano | Liban | Beyrouth | Tripoli | طرابلس"),
    (
        Tz::Africa__Casablanca,
        "الدار البيضاء | كازا | كازابلانكا | المغرب | Morocco | Marruecos | Maroc | Marokko | Rabat | الرباط | \
         Marrakesh | Marrakech | مراكش | Fez | Fès | فاس | Tangier | Tánger | طنجة | Agadir | \
         أكادير",
    ),
    (Tz::Africa__Algiers, "الجزائر | Algeria | Algérie | Argelia | Argel | Alger | Oran | وهران"),
    (Tz::Africa__Tunis, "تونس | Tunisia | Tunisie | Túnez | Sfax | صفاقس"),
    (Tz::Africa__Tripoli, "طرابلس | ليبيا | Libia | Benghazi | بنغازي"),
    (Tz::Africa__Khartoum, "الخرطوم | السودان | Sudan | Sudán | Omdurman"),
    (Tz::Asia__Amman, "عمان | عمّان | الأردن | Jordan | Jordania | Irbid"),
    (Tz::Asia__Muscat, "مسقط | عمان | Oman | Omán"),
    (Tz::Asia__Baghdad, "بغداد | العراق | Iraq | Irak | Basra | البصرة | Erbil | أربيل | Mosul | الموصل"),
    (Tz::Asia__Damascus, "دمشق | سوريا | Syria | Siria | Damasco | Aleppo | حلب"),
    (Tz::Asia__Gaza, "غزة | فلسطين | Palestine"),
    (Tz::Asia__Hebron, "الخليل | فلسطين | Palestine | Ramallah | رام الله | Nablus | نابلس"),
    (Tz::Asia__Jerusalem, "القدس | ירושלים | Israel | ישראל | Jerusalén | Haifa | תל אביב"),
    (Tz::Asia__Kuwait, "الكويت"),
    (Tz::Asia__Qatar, "قطر | Doha | الدوحة"),
    (Tz::Asia__Bahrain, "البحرين | Manama | المنامة"),
    (Tz::Asia__Aden, "عدن | اليمن | Yemen | Sanaa | صنعاء"),
    (
        Tz::Asia__Tehran,
        "تهران | طهران | ایران | إيران | Teherán | Mashhad | مشهد | Isfahan | اصفهان | Shiraz | \
         شیراز | Tabriz",
    ),
    (Tz::Asia__Kabul, "کابل | كابول | Afghanistan | Afganistán | Herat | Kandahar"),
    // Asia
    (
        Tz::Asia__Kolkata,
        "India | भारत | الهند | 印度 | Mumbai | Bombay | मुंबई | Delhi | New Delhi | Nueva Delhi | \
         दिल्ली | Bangalore | Bengaluru | Chennai | Madras | Hyderabad | Pune | Ahmedabad | \
         Jaipur | Lucknow | Kochi | IST",
    ),
    (
        Tz::Asia__Kathmandu,
        "काठमाडौं | काठमाण्डौ | Nepal | नेपाल | Pokhara | पोखरा | Lalitpur | Patan | \
         Biratnagar | 加德满都 | كاتماندو | Katmandú",
    ),
    (
        Tz::Asia__Karachi,
        "Pakistan | پاکستان | Lahore | لاہور | Islamabad | اسلام آباد | Rawalpindi | \
         Faisalabad | Peshawar | Hyderabad | کراچی",
    ),
    (Tz::Asia__Dhaka, "Bangladesh | বাংলাদেশ | ঢাকা | Chittagong"),
    (Tz::Asia__Colombo, "Sri Lanka | Kandy"),
    (
        Tz::Asia__Shanghai,
        "China | 中国 | 中國 | الصين | Beijing | Peking | Pekín | 北京 | بكين | 上海 | Guangzhou | 广州 | \
         Shenzhen | 深圳 | Chengdu | 成都 | Wuhan | 武汉 | Hangzhou | 杭州 | Nanjing | 南京 | Xi'an | 西安 | \
         Tianjin | 天津",
    ),
    (Tz::Asia__Hong_Kong, "香港 | هونغ كونغ | HK"),
    (Tz::Asia__Taipei, "台北 | 臺北 | 台湾 | 台灣 | Taiwan | Kaohsiung | 高雄"),
    (
        Tz::Asia__Tokyo,
        "東京 | 东京 | طوكيو | Tokio | 日本 | Osaka | 大阪 | Kyoto | 京都 | Yokohama | 横浜 | Nagoya | 名古屋 | \
         Sapporo | 札幌 | Fukuoka | 福岡 | Japón",
    ),
    (
        Tz::Asia__Seoul,
        "서울 | 首尔 | سيول | Seúl | South Korea | Korea | 대한민국 | 한국 | Corea del Sur | Busan | 부산 | \
         Incheon | 인천 | Daegu",
    ),
    (Tz::Asia__Singapore, "新加坡 | Singapur | سنغافورة"),
    (Tz::Asia__Kuala_Lumpur, "Malaysia | Malasia | Penang | Johor Bahru | KL"),
    (Tz::Asia__Bangkok, "กรุงเทพ | Thailand | Tailandia | ประเทศไทย | Chiang Mai | เชียงใหม่"),
    (Tz::Asia__Ho_Chi_Minh, "Vietnam | Việt Nam | Hanoi | Hà Nội | Da Nang | Thành phố Hồ Chí Minh"),
    (Tz::Asia__Jakarta, "Indonesia | Bandung | Surabaya | Yogyakarta | Medan"),
    (Tz::Asia__Makassar, "Bali | Denpasar"),
    (Tz::Asia__Manila, "Philippines | Pilipinas | Filipinas | Cebu | Davao"),
    (Tz::Asia__Tashkent, "Uzbekistan | Ташкент"),
    (Tz::Asia__Almaty, "Kazakhstan | Алматы | Astana | Астана"),
    (Tz::Asia__Tbilisi, "თბილისი | Georgia | Батуми"),
    (Tz::Asia__Yerevan, "Երևան | Armenia | Ереван"),
    (Tz::Asia__Baku, "Bakı | Azerbaijan | Баку"),
    // Africa
    (Tz::Africa__Lagos, "Nigeria | Abuja | Kano | Ibadan"),
    (Tz::Africa__Accra, "Ghana | Kumasi"),
    (Tz::Africa__Nairobi, "Kenya | Kenia | Mombasa"),
    (Tz::Africa__Addis_Ababa, "Ethiopia | Etiopía | አዲስ አበባ"),
    (Tz::Africa__Johannesburg, "South Africa | Sudáfrica | Cape Town | Kapstadt | Durban | Pretoria"),
    (Tz::Africa__Dakar, "Senegal | Sénégal"),
    (Tz::Africa__Kampala, "Uganda"),
    (Tz::Africa__Dar_es_Salaam, "Tanzania"),
    // The Americas
    (
        Tz::America__New_York,
        "Nueva York | نيويورك | 纽约 | Нью-Йорк | NYC | USA | United States | Estados Unidos | \
         Boston | بوسطن | Washington | Washington DC | واشنطن | Philadelphia | Filadelfia | \
         Miami | Atlanta | Baltimore | Charlotte | Pittsburgh | Cleveland | Orlando | Tampa | \
         Columbus | Cincinnati | Brooklyn | Florida | Georgia | New Jersey | Massachusetts | \
         Eastern Time | EST | EDT | ET",
    ),
    (
        Tz::America__Chicago,
        "شيكاغو | 芝加哥 | USA | United States | Estados Unidos | Houston | هيوستن | Dallas | \
         Austin | San Antonio | Minneapolis | New Orleans | Nueva Orleans | St. Louis | \
         Milwaukee | Memphis | Nashville | Kansas City | Birmingham | Alabama | Texas | \
         Illinois | Central Time | CST | CDT",
    ),
    (
        Tz::America__Denver,
        "USA | United States | Estados Unidos | Salt Lake City | Albuquerque | El Paso | \
         Colorado | Utah | Mountain Time | MST | MDT",
    ),
    (Tz::America__Phoenix, "Arizona | Tucson"),
    (
        Tz::America__Los_Angeles,
        "لوس أنجلوس | 洛杉矶 | USA | United States | Estados Unidos | San Francisco | \
         سان فرانسيسكو | 旧金山 | San Diego | Seattle | سياتل | Portland | San Jose | Sacramento | \
         Oakland | Las Vegas | California | Oregon | Washington State | Pacific Time | PST | \
         PDT | LA",
    ),
    (Tz::America__Anchorage, "Alaska"),
    (Tz::Pacific__Honolulu, "Hawaii | Hawái"),
    (
        Tz::America__Toronto,
        "تورونتو | 多伦多 | Canada | Canadá | كندا | Montréal | مونتريال | Ottawa | Québec | \
         Hamilton | Ontario",
    ),
    (Tz::America__Vancouver, "فانكوفر | 温哥华 | Canada | Canadá | كندا | Victoria | British Columbia"),
    (Tz::America__Edmonton, "Calgary | Alberta"),
    (Tz::America__Winnipeg, "Manitoba"),
    (Tz::America__Halifax, "Nova Scotia"),
    (Tz::America__St_Johns, "Newfoundland | Saint John's"),
    (
        Tz::America__Mexico_City,
        "Ciudad de México | CDMX | México | المكسيك | 墨西哥城 | Mexiko | Guadalajara | Puebla | \
         León | Querétaro | Toluca",
    ),
    (Tz::America__Cancun, "Quintana Roo | Playa del Carmen"),
    (Tz::America__Tijuana, "Mexicali | Baja California"),
    (Tz::Europe__Madrid, "Guadalajara | Córdoba | León"),
    (Tz::America__Guatemala, "Ciudad de Guatemala"),
    (Tz::America__Costa_Rica, "San José"),
    (Tz::America__El_Salvador, "San Salvador"),
    (Tz::America__Tegucigalpa, "Honduras | San Pedro Sula"),
    (Tz::America__Managua, "Nicaragua"),
    (Tz::America__Panama, "Ciudad de Panamá"),
    (Tz::America__Havana, "La Habana | Habana | هافانا | Cuba"),
    (Tz::America__Santo_Domingo, "Dominican Republic | República Dominicana"),
    (Tz::America__Puerto_Rico, "San Juan"),
    (Tz::America__Bogota, "Colombia | كولومبيا | بوغوتا | Medellín | Cali | Barranquilla | Cartagena"),
    (Tz::America__Caracas, "Venezuela | Maracaibo | Valencia | كاراكاس"),
    (Tz::America__Guayaquil, "Ecuador | Quito | Cuenca"),
    (Tz::America__Lima, "Perú | Arequipa | ليما"),
    (Tz::America__La_Paz, "Bolivia | Santa Cruz de la Sierra | Cochabamba"),
    (Tz::America__Santiago, "Chile | تشيلي | سانتياغو | Valparaíso | Concepción | Santiago de Chile"),
    (
        Tz::America__Argentina__Buenos_Aires,
        "Argentina | الأرجنتين | بوينس آيرس | Rosario | La Plata | Mar del Plata",
    ),
    (Tz::America__Montevideo, "Uruguay"),
    (Tz::America__Asuncion, "Paraguay"),
    (
        Tz::America__Sao_Paulo,
        "ساو باولو | 圣保罗 | Brazil | Brasil | البرازيل | Rio de Janeiro | ريو دي جانيرو | \
         Brasília | Belo Horizonte | Curitiba | Porto Alegre | Florianópolis",
    ),
    (Tz::America__Bahia, "Salvador"),
    // Oceania
    (Tz::Australia__Sydney, "سيدني | 悉尼 | Sídney | Canberra | Newcastle | Australia | أستراليا"),
    (Tz::Australia__Melbourne, "ملبورن | 墨尔本 | Geelong | Australia | أستراليا | Victoria"),
    (Tz::Australia__Brisbane, "Gold Coast | Queensland | Australia"),
    (Tz::Australia__Perth, "Western Australia | Australia"),
    (Tz::Australia__Adelaide, "South Australia | Australia"),
    (
        Tz::Pacific__Auckland,
        "New Zealand | Nueva Zelanda | Neuseeland | نيوزيلندا | Wellington | Christchurch | \
         Aotearoa",
    ),
    (Tz::UTC, "GMT"),
];
