"""What lists call countries and their people besides the names the book prints."""

OTHER_NAMES = """
AE uae|eau|emirates|emirats|الامارات
BA bosnie|bosnia
BF burkina
BO plurinational state of bolivia
BY belarus|bielorussie
CD drc|rdc|dr congo|rd congo|democratic republic of the congo|republique democratique du congo
CD الكونغو الديمقراطيه|جمهوريه الكونغو الديمقراطيه|congo kinshasa
CF car|rca|centrafrique|افريقيا الوسطي
CG congo|republic of the congo|republique du congo|الكونغو|congo brazzaville
CI ivory coast|cote divoire|ساحل العاج|كوت ديفوار
CV cabo verde
CZ czech republic|republique tcheque|tchequie|تشيكيا
EG arab republic of egypt|republique arabe degypte|جمهوريه مصر العربيه
FM federated states of micronesia
GB uk|great britain|britain|grande bretagne|england|angleterre|بريطانيا|المملكه المتحده|ru
GM the gambia|la gambie
GN guinee conakry|guinea conakry
GW guinee bissau|guinea bissau
IR islamic republic of iran|republique islamique diran
KM union of the comoros|union des comores|جزر القمر
KP dprk|democratic peoples republic of korea|republique populaire democratique de coree
KR republic of korea|republique de coree|coree|korea
LA lao pdr|lao peoples democratic republic|republique democratique populaire lao
LY state of libya|libyan arab jamahiriya|jamahiriya arabe libyenne
MD republic of moldova|republique de moldova|republique de moldavie
MK macedonia|macedoine|fyrom
MM burma|birmanie|myanmar
MR islamic republic of mauritania|republique islamique de mauritanie
NL holland|hollande|the netherlands|هولندا
PK islamic republic of pakistan
PS palestine|state of palestine|etat de palestine|فلسطين|دوله فلسطين
RU russian federation|federation de russie|روسيا الاتحاديه
SA ksa|saudi arabia|arabie saoudite|saudi|السعوديه|المملكه العربيه السعوديه
ST sao tome|sao tome et principe|sao tome and principe
SY syrian arab republic|republique arabe syrienne|الجمهوريه العربيه السوريه
SZ swaziland
TL east timor|timor leste
TN republique tunisienne|الجمهوريه التونسيه
TR turkey|republic of turkey
TZ united republic of tanzania|republique unie de tanzanie
US usa|united states of america|etats unis damerique|america|amerique
US الولايات المتحده الامريكيه|امريكا
VA holy see|saint siege|الكرسي الرسولي
VE bolivarian republic of venezuela
VN viet nam|vietnam
YE republic of yemen|republique du yemen
DZ algerian democratic and popular republic|republique algerienne democratique et populaire
DZ peoples democratic republic of algeria|الجمهوريه الجزائريه الديمقراطيه الشعبيه
LB lebanese republic|republique libanaise|الجمهوريه اللبنانيه
JO hashemite kingdom of jordan|royaume hachemite de jordanie|المملكه الاردنيه الهاشميه
XK kosovo
"""
"""By line: the code, then other names."""

