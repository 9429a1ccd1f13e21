"""The words by which lists head their columns, in English, French and Arabic."""

HEADINGS = {
    "honorific": (
        "honorific|salutation|prefix|civilite|titre de civilite|formule de politesse|mr mrs|mr ms|"
        "mr mrs ms|m mme|mme m|mme mlle m|m mme mlle|السيد السيدة|صفة المخاطبة|المخاطبة|"
        "اللقب الشرفي|"
        "اللقب التشريفي|لقب التخاطب|title mr ms|title mr mrs"
    ),
    "given_name": (
        "given name|given names|first name|first names|firstname|forename|forenames|"
        "christian name|prenom|prenoms|prenom s|given name s|first name s|الاسم الأول|الاسم الشخصي|"
        "الأسماء الشخصية|first and middle names|first name middle name|prénom usuel"
    ),
    "family_name": (
        "family name|family names|last name|last names|lastname|surname|surnames|nom de famille|"
        "noms de famille|nom patronymique|patronyme|اسم العائلة|الاسم العائلي|النسب|الكنية|الشهرة|"
        "لقب العائلة|family name s|اسم الأسرة"
    ),
    "full_name": (
        "full name|fullname|name and surname|surname and name|name surname|name in full|"
        "names and surnames|first and last name|first name and last name|"
        "family name and given name|"
        "participant|participants|participant name|participant s name|name of participant|"
        "name of the participant|names of participants|delegate|delegate name|nominee|"
        "name of nominee|nom et prenom|noms et prenoms|nom et prenoms|nom prenom|nom prenoms|"
        "nom et prenom s|nom s et prenom s|nom s prenom s|prenom et nom|prenoms et noms|"
        "prenom s et nom|prenoms et nom|prenom nom|nom complet|identite|nom du participant|"
        "nom de la participante|noms des participants|delegue|الاسم الكامل|الاسم واللقب|"
        "اللقب والاسم|"
        "الاسم و اللقب|الاسم الثلاثي|الاسم الرباعي|الاسم والنسب|الاسم الشخصي والعائلي|"
        "الاسم العائلي والشخصي|اسم المشارك|اسم المشاركة|اسم المرشح|أسماء المشاركين|المشارك|"
        "المشاركون|"
        "الاسم الكامل للمشارك|إسم المشارك"
    ),
    "name_original": (
        "name in arabic|arabic name|name arabic|full name in arabic|nom en arabe|"
        "nom et prenom en arabe|nom complet en arabe|الاسم بالعربية|الاسم باللغة العربية|"
        "الاسم الكامل بالعربية|الاسم العربي|name in original script|name in native script|"
        "native name|nom dans l ecriture d origine"
    ),
    "badge_name": (
        "badge|badge name|name for badge|name on badge|name on the badge|nom sur le badge|"
        "nom pour le badge|nom pour badge|الاسم على الشارة|اسم الشارة"
    ),
    "sex": "sex|gender|sexe|genre|m f|f m|h f|f h|الجنس|النوع|النوع الاجتماعي|ذكر أنثى|ذكر او أنثى",
    "birth_date": (
        "date of birth|birth date|birthdate|dob|d o b|birthday|birth|born|born on|year of birth|"
        "birth year|date de naissance|date naissance|date naiss|naissance|ne le|nee le|ne e le|"
        "ne nee le|ddn|annee de naissance|تاريخ الميلاد|تاريخ الولادة|تاريخ الازدياد|الميلاد|"
        "المولود في|مولود في|المزداد في|من مواليد|مواليد|سنة الميلاد|سنة الولادة"
    ),
    "nationality": "nationality|citizenship|nationalite|citoyennete|الجنسية|جنسية",
    "country": (
        "country|countries|state|member state|country represented|represented country|"
        "country of origin|country of residence|delegation|pays|etat|etat membre|pays represente|"
        "pays d origine|pays de residence|البلد|الدولة|الدولة العضو|البلد الممثل|الدولة الممثلة|"
        "القطر|بلد|بلد الإقامة|الوفد|country name"
    ),
    "organisation": (
        "organisation|organization|organisations|organizations|institution|agency|ministry|company|"
        "employer|entity|institution organisation|ministry agency|organisme|"
        "structure|structure d origine|ministere|employeur|etablissement|entite|administration|"
        "organisme institution|institution d appartenance|institution d origine|societe|"
        "organisation name|name of organisation|name of organization|name of institution|"
        "nom de l organisation|nom de l institution|nom de l organisme|المؤسسة|الجهة|المنظمة|"
        "الهيئة|الوزارة|جهة العمل|مقر العمل|مكان العمل|المؤسسة أو المنظمة|الجهة التابع لها|"
        "جهة الانتماء|"
        "اسم المؤسسة|اسم المنظمة|اسم الجهة|الجهة المشغلة|المصلحة المشغلة|الشركة|parent organisation"
    ),
    "department": (
        "department|unit|division|section|directorate|office|service|direction|departement|unite|"
        "bureau|branch|cellule|القسم|الإدارة|المديرية|المصلحة|الوحدة|الشعبة|المكتب|الدائرة"
    ),
    "job_title": (
        "job title|job|position|current position|function|functions|functional title|occupation|"
        "profession|post|designation|position title|title position|official title|fonction|"
        "fonctions|poste|poste occupe|fonction actuelle|intitule du poste|qualite|"
        "titre fonctionnel|"
        "الوظيفة|الوظيفة الحالية|المنصب|المسمى الوظيفي|الصفة|المهنة|العمل|الصفة الوظيفية|المركز"
    ),
    "rank": "rank|grade|military rank|grade militaire|rang|الرتبة|الدرجة|الرتبة العسكرية",
    "email": (
        "email|e mail|mail|emails|email address|e mail address|courriel|courriels|"
        "adresse electronique|adresse e mail|adresse email|adresse mail|adresse courriel|mel|"
        "البريد|البريد الإلكتروني|بريد إلكتروني|الإيميل|إيميل|العنوان الإلكتروني|"
        "عنوان البريد الإلكتروني"
    ),
    "phone": (
        "phone|telephone|tel|mobile|cell|cellphone|phone number|phone no|mobile number|"
        "mobile phone|"
        "cell phone|contact number|telephone number|tel no|gsm|numero de telephone|n de telephone|"
        "no de telephone|portable|tel portable|telephone portable|numero|contact telephonique|"
        "الهاتف|رقم الهاتف|هاتف|الجوال|المحمول|النقال|الهاتف المحمول|الهاتف النقال|الهاتف الجوال|"
        "رقم الجوال|رقم الهاتف المحمول|الموبايل"
    ),
    "messaging": "whatsapp|signal|telegram|messaging|messagerie|واتساب|واتس اب|تطبيق المراسلة",
    "preferred_language": (
        "language|languages|preferred language|working language|language preference|langue|"
        "langues|langue preferee|langue de travail|اللغة|اللغة المفضلة|لغة العمل|اللغات"
    ),
    "notes": "notes|note|notice|ملاحظات عن الشخص",
    "remarks": (
        "remarks|remark|comments|comment|observation|observations|commentaire|commentaires|"
        "remarques|ملاحظة|ملاحظات|تعليقات"
    ),
    "role": (
        "role|roles|participant role|role at event|role at the event|type of participant|"
        "participant type|role dans l evenement|role du participant|الدور|الأدوار|صفة المشاركة|"
        "دور المشارك"
    ),
    "status": (
        "status|registration status|participation status|statut|statut de participation|"
        "statut d inscription|etat de l inscription|الحالة|حالة المشاركة|حالة التسجيل"
    ),
    "status_reason": "reason|reason for the status|motif|سبب الحالة",
    "affiliation_type": (
        "affiliation type|type of institution|institution type|type of organisation|"
        "type of organization|organisation type|category|stakeholder|stakeholder group|"
        "type d institution|type d organisme|type d organisation|categorie|نوع المؤسسة|نوع الجهة|"
        "الفئة"
    ),
    "head_of_delegation": "head of delegation|chef de delegation|رئيس الوفد",
    "participation_mode": (
        "mode|participation mode|attendance mode|mode of participation|in person online|"
        "mode de participation|طريقة المشاركة|نمط المشاركة|كيفية المشاركة"
    ),
    "nominating_authority": (
        "nominated by|nominating authority|nominating institution|designe par|"
        "autorite de designation|autorite nominatrice|جهة الترشيح|الجهة المرشحة"
    ),
    "nomination_reference": (
        "note verbale|nomination reference|reference|ref|reference de la note verbale|"
        "المذكرة الشفوية|"
        "مذكرة شفوية|رقم المذكرة|المرجع"
    ),
    "nomination_date": (
        "nominated on|nomination date|date of nomination|date de designation|تاريخ الترشيح"
    ),
    "funding": "funding|funded by|financement|prise en charge|التمويل|جهة التمويل",
}
"""By meaning: what such columns are headed, set apart by a bar; folded before they are compared."""

