"""Names of the people of `elsewhere`: other words, other spellings than those of `names`.

A name is its spellings with strokes between them, the one in Arabic letters last, where it has one.
"""


def _listed(told: str) -> tuple[str, ...]:
    return tuple(told.split("|"))


ARAB_MEN = _listed(
    "Abdelaziz/Abdulaziz/Abdel Aziz/Abdul-Aziz/عبد العزيز|"
    "Abdelkader/Abdulqadir/Abd el-Kader/عبد القادر|Abdelkrim/Abdulkarim/Abdel Karim/عبد الكريم|"
    "Abdelhak/Abdulhaq/Abdel Hak/عبد الحق|Abderrazak/Abdulrazzaq/Abdel Razzak/عبد الرزاق|"
    "Abdesselam/Abdulsalam/Abd al-Salam/عبد السلام|Abdellatif/Abdul Latif/Abdulatif/عبد اللطيف|"
    "Adel/Adil/عادل|Aymen/Ayman/Aiman/أيمن|Anouar/Anwar/أنور|Aziz/عزيز|"
    "Bachir/Basheer/Bashir/بشير|Badr/Badre/Bader/بدر|Bilel/Bilal/بلال|Chokri/Shukri/شكري|"
    "Djamel/Jamal/Gamal/جمال|Fayçal/Faisal/Faysal/فيصل|Fethi/Fathi/فتحي|Fouad/Fuad/فؤاد|"
    "Ghassan/غسان|Habib/حبيب|Haitham/Haythem/هيثم|Hamad/حمد|Hamdi/حمدي|Hamza/Hamzah/حمزة|"
    "Haroun/Harun/هارون|Hatem/Hatim/حاتم|Idriss/Idris/Driss/إدريس|Imad/Emad/عماد|"
    "Ismaïl/Ismail/Smaïl/إسماعيل|Issam/Essam/Isam/عصام|Jaber/Djaber/Jabir/جابر|"
    "Kamel/Kamil/كامل|Lakhdar/الأخضر|Lotfi/Lutfi/لطفي|Mahdi/Mehdi/مهدي|Mahmoud/Mahmud/محمود|"
    "Majed/Majid/ماجد|Malek/Malik/مالك|Mansour/Mansoor/منصور|Marouane/Marwan/مروان|"
    "Miloud/Mouloud/ميلود|Mohamed/Muhammad/Mohammed/محمد|"
    "Mohamed Lamine/Muhammad Al-Amin/Mohamed El Amine/محمد الأمين|Moncef/Munsif/Monsef/منصف|"
    "Mounir/Munir/Moneer/منير|Mourad/Murad/مراد|Moussa/Mousa/Musa/موسى|Nacer/Nasser/Nasir/ناصر|"
    "Nasreddine/Nasr al-Din/Nasruddin/نصر الدين|Noureddine/Nour El Din/Nuruddin/نور الدين|"
    "Othmane/Uthman/Osman/عثمان|Qasim/Kacem/Qassem/Kassim/قاسم|Rafik/Rafiq/رفيق|"
    "Ramzi/Ramzy/رمزي|Riad/Riyad/Riadh/رياض|Salah Eddine/Salahuddin/Salah al-Din/صلاح الدين|"
    "Salem/Salim/سالم|Samir/Sameer/سمير|Seifeddine/Saif al-Din/سيف الدين|"
    "Slimane/Sulaiman/Suleyman/سليمان|Sofiane/Sufyan/Soufiane/سفيان|Taha/طه|"
    "Taoufik/Tawfiq/Toufik/توفيق|Tayeb/Tayyib/Taïeb/الطيب|Wael/Wail/وائل|"
    "Walid/Waleed/Oualid/وليد|Yahia/Yahya/يحيى|Yacine/Yassin/Yasin/ياسين|"
    "Zakaria/Zakariya/زكريا|Zied/Ziad/Ziyad/زياد|Zoubir/Zubair/Zoubeir/زبير|Ahmed/Ahmad/أحمد|"
    "Ali/علي|Hassan/Hasan/حسن|Hussein/Hussain/Houcine/Husain/حسين|Khaled/Khalid/خالد|"
    "Omar/Umar/Amor/عمر|Said/Saeed/Saïd/سعيد|Youssef/Yusuf/Yousuf/يوسف"
)
ARAB_WOMEN = _listed(
    "Abir/Abeer/عبير|Afaf/عفاف|Amal/Amel/أمل|Asma/Asmaa/أسماء|Basma/Besma/بسمة|"
    "Chaïma/Shaima/Shaymaa/شيماء|Dalal/دلال|Faiza/Fayza/فائزة|Farida/Fareeda/فريدة|"
    "Fatima Zahra/Fatima-Zohra/Fatema Zahraa/فاطمة الزهراء|Ghada/غادة|Hanane/Hanan/حنان|"
    "Hayat/حياة|Hind/Hend/هند|Ikram/Ikrame/إكرام|Jamila/Djamila/Gamila/جميلة|"
    "Karima/Kareema/كريمة|Khaoula/Khawla/خولة|Latifa/Lateefa/لطيفة|Loubna/Lubna/لبنى|Maha/مها|"
    "Malika/مليكة|Mona/Muna/Mouna/منى|Najat/Nadjet/نجاة|Najla/Nejla/نجلاء|Nawal/Naoual/نوال|"
    "Rabia/Rabiaa/ربيعة|Rachida/Rasheeda/رشيدة|Rim/Reem/ريم|Saïda/Saeeda/سعيدة|"
    "Salma/Selma/سلمى|Sana/Sanaa/سناء|Souad/Suad/سعاد|Siham/Seham/سهام|Soumaya/Sumaya/سمية|"
    "Wafa/Wafaa/Ouafa/وفاء|Warda/Ouarda/وردة|Widad/Ouided/وداد|Yasmine/Yasmin/Jasmin/ياسمين|"
    "Zahra/Zohra/زهرة|Zoulikha/Zulaikha/زليخة"
)
MAGHREB = _listed(
    "Aït Ahmed/Ait Ahmed/آيت أحمد|Amara/عمارة|Aouadi/Awadi/العوادي|Ayadi/العيادي|"
    "Belhadj/Bel Haj/Belhaj/بلحاج|Belaïd/Belaid/بلعيد|Ben Amor/Benamor/بن عمر|"
    "Ben Youssef/Benyoucef/Bin Yusuf/بن يوسف|Ben Slimane/Benslimane/بن سليمان|"
    "Benabdallah/Ben Abdallah/بن عبد الله|Bencheikh/Ben Cheikh/بن الشيخ|Bennani/بناني|"
    "Berrada/برادة|Bouazizi/البوعزيزي|Boukhari/البخاري|Boumediene/Bou Medien/بومدين|"
    "Bouteflika/بوتفليقة|Chaoui/Shawi/الشاوي|Chebbi/Shabbi/الشابي|Dahmani/دحماني|"
    "Daoudi/الداودي|Djebbar/Jabbar/جبار|El Fihri/Al-Fihri/الفهري|"
    "El Idrissi/Idrissi/Al-Idrisi/الإدريسي|Ghannouchi/الغنوشي|Guerroudj/قروج|"
    "Gharbi/El Gharbi/الغربي|Hamdouchi/حمدوشي|Hamidi/حميدي|Jaziri/الجزيري|Kaddour/قدور|"
    "Kabbaj/القباج|Khelifi/خليفي|Lahlou/لحلو|Laroui/العروي|Maalouf/معلوف|Mabrouk/مبروك|"
    "Marzouki/المرزوقي|Meziane/مزيان|Mokhtari/مختاري|Nefzaoui/النفزاوي|Ouali/والي|"
    "Ouazzani/الوزاني|Oukacha/عكاشة|Saïdi/Saidi/سعيدي|Sbaï/Sebai/السباعي|Tazi/التازي|"
    "Touati/تواتي|Zahidi/الزاهدي|Zemmouri/زموري|Ziani/زياني|Chraïbi/Shraibi/شرايبي|"
    "Skalli/السقلي|Toumi/التومي"
)
MASHRIQ = _listed(
    "Abboud/Aboud/عبود|Abu Hassan/Abou Hassan/أبو حسن|Abu Khalil/Abou Khalil/أبو خليل|"
    "Abu Salem/Abou Salem/أبو سالم|Al-Ahmad/El Ahmad/الأحمد|Al-Assad/El Assaad/الأسعد|"
    "Al-Bakri/El Bakry/البكري|Al-Hakim/El Hakim/الحكيم|Al-Jaafari/Jafari/الجعفري|"
    "Al-Janabi/Aljanabi/الجنابي|Al-Khoury/Khouri/El Khoury/الخوري|Al-Masri/El Masry/المصري|"
    "Al-Maliki/المالكي|Al-Qadi/El Kadi/القاضي|Al-Rawi/الراوي|Al-Sayed/El Sayed/السيد|"
    "Al-Tamimi/Tamimi/التميمي|Al-Tikriti/التكريتي|Al-Ubaidi/Obeidi/العبيدي|Atiyeh/عطية|"
    "Barakat/بركات|Barghouti/البرغوثي|Darwish/Darwich/درويش|Farah/فرح|Fayyad/فياض|"
    "Ghanem/Ghanim/غانم|Habash/حبش|Hamdan/حمدان|Hanna/حنا|Jumblatt/جنبلاط|Karam/كرم|"
    "Kassab/قصاب|Mansour/منصور|Mikati/ميقاتي|Nasrallah/Nasr Allah/نصر الله|Odeh/Awdah/عودة|"
    "Qabbani/Kabbani/قباني|Saad/Sa'ad/سعد|Saadeh/سعادة|Salloum/سلوم|Shaheen/Chahine/شاهين|"
    "Shakir/Chaker/شاكر|Sukkar/سكر|Tawil/Taweel/الطويل|Yaghi/ياغي|Younis/Younes/Yunus/يونس|"
    "Zaki/Zaky/زكي|Zoubi/Zu'bi/الزعبي|Abdel Fattah/Abd al-Fattah/عبد الفتاح|"
    "Abdel Nasser/Abdul Nasir/عبد الناصر"
)
GULF = _listed(
    "Al Balushi/Al-Baloushi/البلوشي|Al Dhaheri/Al-Zaheri/Aldhaheri/الظاهري|"
    "Al Dosari/Al-Dossary/الدوسري|Al Ghamdi/Alghamdi/الغامدي|Al Habsi/الحبسي|"
    "Al Hajri/Al-Hajeri/الهاجري|Al Harbi/Alharbi/الحربي|Al Kaabi/Al-Ka'bi/الكعبي|"
    "Al Ketbi/Al-Kutbi/الكتبي|Al Khalifa/آل خليفة|Al Kuwari/Al-Kawari/الكواري|"
    "Al Maktoum/آل مكتوم|Al Marri/Almarri/المري|Al Mazrouei/Al-Mazrui/المزروعي|"
    "Al Mutairi/Almutairi/Al-Mutayri/المطيري|Al Naimi/Al-Nuaimi/النعيمي|Al Otaibi/العتيبي|"
    "Al Qahtani/Alqahtani/القحطاني|Al Rashidi/الراشدي|Al Rumaithi/الرميثي|Al Saud/آل سعود|"
    "Al Shamsi/Alshamsi/الشامسي|Al Shehri/Al-Shihri/الشهري|Al Subaie/Al-Subai/السبيعي|"
    "Al Suwaidi/Al-Suwaydi/السويدي|Al Thani/آل ثاني|Al Yahyai/اليحيائي|"
    "Al Zaabi/Alzaabi/الزعابي|Al Anazi/Al-Enezi/العنزي"
)
SAHEL_MEN = _listed(
    "Abdou/Abdu|Adama|Alassane/Alhassane|Ali|Aliou/Alioune/Aliyu|Almoustapha|"
    "Amadou/Ahmadou/Ahmadu|Assane|Babacar/Boubacar/Abubakar|Bachir|Baba|Birama|"
    "Cheikh/Cheick/Sheikh|Daouda/Dauda|Demba|Djibril/Jibril/Djibo|Drissa/Idrissa|"
    "El Hadj/Elhadji/El-Hadji|Fousseyni/Fousseni|Garba|Habibou|Hama|Harouna|"
    "Ibrahim/Ibrahima/Brahima|Ismaïla/Ismaila|Issa|Kalifa/Khalifa|Karamoko|Lamine|"
    "Lassana/Lansana|Madou|Mahamane/Mahaman|Malick/Malik|Mamane/Maman|Mamoudou/Mahmoudou|"
    "Mohamed/Mahamat/Mouhamed|Moctar/Mokhtar/Mouctar|Moustapha|Nouhou/Nuhu|"
    "Ousmane/Usman/Osmane|Ousseini/Housseini|Sadou/Saadou|Saidou/Seidou|Sani|Sekou/Sékou|"
    "Sidi/Sidy|Sory|Tidiane/Tijani/Tidjane|Youssouf/Yusufu"
)
SAHEL_WOMEN = _listed(
    "Adiza|Aïcha/Aisha/Aïchatou|Aminata/Amina/Aminatou|Assétou|Astou|Balkissa|Coumba|"
    "Dieynaba/Djeneba|Fanta|Fatimata/Fatoumata/Fatouma|Habibatou|Hadja|Haoua/Hawa/Awa|"
    "Kadidia/Khadija/Kadija|Khady|Maïmouna/Maimuna|Mariam/Maryama|Nana|Nafissatou/Nafissa|"
    "Oumou|Rabi|Rahmatou|Ramata|Rokiatou/Roukaya|Sadia|Salamatou|Salimata|Sira|Tata|"
    "Zeïnabou/Zainab|Zouera"
)
SAHEL = _listed(
    "Abdoulkarim/Abdul Karim|Ag Mohamed|Ag Ahmed|Alhousseini|Ba/Bah|Baldé/Balde|Bagayoko|Barry|"
    "Berthé/Berthe|Bocoum|Camara/Kamara|Cissokho/Sissoko|Compaoré/Compaore|Dabo|"
    "Diabaté/Diabate|Diakité/Diakite|Diarra/Jarra|Diawara/Jawara|Dicko|Dia|Djibrine|"
    "Doumbia/Dumbuya|Drabo|Fofana|Gadio|Guindo|Haïdara/Haidara|Hissène/Hissein|Idé|Illo|"
    "Jallow/Diallo|Kane|Kanté/Kante|Konaré|Koné/Kone|Kouyaté/Kuyateh|Lo|Ly|Magassouba|Maïna|"
    "Mbaye/M'Baye|Mbow/M'Bow|Ndour/N'Dour|Ngom/N'Gom|Niang|Nikiema|Ouattara|Oumarou/Umaru|"
    "Ould Bah/Wuld Bah|Ould Cheikh|Ould Mohamed|Mint Ahmed|Sall|Sarr|Seck|Sidibé/Sidibe|"
    "Simpara|Soumaré|Sy|Sylla|Tall|Tamboura|Thiam/Tiam|Thioune|Tounkara|Wade|Yattara|Yaro|"
    "Zakari|Zerbo"
)
HORN_MEN = _listed(
    "Abdi|Abdirahman/Abdurahman/Cabdiraxmaan|Abdullahi/Abdulahi|Abebe/Abeba|Ahmed|Aden/Adan|"
    "Alemayehu/Alemayhu|Ali/Cali|Bashir|Berhanu/Birhanu|Dahir/Daahir|Daniel|Dawit/David|Dereje|"
    "Duale/Dualeh|Farah/Faarax|Fikru|Getachew|Girma|Guled/Guleed|Hailu|Hassan/Xasan|Ibrahim|"
    "Isaias/Isayas|Ismail|Jama/Jamac/Djama|Kebede|Mahamoud/Mohamud|Mekonnen/Makonnen|"
    "Mohamed/Maxamed|Mulugeta|Nur/Noor|Omar/Cumar|Osman/Cismaan|Samatar|Sharif|Solomon|"
    "Tadesse/Taddese|Tekle|Tewodros/Theodros|Tsegaye|Worku|Yusuf/Yuusuf"
)
HORN_WOMEN = _listed(
    "Almaz|Amina/Aamina|Asha|Aster|Ayan/Ayaan|Deqa/Deka|Fadumo/Faduma|Fartun/Fartuun|Genet|"
    "Habiba|Hibaq/Hibo|Ifrah|Khadra/Qadra|Ladan|Mekdes/Mekides|Nimo/Nimco|Sahra/Zahra|Saba|"
    "Tigist|Ubah/Ubax|Zeytun"
)
TURKISH = _listed(
    "Ahmet|Ali|Ayşe|Aylin|Burak|Can|Çağla|Deniz|Ebru|Elif|Emine|Emre|Esra|Fatma|Gökhan|Gülşen|"
    "Hakan|Halil|Hasan|Hatice|Hüseyin|İbrahim|İsmail|Kemal|Mehmet|Merve|Murat|Mustafa|Nuray|"
    "Oğuz|Okan|Ömer|Özlem|Pınar|Ramazan|Selin|Serkan|Sevgi|Şebnem|Şükrü|Tuğba|Uğur|Volkan|"
    "Yasin|Yıldız|Zeynep"
)
TURKISH_FAMILIES = _listed(
    "Acar|Akın|Aksoy|Aktaş|Arslan|Aslan|Avcı|Aydın|Balcı|Bozkurt|Bulut|Çelik|Çetin|Demir|"
    "Demirci|Doğan|Erdem|Erdoğan|Güler|Güneş|Işık|Kaplan|Karaca|Kaya|Keskin|Kılıç|Koç|Korkmaz|"
    "Kurt|Özcan|Özdemir|Öztürk|Polat|Şahin|Şen|Şimşek|Taş|Tekin|Tunç|Turan|Ünal|Yalçın|Yavuz|"
    "Yıldırım|Yılmaz"
)
PERSIAN = _listed(
    "Abdul Ghani/Abdulghani/عبدالغنی|Abdul Hamid/Abdulhamid/عبدالحمید|Ahmad Shah/احمدشاه|"
    "Amanullah/Aman Ullah/امان‌الله|Ashraf/اشرف|Atiqullah/عتیق‌الله|Farhad/فرهاد|Fawzia/فوزیه|"
    "Ghulam Ali/Gholam Ali/غلام علی|Habibullah/Habib Ullah/حبیب‌الله|Hamidullah/حمیدالله|"
    "Hekmat/Hikmat/حکمت|Homayoun/Humayun/همایون|Javad/Jawad/جواد|Karimullah/کریم‌الله|"
    "Maryam/Mariam/مریم|Mirwais/میرویس|Mohammad Reza/Mohammadreza/محمدرضا|Najib/Nadjib/نجیب|"
    "Nasrin/Nasreen/نسرین|Omid/Umed/امید|Parwin/Parvin/پروین|Qais/قیس|Rahimullah/رحیم‌الله|"
    "Reza/Riza/رضا|Rostam/Rustam/رستم|Sadiq/Sadegh/صادق|Sayed/Seyed/سید|Shahram/شهرام|"
    "Sharifa/شریفه|Shirin/Shireen/شیرین|Soraya/Suraya/ثریا|Vahid/Wahid/وحید|"
    "Zabihullah/ذبیح‌الله|Zalmai/زلمی|Zahra/زهرا|Hossein/Hussain/حسین|Mehdi/Mahdi/مهدی"
)
PERSIAN_FAMILIES = _listed(
    "Ahmadi/احمدی|Ahmadzai/احمدزی|Akbari/اکبری|Alizada/Alizadeh/علیزاده|Amiri/امیری|"
    "Ansari/انصاری|Azizi/عزیزی|Barakzai/بارکزی|Farahani/فراهانی|Ghafouri/Ghafoori/غفوری|"
    "Ghani/غنی|Haidari/Heydari/حیدری|Hakimi/حکیمی|Hashemi/Hashimi/هاشمی|Hosseini/Husaini/حسینی|"
    "Jafari/جعفری|Karimi/کریمی|Karzai/کرزی|Kazemi/Kazimi/کاظمی|Mohammadi/محمدی|"
    "Moradi/Muradi/مرادی|Mousavi/Musawi/موسوی|Nabizada/Nabizadeh/نبی‌زاده|Nazari/نظری|"
    "Noori/Nouri/نوری|Popal/پوپل|Qaderi/Qadiri/قادری|Rahimi/رحیمی|Rasuli/Rasouli/رسولی|"
    "Rezaei/Rezai/رضایی|Sadat/سادات|Safi/صافی|Sharifi/شریفی|Stanikzai/ستانکزی|Wardak/وردک|"
    "Yousufzai/Yusufzai/یوسفزی|Zamani/زمانی|Zadran/ځدران"
)
URDU = _listed(
    "Abdul Rehman/Abdur Rahman|Aamir/Amir|Adnan|Ahsan|Arif|Asad|Asif|Ayesha/Aisha|Azhar|Babar|"
    "Bushra|Fahad/Fahd|Faisal/Faysal|Farooq/Faruk|Fawad|Fozia/Fauzia|Ghulam Mustafa|"
    "Hafeez/Hafiz|Hina|Imran|Iqra|Irfan|Javed/Javaid/Jawed|Junaid|Kashif|Khurram|Kiran|Mehwish|"
    "Muhammad Ali|Muhammad Asif|Muhammad Usman/Muhammad Osman|Nadeem/Nadim|Naila|Naveed/Navid|"
    "Nasir|Omar/Umer|Rabia|Rizwan/Rezwan|Rukhsana|Saad|Saima|Sajid|Salman|Shahbaz|Shahid|"
    "Shazia|Sohail/Suhail|Syed Ali/Sayed Ali|Tahira|Tariq|Usman/Osman|Waqas|Yasir|Zahid|"
    "Zeeshan/Zishan|Zubair"
)
URDU_FAMILIES = _listed(
    "Abbasi|Afridi|Ahmed/Ahmad|Akhtar|Alam|Ali|Anwar|Arshad|Aslam|Awan|Baig/Beg|Baloch/Baluch|"
    "Bhatti|Bhutto|Butt|Chaudhry/Choudhury/Chaudhary|Dar|Durrani|Farooqi/Faruqi|Gilani/Geelani|"
    "Haider/Hyder|Hashmi/Hashimi|Hussain/Husain|Iqbal|Javed|Jamil/Jameel|Kayani/Kiani|Khan|"
    "Khattak|Khokhar|Lodhi|Mahmood/Mehmood|Malik|Memon|Mirza|Mughal|Nawaz|Niazi|Pasha|"
    "Qureshi/Qureishi|Rana|Raza|Rehman/Rahman|Saeed|Shah|Sharif/Shareef|Sheikh/Shaikh|"
    "Siddiqui/Siddiqi|Tareen|Usmani|Wazir|Yousaf/Yusuf|Zaidi"
)
STEPPE = _listed(
    "Abdulla/Abdullo|Aibek/Aybek|Aigerim/Aygerim|Ainura/Aynura|Aleksandr/Alexander|Alisher|"
    "Anvar/Anwar|Askar|Azamat|Baurzhan/Bauyrzhan|Botir/Batyr|Daniyar|Dilshod/Dilshad|"
    "Erlan/Yerlan|Ermek/Yermek|Farrukh/Farruh|Feruza|Gulmira|Gulnoza/Gulnoza|Ilyas|"
    "Jasur/Zhasur|Jamshid/Djamshid|Kanat|Khurshed/Xurshed|Lola|Madina|Malika|Marat|Meerim|"
    "Mukhammad/Muhammad|Nargiza|Nigora|Nodir/Nadir|Odil/Adil|Oleg|Otabek|Ravshan/Rawshan|"
    "Rustam|Ruslan|Saltanat|Sardor|Sherzod/Sherzad|Shukhrat/Shuhrat|Sanjar|Svetlana|"
    "Timur/Temur|Tatyana/Tatiana|Ulugbek/Ulug'bek|Umida|Yulia/Yuliya/Julia|Zhanna/Janna|Zilola|"
    "Zukhra/Zuhra"
)
STEMS = _listed(
    "Abdullay|Abdurakhmon/Abdurahmon|Akhmed/Ahmed|Alim|Amanbay|Asan|Ashur|Azim|"
    "Babakhan/Babahan|Baybol|Bekmurod|Berdy|Dosmukhamed|Ergash|Fayzull/Faizull|Gafur|"
    "Ibragim/Ibrohim|Isak|Iskandar|Ismoil|Jumaby|Kadyr/Qodir|Kamol|Karim|Kasym/Qosim|"
    "Khakim/Hakim|Khamid/Hamid|Khasan/Hasan|Kholmat/Holmat|Kurban/Qurbon|Mamat|Mansur|Matkarim|"
    "Mirza|Mukhtar/Muhtar|Murat/Murod|Nazar|Normat|Nurmat|Osmon/Usmon|Otabo|Rakhim/Rahim|"
    "Rashid|Safar|Said|Sattar/Sattor|Sharip/Sharif|Sodiq/Sadyk|Sultan|Tashmat/Toshmat|Tokt|"
    "Turgun|Umar|Usen|Yakub/Yoqub|Yuldash/Yo'ldosh|Yunus|Yusup/Yusuf|Zakir/Zokir|Zhuma/Juma"
)
ISLES = _listed(
    "Abdul Rahman/Abdurrahman|Adi|Agus|Ahmad/Achmad|Ali|Andi|Aris|Arif/Arief|Bambang|"
    "Budiono/Boediono|Chairul/Khairul|Dedi|Dewi|Dian|Djoko/Joko|Eko|Fajar|Fitri/Fitria|Galuh|"
    "Hadi|Hartono|Hendra|Heru|Indah|Irwan|Kartika|Lestari|Maya|Mohammad/Muhamad/Mochamad|"
    "Mulyadi/Moeljadi|Nurul|Nurhayati|Putri|Putra|Rahayu|Ratna|Rina|Rizal|Rizki/Rizky|Sari|"
    "Setiawan|Siti|Slamet|Sri|Sugeng|Suharto/Soeharto|Sukarno/Soekarno|Suparman|"
    "Suryadi/Soerjadi|Susanto|Sutrisno/Soetrisno|Teguh|Tri|Umar|Wahyu|Wati|Wawan|Widodo|Wulan|"
    "Yanti|Yudhi|Yulia|Yusuf/Jusuf|Zainal/Zaenal|Zulkifli"
)
FRENCH = _listed(
    "Adrien|Alain|Anne-Marie/Anne Marie|Antoine|Aurélie|Baptiste|Bernard|Brigitte|Caroline|"
    "Céline|Christophe|Claire|Claude|Damien|Delphine|Didier|Dominique|Éric/Eric|Fabien|"
    "Florence|Frédéric|Geneviève|Gilles|Grégoire|Guillaume|Hervé|Hugues|Isabelle|Jacques|"
    "Jean-Baptiste/Jean Baptiste|Jean-Claude/Jean Claude|Jean-Luc/Jean Luc|"
    "Jean-Pierre/Jean Pierre|Julien|Laurence|Laurent|Marie-Claire/Marie Claire|"
    "Marie-Thérèse/Marie Thérèse|Martine|Maxime|Mireille|Monique|Nathalie|Nicolas|Olivier|"
    "Pascal|Patrice|Philippe|Rémy|Romain|Sandrine|Sébastien|Solène|Sophie|Thierry|Valérie|"
    "Véronique|Vincent|Virginie|Xavier|Yann|Yves"
)
FRENCH_FAMILIES = _listed(
    "Aubert|Barbier|Baudin|Berger|Bertrand|Blanchard|Bonnet|Bourgeois|Boyer|Brun|Carpentier|"
    "Chevalier|Clément|Colin|Da Costa/Dacosta|David|De Villepin|Delacroix|Deschamps|"
    "Duchêne/Duchesne|Dufour|Dumont|Dupont|Dupuis|Durand|Fabre|Faure|Fontaine|Fournier|"
    "Gaillard|Gauthier/Gautier|Giraud|Guérin|Guillot|Henry|Huet|Jacquet|Joly|Lacroix|Lambert|"
    "Le Gall/Legall|Le Goff/Legoff|Leclerc|Lefebvre|Legrand|Lemaire|Leroy/Le Roy|Mallet|"
    "Marchand|Masson|Mercier|Meunier|Meyer|Michel|Morel|Nicolas|Noël|Olivier|Perrin|Perrot|"
    "Petit|Picard|Poirier|Prévost|Richard|Robin|Rousseau|Roussel|Roux|Schmitt|Thibault/Thibaut|"
    "Vasseur|Vidal|Vincent|Mbarga|Nguema/N'Guema|Obiang|Essomba|Kouassi|Kouamé|Mobutu|"
    "Tshisekedi|Mukendi|Ilunga|Kabila|Ngoma/N'Goma|Moukoko|Bemba"
)
ENGLISH = _listed(
    "Abigail|Adam|Alan/Allan|Alexander|Amanda|Andrew|Angela|Ann/Anne|Barbara|Benjamin|"
    "Brian/Bryan|Caroline|Charles|Charlotte|Christine|Christopher|Claire/Clare|Colin|"
    "Deborah/Debra|Diana|Edward|Eleanor|Emily|Fiona|Geoffrey/Jeffrey|George|Hannah|Harriet|"
    "Helen|Henry|Jane|Janet|Jason|Jennifer|Jessica|Joanna|Jonathan/Johnathan|Joseph|Julia|"
    "Karen|Katherine/Kathryn|Kenneth|Kevin|Laura|Linda|Lucy|Margaret|Mark/Marc|Martin|Matthew|"
    "Megan|Natalie|Nicholas/Nicolas|Oliver|Philip/Phillip|Rachel|Rebecca|Richard|Roger|Simon|"
    "Sophie|Stephen/Steven|Stuart/Stewart|Susan|Timothy|Victoria|Walter|Kwame|Kofi|Akosua|"
    "Chidi|Ngozi|Emeka|Adaeze|Tunde|Folake|Yetunde|Segun|Wanjiku|Njeri|Mwangi|Akinyi"
)
ENGLISH_FAMILIES = _listed(
    "Adams|Allen|Anderson|Bailey|Baker|Barnes|Bell|Bennett|Brooks|Butler|Carter|Clark/Clarke|"
    "Coleman|Cook|Cooper|Cox|Davies|Davis|Edwards|Fisher|Foster|Gibson|Graham|Gray/Grey|"
    "Green/Greene|Griffin|Hall|Hamilton|Harris|Harrison|Henderson|Hill|Holmes|Hughes|Hunter|"
    "Jackson|Jenkins|Kelly|Kennedy|Knight|Lee|Lewis|Lloyd|Marshall|Mason|McCarthy/MacCarthy|"
    "McDonald/MacDonald|McKenzie/Mackenzie|Mitchell|Moore|Morgan|Morris|Nelson|O'Neill/O'Neil|"
    "O'Sullivan|Owen|Palmer|Parker|Patel|Pearson|Phillips|Powell|Price|Reid/Reed|Richardson|"
    "Roberts|Robinson|Rogers|Russell|Scott|Shaw|Simpson|Spencer|Stevens/Stephens|Stone|"
    "Sullivan|Thompson/Thomson|Turner|Ward|Watson|Webb|White|Wood|Woods|Wright|Young|Asante|"
    "Boateng|Owusu|Nkrumah|Adeyemi|Okonkwo|Balogun|Eze|Nwosu|Ogunleye|Njoroge|Kariuki|Ochieng"
)
IBERIAN = _listed(
    "Adriana|Alejandro|Álvaro|Antonio|Beatriz|Carmen|Catarina|Claudia|Cristina|Daniel|Diego|"
    "Eduardo|Elena|Enrique|Esteban|Fernando|Francisco|Gabriela|Gonzalo|Guillermo|Ignacio|"
    "Isabel|Javier|Joaquín|Jorge|José Luis|José María|Juan Carlos|Juan Pablo|Julián|Laura|"
    "Lourdes|Luis Miguel|Manuel|Marcela|Margarita|María José|María del Carmen|Mariana|Martín|"
    "Mercedes|Miguel Ángel|Mónica|Pablo|Paula|Pedro|Pilar|Rafael|Ramón|Ricardo|Roberto|Rocío|"
    "Rodrigo|Rosa|Santiago|Sebastián|Sergio|Silvia|Teresa|Valentina|Verónica|Vicente|Ximena"
)
IBERIAN_FAMILIES = _listed(
    "Aguilar|Alonso|Blanco|Cabrera|Calvo|Campos|Cano|Castillo|Castro|Contreras|Cortés|Cruz|"
    "de la Cruz|de la Fuente|del Río|Delgado|Díaz|Díez|Domínguez|Espinosa|Fuentes|Gallego|"
    "Garrido|Gil|Giménez/Jiménez|Gómez|González|Guerrero|Gutiérrez|Hernández|Herrera|Iglesias|"
    "León|Lozano|Marín|Márquez|Martínez|Medina|Méndez|Molina|Montero|Mora|Morales|Moreno|"
    "Navarro|Nieto|Ortega|Ortiz|Pascual|Pérez|Prieto|Ramírez|Ramos|Reyes|Rivera|Rodríguez|"
    "Rojas|Romero|Rubio|Ruiz|Salazar|Sánchez|Santana|Santos|Serrano|Soto|Suárez|Torres|Vargas|"
    "Vega|Velasco|Vidal|Zamora"
)
POSTS = _listed(
    "Legal adviser|Conseiller juridique|Desk officer|First Secretary|Premier secrétaire|"
    "Second Secretary|Chef de service|Head of section|Commandant de brigade|Inspector|"
    "Inspecteur|Deputy Prosecutor|Substitut du procureur|Judge, Court of Appeal|"
    "Conseiller à la Cour d’appel|Programme assistant|Chargé de programmes|Project coordinator|"
    "Coordonnateur national|National coordinator|Attaché|Counsellor|Sous-directeur|"
    "Deputy Director|Directeur adjoint|Director General|Directeur général|Immigration officer|"
    "Contrôleur des douanes|Policy analyst|Researcher|Chercheur|Youth coordinator"
)