PEOPLES = """
AE emirati emirien اماراتي
AF afghan afghan افغاني
AL albanian albanais الباني
AM armenian armenien ارمني
AO angolan angolais انغولي
AR argentine|argentinian argentin ارجنتيني
AT austrian autrichien نمساوي
AU australian australien استرالي
AZ azerbaijani azerbaidjanais اذربيجاني
BA bosnian bosnien|bosniaque بوسني
BD bangladeshi bangladais بنغلاديشي
BE belgian belge بلجيكي
BF burkinabe burkinabe بوركيني
BG bulgarian bulgare بلغاري
BH bahraini bahreini|bahreinien بحريني
BI burundian burundais بوروندي
BJ beninese beninois بنيني
BR brazilian bresilien برازيلي
BW botswanan|motswana botswanais بوتسواني
BY belarusian bielorusse بيلاروسي
CA canadian canadien كندي
CD congolese_(drc) congolais_(rdc) كونغولي
CF central_african centrafricain افريقي_وسطي
CH swiss suisse سويسري
CI ivorian ivoirien ايفواري
CL chilean chilien شيلي
CM cameroonian camerounais كاميروني
CN chinese chinois صيني
CO colombian colombien كولومبي
CU cuban cubain كوبي
CV cape_verdean cap_verdien راس_اخضري
CY cypriot chypriote قبرصي
CZ czech tcheque تشيكي
DE german allemand الماني
DJ djiboutian djiboutien جيبوتي
DK danish|dane danois دنماركي
DZ algerian algerien جزائري
EE estonian estonien استوني
EG egyptian egyptien مصري
ER eritrean erythreen اريتري
ES spanish|spaniard espagnol اسباني
ET ethiopian ethiopien اثيوبي
FI finnish|finn finlandais فنلندي
FR french francais فرنسي
GA gabonese gabonais غابوني
GB british|briton britannique|anglais بريطاني
GE georgian georgien جورجي
GH ghanaian ghaneen غاني
GM gambian gambien غامبي
GN guinean guineen غيني
GQ equatoguinean|equatorial_guinean equato_guineen غيني_استوائي
GR greek grec|grecque يوناني
GW bissau_guinean bissau_guineen غيني_بيساوي
HR croatian|croat croate كرواتي
HU hungarian hongrois مجري|هنغاري
ID indonesian indonesien اندونيسي
IE irish irlandais ايرلندي
IL israeli israelien إسرائيلي
IN indian indien هندي
IQ iraqi irakien|iraquien عراقي
IR iranian iranien ايراني
IS icelandic islandais ايسلندي
IT italian italien ايطالي
JO jordanian jordanien اردني
JP japanese japonais ياباني
KE kenyan kenyan كيني
KG kyrgyz kirghize قيرغيزي
KM comorian comorien قمري
KR korean|south_korean coreen|sud_coreen كوري|كوري_جنوبي
KW kuwaiti koweitien كويتي
KZ kazakh|kazakhstani kazakh كازاخي|كازاخستاني
LB lebanese libanais لبناني
LK sri_lankan sri_lankais سريلانكي
LR liberian liberien ليبيري
LS basotho lesothan ليسوتي
LT lithuanian lituanien ليتواني
LU luxembourger|luxembourgish luxembourgeois لوكسمبورغي
LV latvian letton لاتفي
LY libyan libyen ليبي
MA moroccan marocain مغربي
MD moldovan moldave مولدوفي
ME montenegrin montenegrin جبلي
MG malagasy malgache مدغشقري|ملغاشي
MK macedonian macedonien مقدوني
ML malian malien مالي
MR mauritanian mauritanien موريتاني
MT maltese maltais مالطي
MU mauritian mauricien موريشي
MV maldivian maldivien مالديفي
MW malawian malawien|malawite ملاوي
MX mexican mexicain مكسيكي
MY malaysian malaisien ماليزي
MZ mozambican mozambicain موزمبيقي
NA namibian namibien ناميبي
NE nigerien nigerien نيجري
NG nigerian nigerian نيجيري
NL dutch neerlandais|hollandais هولندي
NO norwegian norvegien نرويجي
NP nepali|nepalese nepalais نيبالي
NZ new_zealander neo_zelandais نيوزيلندي
OM omani omanais عماني
PE peruvian peruvien بيروفي
PH filipino|philippine philippin فلبيني
PK pakistani pakistanais باكستاني
PL polish|pole polonais بولندي
PS palestinian palestinien فلسطيني
PT portuguese portugais برتغالي
QA qatari qatari|qatarien قطري
RO romanian roumain روماني
RS serbian|serb serbe صربي
RU russian russe روسي
RW rwandan rwandais رواندي
SA saudi|saudi_arabian saoudien سعودي
SC seychellois seychellois سيشلي
SD sudanese soudanais سوداني
SE swedish|swede suedois سويدي
SG singaporean singapourien سنغافوري
SI slovenian|slovene slovene سلوفيني
SK slovak slovaque سلوفاكي
SL sierra_leonean sierra_leonais|sierraleonais سيراليوني
SN senegalese senegalais سنغالي
SO somali somalien صومالي
SS south_sudanese sud_soudanais جنوب_سوداني
ST sao_tomean santomeen ساو_تومي
SY syrian syrien سوري
SZ swazi swazi سوازي
TD chadian tchadien تشادي
TG togolese togolais توغولي
TH thai thailandais تايلندي
TJ tajik tadjik طاجيكي
TM turkmen turkmene تركماني
TN tunisian tunisien تونسي
TR turkish turc|turque تركي
TZ tanzanian tanzanien تنزاني
UA ukrainian ukrainien اوكراني
UG ugandan ougandais اوغندي
US american|us_citizen americain|etats_unien امريكي
UZ uzbek ouzbek اوزبكي
VN vietnamese vietnamien فيتنامي
YE yemeni yemenite يمني
ZA south_african sud_africain جنوب_افريقي
ZM zambian zambien زامبي
ZW zimbabwean zimbabween زمبابوي
"""
"""By line: the code, then the people in English, French and Arabic (masculine)."""
