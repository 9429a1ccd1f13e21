"""Given names everybody knows, as Arabic writes them and as they are spoken.

Arabic writes no short vowels, so محمد might be read Mahmoud, and Khalid is one letter from Khalil.
Who knows the names takes neither for the other: two known names are two, however much alike.
"""

from collections import defaultdict
from functools import cache

from ctdesk.kernel.names.sounds import ALL_VOWELS, Sound, clashing_vowels, sound
from ctdesk.kernel.text import fold

_NAMES = """
محمد mohamed muhammad mouhamed mahamat mehmed; محمود mahmoud mahmud mahmood; أحمد ahmed ahmad;
حمد hamad; حامد hamed hamid; حميد hamid hameed; حمدي hamdi; حمزة hamza; حماد hammad;
مصطفى mustafa moustapha mostafa; علي ali; علاء alaa ala; حسن hassan hasan;
حسين hussein hussain houcine; حسان hassan hassane; محسن mohsen mohsin; حسني hosni husni;
عمر omar umar; عمار ammar; عمرو amr amrou; عامر amer amir; أمير amir ameer; أميرة amira ameera;
عمران imran omran; عثمان othman osman; خالد khaled khalid; خليل khalil khaleel; خليفة khalifa;
خالدة khalida; سعيد said saeed; سعد saad saâd; سعود saud saoud; مسعود massoud masoud messaoud;
سعدية saadia; سعاد souad suad; سعيدة saida saeeda; يوسف youssef yusuf yousef youcef;
يونس younes yunus younis; ياسين yassin yasin yassine; ياسر yasser yasir; يحيى yahya yehia;
يعقوب yaqub yacoub; إبراهيم ibrahim ebrahim brahim; إسماعيل ismail ismaïl; إسحاق ishaq ishak;
إدريس idris driss; إلياس ilyas elias; أيوب ayoub ayyub; أيمن ayman aymen; إيمان iman imane;
أمين amin amine ameen; أمينة amina aminah; آمنة amna amina; مأمون mamoun mamun;
ميمون mimoun maymun; كريم karim kareem; كريمة karima kareema; كرم karam; أكرم akram; مكرم mokram;
سمير samir sameer; سميرة samira sameera; سمر samar; سامر samer; سامي sami samy; سامية samia;
سارة sara sarah; سالم salem salim; سليم salim slim saleem; سليمة salima; سلمى salma; سلمان salman;
سليمان suleiman soulaymane slimane sulayman; مسلم muslim; سلوى salwa saloua; إسلام islam;
سلام salam; رشيد rashid rachid rasheed; راشد rashed rashid; رشاد rashad rachad; رشا rasha;
رضا reda ridha rida; راضي radi; رياض riad riyad; رامي rami ramy; ريم rim reem;
مريم maryam mariam meryem; مروان marwan marouane; مروة marwa; منصور mansour mansur;
ناصر nasser nasir; نصر nasr; نصير naseer nassir; نور nour nur noor; نورة noura nora;
نوال nawal naoual; نادية nadia nadiya; نادر nader nadir; نبيل nabil nabeel; نبيلة nabila;
نجيب najib naguib; نجاة najat; نزار nizar; نسيم nassim nasim; نسيمة nassima; نعيم naim naeem;
نعيمة naima; هشام hicham hisham; هاشم hashem hachem hashim; هيثم haitham haythem; هدى houda huda;
هناء hana hanaa; هند hind hend; هاني hani hany; هالة hala; وليد walid waleed; وائل wael wail;
وفاء wafa ouafa; زينب zeinab zineb zaynab; زكريا zakaria zakariya; زهرة zahra zohra;
زياد ziad ziyad; زيد zaid zayd; يزيد yazid yazeed; طارق tarek tariq; طه taha; طاهر taher tahir;
ظافر dhafer; ظاهر zaher; زاهر zaher; فاطمة fatima fatma; فؤاد fouad fuad; فهد fahd fahad;
فهمي fahmi; فيصل faisal faysal fayçal; فارس fares faris; فريد farid fareed; فريدة farida;
فوزي fawzi faouzi; فوزية fawzia faouzia; فتحي fathi; فتحية fathia; فايز fayez; فواز fawaz;
قاسم qasim kassem; قيس qais kais; ليلى leila layla laila; لطيفة latifa; لطفي lotfi;
ماجد majed majid; مجيد majid; مجدي magdi majdi; مالك malek malik; مهدي mahdi mehdi; مهند mohannad;
مراد mourad murad; مرتضى murtada; موسى moussa musa; عيسى issa eissa; منى mona mouna;
منير mounir munir; منيرة mounira munira; معاذ muadh mouad; معتز moataz; معمر muammar;
عائشة aisha aicha; عادل adel adil; عدنان adnan; عاصم asem; عصام issam; عزيز aziz; عزيزة aziza;
عزت izzat; عباس abbas; عبد abd; عبدو abdou; عبلة abla; عبير abir abeer; عارف aref arif; عفاف afaf;
عفيف afif; علياء alia; عالية alia aliya; غسان ghassan; غازي ghazi; غادة ghada; بشير bashir bachir;
بشار bashar; بدر badr; بلال bilal; بسام bassam; باسم bassem; بسمة basma; بثينة bouthaina;
توفيق tawfiq toufik; تامر tamer; تميم tamim; ثامر thamer tamer; جمال jamal gamal djamel;
جميل jamil jameel; جميلة jamila djamila; جابر jaber jabir; جعفر jaafar jafar; جلال jalal;
جهاد jihad; جواد jawad; حكيم hakim hakeem; حاتم hatem; حبيب habib; حبيبة habiba; حليمة halima;
حنان hanan; حياة hayat; حافظ hafez hafiz; حفيظ hafid hafiz; حفصة hafsa; حازم hazem; خديجة khadija;
خضر khadr khidr; داود daoud dawood; دينا dina; ربيع rabi rabie; رجاء raja; رحمة rahma;
رقية ruqayya roukaya; رمضان ramadan; رمزي ramzi; رؤوف raouf; رنا rana; رانيا rania; سناء sana;
سهام siham; سهيل suhail souhail; سيف saif seif; صابر saber sabir; صبري sabri; صلاح salah;
صالح saleh salih salah; صفاء safa; صادق sadiq sadek sadik; صديق siddiq seddik sadik;
شريف sharif cherif; شريفة sharifa cherifa; شكري shukri chokri; شيماء shaima chaima; أنس anas;
أنور anwar; أسامة osama oussama; أسماء asma; أشرف ashraf achraf; أمل amal; آمال amal; إلهام ilham;
إحسان ihsan; أروى arwa; أسعد asaad; أديب adib; أنيس anis; أنيسة anissa; أحلام ahlam; إياد iyad
"""