NAMELESS = "name|names|nom|noms|الاسم|إسم|اسم|الأسماء"
"""Headings of a whole name or of one part of it, as the other columns say."""

LAST_OR_TITLE = "اللقب|لقب"
"""A family name in the Maghreb, a form of address in the East."""

TITLE = "title|titre|titles|titres"
"""A form of address or a position."""

AFFILIATION = "affiliation|affiliations|الانتماء"
"""An organisation or a kind of organisation."""

NOTHING = (
    "no|n|nr|num|number|numero d ordre|n d ordre|s n|sn|serial|serial number|sl no|id|ordre|م|"
    "ت|الرقم|رقم|ر م|الرقم التسلسلي|الرقم الترتيبي|الترتيب|signature|signatures|emargement|"
    "التوقيع|الإمضاء|place of birth|lieu de naissance|date et lieu de naissance|"
    "date and place of birth|مكان الميلاد|مكان الولادة|تاريخ ومكان الميلاد|تاريخ ومكان الولادة|"
    "تاريخ ومكان الازدياد|passport|passport number|passport no|passport expiry|passeport|"
    "numero de passeport|n de passeport|n passeport|رقم جواز السفر|جواز السفر|id number|"
    "national id|cin|cni|رقم البطاقة الوطنية|رقم الهوية|fax|telecopie|فاكس|الفاكس|address|"
    "postal address|adresse|adresse postale|العنوان|city|town|ville|المدينة|age|العمر|السن|"
    "photo|صورة|website|site web|dietary requirements|regime alimentaire"
)
"""Headings of columns that no field of a person or a participation takes."""