_CONSONANTS = 3
"""Names of fewer are known by their letters alone: too many others sound like them."""


def known_name(heard: Sound) -> int:
    """A number for the name that a word is known as; 0 if it is none or may be several.

    >>> names = [known_name(sound(fold(word))) for word in ("Mahmud", "محمود", "محمد", "Mouhamed")]
    >>> names[0] == names[1], names[2] == names[3], names[0] == names[2], names[0] > 0
    (True, True, False, True)
    >>> known_name(sound("karim")) == known_name(sound("karima")), known_name(sound("smith"))
    (False, 0)
    """
    written, alike = _known()
    if heard.written in written:
        return written[heard.written]
    if not heard.written.isascii() or len(heard.skeleton) < _CONSONANTS:
        return 0
    among = alike.get(heard.skeleton, ())
    found = {name for vowels, name in among if not clashing_vowels(vowels, heard.vowels)}
    return found.pop() if len(found) == 1 else 0


def may_be_one(one: Sound, other: Sound) -> bool:
    """Whether two words may be spellings of one name.

    >>> words = ("mahmoud", "محمود", "محمد", "mahmut")
    >>> [may_be_one(sound("mahmoud"), sound(word)) for word in words]
    [True, True, False, False]
    """
    if one.written == other.written:
        return True
    if one.skeleton != other.skeleton or one.skeleton == ALL_VOWELS:
        return False
    mine, theirs = known_name(one), known_name(other)
    if mine and theirs:
        return mine == theirs
    return not clashing_vowels(one.vowels, other.vowels)


@cache
def _known() -> tuple[dict[str, int], dict[str, list[tuple[int, int]]]]:
    """The number of a name as it is written; and by consonants, the vowels of each name with its
    number. Names that are spelled alike are one."""
    every = [entry.split() for entry in _NAMES.split(";")]
    written: dict[str, int] = {}
    for number, entry in enumerate(every, 1):
        words = [fold(word) for word in entry]
        met = {written[word] for word in words if word in written}
        written.update(dict.fromkeys(words, number))
        written.update({word: number for word, known in written.items() if known in met})
    alike: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for word, number in written.items():
        if word.isascii():
            heard = sound(word)
            alike[heard.skeleton].append((heard.vowels, number))
    return written, alike
