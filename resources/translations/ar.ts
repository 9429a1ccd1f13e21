<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>ctdesk</name>
    <message numerus="no">
      <source>  Row {row}, {name}: {what}</source>
      <translation>  الصف {row}، {name}: {what}</translation>
    </message>
    <message numerus="yes">
      <source>  and {n} more</source>
      <translation>
        <numerusform>  ولا شيء غيرها</numerusform>
        <numerusform>  وواحد آخر</numerusform>
        <numerusform>  واثنان آخران</numerusform>
        <numerusform>  و{n} أخرى</numerusform>
        <numerusform>  و{n} غيرها</numerusform>
        <numerusform>  و{n} غيرها</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source> or </source>
      <translation> أو </translation>
    </message>
    <message numerus="no">
      <source>(empty)</source>
      <translation>(فارغ)</translation>
    </message>
    <message numerus="no">
      <source>+212 5 37 00 00 00</source>
      <translation>‎+212 5 37 00 00 00</translation>
    </message>
    <message numerus="no">
      <source>, </source>
      <translation>، </translation>
    </message>
    <message numerus="no">
      <source>17-19/7/2012 or July 2012</source>
      <translation>يوليو 2012 أو ‎17-19/7/2012</translation>
    </message>
    <message numerus="no">
      <source>17/7/1975 or 1975</source>
      <translation>17/7/1975 أو 1975</translation>
    </message>
    <message numerus="no">
      <source>17/7/2012</source>
      <translation>17/7/2012</translation>
    </message>
    <message numerus="no">
      <source>9:30</source>
      <translation>9:30</translation>
    </message>
    <message numerus="no">
      <source>; </source>
      <translation>؛ </translation>
    </message>
    <message numerus="no">
      <source>A backup of “{name}” is dated {date}, which has not come yet; check the date of this computer.</source>
      <translation>تحمل نسخة احتياطية من «{name}» تاريخ {date} الذي لم يحِن بعد؛ يُرجى التحقق من تاريخ هذا الحاسوب.</translation>
    </message>
    <message numerus="no">
      <source>A cell with an arrow has a list: choose from it, so that it is understood.</source>
      <translation>للخلية التي فيها سهم قائمة: يُرجى الاختيار منها لكي تُفهم الإجابة.</translation>
    </message>
    <message numerus="no">
      <source>A copy of “{name}” outside the book is not encrypted: whoever has the file can read it. Delete it when it is no longer needed.</source>
      <translation>النسخة الموجودة من «{name}» خارج السجل غير مشفَّرة: فكل من لديه الملف يستطيع قراءته. يُرجى حذفها عند انتفاء الحاجة إليها.</translation>
    </message>
    <message numerus="no">
      <source>A country by name or code, a group such as Sahel, or a region.</source>
      <translation>بلد باسمه أو رمزه، أو مجموعة كالساحل، أو منطقة.</translation>
    </message>
    <message numerus="no">
      <source>A country is its name or code, a group such as Sahel, or a region such as Africa.</source>
      <translation>يكتب البلد باسمه أو رمزه، أو مجموعة كالساحل، أو منطقة كأفريقيا.</translation>
    </message>
    <message numerus="no">
      <source>A country represented, invited or meant to benefit.</source>
      <translation>بلد ممثل أو مدعو أو مستفيد.</translation>
    </message>
    <message numerus="no">
      <source>A country's code has two letters, such as MA; correct it.</source>
      <translation>يتكون رمز البلد من حرفين، مثل MA؛ يُرجى تصحيحه.</translation>
    </message>
    <message numerus="no">
      <source>A date is a day, month or year, as 2012-07 or “July 2012”, or a word such as today.</source>
      <translation>التاريخ يوم أو شهر أو سنة، مثل 2012-07 أو “يوليو 2012”، أو كلمة مثل اليوم.</translation>
    </message>
    <message numerus="no">
      <source>A day, month or year; .. spans a range.</source>
      <translation>يوم أو شهر أو سنة؛ و.. للمدى.</translation>
    </message>
    <message numerus="no">
      <source>A day, month or year; &gt; and &lt; compare, .. spans a range.</source>
      <translation>يوم أو شهر أو سنة؛ &gt; و&lt; للمقارنة و.. للمدى.</translation>
    </message>
    <message numerus="no">
      <source>A form has no column “{column}”; choose among: {known}.</source>
      <translation>لا عمود في الاستمارة باسم «{column}»؛ يُرجى الاختيار من بين: {known}.</translation>
    </message>
    <message numerus="no">
      <source>A form has up to {most} empty rows; ask for fewer.</source>
      <translation>تتسع الاستمارة لعدد {most} من الصفوف الفارغة على الأكثر؛ يُرجى طلب عدد أقل.</translation>
    </message>
    <message numerus="no">
      <source>A keyword with a colon asks one thing of it, as in country:ML after:2020; a minus leaves out, “or” allows one or the other. Suggestions open while you type: Down, then Enter takes one. Ctrl+Up brings earlier searches back, Escape empties the box.</source>
      <translation>الكلمة المفتاحية المتبوعة بنقطتين تضع شرطًا، مثل country:ML after:2020؛ وعلامة الناقص تستبعد، و«or» تقبل أحد الأمرين. تظهر الاقتراحات أثناء الكتابة: السهم إلى أسفل ثم Enter لاختيار أحدها. يعيد Ctrl+سهم إلى أعلى عمليات البحث السابقة، ويفرغ Escape الخانة.</translation>
    </message>
    <message numerus="no">
      <source>A link is asked for by words of its name or by its short id, as in org:O12.</source>
      <translation>يطلب الرابط بكلمات من اسمه أو بمعرفه القصير كما في org:O12.</translation>
    </message>
    <message numerus="no">
      <source>A minus leaves out what follows it</source>
      <translation>تستبعد علامة الناقص ما يليها</translation>
    </message>
    <message numerus="no">
      <source>A mistake is underlined with a sentence; the last good result stays.</source>
      <translation>يسطر تحت الخطأ مع جملة تشرحه؛ وتبقى آخر نتيجة صحيحة.</translation>
    </message>
    <message numerus="no">
      <source>A number; &gt; and &lt; compare, .. spans a range.</source>
      <translation>عدد؛ &gt; و&lt; للمقارنة و.. للمدى.</translation>
    </message>
    <message numerus="no">
      <source>A passphrase has at most {longest} characters; shorten it.</source>
      <translation>يجب ألا تتجاوز عبارة السر {longest} من الأحرف؛ يُرجى اختصارها.</translation>
    </message>
    <message numerus="no">
      <source>A passphrase needs at least {shortest} characters; a short sentence of four or five words is good and easy to keep.</source>
      <translation>يجب ألا تقل عبارة السر عن {shortest} من الأحرف؛ وجملة قصيرة من أربع أو خمس كلمات مناسبة وسهلة الحفظ.</translation>
    </message>
    <message numerus="no">
      <source>A person needs a name; type a given name, a family name or the original script.</source>
      <translation>لا بد للشخص من اسم؛ يُرجى إدخال الاسم الأول أو اسم العائلة أو الاسم بكتابته الأصلية.</translation>
    </message>
    <message numerus="no">
      <source>A printed table holds {most} rows and this one has {rows}; narrow the search, or export to XLSX or CSV.</source>
      <translation>يتسع الجدول المطبوع لعدد {most} من الصفوف، وعدد صفوف هذا الجدول {rows}؛ يُرجى تضييق البحث أو التصدير إلى XLSX أو CSV.</translation>
    </message>
    <message numerus="no">
      <source>A quotation mark in row {row} of {place} is never closed; close it or take it out, and try again.</source>
      <translation>في {place} علامة اقتباس مفتوحة في الصف {row} لا تُغلق؛ يُرجى إغلاقها أو حذفها ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>A recommendation is accepted before it is carried out; set that first.</source>
      <translation>تُقبل التوصية قبل تنفيذها؛ يُرجى تعيين القبول أولًا.</translation>
    </message>
    <message numerus="no">
      <source>A recovery code has {wanted} letters and digits and you typed {typed}; compare it with the printed sheet.</source>
      <translation>يتكون رمز الاسترداد من {wanted} من الأحرف والأرقام، وقد أُدخل منها {typed}؛ يُرجى مقارنته بالورقة المطبوعة.</translation>
    </message>
    <message numerus="no">
      <source>A search holds {limit} characters; shorten this one of {length}.</source>
      <translation>يتسع البحث لعدد {limit} من الأحرف؛ اختصر هذا البالغ {length}.</translation>
    </message>
    <message numerus="no">
      <source>A search holds {limit} words; delete some of these.</source>
      <translation>يتسع البحث لعدد {limit} من الكلمات؛ احذف بعضها.</translation>
    </message>
    <message numerus="no">
      <source>A search is saved as “{name}” already; choose another name.</source>
      <translation>توجد عملية بحث محفوظة باسم «{name}»؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message numerus="no">
      <source>A search is saved of one of the pages {known}; correct it.</source>
      <translation>يُحفظ البحث لإحدى الصفحات {known}؛ يُرجى التصحيح.</translation>
    </message>
    <message numerus="no">
      <source>A state of its follow-up actions, or one of their statuses.</source>
      <translation>حالة إجراءات متابعتها أو أحد أوضاعها.</translation>
    </message>
    <message numerus="no">
      <source>A status and a role are had at an event; name it with --event.</source>
      <translation>الحالة والدور يخصّان فعالية بعينها؛ حدّدها باستخدام --event.</translation>
    </message>
    <message numerus="no">
      <source>A step was left open; later changes would be counted to it.</source>
      <translation>تُركت إحدى الخطوات مفتوحة؛ وستُحتسب التغييرات اللاحقة ضمنها.</translation>
    </message>
    <message numerus="no">
      <source>A term of its list, or the beginning of one.</source>
      <translation>مصطلح من قائمته، أو بداية مصطلح.</translation>
    </message>
    <message numerus="no">
      <source>A word finds every word that begins with it; in quotes it must be the whole word.</source>
      <translation>تجد الكلمة كل كلمة تبدأ بها؛ وبين علامتي تنصيص الكلمة كاملة.</translation>
    </message>
    <message numerus="no">
      <source>A word that begins with mohamed and one with ala</source>
      <translation>كلمة تبدأ بـ mohamed وأخرى بـ ala</translation>
    </message>
    <message numerus="no">
      <source>A workbook holds {most} rows and this table has {rows}; narrow the search, or export to CSV.</source>
      <translation>يتسع المصنف لعدد {most} من الصفوف، وعدد صفوف هذا الجدول {rows}؛ يُرجى تضييق البحث أو التصدير إلى CSV.</translation>
    </message>
    <message numerus="no">
      <source>A year, or years as 2012..2014.</source>
      <translation>سنة، أو سنوات مثل 2012..2014.</translation>
    </message>
    <message numerus="no">
      <source>About</source>
      <translation>نبذة</translation>
    </message>
    <message numerus="no">
      <source>Acceptance</source>
      <translation>القبول</translation>
    </message>
    <message numerus="no">
      <source>Acceptance of recommendations</source>
      <translation>قبول التوصيات</translation>
    </message>
    <message numerus="no">
      <source>Acronym</source>
      <translation>الاسم المختصر</translation>
    </message>
    <message numerus="no">
      <source>Action</source>
      <translation>الإجراء</translation>
    </message>
    <message numerus="no">
      <source>Actions</source>
      <translation>الإجراءات</translation>
    </message>
    <message numerus="no">
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message numerus="no">
      <source>Add at the end</source>
      <translation>أضف في النهاية</translation>
    </message>
    <message numerus="no">
      <source>Add country…</source>
      <translation>إضافة بلد…</translation>
    </message>
    <message numerus="no">
      <source>Add instrument, such as 1624…</source>
      <translation>إضافة صك، مثل 1624…</translation>
    </message>
    <message numerus="no">
      <source>Add organisation…</source>
      <translation>إضافة منظمة…</translation>
    </message>
    <message numerus="no">
      <source>Add person</source>
      <translation>إضافة شخص</translation>
    </message>
    <message numerus="no">
      <source>Add related event…</source>
      <translation>إضافة فعالية ذات صلة…</translation>
    </message>
    <message numerus="no">
      <source>Add role</source>
      <translation>إضافة دور</translation>
    </message>
    <message numerus="no">
      <source>Add theme</source>
      <translation>إضافة موضوع</translation>
    </message>
    <message numerus="yes">
      <source>Add {n} people</source>
      <translation>
        <numerusform>إضافة {n} شخص</numerusform>
        <numerusform>إضافة شخص واحد</numerusform>
        <numerusform>إضافة شخصين</numerusform>
        <numerusform>إضافة {n} أشخاص</numerusform>
        <numerusform>إضافة {n} شخصًا</numerusform>
        <numerusform>إضافة {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Add {person} to {event}</source>
      <translation>إضافة {person} إلى {event}</translation>
    </message>
    <message numerus="no">
      <source>Add {what}</source>
      <translation>إضافة {what}</translation>
    </message>
    <message numerus="no">
      <source>Add {what} to {record}</source>
      <translation>إضافة {what} إلى {record}</translation>
    </message>
    <message numerus="no">
      <source>Add “{name}” as a new person</source>
      <translation>إضافة «{name}» كشخص جديد</translation>
    </message>
    <message numerus="no">
      <source>Added to the list.</source>
      <translation>تمت الإضافة إلى القائمة.</translation>
    </message>
    <message numerus="no">
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message numerus="no">
      <source>Addressed to</source>
      <translation>موجهة إلى</translation>
    </message>
    <message numerus="no">
      <source>Addressed to organisation</source>
      <translation>المنظمة الموجهة إليها</translation>
    </message>
    <message numerus="no">
      <source>Add…</source>
      <translation>إضافة…</translation>
    </message>
    <message numerus="no">
      <source>Administration</source>
      <translation>الإدارة</translation>
    </message>
    <message numerus="no">
      <source>Adopted on</source>
      <translation>تاريخ الاعتماد</translation>
    </message>
    <message numerus="no">
      <source>Affiliation</source>
      <translation>الانتماء</translation>
    </message>
    <message numerus="no">
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message numerus="no">
      <source>Age group</source>
      <translation>الفئة العمرية</translation>
    </message>
    <message numerus="no">
      <source>Age groups</source>
      <translation>الفئات العمرية</translation>
    </message>
    <message numerus="no">
      <source>Agenda</source>
      <translation>جدول الأعمال</translation>
    </message>
    <message numerus="no">
      <source>All</source>
      <translation>الجميع</translation>
    </message>
    <message numerus="no">
      <source>All actions</source>
      <translation>جميع الإجراءات</translation>
    </message>
    <message numerus="no">
      <source>All files</source>
      <translation>جميع الملفات</translation>
    </message>
    <message numerus="no">
      <source>All given names, as in the passport; empty for one name only.</source>
      <translation>جميع الأسماء الشخصية كما ترد في جواز السفر؛ وتُترك فارغة لمن له اسم واحد فقط.</translation>
    </message>
    <message numerus="no">
      <source>All of these hold</source>
      <translation>كل هذه الشروط</translation>
    </message>
    <message numerus="no">
      <source>All rows</source>
      <translation>كل الصفوف</translation>
    </message>
    <message numerus="yes">
      <source>All {n} matching rows</source>
      <translation>
        <numerusform>جميع الصفوف المطابقة ({n})</numerusform>
        <numerusform>الصف المطابق</numerusform>
        <numerusform>الصفان المطابقان</numerusform>
        <numerusform>جميع الصفوف المطابقة ({n})</numerusform>
        <numerusform>جميع الصفوف المطابقة ({n})</numerusform>
        <numerusform>جميع الصفوف المطابقة ({n})</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Already on the list of this event.</source>
      <translation>مُدرج بالفعل في قائمة هذه الفعالية.</translation>
    </message>
    <message numerus="no">
      <source>Also</source>
      <translation>تكتب أيضا</translation>
    </message>
    <message numerus="no">
      <source>Also recorded before the merge: {what}.</source>
      <translation>سُجّل أيضًا قبل الدمج: {what}.</translation>
    </message>
    <message numerus="no">
      <source>Also sort by this</source>
      <translation>الفرز بهذا العمود أيضًا</translation>
    </message>
    <message numerus="no">
      <source>Also there</source>
      <translation>جهات أخرى حاضرة</translation>
    </message>
    <message numerus="no">
      <source>Altered: {what}</source>
      <translation>معدَّل: {what}</translation>
    </message>
    <message numerus="no">
      <source>Amount</source>
      <translation>المبلغ</translation>
    </message>
    <message numerus="no">
      <source>An empty frame stands for a character that the fonts of this program do not have: {codes}.</source>
      <translation>الإطار الفارغ يمثل محرفًا لا يوجد في خطوط هذا البرنامج: {codes}.</translation>
    </message>
    <message numerus="no">
      <source>An end needs a start; type the start first.</source>
      <translation>لا نهاية من دون بداية؛ يُرجى إدخال البداية أولًا.</translation>
    </message>
    <message numerus="yes">
      <source>And {n} more like this.</source>
      <translation>
        <numerusform>ولا حالة أخرى مماثلة.</numerusform>
        <numerusform>وحالة أخرى مماثلة.</numerusform>
        <numerusform>وحالتان أخريان مماثلتان.</numerusform>
        <numerusform>و{n} حالات أخرى مماثلة.</numerusform>
        <numerusform>و{n} حالة أخرى مماثلة.</numerusform>
        <numerusform>و{n} حالة أخرى مماثلة.</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Another file…</source>
      <translation>ملف آخر…</translation>
    </message>
    <message numerus="no">
      <source>Another folder than the book's own, such as a USB stick.</source>
      <translation>مجلد غير مجلد السجل، مثل وحدة ذاكرة USB.</translation>
    </message>
    <message numerus="no">
      <source>Another line</source>
      <translation>سطر آخر</translation>
    </message>
    <message numerus="no">
      <source>Another person, day or session; Ctrl goes to the edge, Shift chooses</source>
      <translation>شخص آخر أو يوم آخر أو جلسة أخرى؛ Ctrl للانتقال إلى الحافة وShift للتحديد</translation>
    </message>
    <message numerus="no">
      <source>Another program is writing to “{name}”; wait a moment and try again.</source>
      <translation>يكتب برنامج آخر في «{name}» الآن؛ يُرجى الانتظار قليلًا ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>Answer all doubtful</source>
      <translation>البت في كل المشكوك فيها</translation>
    </message>
    <message numerus="no">
      <source>Any field</source>
      <translation>أي حقل</translation>
    </message>
    <message numerus="no">
      <source>Apply</source>
      <translation>طبِّق</translation>
    </message>
    <message numerus="no">
      <source>Arabic, ISO</source>
      <translation>العربية، ISO</translation>
    </message>
    <message numerus="no">
      <source>Arabic, Mac</source>
      <translation>العربية، Mac</translation>
    </message>
    <message numerus="no">
      <source>Arabic, Windows</source>
      <translation>العربية، Windows</translation>
    </message>
    <message numerus="no">
      <source>Arrow keys</source>
      <translation>مفاتيح الأسهم</translation>
    </message>
    <message numerus="no">
      <source>As in the passport; badge and certificate are printed from it. Who has one name only writes it here.</source>
      <translation>كما يرد في جواز السفر؛ ومنه تُطبع الشارة والشهادة. ومن له اسم واحد فقط يكتبه هنا.</translation>
    </message>
    <message numerus="no">
      <source>As it should stand in the list of participants.</source>
      <translation>كما ينبغي أن يرد في قائمة المشاركين.</translation>
    </message>
    <message numerus="no">
      <source>As printed</source>
      <translation>كما طُبع</translation>
    </message>
    <message numerus="no">
      <source>As that person writes it</source>
      <translation>كما يكتبه صاحبه</translation>
    </message>
    <message numerus="no">
      <source>Ask for it</source>
      <translation>طلبها</translation>
    </message>
    <message numerus="no">
      <source>At least one day in July 2012</source>
      <translation>يوم واحد على الأقل في يوليو 2012</translation>
    </message>
    <message numerus="no">
      <source>At least one day in it.</source>
      <translation>يوم واحد فيه على الأقل.</translation>
    </message>
    <message numerus="no">
      <source>At least one of these holds</source>
      <translation>شرط واحد منها على الأقل</translation>
    </message>
    <message numerus="no">
      <source>At least {n} letters; several words are best.</source>
      <translation>{n} من الأحرف على الأقل؛ والأفضل عدة كلمات.</translation>
    </message>
    <message numerus="no">
      <source>At the time of the event</source>
      <translation>وقت الفعالية</translation>
    </message>
    <message numerus="no">
      <source>Attach file…</source>
      <translation>إرفاق ملف…</translation>
    </message>
    <message numerus="no">
      <source>Attendance</source>
      <translation>حضور</translation>
    </message>
    <message numerus="no">
      <source>Attendance is of a day or of a session; say one of the two.</source>
      <translation>الحضور يخص يومًا أو جلسة؛ يُرجى ذكر أحدهما.</translation>
    </message>
    <message numerus="no">
      <source>Attendance needs the whole day, such as 17 July 2012; type it.</source>
      <translation>الحضور يتطلب التاريخ كاملًا، مثل 17 يوليو 2012؛ يُرجى إدخاله.</translation>
    </message>
    <message numerus="yes">
      <source>Attendance of {n} people: {mark}</source>
      <translation>
        <numerusform>حضور {n} شخص: {mark}</numerusform>
        <numerusform>حضور شخص واحد: {mark}</numerusform>
        <numerusform>حضور شخصين: {mark}</numerusform>
        <numerusform>حضور {n} أشخاص: {mark}</numerusform>
        <numerusform>حضور {n} شخصًا: {mark}</numerusform>
        <numerusform>حضور {n} شخص: {mark}</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Attendance of {person}, {occasion}: {mark}</source>
      <translation>حضور {person}، {occasion}: {mark}</translation>
    </message>
    <message numerus="no">
      <source>Attribution rule</source>
      <translation>قاعدة الإسناد</translation>
    </message>
    <message numerus="no">
      <source>Author</source>
      <translation>المؤلف</translation>
    </message>
    <message numerus="no">
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message numerus="no">
      <source>Back to one cell</source>
      <translation>العودة إلى خلية واحدة</translation>
    </message>
    <message numerus="no">
      <source>Back up the book</source>
      <translation>أخذ نسخة احتياطية من السجل</translation>
    </message>
    <message numerus="no">
      <source>Backed up as “{name}”</source>
      <translation>حُفظت النسخة الاحتياطية باسم «{name}»</translation>
    </message>
    <message numerus="no">
      <source>Backed up today {time}</source>
      <translation>نُسخ احتياطيًا اليوم {time}</translation>
    </message>
    <message numerus="no">
      <source>Backed up {date}</source>
      <translation>نُسخ احتياطيًا في {date}</translation>
    </message>
    <message numerus="no">
      <source>Background</source>
      <translation>معلومات أساسية</translation>
    </message>
    <message numerus="no">
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message numerus="no">
      <source>Beneficiary countries</source>
      <translation>البلدان المستفيدة</translation>
    </message>
    <message numerus="no">
      <source>Beneficiary country</source>
      <translation>بلد مستفيد</translation>
    </message>
    <message numerus="no">
      <source>Biography</source>
      <translation>السيرة الذاتية</translation>
    </message>
    <message numerus="no">
      <source>Bodies that adopt instruments</source>
      <translation>الهيئات التي تعتمد الصكوك</translation>
    </message>
    <message numerus="no">
      <source>Body</source>
      <translation>الهيئة</translation>
    </message>
    <message numerus="no">
      <source>Book setting</source>
      <translation>إعداد السجل</translation>
    </message>
    <message numerus="no">
      <source>Book settings</source>
      <translation>إعدادات السجل</translation>
    </message>
    <message numerus="no">
      <source>Books</source>
      <translation>السجلات</translation>
    </message>
    <message numerus="no">
      <source>Both</source>
      <translation>كلاهما</translation>
    </message>
    <message numerus="no">
      <source>Both were at {event}: their roles, presence and remarks are joined.</source>
      <translation>كلاهما مسجَّل في {event}: تُجمع أدوارهما وحضورهما وملاحظاتهما.</translation>
    </message>
    <message numerus="yes">
      <source>Both were at {n} more events.</source>
      <translation>
        <numerusform>كلاهما مسجَّل في {n} فعالية أخرى.</numerusform>
        <numerusform>كلاهما مسجَّل في فعالية واحدة أخرى.</numerusform>
        <numerusform>كلاهما مسجَّل في فعاليتين أخريين.</numerusform>
        <numerusform>كلاهما مسجَّل في {n} فعاليات أخرى.</numerusform>
        <numerusform>كلاهما مسجَّل في {n} فعالية أخرى.</numerusform>
        <numerusform>كلاهما مسجَّل في {n} فعالية أخرى.</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Brackets hold together what belongs together, also behind a keyword.</source>
      <translation>تجمع الأقواس ما هو معا، وكذلك بعد كلمة مفتاحية.</translation>
    </message>
    <message numerus="no">
      <source>Brackets stand {limit} deep at most; delete some of these.</source>
      <translation>تتداخل الأقواس إلى عمق {limit} على الأكثر؛ احذف بعضها.</translation>
    </message>
    <message numerus="no">
      <source>Bring a list of people here</source>
      <translation>أحضر قائمة أشخاص إلى هنا</translation>
    </message>
    <message numerus="no">
      <source>Bringing the records to the new form…</source>
      <translation>جارٍ نقل السجلات إلى الشكل الجديد…</translation>
    </message>
    <message numerus="no">
      <source>Build a search</source>
      <translation>تركيب بحث</translation>
    </message>
    <message numerus="no">
      <source>By day</source>
      <translation>حسب اليوم</translation>
    </message>
    <message numerus="no">
      <source>By delegation, its head first</source>
      <translation>حسب الوفد، ورئيسه أولاً</translation>
    </message>
    <message numerus="no">
      <source>By hand: {reason}</source>
      <translation>يدويًا: {reason}</translation>
    </message>
    <message numerus="no">
      <source>By name</source>
      <translation>بالاسم</translation>
    </message>
    <message numerus="no">
      <source>By organisation</source>
      <translation>حسب المنظمة</translation>
    </message>
    <message numerus="no">
      <source>By session</source>
      <translation>حسب الجلسة</translation>
    </message>
    <message numerus="no">
      <source>By status</source>
      <translation>حسب الحالة</translation>
    </message>
    <message numerus="no">
      <source>CT Desk</source>
      <translation>CT Desk</translation>
    </message>
    <message numerus="no">
      <source>Came without being listed</source>
      <translation>حضر ولم يكن مدرجًا</translation>
    </message>
    <message numerus="no">
      <source>Came without being listed; present: {occasion}</source>
      <translation>حضر دون أن يكون في القائمة؛ حاضر: {occasion}</translation>
    </message>
    <message numerus="no">
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message numerus="no">
      <source>Cancelled</source>
      <translation>ملغى</translation>
    </message>
    <message numerus="no">
      <source>Capitals, accents, vowel signs and the Arabic article do not matter.</source>
      <translation>لا أثر للأحرف الكبيرة والعلامات والحركات وأل التعريف.</translation>
    </message>
    <message numerus="no">
      <source>Carried out</source>
      <translation>منجز</translation>
    </message>
    <message numerus="no">
      <source>Carries no personal data about participants</source>
      <translation>لا يتضمن بيانات شخصية عن المشاركين</translation>
    </message>
    <message numerus="no">
      <source>Cell {cell} of {place} holds more than {most} characters; shorten it and try again.</source>
      <translation>في {place} تحتوي الخلية {cell} على أكثر من {most} محرف؛ يُرجى اختصارها ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>Cell {cell} of {place} is filled, and a list may have {most} columns; delete what stands so far out, or copy the columns of the list to a new file.</source>
      <translation>في {place} الخلية {cell} مملوءة، وأقصى عدد لأعمدة القائمة {most}؛ يُرجى حذف ما يقع بعيدًا إلى هذا الحد، أو نسخ أعمدة القائمة إلى ملف جديد.</translation>
    </message>
    <message numerus="no">
      <source>Cell {cell}, {column}</source>
      <translation>الخلية {cell}، {column}</translation>
    </message>
    <message numerus="no">
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message numerus="no">
      <source>Change another field too</source>
      <translation>غيِّر حقلًا آخر أيضًا</translation>
    </message>
    <message numerus="no">
      <source>Change one field of a record, or of several as one step; an empty VALUE empties it. Of several, those that cannot change are left and named, and the exit code is 1.</source>
      <translation>تغيير حقل واحد في سجل، أو في عدة سجلات دفعة واحدة؛ والقيمة VALUE الفارغة تُفرغه. ومن بين عدة سجلات يُترك ما لا يمكن تغييره ويُذكر، ويكون رمز الخروج 1.</translation>
    </message>
    <message numerus="no">
      <source>Change the chosen cells</source>
      <translation>تغيير الخلايا المختارة</translation>
    </message>
    <message numerus="no">
      <source>Change {field} of {record}</source>
      <translation>تغيير {field} في {record}</translation>
    </message>
    <message numerus="no">
      <source>Change {field}: {what}</source>
      <translation>تغيير {field}: {what}</translation>
    </message>
    <message numerus="yes">
      <source>Change {n} events</source>
      <translation>
        <numerusform>غيِّر {n} فعالية</numerusform>
        <numerusform>غيِّر فعالية واحدة</numerusform>
        <numerusform>غيِّر فعاليتين</numerusform>
        <numerusform>غيِّر {n} فعاليات</numerusform>
        <numerusform>غيِّر {n} فعالية</numerusform>
        <numerusform>غيِّر {n} فعالية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {n} follow-ups</source>
      <translation>
        <numerusform>غيِّر {n} متابعة</numerusform>
        <numerusform>غيِّر متابعة واحدة</numerusform>
        <numerusform>غيِّر متابعتين</numerusform>
        <numerusform>غيِّر {n} متابعات</numerusform>
        <numerusform>غيِّر {n} متابعة</numerusform>
        <numerusform>غيِّر {n} متابعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {n} organisations</source>
      <translation>
        <numerusform>غيِّر {n} منظمة</numerusform>
        <numerusform>غيِّر منظمة واحدة</numerusform>
        <numerusform>غيِّر منظمتين</numerusform>
        <numerusform>غيِّر {n} منظمات</numerusform>
        <numerusform>غيِّر {n} منظمة</numerusform>
        <numerusform>غيِّر {n} منظمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {n} people</source>
      <translation>
        <numerusform>غيِّر {n} شخص</numerusform>
        <numerusform>غيِّر شخصًا واحدًا</numerusform>
        <numerusform>غيِّر شخصين</numerusform>
        <numerusform>غيِّر {n} أشخاص</numerusform>
        <numerusform>غيِّر {n} شخصًا</numerusform>
        <numerusform>غيِّر {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Change {n} recommendations</source>
      <translation>
        <numerusform>غيِّر {n} توصية</numerusform>
        <numerusform>غيِّر توصية واحدة</numerusform>
        <numerusform>غيِّر توصيتين</numerusform>
        <numerusform>غيِّر {n} توصيات</numerusform>
        <numerusform>غيِّر {n} توصية</numerusform>
        <numerusform>غيِّر {n} توصية</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Changing…</source>
      <translation>جارٍ التغيير…</translation>
    </message>
    <message numerus="no">
      <source>Choices</source>
      <translation>الخيارات</translation>
    </message>
    <message numerus="no">
      <source>Choose a field and what to put into it.</source>
      <translation>اختر حقلًا وما يوضع فيه.</translation>
    </message>
    <message numerus="no">
      <source>Choose a field…</source>
      <translation>اختر حقلًا…</translation>
    </message>
    <message numerus="no">
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message numerus="no">
      <source>Choose a list of people</source>
      <translation>اختيار قائمة أشخاص</translation>
    </message>
    <message numerus="no">
      <source>Choose a row to see more of it.</source>
      <translation>يُرجى اختيار صف لعرض المزيد عنه.</translation>
    </message>
    <message numerus="no">
      <source>Choose an Excel workbook or a CSV file, drop one here, or copy rows in a spreadsheet and press Ctrl+V. You see every row before anything is recorded.</source>
      <translation>اختر مصنف Excel أو ملف CSV، أو أفلته هنا، أو انسخ صفوفًا من جدول بيانات واضغط Ctrl+V. سترى كل صف قبل أن يُسجَّل أي شيء.</translation>
    </message>
    <message numerus="no">
      <source>Choose another file…</source>
      <translation>اختيار ملف آخر…</translation>
    </message>
    <message numerus="no">
      <source>Choose another word above.</source>
      <translation>اختر كلمة أخرى في الأعلى.</translation>
    </message>
    <message numerus="no">
      <source>Choose everything in the grid</source>
      <translation>تحديد كل ما في الشبكة</translation>
    </message>
    <message numerus="no">
      <source>Choose from the list, please; the arrow in the cell opens it.</source>
      <translation>يُرجى الاختيار من القائمة؛ ويفتحها السهم الظاهر في الخلية.</translation>
    </message>
    <message numerus="no">
      <source>Choose from the list.</source>
      <translation>يُرجى الاختيار من القائمة.</translation>
    </message>
    <message numerus="no">
      <source>Choose from the list; it serves to count how many women and men take part.</source>
      <translation>يُرجى الاختيار من القائمة؛ والغرض منه معرفة عدد النساء والرجال المشاركين.</translation>
    </message>
    <message numerus="no">
      <source>Choose the whole column</source>
      <translation>تحديد العمود كله</translation>
    </message>
    <message numerus="no">
      <source>Choose the whole row</source>
      <translation>تحديد الصف كله</translation>
    </message>
    <message numerus="no">
      <source>Choose them</source>
      <translation>تحديدهم</translation>
    </message>
    <message numerus="no">
      <source>Choose where…</source>
      <translation>اختيار المكان…</translation>
    </message>
    <message numerus="no">
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message numerus="no">
      <source>City</source>
      <translation>المدينة</translation>
    </message>
    <message numerus="no">
      <source>City, such as Casablanca</source>
      <translation>مدينة، مثل Casablanca</translation>
    </message>
    <message numerus="no">
      <source>Clear the search</source>
      <translation>مسح البحث</translation>
    </message>
    <message numerus="no">
      <source>Click a heading to sort by it, with Shift to sort by one column more. Right-click it, or press Alt+Down, to keep a column in sight, move, fit or hide it.</source>
      <translation>انقر على رأس العمود للفرز به، ومع Shift للفرز بعمود إضافي. بالنقر بالزر الأيمن أو Alt+سهم أسفل يمكن إبقاء العمود ظاهرًا أو نقله أو ضبط عرضه أو إخفاؤه.</translation>
    </message>
    <message numerus="no">
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message numerus="no">
      <source>Close CT Desk</source>
      <translation>إغلاق CT Desk</translation>
    </message>
    <message numerus="no">
      <source>Code</source>
      <translation>الرمز المرجعي</translation>
    </message>
    <message numerus="no">
      <source>Colours as the computer has them</source>
      <translation>ألوان الحاسوب</translation>
    </message>
    <message numerus="no">
      <source>Column {letters}</source>
      <translation>العمود {letters}</translation>
    </message>
    <message numerus="no">
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message numerus="no">
      <source>Columns of the file</source>
      <translation>أعمدة الملف</translation>
    </message>
    <message numerus="no">
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message numerus="no">
      <source>Compare and merge</source>
      <translation>مقارنة ودمج</translation>
    </message>
    <message numerus="no">
      <source>Completed on</source>
      <translation>تاريخ الإنجاز</translation>
    </message>
    <message numerus="no">
      <source>Concept notes, agendas, lists and reports stand here, kept inside the book. Attach a file, drop files here, or write down a web address below.</source>
      <translation>هنا ترد المذكرات المفاهيمية وجداول الأعمال والقوائم والتقارير، محفوظةً داخل السجل. يُرجى إرفاق ملف، أو إفلات الملفات هنا، أو تدوين عنوان شبكي أدناه.</translation>
    </message>
    <message numerus="no">
      <source>Confidentiality</source>
      <translation>السرية</translation>
    </message>
    <message numerus="no">
      <source>Contact</source>
      <translation>بيانات الاتصال</translation>
    </message>
    <message numerus="no">
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message numerus="no">
      <source>Copy a book as it is now, read the copy back, and print where it is.</source>
      <translation>نسخ السجل على حاله الراهنة، وقراءة النسخة للتحقق منها، وطباعة مكانها.</translation>
    </message>
    <message numerus="no">
      <source>Copy several rows or columns in a spreadsheet first, then paste them here.</source>
      <translation>انسخ أولًا عدة صفوف أو أعمدة من جدول بيانات، ثم الصقها هنا.</translation>
    </message>
    <message numerus="no">
      <source>Copy the web address</source>
      <translation>نسخ العنوان الشبكي</translation>
    </message>
    <message numerus="no">
      <source>Copy this cell</source>
      <translation>نسخ هذه الخلية</translation>
    </message>
    <message numerus="no">
      <source>Copy what is chosen</source>
      <translation>نسخ المحدَّد</translation>
    </message>
    <message numerus="no">
      <source>Copy what is chosen, with headings</source>
      <translation>نسخ المحدَّد مع العناوين</translation>
    </message>
    <message numerus="no">
      <source>Copying the book…</source>
      <translation>جارٍ نسخ السجل…</translation>
    </message>
    <message numerus="no">
      <source>Copying {rows} rows… {percent}</source>
      <translation>جارٍ نسخ {rows} من الصفوف… {percent}</translation>
    </message>
    <message numerus="no">
      <source>Correct the cell in the file and import it again.</source>
      <translation>صحّح الخلية في الملف ثم استورده من جديد.</translation>
    </message>
    <message numerus="no">
      <source>Counted</source>
      <translation>بالعدد</translation>
    </message>
    <message numerus="no">
      <source>Counted without a name</source>
      <translation>أشخاص أُحصوا دون ذكر أسمائهم</translation>
    </message>
    <message numerus="no">
      <source>Countries</source>
      <translation>البلدان</translation>
    </message>
    <message numerus="no">
      <source>Countries and areas with the names the office prints.</source>
      <translation>البلدان والمناطق بالأسماء التي يطبعها المكتب.</translation>
    </message>
    <message numerus="no">
      <source>Countries represented</source>
      <translation>البلدان الممثَّلة</translation>
    </message>
    <message numerus="no">
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message numerus="no">
      <source>Country of the event</source>
      <translation>بلد معني بالفعالية</translation>
    </message>
    <message numerus="no">
      <source>Country represented</source>
      <translation>البلد الممثَّل</translation>
    </message>
    <message numerus="no">
      <source>Create the book</source>
      <translation>إنشاء السجل</translation>
    </message>
    <message numerus="no">
      <source>Create “{name}”…</source>
      <translation>إنشاء «{name}»…</translation>
    </message>
    <message numerus="no">
      <source>Currency</source>
      <translation>العملة</translation>
    </message>
    <message numerus="no">
      <source>Dark colours</source>
      <translation>ألوان داكنة</translation>
    </message>
    <message numerus="no">
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message numerus="no">
      <source>Date of birth</source>
      <translation>تاريخ الميلاد</translation>
    </message>
    <message numerus="no">
      <source>Date precision</source>
      <translation>دقة التاريخ</translation>
    </message>
    <message numerus="no">
      <source>Dates</source>
      <translation>التواريخ</translation>
    </message>
    <message numerus="no">
      <source>Dates and place in detail</source>
      <translation>تفاصيل التواريخ والمكان</translation>
    </message>
    <message numerus="no">
      <source>Dates of birth are kept.</source>
      <translation>تُحفظ تواريخ الميلاد.</translation>
    </message>
    <message numerus="no">
      <source>Dates of birth are kept: the form asks for them.</source>
      <translation>تُحفظ تواريخ الميلاد: تطلبها الاستمارة.</translation>
    </message>
    <message numerus="no">
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message numerus="no">
      <source>Day not set</source>
      <translation>اليوم غير محدد</translation>
    </message>
    <message numerus="no">
      <source>Days</source>
      <translation>الأيام</translation>
    </message>
    <message numerus="no">
      <source>Delegation: {country}</source>
      <translation>الوفد: {country}</translation>
    </message>
    <message numerus="no">
      <source>Delete the chosen entries</source>
      <translation>حذف القيود المختارة</translation>
    </message>
    <message numerus="no">
      <source>Delete the chosen events</source>
      <translation>حذف الفعاليات المختارة</translation>
    </message>
    <message numerus="no">
      <source>Delete the chosen organisations</source>
      <translation>حذف المنظمات المختارة</translation>
    </message>
    <message numerus="no">
      <source>Delete the chosen people</source>
      <translation>حذف الأشخاص المختارين</translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} records</source>
      <translation>
        <numerusform>حذف {n} قيد</numerusform>
        <numerusform>حذف قيد واحد</numerusform>
        <numerusform>حذف قيدين</numerusform>
        <numerusform>حذف {n} قيود</numerusform>
        <numerusform>حذف {n} قيدًا</numerusform>
        <numerusform>حذف {n} قيد</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Delete {record}</source>
      <translation>حذف {record}</translation>
    </message>
    <message numerus="no">
      <source>Department</source>
      <translation>الإدارة</translation>
    </message>
    <message numerus="no">
      <source>Description</source>
      <translation>الوصف</translation>
    </message>
    <message numerus="no">
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message numerus="no">
      <source>Directorate, unit or office in it.</source>
      <translation>المديرية أو الوحدة أو المكتب داخل المنظمة.</translation>
    </message>
    <message numerus="no">
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message numerus="no">
      <source>Do again what was undone last.</source>
      <translation>إعادة آخر ما جرى التراجع عنه.</translation>
    </message>
    <message numerus="no">
      <source>Do not contact</source>
      <translation>يُرجى عدم الاتصال</translation>
    </message>
    <message numerus="no">
      <source>Document</source>
      <translation>وثيقة</translation>
    </message>
    <message numerus="no">
      <source>Documents</source>
      <translation>الوثائق</translation>
    </message>
    <message numerus="no">
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message numerus="no">
      <source>Done again: {label}</source>
      <translation>أُعيد تنفيذ: {label}</translation>
    </message>
    <message numerus="no">
      <source>Donor</source>
      <translation>الجهة المانحة</translation>
    </message>
    <message numerus="no">
      <source>Donors</source>
      <translation>الجهات المانحة</translation>
    </message>
    <message numerus="no">
      <source>Doubtful</source>
      <translation>مشكوك فيه</translation>
    </message>
    <message numerus="no">
      <source>Draft</source>
      <translation>مسودة</translation>
    </message>
    <message numerus="no">
      <source>Draw the pages of the window into a folder, without a screen.</source>
      <translation>رسم صفحات النافذة في مجلد، من دون شاشة.</translation>
    </message>
    <message numerus="no">
      <source>Due</source>
      <translation>موعد الاستحقاق</translation>
    </message>
    <message numerus="no">
      <source>During</source>
      <translation>خلال</translation>
    </message>
    <message numerus="no">
      <source>E-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message numerus="no">
      <source>Each part is found somewhere, but no record has them all.</source>
      <translation>كل جزء موجود في مكان ما، لكن لا يوجد قيد يجمعها كلها.</translation>
    </message>
    <message numerus="no">
      <source>Earlier than the first day of it: before:2021-06 ends with May 2021.</source>
      <translation>قبل أول يوم منه: before:2021-06 ينتهي بمايو 2021.</translation>
    </message>
    <message numerus="no">
      <source>Edit chosen…</source>
      <translation>تعديل المختار…</translation>
    </message>
    <message numerus="no">
      <source>Edit this cell</source>
      <translation>تعديل هذه الخلية</translation>
    </message>
    <message numerus="no">
      <source>Edit {what}</source>
      <translation>تعديل {what}</translation>
    </message>
    <message numerus="no">
      <source>Edit {what}…</source>
      <translation>تعديل {what}…</translation>
    </message>
    <message numerus="no">
      <source>Empty</source>
      <translation>بلا علامة</translation>
    </message>
    <message numerus="no">
      <source>Empty it</source>
      <translation>أفرغه</translation>
    </message>
    <message numerus="no">
      <source>Empty rows</source>
      <translation>صفوف فارغة</translation>
    </message>
    <message numerus="no">
      <source>Encrypted</source>
      <translation>مشفَّر</translation>
    </message>
    <message numerus="no">
      <source>Ends</source>
      <translation>النهاية</translation>
    </message>
    <message numerus="no">
      <source>English, French, Arabic</source>
      <translation>الإنجليزية، الفرنسية، العربية</translation>
    </message>
    <message numerus="no">
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="no">
      <source>Enter compares the two, N notes that they are two people, S goes on to the next.</source>
      <translation>مفتاح الإدخال يقارن بين الاثنين، وN يسجّل أنهما شخصان مختلفان، وS ينتقل إلى الزوج التالي.</translation>
    </message>
    <message numerus="no">
      <source>Enter opens the record, Ctrl+C copies what is chosen, with Shift the headings too, Escape goes back to one row. Letters typed on the rows go to the search box.</source>
      <translation>مفتاح Enter يفتح القيد، وCtrl+C ينسخ المختار، ومع Shift العناوين أيضًا، وEscape يعود إلى صف واحد. الحروف المكتوبة على الصفوف تذهب إلى مربع البحث.</translation>
    </message>
    <message numerus="no">
      <source>Escape</source>
      <translation>Esc</translation>
    </message>
    <message numerus="no">
      <source>Event</source>
      <translation>فعالية</translation>
    </message>
    <message numerus="no">
      <source>Event series</source>
      <translation>سلسلة الفعاليات</translation>
    </message>
    <message numerus="no">
      <source>Event summary</source>
      <translation>موجز الفعالية</translation>
    </message>
    <message numerus="no">
      <source>Event the list goes into</source>
      <translation>الفعالية التي تُضاف إليها القائمة</translation>
    </message>
    <message numerus="no">
      <source>Events</source>
      <translation>الفعاليات</translation>
    </message>
    <message numerus="no">
      <source>Every change will be in the history</source>
      <translation>كل تغيير سيُدرَج في تاريخ التغييرات</translation>
    </message>
    <message numerus="no">
      <source>Every column was left out; tick one less.</source>
      <translation>استُبعدت جميع الأعمدة؛ يُرجى إلغاء أحد خيارات الاستبعاد.</translation>
    </message>
    <message numerus="no">
      <source>Every country</source>
      <translation>جميع البلدان</translation>
    </message>
    <message numerus="no">
      <source>Every link leads to a record</source>
      <translation>كل رابط يؤدي إلى قيد</translation>
    </message>
    <message numerus="no">
      <source>Every record</source>
      <translation>كل القيود</translation>
    </message>
    <message numerus="no">
      <source>Everybody confirmed stands here, to be ticked by day or by session. Confirm people under People, or write down below who has come.</source>
      <translation>يظهر هنا كل من تأكدت مشاركته لتسجيل حضوره حسب اليوم أو الجلسة. يُرجى تأكيد المشاركين في تبويب الأشخاص، أو تدوين من حضر أدناه.</translation>
    </message>
    <message numerus="no">
      <source>Everybody in this book looks like somebody of their own. People who are added or changed are compared with all others.</source>
      <translation>يبدو أن كل شخص في هذا السجل مستقل بذاته. ويُقارَن كل من يُضاف أو يُعدَّل بجميع الآخرين.</translation>
    </message>
    <message numerus="no">
      <source>Everybody is being compared…</source>
      <translation>تجري مقارنة جميع الأشخاص…</translation>
    </message>
    <message numerus="no">
      <source>Everybody nominated, invited or present stands here with role and status. Begin with the first name, or import the list of nominations.</source>
      <translation>يظهر هنا كل من رُشّح أو دُعي أو حضر، مع دوره وحالته. ابدأ بالاسم الأول، أو استورد قائمة الترشيحات.</translation>
    </message>
    <message numerus="no">
      <source>Everybody present</source>
      <translation>الجميع حاضرون</translation>
    </message>
    <message numerus="no">
      <source>Everybody present today</source>
      <translation>الجميع حاضرون اليوم</translation>
    </message>
    <message numerus="no">
      <source>Everybody present: {occasion}</source>
      <translation>الجميع حاضرون: {occasion}</translation>
    </message>
    <message numerus="no">
      <source>Everybody who took part</source>
      <translation>جميع من شاركوا</translation>
    </message>
    <message numerus="no">
      <source>Everybody who took part, spoke or was invited stands here once, with all their events. Type the first name, or import a list of nominations.</source>
      <translation>كل من شارك أو تحدث أو دُعي يرد هنا مرة واحدة، مع جميع فعالياته. يُرجى إدخال الاسم الأول، أو استيراد قائمة بالترشيحات.</translation>
    </message>
    <message numerus="no">
      <source>Example</source>
      <translation>مثال</translation>
    </message>
    <message numerus="no">
      <source>Excel workbook (XLSX)</source>
      <translation>مصنف Excel ‏(XLSX)</translation>
    </message>
    <message numerus="no">
      <source>Expected</source>
      <translation>المتوقع</translation>
    </message>
    <message numerus="no">
      <source>Expected outcomes</source>
      <translation>النتائج المتوقعة</translation>
    </message>
    <message numerus="no">
      <source>Expected participants</source>
      <translation>العدد المتوقع للمشاركين</translation>
    </message>
    <message numerus="no">
      <source>Expected: how exact</source>
      <translation>المتوقع: مدى الدقة</translation>
    </message>
    <message numerus="no">
      <source>Explanations</source>
      <translation>إيضاحات</translation>
    </message>
    <message numerus="no">
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message numerus="no">
      <source>Export table</source>
      <translation>تصدير الجدول</translation>
    </message>
    <message numerus="no">
      <source>Export the chosen rows…</source>
      <translation>تصدير الصفوف المختارة…</translation>
    </message>
    <message numerus="no">
      <source>Export to CSV…</source>
      <translation>تصدير إلى CSV…</translation>
    </message>
    <message numerus="no">
      <source>Export to Excel (XLSX)…</source>
      <translation>تصدير إلى Excel ‏(XLSX)…</translation>
    </message>
    <message numerus="no">
      <source>Export {what} to “{file}” ({details})</source>
      <translation>تصدير {what} إلى «{file}» ({details})</translation>
    </message>
    <message numerus="no">
      <source>F2 edits the cell in hand. From then on what you type goes into the cells, Enter and Tab go on to the next, and Escape ends it. Space turns yes and no round, Delete empties, Ctrl+D fills down, Ctrl+V pastes over the cells; more than one cell is shown to you before it changes.</source>
      <translation>مفتاح F2 يعدِّل الخلية الحالية. ومنذ ذلك يذهب ما تكتبه إلى الخلايا، وينتقل Enter وTab إلى التالية، وينهي Escape ذلك. مفتاح المسافة يقلب نعم ولا، وDelete يُفرغ، وCtrl+D يملأ إلى الأسفل، وCtrl+V يلصق فوق الخلايا؛ وإذا كانت الخلايا أكثر من واحدة عُرضت عليك قبل تغييرها.</translation>
    </message>
    <message numerus="no">
      <source>FAILED</source>
      <translation>إخفاق</translation>
    </message>
    <message numerus="no">
      <source>Fair</source>
      <translation>مقبولة</translation>
    </message>
    <message numerus="no">
      <source>Fair. One more word makes it strong.</source>
      <translation>مقبولة. كلمة إضافية تجعلها قوية.</translation>
    </message>
    <message numerus="no">
      <source>Family name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message numerus="no">
      <source>Fewer</source>
      <translation>أقل</translation>
    </message>
    <message numerus="no">
      <source>Fewer than 10</source>
      <translation>أقل من 10</translation>
    </message>
    <message numerus="no">
      <source>Field</source>
      <translation>الحقل</translation>
    </message>
    <message numerus="no">
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message numerus="no">
      <source>File name</source>
      <translation>اسم الملف</translation>
    </message>
    <message numerus="no">
      <source>Files dropped here are kept inside the book.</source>
      <translation>الملفات التي تُفلت هنا تُحفظ داخل السجل.</translation>
    </message>
    <message numerus="no">
      <source>Fill in e-mails, phones, sex and nationality too.</source>
      <translation>ملء عناوين البريد الإلكتروني وأرقام الهاتف والجنس والجنسية أيضًا.</translation>
    </message>
    <message numerus="no">
      <source>Fill in who is nominated or invited</source>
      <translation>إدراج المرشَّحين والمدعوين مسبقًا</translation>
    </message>
    <message numerus="no">
      <source>Fill in who is nominated or invited: names and functions.</source>
      <translation>ملء أسماء المرشَّحين والمدعوين ووظائفهم.</translation>
    </message>
    <message numerus="no">
      <source>Fill it with the sample events; no passphrase.</source>
      <translation>ملؤه بالفعاليات النموذجية؛ من دون عبارة سر.</translation>
    </message>
    <message numerus="no">
      <source>Filter</source>
      <translation>تصفية</translation>
    </message>
    <message numerus="no">
      <source>Filter beside the table</source>
      <translation>التصفية بجانب الجدول</translation>
    </message>
    <message numerus="no">
      <source>Filter {column}</source>
      <translation>تصفية: {column}</translation>
    </message>
    <message numerus="no">
      <source>Final report, page 3</source>
      <translation>التقرير النهائي، الصفحة 3</translation>
    </message>
    <message numerus="no">
      <source>Find an action</source>
      <translation>البحث عن إجراء</translation>
    </message>
    <message numerus="yes">
      <source>Find in {n} people</source>
      <translation>
        <numerusform>البحث ضمن {n} شخص</numerusform>
        <numerusform>البحث ضمن شخص واحد</numerusform>
        <numerusform>البحث ضمن شخصين</numerusform>
        <numerusform>البحث ضمن {n} أشخاص</numerusform>
        <numerusform>البحث ضمن {n} شخصًا</numerusform>
        <numerusform>البحث ضمن {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Findings, challenges, good practices and lessons, in the words of the report.</source>
      <translation>الاستنتاجات والتحديات والممارسات الجيدة والدروس المستفادة، بعبارات التقرير.</translation>
    </message>
    <message numerus="no">
      <source>Fingerprint</source>
      <translation>البصمة</translation>
    </message>
    <message numerus="no">
      <source>Fingerprint of the headings</source>
      <translation>بصمة العناوين</translation>
    </message>
    <message numerus="no">
      <source>First and last day or session; with Ctrl the first and last person</source>
      <translation>أول يوم أو جلسة وآخرهما؛ ومع Ctrl أول شخص وآخر شخص</translation>
    </message>
    <message numerus="no">
      <source>Fit to its content</source>
      <translation>ضبط العرض حسب المحتوى</translation>
    </message>
    <message numerus="no">
      <source>Fit width</source>
      <translation>ملاءمة العرض</translation>
    </message>
    <message numerus="no">
      <source>Focal point</source>
      <translation>جهة التنسيق</translation>
    </message>
    <message numerus="no">
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message numerus="no">
      <source>Follow attendance again</source>
      <translation>إتباع الحالة للحضور من جديد</translation>
    </message>
    <message numerus="no">
      <source>Follow-up</source>
      <translation>المتابعة</translation>
    </message>
    <message numerus="no">
      <source>Follow-up action</source>
      <translation>إجراء متابعة</translation>
    </message>
    <message numerus="no">
      <source>Follow-up actions</source>
      <translation>إجراءات المتابعة</translation>
    </message>
    <message numerus="no">
      <source>Follow-ups</source>
      <translation>المتابعات</translation>
    </message>
    <message numerus="no">
      <source>Footnote</source>
      <translation>الحاشية</translation>
    </message>
    <message numerus="no">
      <source>For rows that say none</source>
      <translation>للصفوف التي لا تذكره</translation>
    </message>
    <message numerus="no">
      <source>For whom it is held</source>
      <translation>الجهات التي تُعقد من أجلها</translation>
    </message>
    <message numerus="no">
      <source>Formal title</source>
      <translation>العنوان الرسمي</translation>
    </message>
    <message numerus="no">
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message numerus="no">
      <source>Friday</source>
      <translation>الجمعة</translation>
    </message>
    <message numerus="no">
      <source>From</source>
      <translation>من</translation>
    </message>
    <message numerus="no">
      <source>From 10 to 30</source>
      <translation>من 10 إلى 30</translation>
    </message>
    <message numerus="no">
      <source>Full title</source>
      <translation>العنوان بالكامل</translation>
    </message>
    <message numerus="no">
      <source>Funding</source>
      <translation>التمويل</translation>
    </message>
    <message numerus="no">
      <source>Funding of participants</source>
      <translation>تمويل المشاركين</translation>
    </message>
    <message numerus="no">
      <source>Give the file a name without a slash.</source>
      <translation>يُرجى تسمية الملف باسم لا يحتوي على شرطة مائلة.</translation>
    </message>
    <message numerus="no">
      <source>Given names</source>
      <translation>الأسماء الأولى</translation>
    </message>
    <message numerus="no">
      <source>Goes into it</source>
      <translation>يُدمج فيه</translation>
    </message>
    <message numerus="no">
      <source>Group</source>
      <translation>المجموعة</translation>
    </message>
    <message numerus="no">
      <source>Group of countries</source>
      <translation>مجموعة بلدان</translation>
    </message>
    <message numerus="no">
      <source>Group {number} of the recovery code, “{group}”, is not as printed; compare it with the sheet and type it again.</source>
      <translation>المجموعة {number} من رمز الاسترداد، «{group}»، لا تطابق المطبوع؛ يُرجى مقارنتها بالورقة وإدخالها من جديد.</translation>
    </message>
    <message numerus="no">
      <source>Groups of countries</source>
      <translation>مجموعات البلدان</translation>
    </message>
    <message numerus="no">
      <source>Groups the office counts by, such as Maghreb and Sahel.</source>
      <translation>المجموعات التي يُحصي المكتب بحسبها، مثل المغرب العربي والساحل.</translation>
    </message>
    <message numerus="no">
      <source>Guessed</source>
      <translation>تخمين</translation>
    </message>
    <message numerus="no">
      <source>Has</source>
      <translation>لديه</translation>
    </message>
    <message numerus="no">
      <source>Has as parts</source>
      <translation>تتبع لها</translation>
    </message>
    <message numerus="no">
      <source>Has one name only</source>
      <translation>له اسم واحد فقط</translation>
    </message>
    <message numerus="no">
      <source>Head of delegation</source>
      <translation>رئيس الوفد</translation>
    </message>
    <message numerus="no">
      <source>Head-count</source>
      <translation>إحصاء عددي</translation>
    </message>
    <message numerus="no">
      <source>Head-counts</source>
      <translation>الإحصاءات العددية</translation>
    </message>
    <message numerus="no">
      <source>Heading</source>
      <translation>العنوان الكامل</translation>
    </message>
    <message numerus="no">
      <source>Headings</source>
      <translation>العناوين</translation>
    </message>
    <message numerus="no">
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message numerus="no">
      <source>Hide columns</source>
      <translation>إخفاء الأعمدة</translation>
    </message>
    <message numerus="no">
      <source>Hide this column</source>
      <translation>إخفاء هذا العمود</translation>
    </message>
    <message numerus="no">
      <source>History</source>
      <translation>التغييرات</translation>
    </message>
    <message numerus="no">
      <source>Home, End</source>
      <translation>Home، End</translation>
    </message>
    <message numerus="no">
      <source>Honorific</source>
      <translation>اللقب</translation>
    </message>
    <message numerus="no">
      <source>Honorifics</source>
      <translation>الألقاب</translation>
    </message>
    <message numerus="no">
      <source>Host</source>
      <translation>الجهة المضيفة</translation>
    </message>
    <message numerus="no">
      <source>Hotel, hall or platform</source>
      <translation>فندق أو قاعة أو منصة</translation>
    </message>
    <message numerus="no">
      <source>How exact</source>
      <translation>مدى الدقة</translation>
    </message>
    <message numerus="no">
      <source>How exact a number is</source>
      <translation>مدى دقة الأرقام</translation>
    </message>
    <message numerus="no">
      <source>How far it is</source>
      <translation>مدى التقدم</translation>
    </message>
    <message numerus="no">
      <source>How far the comparison is</source>
      <translation>مدى تقدّم المقارنة</translation>
    </message>
    <message numerus="no">
      <source>How many</source>
      <translation>العدد</translation>
    </message>
    <message numerus="no">
      <source>How many came: named people and head-counts, or the reported number.</source>
      <translation>عدد من حضروا: الأشخاص بالاسم والإحصاءات العددية، أو العدد المبلغ عنه.</translation>
    </message>
    <message numerus="no">
      <source>How many empty rows it has.</source>
      <translation>عدد الصفوف الفارغة.</translation>
    </message>
    <message numerus="no">
      <source>How many events; compare with &gt; and &lt;.</source>
      <translation>عدد الفعاليات؛ قارن بـ &gt; و&lt;.</translation>
    </message>
    <message numerus="no">
      <source>How many people; compare with &gt; and &lt;.</source>
      <translation>عدد الأشخاص؛ قارن بـ &gt; و&lt;.</translation>
    </message>
    <message numerus="no">
      <source>How the lines are joined</source>
      <translation>كيفية الجمع بين الأسطر</translation>
    </message>
    <message numerus="no">
      <source>How to fill it in</source>
      <translation>كيفية الملء</translation>
    </message>
    <message numerus="no">
      <source>How to search</source>
      <translation>كيفية البحث</translation>
    </message>
    <message numerus="no">
      <source>Hybrid</source>
      <translation>مختلط</translation>
    </message>
    <message numerus="no">
      <source>I have kept it in a safe place</source>
      <translation>حُفظ في مكان آمن</translation>
    </message>
    <message numerus="no">
      <source>ID</source>
      <translation>المعرِّف</translation>
    </message>
    <message numerus="no">
      <source>ISO 3166-1 alpha-3</source>
      <translation>رمز ISO 3166-1 alpha-3</translation>
    </message>
    <message numerus="no">
      <source>Identifier</source>
      <translation>المعرِّف</translation>
    </message>
    <message numerus="no">
      <source>If the passphrase is forgotten, only this code opens the book. It is shown this once. Print it or write it down, and keep it in a safe, away from the computer.</source>
      <translation>إذا نُسيت عبارة السر، فلا يفتح السجل إلا هذا الرمز. وهو يُعرض هذه المرة فقط. يُرجى طباعته أو تدوينه، وحفظه في خزانة بعيدًا عن الحاسوب.</translation>
    </message>
    <message numerus="no">
      <source>Implementation</source>
      <translation>التنفيذ</translation>
    </message>
    <message numerus="no">
      <source>Implementation of recommendations</source>
      <translation>تنفيذ التوصيات</translation>
    </message>
    <message numerus="no">
      <source>Implementing entity</source>
      <translation>الكيان المنفِّذ</translation>
    </message>
    <message numerus="no">
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message numerus="no">
      <source>Import a list of people</source>
      <translation>استيراد قائمة أشخاص</translation>
    </message>
    <message numerus="no">
      <source>Import a list of people…</source>
      <translation>استيراد قائمة أشخاص…</translation>
    </message>
    <message numerus="no">
      <source>Import list…</source>
      <translation>استيراد قائمة…</translation>
    </message>
    <message numerus="no">
      <source>Import the copied rows</source>
      <translation>استيراد الصفوف المنسوخة</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} people</source>
      <translation>
        <numerusform>استيراد {n} شخص</numerusform>
        <numerusform>استيراد شخص واحد</numerusform>
        <numerusform>استيراد شخصين</numerusform>
        <numerusform>استيراد {n} أشخاص</numerusform>
        <numerusform>استيراد {n} شخصًا</numerusform>
        <numerusform>استيراد {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {n} people from “{name}”</source>
      <translation>
        <numerusform>استيراد {n} شخص من «{name}»</numerusform>
        <numerusform>استيراد شخص واحد من «{name}»</numerusform>
        <numerusform>استيراد شخصين من «{name}»</numerusform>
        <numerusform>استيراد {n} أشخاص من «{name}»</numerusform>
        <numerusform>استيراد {n} شخصًا من «{name}»</numerusform>
        <numerusform>استيراد {n} شخص من «{name}»</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Imported at</source>
      <translation>تاريخ الاستيراد</translation>
    </message>
    <message numerus="no">
      <source>Imported list</source>
      <translation>قائمة مستوردة</translation>
    </message>
    <message numerus="no">
      <source>Imported lists</source>
      <translation>قوائم مستوردة</translation>
    </message>
    <message numerus="no">
      <source>Importing…</source>
      <translation>جارٍ الاستيراد…</translation>
    </message>
    <message numerus="no">
      <source>In Arabic</source>
      <translation>بالعربية</translation>
    </message>
    <message numerus="no">
      <source>In French</source>
      <translation>بالفرنسية</translation>
    </message>
    <message numerus="no">
      <source>In a country of the Sahel, from 2021 on</source>
      <translation>في أحد بلدان الساحل منذ 2021</translation>
    </message>
    <message numerus="no">
      <source>In a table the arrow keys and Tab move the cell in hand, with Ctrl to the edges, with Shift choosing rows and, sideways, only some of their columns. Tab at the end of a row, or F6, leaves the table.</source>
      <translation>في الجدول تنقل الأسهم ومفتاح Tab الخلية الحالية، ومع Ctrl إلى الحواف، ومع Shift تُختار الصفوف، وجانبيًا بعض أعمدتها فقط. مفتاح Tab في آخر الصف، أو F6، يغادر الجدول.</translation>
    </message>
    <message numerus="no">
      <source>In person</source>
      <translation>حضوري</translation>
    </message>
    <message numerus="no">
      <source>In the book</source>
      <translation>في السجل</translation>
    </message>
    <message numerus="no">
      <source>In the list</source>
      <translation>في القائمة</translation>
    </message>
    <message numerus="no">
      <source>In use</source>
      <translation>قيد الاستخدام</translation>
    </message>
    <message numerus="no">
      <source>Initiatives and programmes of which single events are a part.</source>
      <translation>المبادرات والبرامج التي تندرج الفعاليات ضمنها.</translation>
    </message>
    <message numerus="no">
      <source>Instrument</source>
      <translation>صك</translation>
    </message>
    <message numerus="no">
      <source>Instrument of the event</source>
      <translation>صك متصل بالفعالية</translation>
    </message>
    <message numerus="no">
      <source>Instruments</source>
      <translation>الصكوك</translation>
    </message>
    <message numerus="no">
      <source>Intermediate region (M49)</source>
      <translation>المنطقة الوسيطة (M49)</translation>
    </message>
    <message numerus="no">
      <source>Into</source>
      <translation>إلى</translation>
    </message>
    <message numerus="no">
      <source>Is</source>
      <translation>هو</translation>
    </message>
    <message numerus="yes">
      <source>Is this one of the {n} people below, or somebody new?</source>
      <translation>
        <numerusform>أهو شخص جديد؟</numerusform>
        <numerusform>أهو الشخص أدناه أم شخص جديد؟</numerusform>
        <numerusform>أهو أحد الشخصين أدناه أم شخص جديد؟</numerusform>
        <numerusform>أهو أحد الأشخاص الـ{n} أدناه أم شخص جديد؟</numerusform>
        <numerusform>أهو أحد الأشخاص الـ{n} أدناه أم شخص جديد؟</numerusform>
        <numerusform>أهو أحد الأشخاص الـ{n} أدناه أم شخص جديد؟</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>It is meant only for those who organise the event. Everyone may ask {office} what is kept about them, and ask to have it corrected or erased.</source>
      <translation>وهذه المعلومات موجهة إلى القائمين على تنظيم الفعالية وحدهم. ولكل شخص أن يسأل الجهة المنظِّمة ({office}) عما يُحفظ بشأنه وأن يطلب تصحيحه أو محوه.</translation>
    </message>
    <message numerus="no">
      <source>It is no longer in this book.</source>
      <translation>لم يعد في هذا السجل.</translation>
    </message>
    <message numerus="no">
      <source>It is prepared once, after another version of CT Desk or a power cut; nothing is lost if the computer stops meanwhile.</source>
      <translation>يُجهَّز مرة واحدة بعد إصدار آخر من CT Desk أو بعد انقطاع الكهرباء؛ ولا يضيع شيء إن توقف الحاسوب أثناء ذلك.</translation>
    </message>
    <message numerus="no">
      <source>Its newest backup is “{backup}” in the folder “{folder}”.</source>
      <translation>أحدث نسخة احتياطية منه هي «{backup}» في المجلد «{folder}».</translation>
    </message>
    <message numerus="no">
      <source>Joining link</source>
      <translation>رابط الانضمام</translation>
    </message>
    <message numerus="no">
      <source>Keep dates of birth</source>
      <translation>حفظ تواريخ الميلاد</translation>
    </message>
    <message numerus="no">
      <source>Keep no dates of birth</source>
      <translation>عدم حفظ تواريخ الميلاد</translation>
    </message>
    <message numerus="no">
      <source>Keep this column in sight</source>
      <translation>إبقاء هذا العمود ظاهرًا</translation>
    </message>
    <message numerus="no">
      <source>Keep this recovery code</source>
      <translation>يُرجى الاحتفاظ برمز الاسترداد هذا</translation>
    </message>
    <message numerus="no">
      <source>Keep this sheet in a safe, away from the computer.</source>
      <translation>يُرجى حفظ هذه الورقة في خزانة بعيدًا عن الحاسوب.</translation>
    </message>
    <message numerus="no">
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message numerus="no">
      <source>Keyword</source>
      <translation>الكلمة المفتاحية</translation>
    </message>
    <message numerus="no">
      <source>Keywords about events people came to, side by side, are about the same event.</source>
      <translation>الكلمات المفتاحية المتجاورة عن الفعاليات التي حضرها الأشخاص تخص الفعالية نفسها.</translation>
    </message>
    <message numerus="no">
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message numerus="no">
      <source>Kind of document</source>
      <translation>نوع الوثيقة</translation>
    </message>
    <message numerus="no">
      <source>Kinds of affiliation</source>
      <translation>أنواع الانتماء</translation>
    </message>
    <message numerus="no">
      <source>Kinds of document</source>
      <translation>أنواع الوثائق</translation>
    </message>
    <message numerus="no">
      <source>Kinds of instrument</source>
      <translation>أنواع الصكوك</translation>
    </message>
    <message numerus="no">
      <source>Kinds of outcome</source>
      <translation>أنواع النتائج</translation>
    </message>
    <message numerus="no">
      <source>Kinds of series</source>
      <translation>أنواع السلاسل</translation>
    </message>
    <message numerus="no">
      <source>Kinds of session</source>
      <translation>أنواع الجلسات</translation>
    </message>
    <message numerus="no">
      <source>Label in Arabic</source>
      <translation>التسمية بالعربية</translation>
    </message>
    <message numerus="no">
      <source>Label in English</source>
      <translation>التسمية بالإنجليزية</translation>
    </message>
    <message numerus="no">
      <source>Label in French</source>
      <translation>التسمية بالفرنسية</translation>
    </message>
    <message numerus="no">
      <source>Landlocked developing country</source>
      <translation>من البلدان النامية غير الساحلية</translation>
    </message>
    <message numerus="no">
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message numerus="no">
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message numerus="no">
      <source>Larger text</source>
      <translation>تكبير النص</translation>
    </message>
    <message numerus="no">
      <source>Last event</source>
      <translation>آخر فعالية</translation>
    </message>
    <message numerus="no">
      <source>Last month</source>
      <translation>الشهر الماضي</translation>
    </message>
    <message numerus="no">
      <source>Last year</source>
      <translation>السنة الماضية</translation>
    </message>
    <message numerus="no">
      <source>Later records depend on this step; undo the later steps first.</source>
      <translation>تعتمد قيود لاحقة على هذه الخطوة؛ يُرجى التراجع عن الخطوات اللاحقة أولًا.</translation>
    </message>
    <message numerus="no">
      <source>Later than the whole day, month or year: after:2020 begins with 2021.</source>
      <translation>بعد نهاية اليوم أو الشهر أو السنة: after:2020 يبدأ من 2021.</translation>
    </message>
    <message numerus="no">
      <source>Least developed country</source>
      <translation>من أقل البلدان نموًا</translation>
    </message>
    <message numerus="no">
      <source>Leave</source>
      <translation>مغادرة</translation>
    </message>
    <message numerus="no">
      <source>Leave it out</source>
      <translation>استبعادها</translation>
    </message>
    <message numerus="no">
      <source>Leave out (L)</source>
      <translation>استبعاد (L)</translation>
    </message>
    <message numerus="no">
      <source>Leave out e-mails, phones and dates of birth</source>
      <translation>عدم إدراج عناوين البريد الإلكتروني والهواتف وتواريخ الميلاد</translation>
    </message>
    <message numerus="no">
      <source>Leave the headings as they are. A hidden row and a hidden column hold numbers by which the form is recognised when it comes back; they say nothing about anybody.</source>
      <translation>يُرجى ترك العناوين كما هي. وفي الاستمارة صف مخفي وعمود مخفي فيهما أرقام تُعرف بها عند عودتها، ولا تدل على شيء عن أي شخص.</translation>
    </message>
    <message numerus="no">
      <source>Left out</source>
      <translation>المستبعَد</translation>
    </message>
    <message numerus="no">
      <source>Left out, as it cannot be changed: {columns}</source>
      <translation>تُرك لأنه لا يمكن تغييره: {columns}</translation>
    </message>
    <message numerus="no">
      <source>Left out: {columns}</source>
      <translation>المستبعَد: {columns}</translation>
    </message>
    <message numerus="no">
      <source>Left out: {rows}</source>
      <translation>المستبعد: {rows}</translation>
    </message>
    <message numerus="no">
      <source>Lessons learned</source>
      <translation>الدروس المستفادة</translation>
    </message>
    <message numerus="yes">
      <source>Let the status of {n} people follow attendance</source>
      <translation>
        <numerusform>إتباع حالة {n} شخص للحضور</numerusform>
        <numerusform>إتباع حالة شخص واحد للحضور</numerusform>
        <numerusform>إتباع حالة شخصين للحضور</numerusform>
        <numerusform>إتباع حالة {n} أشخاص للحضور</numerusform>
        <numerusform>إتباع حالة {n} شخصًا للحضور</numerusform>
        <numerusform>إتباع حالة {n} شخص للحضور</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Let this column scroll</source>
      <translation>ترك هذا العمود يتحرك مع التمرير</translation>
    </message>
    <message numerus="no">
      <source>Letters, or Space: present, absent, empty; Ctrl+Space: column; Shift+Space: row; /: find a person</source>
      <translation>الحروف تسجّل؛ مفتاح المسافة: حاضر، غائب، بلا علامة؛ Ctrl+المسافة: العمود؛ Shift+المسافة: الصف؛ /: البحث عن شخص</translation>
    </message>
    <message numerus="no">
      <source>Levels of confidentiality</source>
      <translation>مستويات السرية</translation>
    </message>
    <message numerus="no">
      <source>Light colours</source>
      <translation>ألوان فاتحة</translation>
    </message>
    <message numerus="no">
      <source>Linked with:</source>
      <translation>مرتبط بما يلي:</translation>
    </message>
    <message numerus="no">
      <source>List</source>
      <translation>القائمة</translation>
    </message>
    <message numerus="no">
      <source>List pairs of people who may be one person, the likeliest first.</source>
      <translation>سرد أزواج السجلات التي قد تكون لشخص واحد، الأرجح أولًا.</translation>
    </message>
    <message numerus="no">
      <source>List the records of a page or a reference list that match a search.</source>
      <translation>عرض قيود إحدى الصفحات أو القوائم المرجعية المطابقة للبحث.</translation>
    </message>
    <message numerus="no">
      <source>List the steps done in a book, or those that touched one record, newest first.</source>
      <translation>عرض الخطوات المنفَّذة في السجل، أو الخطوات المتعلقة بقيد واحد، بدءًا بالأحدث.</translation>
    </message>
    <message numerus="no">
      <source>Lists</source>
      <translation>القوائم</translation>
    </message>
    <message numerus="no">
      <source>Lists to choose from: {columns}</source>
      <translation>قوائم للاختيار: {columns}</translation>
    </message>
    <message numerus="no">
      <source>Lock the book</source>
      <translation>قفل السجل</translation>
    </message>
    <message numerus="yes">
      <source>Locks after {n} minutes</source>
      <translation>
        <numerusform>يُقفل بعد {n} دقيقة</numerusform>
        <numerusform>يُقفل بعد دقيقة واحدة</numerusform>
        <numerusform>يُقفل بعد دقيقتين</numerusform>
        <numerusform>يُقفل بعد {n} دقائق</numerusform>
        <numerusform>يُقفل بعد {n} دقيقة</numerusform>
        <numerusform>يُقفل بعد {n} دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Look again</source>
      <translation>البحث من جديد</translation>
    </message>
    <message numerus="no">
      <source>Look at the rows</source>
      <translation>فحص الصفوف</translation>
    </message>
    <message numerus="no">
      <source>Look for a name in the grid</source>
      <translation>البحث عن اسم في الشبكة</translation>
    </message>
    <message numerus="no">
      <source>Look for duplicates again</source>
      <translation>البحث عن التكرارات من جديد</translation>
    </message>
    <message numerus="no">
      <source>Look through a whole book for damage; the exit code is 1 when some is found.</source>
      <translation>فحص السجل كله بحثًا عن أي تلف؛ ويكون رمز الخروج 1 عند العثور على تلف.</translation>
    </message>
    <message numerus="no">
      <source>Looking at the rows…</source>
      <translation>جارٍ فحص الصفوف…</translation>
    </message>
    <message numerus="no">
      <source>Looking at them changes nothing in the book.</source>
      <translation>فحصها لا يغيّر شيئًا في السجل.</translation>
    </message>
    <message numerus="no">
      <source>Looking at what would change…</source>
      <translation>جارٍ النظر فيما سيتغير…</translation>
    </message>
    <message numerus="no">
      <source>Looking at what would change… {percent}</source>
      <translation>جارٍ النظر فيما سيتغير… {percent}</translation>
    </message>
    <message numerus="no">
      <source>M49 code</source>
      <translation>رمز M49</translation>
    </message>
    <message numerus="no">
      <source>Made by</source>
      <translation>أعدَّه</translation>
    </message>
    <message numerus="no">
      <source>Made on</source>
      <translation>تاريخ الإعداد</translation>
    </message>
    <message numerus="no">
      <source>Made “{name}”.</source>
      <translation>أُنشئ «{name}».</translation>
    </message>
    <message numerus="no">
      <source>Make a new, encrypted book, or the unencrypted sample book.</source>
      <translation>إنشاء سجل جديد مشفَّر، أو السجل النموذجي غير المشفَّر.</translation>
    </message>
    <message numerus="no">
      <source>Make anew what follows from the records: search index, triggers.</source>
      <translation>إعادة إنشاء ما يُستخلص من القيود: فهرس البحث والمشغِّلات.</translation>
    </message>
    <message numerus="no">
      <source>Make the book</source>
      <translation>إنشاء السجل</translation>
    </message>
    <message numerus="no">
      <source>Make the search index anew</source>
      <translation>إعادة إنشاء فهرس البحث</translation>
    </message>
    <message numerus="no">
      <source>Making a backup…</source>
      <translation>جارٍ إنشاء نسخة احتياطية…</translation>
    </message>
    <message numerus="no">
      <source>Making the list of how names are written…</source>
      <translation>جارٍ إنشاء قائمة صيغ كتابة الأسماء…</translation>
    </message>
    <message numerus="no">
      <source>Making the pages…</source>
      <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message numerus="no">
      <source>Making the search index…</source>
      <translation>جارٍ إنشاء فهرس البحث…</translation>
    </message>
    <message numerus="no">
      <source>Mandate</source>
      <translation>الولاية</translation>
    </message>
    <message numerus="no">
      <source>Mark what is chosen: empty</source>
      <translation>تأشير المحدَّد: فارغ</translation>
    </message>
    <message numerus="no">
      <source>Mark what is chosen: {mark}</source>
      <translation>تأشير المحدَّد: {mark}</translation>
    </message>
    <message numerus="no">
      <source>May be the same person as {name} ({why}).</source>
      <translation>قد يكون الشخص نفسه: {name} ({why}).</translation>
    </message>
    <message numerus="no">
      <source>Meaning of {column}</source>
      <translation>معنى {column}</translation>
    </message>
    <message numerus="no">
      <source>Member of a group</source>
      <translation>عضو في مجموعة</translation>
    </message>
    <message numerus="no">
      <source>Members</source>
      <translation>الأعضاء</translation>
    </message>
    <message numerus="no">
      <source>Men</source>
      <translation>الرجال</translation>
    </message>
    <message numerus="no">
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message numerus="no">
      <source>Merge the chosen organisations…</source>
      <translation>دمج المنظمات المختارة…</translation>
    </message>
    <message numerus="no">
      <source>Merge the chosen people…</source>
      <translation>دمج الأشخاص المختارين…</translation>
    </message>
    <message numerus="no">
      <source>Merge the second of two people or organisations into the first, as one step.</source>
      <translation>دمج الثاني من شخصين أو منظمتين في الأول، في خطوة واحدة.</translation>
    </message>
    <message numerus="no">
      <source>Merge two organisations</source>
      <translation>دمج منظمتين</translation>
    </message>
    <message numerus="no">
      <source>Merge two people</source>
      <translation>دمج شخصين</translation>
    </message>
    <message numerus="no">
      <source>Merge {lost} into {kept}</source>
      <translation>دمج {lost} في {kept}</translation>
    </message>
    <message numerus="no">
      <source>Merged</source>
      <translation>مدمج</translation>
    </message>
    <message numerus="no">
      <source>Merged into</source>
      <translation>أُدمجت في</translation>
    </message>
    <message numerus="no">
      <source>Messaging</source>
      <translation>التراسل</translation>
    </message>
    <message numerus="no">
      <source>Methodology</source>
      <translation>المنهجية</translation>
    </message>
    <message numerus="no">
      <source>Microsoft Teams, Zoom</source>
      <translation>Microsoft Teams، Zoom</translation>
    </message>
    <message numerus="no">
      <source>Military or police rank, where there is one.</source>
      <translation>الرتبة العسكرية أو الشرطية، إن وُجدت.</translation>
    </message>
    <message numerus="no">
      <source>Ministries, agencies and civil society stand here, with the people they sent and the events they organised or paid for.</source>
      <translation>هنا ترد الوزارات والوكالات ومنظمات المجتمع المدني، مع من أوفدتهم من أشخاص وما نظمته أو مولته من فعاليات.</translation>
    </message>
    <message numerus="no">
      <source>Ministry that names this person</source>
      <translation>الوزارة التي ترشح هذا الشخص</translation>
    </message>
    <message numerus="no">
      <source>Ministry, service or organisation, written in full.</source>
      <translation>الوزارة أو الجهاز أو المنظمة، بالاسم الكامل.</translation>
    </message>
    <message numerus="no">
      <source>Missing: {what}</source>
      <translation>مفقود: {what}</translation>
    </message>
    <message numerus="no">
      <source>Mode</source>
      <translation>طريقة الانعقاد</translation>
    </message>
    <message numerus="no">
      <source>Monday</source>
      <translation>الاثنين</translation>
    </message>
    <message numerus="no">
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message numerus="no">
      <source>More than 30</source>
      <translation>أكثر من 30</translation>
    </message>
    <message numerus="no">
      <source>More than 30 participants</source>
      <translation>أكثر من 30 مشاركا</translation>
    </message>
    <message numerus="no">
      <source>More than the name agrees</source>
      <translation>يتفق أكثر من الاسم</translation>
    </message>
    <message numerus="no">
      <source>More…</source>
      <translation>المزيد…</translation>
    </message>
    <message numerus="no">
      <source>Move down</source>
      <translation>نقل إلى أسفل</translation>
    </message>
    <message numerus="no">
      <source>Move the search “{name}”</source>
      <translation>نقل البحث «{name}»</translation>
    </message>
    <message numerus="no">
      <source>Move towards the end</source>
      <translation>نقل نحو النهاية</translation>
    </message>
    <message numerus="no">
      <source>Move towards the start</source>
      <translation>نقل نحو البداية</translation>
    </message>
    <message numerus="no">
      <source>Move up</source>
      <translation>نقل إلى أعلى</translation>
    </message>
    <message numerus="no">
      <source>Moves to {name}: {what}.</source>
      <translation>ينتقل إلى {name}: {what}.</translation>
    </message>
    <message numerus="no">
      <source>Ms, Dr, H.E.</source>
      <translation>السيدة، الدكتور، سعادة</translation>
    </message>
    <message numerus="no">
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message numerus="no">
      <source>Name for the badge</source>
      <translation>الاسم على الشارة</translation>
    </message>
    <message numerus="no">
      <source>Name in Arabic</source>
      <translation>الاسم بالعربية</translation>
    </message>
    <message numerus="no">
      <source>Name in English</source>
      <translation>الاسم بالإنجليزية</translation>
    </message>
    <message numerus="no">
      <source>Name in French</source>
      <translation>الاسم بالفرنسية</translation>
    </message>
    <message numerus="no">
      <source>Name in the original script</source>
      <translation>الاسم بالكتابة الأصلية</translation>
    </message>
    <message numerus="no">
      <source>Name of the file</source>
      <translation>اسم الملف</translation>
    </message>
    <message numerus="no">
      <source>Name of the person</source>
      <translation>اسم الشخص</translation>
    </message>
    <message numerus="no">
      <source>Name of the person; Enter adds</source>
      <translation>اسم الشخص؛ ويضيفه المفتاح Enter</translation>
    </message>
    <message numerus="no">
      <source>Name of the search</source>
      <translation>اسم البحث</translation>
    </message>
    <message numerus="no">
      <source>Name of your office</source>
      <translation>اسم المكتب</translation>
    </message>
    <message numerus="no">
      <source>Name; or name; organisation; country</source>
      <translation>الاسم؛ أو الاسم؛ المنظمة؛ البلد</translation>
    </message>
    <message numerus="no">
      <source>Nationality</source>
      <translation>الجنسية</translation>
    </message>
    <message numerus="no">
      <source>Negative</source>
      <translation>سلبية</translation>
    </message>
    <message numerus="no">
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message numerus="no">
      <source>New book</source>
      <translation>سجل جديد</translation>
    </message>
    <message numerus="no">
      <source>New book…</source>
      <translation>سجل جديد…</translation>
    </message>
    <message numerus="no">
      <source>New country</source>
      <translation>بلد جديد</translation>
    </message>
    <message numerus="no">
      <source>New event</source>
      <translation>فعالية جديدة</translation>
    </message>
    <message numerus="no">
      <source>New group</source>
      <translation>مجموعة جديدة</translation>
    </message>
    <message numerus="no">
      <source>New instrument</source>
      <translation>صك جديد</translation>
    </message>
    <message numerus="no">
      <source>New organisation</source>
      <translation>منظمة جديدة</translation>
    </message>
    <message numerus="no">
      <source>New people</source>
      <translation>أشخاص جدد</translation>
    </message>
    <message numerus="no">
      <source>New person</source>
      <translation>شخص جديد</translation>
    </message>
    <message numerus="no">
      <source>New person (N)</source>
      <translation>شخص جديد (N)</translation>
    </message>
    <message numerus="no">
      <source>New project</source>
      <translation>مشروع جديد</translation>
    </message>
    <message numerus="no">
      <source>New series</source>
      <translation>سلسلة جديدة</translation>
    </message>
    <message numerus="no">
      <source>New term</source>
      <translation>مصطلح جديد</translation>
    </message>
    <message numerus="no">
      <source>Next doubtful (Enter)</source>
      <translation>المشكوك فيه التالي (Enter)</translation>
    </message>
    <message numerus="no">
      <source>Next month</source>
      <translation>الشهر القادم</translation>
    </message>
    <message numerus="no">
      <source>Next page</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message numerus="no">
      <source>Next year</source>
      <translation>السنة القادمة</translation>
    </message>
    <message numerus="no">
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message numerus="no">
      <source>No action of that name</source>
      <translation>لا يوجد إجراء بهذا الاسم</translation>
    </message>
    <message numerus="no">
      <source>No dates of birth are kept.</source>
      <translation>لا تُحفظ تواريخ الميلاد.</translation>
    </message>
    <message numerus="no">
      <source>No days to tick yet</source>
      <translation>لا أيام لتسجيل الحضور بعد</translation>
    </message>
    <message numerus="no">
      <source>No documents yet</source>
      <translation>لا وثائق بعد</translation>
    </message>
    <message numerus="no">
      <source>No events yet</source>
      <translation>لا فعاليات بعد</translation>
    </message>
    <message numerus="no">
      <source>No follow-ups yet</source>
      <translation>لا متابعات بعد</translation>
    </message>
    <message numerus="no">
      <source>No longer ask for it</source>
      <translation>إلغاء طلبها</translation>
    </message>
    <message numerus="no">
      <source>No longer leave it out</source>
      <translation>إلغاء استبعادها</translation>
    </message>
    <message numerus="no">
      <source>No name</source>
      <translation>بلا اسم</translation>
    </message>
    <message numerus="no">
      <source>No organisations yet</source>
      <translation>لا منظمات بعد</translation>
    </message>
    <message numerus="no">
      <source>No outcomes yet</source>
      <translation>لا نتائج بعد</translation>
    </message>
    <message numerus="no">
      <source>No possible duplicates</source>
      <translation>لا تكرارات محتملة</translation>
    </message>
    <message numerus="no">
      <source>No recommendations yet</source>
      <translation>لا توصيات بعد</translation>
    </message>
    <message numerus="no">
      <source>No record has all of this. Take a part away, or clear the search.</source>
      <translation>لا يوجد قيد يجمع كل هذا. أزل جزءًا أو امسح البحث.</translation>
    </message>
    <message numerus="no">
      <source>No record has all these words. Take one away, or clear the search.</source>
      <translation>لا يوجد قيد يتضمن جميع هذه الكلمات. يُرجى حذف إحداها أو مسح البحث.</translation>
    </message>
    <message numerus="no">
      <source>No record here has this. Perhaps it is written in another way.</source>
      <translation>لا يوجد هنا قيد فيه هذا. لعله مكتوب بطريقة أخرى.</translation>
    </message>
    <message numerus="no">
      <source>No row could be taken in; nothing was changed.</source>
      <translation>لم يمكن استيراد أي صف؛ لم يتغير شيء.</translation>
    </message>
    <message numerus="no">
      <source>No search of this page is saved under a name; type the search instead.</source>
      <translation>لا توجد عملية بحث محفوظة لهذه الصفحة؛ يُرجى كتابة البحث نفسه.</translation>
    </message>
    <message numerus="no">
      <source>No sessions yet</source>
      <translation>لا جلسات بعد</translation>
    </message>
    <message numerus="no">
      <source>No such row</source>
      <translation>لا صف من هذا النوع</translation>
    </message>
    <message numerus="no">
      <source>No.</source>
      <translation>الرقم</translation>
    </message>
    <message numerus="no">
      <source>Nobody can take their own place in the end; choose somebody else.</source>
      <translation>لا يمكن لأحد أن يحل محل نفسه في نهاية المطاف؛ اختر شخصاً آخر.</translation>
    </message>
    <message numerus="no">
      <source>Nobody chosen can move on from here</source>
      <translation>لا أحد من المختارين يمكن نقله إلى حالة أخرى من هنا</translation>
    </message>
    <message numerus="no">
      <source>Nobody counted yet</source>
      <translation>لم يُحصَ أحد بعد</translation>
    </message>
    <message numerus="no">
      <source>Nobody has been compared since the book was opened.</source>
      <translation>لم تُجرَ أي مقارنة منذ فتح السجل.</translation>
    </message>
    <message numerus="no">
      <source>Nobody has been compared yet</source>
      <translation>لم تُجرَ أي مقارنة بعد</translation>
    </message>
    <message numerus="no">
      <source>Nobody in the book is like this person.</source>
      <translation>لا أحد في السجل يشبه هذا الشخص.</translation>
    </message>
    <message numerus="no">
      <source>Nobody is asked for a date of birth any more.</source>
      <translation>لم يعد يُطلب تاريخ الميلاد من أحد.</translation>
    </message>
    <message numerus="no">
      <source>Nobody is expected yet</source>
      <translation>لا أحد منتظر بعد</translation>
    </message>
    <message numerus="no">
      <source>Nobody on the list yet</source>
      <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message numerus="no">
      <source>Nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message numerus="no">
      <source>Nominated by</source>
      <translation>جهة الترشيح</translation>
    </message>
    <message numerus="no">
      <source>Nominated on</source>
      <translation>تاريخ الترشيح</translation>
    </message>
    <message numerus="no">
      <source>Nomination</source>
      <translation>الترشيح</translation>
    </message>
    <message numerus="no">
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message numerus="no">
      <source>None of these columns tells how to reach a person.</source>
      <translation>لا يدل أي من هذه الأعمدة على وسيلة للاتصال بشخص.</translation>
    </message>
    <message numerus="no">
      <source>None yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message numerus="no">
      <source>Not backed up yet</source>
      <translation>لم يُنسخ احتياطيًا بعد</translation>
    </message>
    <message numerus="no">
      <source>Not encrypted: sample book</source>
      <translation>غير مشفَّر: سجل نموذجي</translation>
    </message>
    <message numerus="no">
      <source>Not imported</source>
      <translation>لا يُستورد</translation>
    </message>
    <message numerus="no">
      <source>Not in use</source>
      <translation>غير مستخدَم</translation>
    </message>
    <message numerus="no">
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message numerus="no">
      <source>Not ours: {what}</source>
      <translation>دخيل: {what}</translation>
    </message>
    <message numerus="no">
      <source>Not recorded</source>
      <translation>غير مسجَّل</translation>
    </message>
    <message numerus="no">
      <source>Not stated</source>
      <translation>غير محدد</translation>
    </message>
    <message numerus="no">
      <source>Not the same person</source>
      <translation>ليسا الشخص نفسه</translation>
    </message>
    <message numerus="no">
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message numerus="no">
      <source>Note on the dates</source>
      <translation>ملاحظة بشأن التواريخ</translation>
    </message>
    <message numerus="no">
      <source>Note that {one} and {other} are two people</source>
      <translation>تسجيل أن {one} و{other} شخصان مختلفان</translation>
    </message>
    <message numerus="no">
      <source>Note verbale</source>
      <translation>المذكرة الشفوية</translation>
    </message>
    <message numerus="no">
      <source>Noted: these are two people. Nobody will be asked about them again.</source>
      <translation>سُجّل أنهما شخصان مختلفان، ولن يُسأل عنهما مجددًا.</translation>
    </message>
    <message numerus="no">
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message numerus="no">
      <source>Nothing changed: it is already so.</source>
      <translation>لم يتغير شيء: القيمة هي نفسها.</translation>
    </message>
    <message numerus="no">
      <source>Nothing else is in the book</source>
      <translation>لا شيء آخر في السجل</translation>
    </message>
    <message numerus="no">
      <source>Nothing found</source>
      <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="no">
      <source>Nothing in this list yet</source>
      <translation>لا شيء في هذه القائمة بعد</translation>
    </message>
    <message numerus="no">
      <source>Nothing is entered there</source>
      <translation>لم يدخل فيه شيء</translation>
    </message>
    <message numerus="no">
      <source>Nothing needs saving: a field is kept as soon as you leave it, and can be undone.</source>
      <translation>لا حاجة إلى الحفظ: يُحفظ كل حقل فور مغادرته، ويمكن التراجع عنه.</translation>
    </message>
    <message numerus="no">
      <source>Nothing on this page matches {parts}.</source>
      <translation>لا شيء في هذه الصفحة يطابق {parts}.</translation>
    </message>
    <message numerus="no">
      <source>Nothing to follow up yet</source>
      <translation>لا شيء للمتابعة بعد</translation>
    </message>
    <message numerus="no">
      <source>Nothing was changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="no">
      <source>Nothing was imported yet; what you decided for rows will be forgotten.</source>
      <translation>لم يُستورد شيء بعد؛ وما قررته بشأن الصفوف سيُنسى.</translation>
    </message>
    <message numerus="no">
      <source>Nothing was pasted; copy the rows in the spreadsheet and paste again.</source>
      <translation>لم يُلصق شيء؛ يُرجى نسخ الصفوف من جدول البيانات ثم لصقها من جديد.</translation>
    </message>
    <message numerus="no">
      <source>Nothing would change</source>
      <translation>لن يتغير شيء</translation>
    </message>
    <message numerus="no">
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message numerus="no">
      <source>Number in the series</source>
      <translation>الترتيب في السلسلة</translation>
    </message>
    <message numerus="no">
      <source>Number of the note verbale</source>
      <translation>رقم المذكرة الشفوية</translation>
    </message>
    <message numerus="no">
      <source>Number of the note verbale or letter of nomination.</source>
      <translation>رقم المذكرة الشفوية أو رسالة الترشيح.</translation>
    </message>
    <message numerus="no">
      <source>Numbers and dates are compared with &gt;, &lt;, &gt;= and &lt;=, or span a range: 2012..2014.</source>
      <translation>تقارن الأعداد والتواريخ بـ &gt; و&lt; و&gt;= و&lt;=، أو تكتب مدى: 2012..2014.</translation>
    </message>
    <message numerus="no">
      <source>Objective</source>
      <translation>الهدف</translation>
    </message>
    <message numerus="no">
      <source>Objectives</source>
      <translation>الأهداف</translation>
    </message>
    <message numerus="no">
      <source>Official name</source>
      <translation>الاسم الرسمي</translation>
    </message>
    <message numerus="no">
      <source>On the list already; marked present there.</source>
      <translation>في القائمة من قبل؛ سُجّل حضوره فيها.</translation>
    </message>
    <message numerus="no">
      <source>One or the other</source>
      <translation>هذا أو ذاك</translation>
    </message>
    <message numerus="no">
      <source>One row for each person. Columns with * are needed; the second sheet explains them.</source>
      <translation>صف واحد لكل شخص. الأعمدة المشار إليها بالعلامة * إلزامية؛ وتشرحها الورقة الثانية.</translation>
    </message>
    <message numerus="no">
      <source>Ongoing</source>
      <translation>جار</translation>
    </message>
    <message numerus="no">
      <source>Online</source>
      <translation>عبر الإنترنت</translation>
    </message>
    <message numerus="no">
      <source>Only if it differs</source>
      <translation>عند الاختلاف فقط</translation>
    </message>
    <message numerus="no">
      <source>Only records of one kind can be changed together; name them kind by kind.</source>
      <translation>لا يمكن تغيير سجلات معاً إلا إذا كانت من نوع واحد؛ اذكرها نوعاً نوعاً.</translation>
    </message>
    <message numerus="no">
      <source>Only two people or two organisations can be merged; choose two.</source>
      <translation>لا يمكن إلا دمج شخصين أو منظمتين؛ اختر اثنين.</translation>
    </message>
    <message numerus="no">
      <source>Only “{value}”</source>
      <translation>فقط «⁨{value}⁩»</translation>
    </message>
    <message numerus="no">
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message numerus="no">
      <source>Open a copy of it that you keep elsewhere.</source>
      <translation>يُرجى فتح نسخة منه محفوظة في مكان آخر.</translation>
    </message>
    <message numerus="no">
      <source>Open another book</source>
      <translation>فتح سجل آخر</translation>
    </message>
    <message numerus="no">
      <source>Open book…</source>
      <translation>فتح سجل…</translation>
    </message>
    <message numerus="no">
      <source>Open it (Alt+Enter)</source>
      <translation>فتح القيد (Alt+Enter)</translation>
    </message>
    <message numerus="no">
      <source>Open its event</source>
      <translation>فتح فعاليته</translation>
    </message>
    <message numerus="no">
      <source>Open participation</source>
      <translation>فتح المشاركة</translation>
    </message>
    <message numerus="no">
      <source>Open person</source>
      <translation>فتح الشخص</translation>
    </message>
    <message numerus="no">
      <source>Open the book</source>
      <translation>فتح السجل</translation>
    </message>
    <message numerus="no">
      <source>Open the person</source>
      <translation>فتح صفحة الشخص</translation>
    </message>
    <message numerus="no">
      <source>Open the sample book</source>
      <translation>فتح السجل النموذجي</translation>
    </message>
    <message numerus="no">
      <source>Open to</source>
      <translation>مفتوحة لـ</translation>
    </message>
    <message numerus="no">
      <source>Open {what}</source>
      <translation>فتح {what}</translation>
    </message>
    <message numerus="no">
      <source>Opened lately</source>
      <translation>فُتحت مؤخرًا</translation>
    </message>
    <message numerus="no">
      <source>Openings, panels, group work, breaks and field visits stand here by day and hour. Begin with the day and the hour of the first one; Enter adds it.</source>
      <translation>هنا ترد الافتتاحات وحلقات النقاش وعمل المجموعات والاستراحات والزيارات الميدانية حسب اليوم والساعة. يُرجى البدء بيوم الجلسة الأولى وساعتها؛ ويضيفها المفتاح Enter.</translation>
    </message>
    <message numerus="no">
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message numerus="no">
      <source>Organisation</source>
      <translation>المنظمة</translation>
    </message>
    <message numerus="no">
      <source>Organisation of the event</source>
      <translation>منظمة معنية بالفعالية</translation>
    </message>
    <message numerus="no">
      <source>Organisations</source>
      <translation>المنظمات</translation>
    </message>
    <message numerus="no">
      <source>Organisers</source>
      <translation>الجهات المنظِّمة</translation>
    </message>
    <message numerus="no">
      <source>Original script</source>
      <translation>الكتابة الأصلية</translation>
    </message>
    <message numerus="no">
      <source>Other</source>
      <translation>غير ذلك</translation>
    </message>
    <message numerus="no">
      <source>Other names</source>
      <translation>أسماء أخرى</translation>
    </message>
    <message numerus="no">
      <source>Other names, one a line</source>
      <translation>أسماء أخرى، اسم في كل سطر</translation>
    </message>
    <message numerus="no">
      <source>Other person</source>
      <translation>الشخص الآخر</translation>
    </message>
    <message numerus="no">
      <source>Other records still refer to this one; remove those links first.</source>
      <translation>لا تزال قيود أخرى تشير إلى هذا القيد؛ يُرجى إزالة تلك الروابط أولًا.</translation>
    </message>
    <message numerus="no">
      <source>Other titles</source>
      <translation>عناوين أخرى</translation>
    </message>
    <message numerus="no">
      <source>Others, for reasons like these.</source>
      <translation>غير ذلك، لأسباب مشابهة.</translation>
    </message>
    <message numerus="no">
      <source>Our book</source>
      <translation>سجلنا</translation>
    </message>
    <message numerus="no">
      <source>Outcome</source>
      <translation>نتيجة</translation>
    </message>
    <message numerus="no">
      <source>Outcome summary</source>
      <translation>موجز النتائج</translation>
    </message>
    <message numerus="no">
      <source>Outcomes</source>
      <translation>النتائج</translation>
    </message>
    <message numerus="no">
      <source>Outcomes and recommendations</source>
      <translation>النتائج والتوصيات</translation>
    </message>
    <message numerus="no">
      <source>Overdue</source>
      <translation>متأخر</translation>
    </message>
    <message numerus="no">
      <source>PDF document</source>
      <translation>وثيقة PDF</translation>
    </message>
    <message numerus="no">
      <source>PLEXAO</source>
      <translation>حتدعغن</translation>
    </message>
    <message numerus="no">
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message numerus="no">
      <source>Page Up, Page Down</source>
      <translation>Page Up، Page Down</translation>
    </message>
    <message numerus="no">
      <source>Page before</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message numerus="no">
      <source>Page {page} of {pages}</source>
      <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message numerus="no">
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message numerus="no">
      <source>Pairs of two people</source>
      <translation>أزواج من شخصين</translation>
    </message>
    <message numerus="no">
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message numerus="no">
      <source>Part of</source>
      <translation>جزء من</translation>
    </message>
    <message numerus="no">
      <source>Participant</source>
      <translation>مشارك</translation>
    </message>
    <message numerus="no">
      <source>Participants</source>
      <translation>المشاركون</translation>
    </message>
    <message numerus="no">
      <source>Participants are those who attended; people counted without a name are included.</source>
      <translation>المشاركون هم من حضروا، ويشمل ذلك من أُحصوا دون ذكر أسمائهم.</translation>
    </message>
    <message numerus="no">
      <source>Participants by affiliation and sex</source>
      <translation>المشاركون حسب الانتماء والجنس</translation>
    </message>
    <message numerus="no">
      <source>Participation</source>
      <translation>المشاركة</translation>
    </message>
    <message numerus="no">
      <source>Participations</source>
      <translation>المشاركات</translation>
    </message>
    <message numerus="no">
      <source>Passphrase</source>
      <translation>عبارة السر</translation>
    </message>
    <message numerus="no">
      <source>Passphrase again</source>
      <translation>عبارة السر مرة أخرى</translation>
    </message>
    <message numerus="no">
      <source>Passphrase for the new book:</source>
      <translation>عبارة السر للسجل الجديد:</translation>
    </message>
    <message numerus="no">
      <source>Passphrase of “{name}”:</source>
      <translation>عبارة السر الخاصة بـ«{name}»:</translation>
    </message>
    <message numerus="no">
      <source>Past</source>
      <translation>ماض</translation>
    </message>
    <message numerus="no">
      <source>Pasted rows</source>
      <translation>صفوف ملصقة</translation>
    </message>
    <message numerus="no">
      <source>Pending</source>
      <translation>قيد البت</translation>
    </message>
    <message numerus="no">
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message numerus="no">
      <source>People already known who may be meant</source>
      <translation>أشخاص معروفون قد يكونون المقصودين</translation>
    </message>
    <message numerus="no">
      <source>People are found by their names</source>
      <translation>يُعثر على الأشخاص بأسمائهم</translation>
    </message>
    <message numerus="no">
      <source>People by country</source>
      <translation>الأشخاص حسب البلد</translation>
    </message>
    <message numerus="no">
      <source>People further up or down</source>
      <translation>أشخاص أعلى أو أسفل</translation>
    </message>
    <message numerus="no">
      <source>People of the event</source>
      <translation>أشخاص الفعالية</translation>
    </message>
    <message numerus="no">
      <source>People of whom nothing more is known</source>
      <translation>أشخاص لا يُعرف عنهم غير عددهم</translation>
    </message>
    <message numerus="no">
      <source>People only, into no event</source>
      <translation>الأشخاص فقط، دون فعالية</translation>
    </message>
    <message numerus="no">
      <source>People only; type to find an event</source>
      <translation>الأشخاص فقط؛ اكتب للعثور على فعالية</translation>
    </message>
    <message numerus="no">
      <source>People recognised</source>
      <translation>أشخاص تم التعرف عليهم</translation>
    </message>
    <message numerus="no">
      <source>People spelled in different ways are found here, to be merged or told apart.</source>
      <translation>يظهر هنا الأشخاص المكتوبة أسماؤهم بطرق مختلفة، لدمجهم أو للتمييز بينهم.</translation>
    </message>
    <message numerus="no">
      <source>People who attended an event after 2020</source>
      <translation>أشخاص حضروا فعالية بعد 2020</translation>
    </message>
    <message numerus="no">
      <source>People with one: {n}</source>
      <translation>عدد من لهم تاريخ ميلاد: {n}</translation>
    </message>
    <message numerus="no">
      <source>Person</source>
      <translation>شخص</translation>
    </message>
    <message numerus="no">
      <source>Personal data</source>
      <translation>البيانات الشخصية</translation>
    </message>
    <message numerus="no">
      <source>Phone</source>
      <translation>الهاتف</translation>
    </message>
    <message numerus="no">
      <source>Pillars of the Global Strategy</source>
      <translation>ركائز الاستراتيجية العالمية</translation>
    </message>
    <message numerus="no">
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message numerus="no">
      <source>Place and host</source>
      <translation>المكان والجهة المضيفة</translation>
    </message>
    <message numerus="no">
      <source>Platform</source>
      <translation>المنصة</translation>
    </message>
    <message numerus="no">
      <source>Please send this file back to {office} as a spreadsheet.</source>
      <translation>يُرجى إعادة هذا الملف في صورة جدول بيانات إلى: {office}.</translation>
    </message>
    <message numerus="no">
      <source>Position</source>
      <translation>المنصب</translation>
    </message>
    <message numerus="no">
      <source>Positive</source>
      <translation>إيجابية</translation>
    </message>
    <message numerus="no">
      <source>Possible duplicates</source>
      <translation>تكرارات محتملة</translation>
    </message>
    <message numerus="no">
      <source>Postponed</source>
      <translation>مؤجل</translation>
    </message>
    <message numerus="no">
      <source>Precision of dates</source>
      <translation>دقة التواريخ</translation>
    </message>
    <message numerus="no">
      <source>Preferred language</source>
      <translation>اللغة المفضلة</translation>
    </message>
    <message numerus="no">
      <source>Present, absent and empty in turn</source>
      <translation>حاضر ثم غائب ثم فارغ بالتناوب</translation>
    </message>
    <message numerus="no">
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message numerus="no">
      <source>Preview of the pages</source>
      <translation>معاينة الصفحات</translation>
    </message>
    <message numerus="no">
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message numerus="no">
      <source>Print JSON for another program.</source>
      <translation>طباعة JSON لاستخدامه في برنامج آخر.</translation>
    </message>
    <message numerus="no">
      <source>Print a report, such as the event-summary of an event, to a file.</source>
      <translation>طباعة تقرير في ملف، مثل event-summary لإحدى الفعاليات.</translation>
    </message>
    <message numerus="no">
      <source>Print at most so many.</source>
      <translation>الحد الأقصى لعدد النتائج المطبوعة.</translation>
    </message>
    <message numerus="no">
      <source>Print only how many there are.</source>
      <translation>طباعة عددها فقط.</translation>
    </message>
    <message numerus="no">
      <source>Print summary</source>
      <translation>طباعة الموجز</translation>
    </message>
    <message numerus="no">
      <source>Print the version and end.</source>
      <translation>طباعة رقم الإصدار والإنهاء.</translation>
    </message>
    <message numerus="no">
      <source>Print {report} of {record}</source>
      <translation>طباعة {report} عن {record}</translation>
    </message>
    <message numerus="no">
      <source>Printing…</source>
      <translation>جارٍ الطباعة…</translation>
    </message>
    <message numerus="no">
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message numerus="no">
      <source>Priorities</source>
      <translation>الأولويات</translation>
    </message>
    <message numerus="no">
      <source>Priority</source>
      <translation>الأولوية</translation>
    </message>
    <message numerus="no">
      <source>Progress</source>
      <translation>التقدم المحرز</translation>
    </message>
    <message numerus="no">
      <source>Project</source>
      <translation>المشروع</translation>
    </message>
    <message numerus="no">
      <source>Project number</source>
      <translation>رقم المشروع</translation>
    </message>
    <message numerus="no">
      <source>Projects</source>
      <translation>المشاريع</translation>
    </message>
    <message numerus="no">
      <source>Protection of personal data</source>
      <translation>حماية البيانات الشخصية</translation>
    </message>
    <message numerus="no">
      <source>Purpose</source>
      <translation>الغرض</translation>
    </message>
    <message numerus="no">
      <source>Rank</source>
      <translation>الرتبة</translation>
    </message>
    <message numerus="no">
      <source>Reading the backup through…</source>
      <translation>جارٍ التحقق من قراءة النسخة الاحتياطية…</translation>
    </message>
    <message numerus="no">
      <source>Reading the upgraded book through…</source>
      <translation>جارٍ التحقق من قراءة السجل بعد ترقيته…</translation>
    </message>
    <message numerus="no">
      <source>Reading “{name}”…</source>
      <translation>جارٍ قراءة «{name}»…</translation>
    </message>
    <message numerus="no">
      <source>Reason for the status</source>
      <translation>سبب الحالة</translation>
    </message>
    <message numerus="yes">
      <source>Reason for “{status}” of {n} people:</source>
      <translation>
        <numerusform>سبب «{status}» لعدد {n} شخص:</numerusform>
        <numerusform>سبب «{status}» لشخص واحد:</numerusform>
        <numerusform>سبب «{status}» لشخصين:</numerusform>
        <numerusform>سبب «{status}» لعدد {n} أشخاص:</numerusform>
        <numerusform>سبب «{status}» لعدد {n} شخصًا:</numerusform>
        <numerusform>سبب «{status}» لعدد {n} شخص:</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Reason, then Enter</source>
      <translation>السبب، ثم Enter</translation>
    </message>
    <message numerus="no">
      <source>Recognised</source>
      <translation>معروف</translation>
    </message>
    <message numerus="no">
      <source>Recognised {percent}</source>
      <translation>معروف {percent}</translation>
    </message>
    <message numerus="no">
      <source>Recommendation</source>
      <translation>توصية</translation>
    </message>
    <message numerus="no">
      <source>Recommendations</source>
      <translation>التوصيات</translation>
    </message>
    <message numerus="no">
      <source>Record</source>
      <translation>تسجيل</translation>
    </message>
    <message numerus="no">
      <source>Record a web address</source>
      <translation>تسجيل عنوان شبكي</translation>
    </message>
    <message numerus="no">
      <source>Record what a JSON file holds, in the shape that “show --json” prints, and print its new id.</source>
      <translation>تسجيل محتوى ملف JSON بالشكل الذي يطبعه «show --json»، وطباعة معرِّفه الجديد.</translation>
    </message>
    <message numerus="no">
      <source>Recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
    <message numerus="no">
      <source>Recovery code: {code}</source>
      <translation>رمز الاسترداد: {code}</translation>
    </message>
    <message numerus="no">
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message numerus="no">
      <source>Redo: {label}</source>
      <translation>إعادة: {label}</translation>
    </message>
    <message numerus="no">
      <source>Refused</source>
      <translation>مرفوض</translation>
    </message>
    <message numerus="no">
      <source>Region</source>
      <translation>المنطقة</translation>
    </message>
    <message numerus="no">
      <source>Region (M49)</source>
      <translation>المنطقة (M49)</translation>
    </message>
    <message numerus="no">
      <source>Region as stated</source>
      <translation>المنطقة كما ذُكرت</translation>
    </message>
    <message numerus="no">
      <source>Registered</source>
      <translation>المسجلون</translation>
    </message>
    <message numerus="no">
      <source>Registered people by country</source>
      <translation>الأشخاص المسجَّلون حسب البلد</translation>
    </message>
    <message numerus="no">
      <source>Registration</source>
      <translation>التسجيل</translation>
    </message>
    <message numerus="no">
      <source>Registration form of {event} to “{file}” ({details})</source>
      <translation>استمارة تسجيل {event} إلى «{file}» ({details})</translation>
    </message>
    <message numerus="no">
      <source>Registration link</source>
      <translation>رابط التسجيل</translation>
    </message>
    <message numerus="no">
      <source>Registration workbook for ministries…</source>
      <translation>مصنف التسجيل للوزارات…</translation>
    </message>
    <message numerus="no">
      <source>Registration workbook: {event}</source>
      <translation>مصنف التسجيل: {event}</translation>
    </message>
    <message numerus="no">
      <source>Related event</source>
      <translation>فعالية ذات صلة</translation>
    </message>
    <message numerus="no">
      <source>Related events</source>
      <translation>الفعاليات ذات الصلة</translation>
    </message>
    <message numerus="no">
      <source>Relation</source>
      <translation>العلاقة</translation>
    </message>
    <message numerus="no">
      <source>Relations between events</source>
      <translation>العلاقات بين الفعاليات</translation>
    </message>
    <message numerus="no">
      <source>Relations of countries to an event</source>
      <translation>علاقات البلدان بالفعالية</translation>
    </message>
    <message numerus="no">
      <source>Relations of instruments to an event</source>
      <translation>علاقات الصكوك بالفعالية</translation>
    </message>
    <message numerus="no">
      <source>Remark</source>
      <translation>ملاحظة</translation>
    </message>
    <message numerus="no">
      <source>Remarks</source>
      <translation>ملاحظات</translation>
    </message>
    <message numerus="no">
      <source>Remarks on the sources</source>
      <translation>ملاحظات بشأن المصادر</translation>
    </message>
    <message numerus="no">
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message numerus="no">
      <source>Remove the search “{name}”</source>
      <translation>إزالة البحث «{name}»</translation>
    </message>
    <message numerus="no">
      <source>Remove this line</source>
      <translation>إزالة هذا السطر</translation>
    </message>
    <message numerus="no">
      <source>Rename</source>
      <translation>إعادة التسمية</translation>
    </message>
    <message numerus="no">
      <source>Rename the search “{name}”</source>
      <translation>إعادة تسمية البحث «{name}»</translation>
    </message>
    <message numerus="no">
      <source>Reorder {list}</source>
      <translation>إعادة ترتيب {list}</translation>
    </message>
    <message numerus="no">
      <source>Replace by the present search</source>
      <translation>الاستبدال بالبحث الحالي</translation>
    </message>
    <message numerus="no">
      <source>Replace the search “{name}”</source>
      <translation>استبدال البحث «{name}»</translation>
    </message>
    <message numerus="no">
      <source>Replaced by</source>
      <translation>حل محله</translation>
    </message>
    <message numerus="no">
      <source>Replaces</source>
      <translation>تحل محل</translation>
    </message>
    <message numerus="no">
      <source>Replaces {name}</source>
      <translation>يحل محل {name}</translation>
    </message>
    <message numerus="no">
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message numerus="no">
      <source>Reported</source>
      <translation>المُبلَّغ عنه</translation>
    </message>
    <message numerus="no">
      <source>Reported countries</source>
      <translation>عدد البلدان المُبلَّغ عنه</translation>
    </message>
    <message numerus="no">
      <source>Reported on</source>
      <translation>تاريخ الإبلاغ</translation>
    </message>
    <message numerus="no">
      <source>Reported participants</source>
      <translation>عدد المشاركين المُبلَّغ عنه</translation>
    </message>
    <message numerus="no">
      <source>Reported: how exact</source>
      <translation>المُبلَّغ عنه: مدى الدقة</translation>
    </message>
    <message numerus="no">
      <source>Resolution {number} is of {right}, not {wrong}; choose {symbol}.</source>
      <translation>القرار {number} صادر في عام {right} لا في عام {wrong}؛ يُرجى اختيار {symbol}.</translation>
    </message>
    <message numerus="no">
      <source>Resolutions, treaties and good practices that events rest on.</source>
      <translation>القرارات والمعاهدات والممارسات الجيدة التي تستند إليها الفعاليات.</translation>
    </message>
    <message numerus="no">
      <source>Responsible</source>
      <translation>المسؤول</translation>
    </message>
    <message numerus="no">
      <source>Responsible officer</source>
      <translation>الموظف المسؤول</translation>
    </message>
    <message numerus="no">
      <source>Responsible organisation</source>
      <translation>المنظمة المسؤولة</translation>
    </message>
    <message numerus="no">
      <source>Rest absent</source>
      <translation>الباقون غائبون</translation>
    </message>
    <message numerus="no">
      <source>Rest absent today</source>
      <translation>الباقون غائبون اليوم</translation>
    </message>
    <message numerus="no">
      <source>Rest absent: {occasion}</source>
      <translation>الباقون غائبون: {occasion}</translation>
    </message>
    <message numerus="no">
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message numerus="no">
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message numerus="no">
      <source>Role of a participant</source>
      <translation>دور مشارك</translation>
    </message>
    <message numerus="no">
      <source>Roles</source>
      <translation>الأدوار</translation>
    </message>
    <message numerus="no">
      <source>Roles of organisations</source>
      <translation>أدوار المنظمات</translation>
    </message>
    <message numerus="no">
      <source>Roles of participants</source>
      <translation>أدوار المشاركين</translation>
    </message>
    <message numerus="yes">
      <source>Roles of {n} people set</source>
      <translation>
        <numerusform>عُيّنت أدوار {n} شخص</numerusform>
        <numerusform>عُيّنت أدوار شخص واحد</numerusform>
        <numerusform>عُيّنت أدوار شخصين</numerusform>
        <numerusform>عُيّنت أدوار {n} أشخاص</numerusform>
        <numerusform>عُيّنت أدوار {n} شخصًا</numerusform>
        <numerusform>عُيّنت أدوار {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Room</source>
      <translation>القاعة</translation>
    </message>
    <message numerus="no">
      <source>Row</source>
      <translation>الصف</translation>
    </message>
    <message numerus="no">
      <source>Row with the headings</source>
      <translation>صف العناوين</translation>
    </message>
    <message numerus="no">
      <source>Row {number}</source>
      <translation>الصف {number}</translation>
    </message>
    <message numerus="no">
      <source>Row {number} names the same person.</source>
      <translation>يسمّي الصف {number} الشخص نفسه.</translation>
    </message>
    <message numerus="no">
      <source>Row {number}: {words}</source>
      <translation>الصف {number}: {words}</translation>
    </message>
    <message numerus="no">
      <source>Row {row} of {place} is filled, and a list may have {most} rows; delete what stands so far down, or split the list.</source>
      <translation>في {place} الصف {row} مملوء، وأقصى عدد لصفوف القائمة {most}؛ يُرجى حذف ما يقع أسفل إلى هذا الحد، أو تقسيم القائمة.</translation>
    </message>
    <message numerus="no">
      <source>Row {row}, column “{column}” (“{beginning}”) holds a character that cannot be written; type that text again and export once more.</source>
      <translation>الصف {row}، العمود «{column}» («{beginning}») يحتوي على محرف لا يمكن كتابته؛ يُرجى إدخال ذلك النص من جديد وإعادة التصدير.</translation>
    </message>
    <message numerus="no">
      <source>Row {row}, column “{column}” (“{beginning}”) is longer than the {most} characters a cell can hold; shorten it, or export to CSV.</source>
      <translation>الصف {row}، العمود «{column}» («{beginning}») أطول من الحد الذي تتسع له الخلية، وهو {most} محرف؛ يُرجى اختصاره أو التصدير إلى CSV.</translation>
    </message>
    <message numerus="no">
      <source>Rows</source>
      <translation>الصفوف</translation>
    </message>
    <message numerus="no">
      <source>Rows of the list</source>
      <translation>صفوف القائمة</translation>
    </message>
    <message numerus="no">
      <source>Rows that are filled in already: correct what is wrong and add what is missing. Delete the row of who does not come, and write who comes instead in an empty row.</source>
      <translation>الصفوف المملوءة مسبقًا: يُرجى تصحيح الخطأ وإضافة الناقص. ويُحذف صف من لا يحضر، ويُكتب من يحضر بدلًا منه في صف فارغ.</translation>
    </message>
    <message numerus="no">
      <source>Rules of attribution</source>
      <translation>قواعد الإسناد</translation>
    </message>
    <message numerus="no">
      <source>Sample office</source>
      <translation>مكتب نموذجي</translation>
    </message>
    <message numerus="no">
      <source>Saturday</source>
      <translation>السبت</translation>
    </message>
    <message numerus="no">
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message numerus="no">
      <source>Save PDF…</source>
      <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message numerus="no">
      <source>Save a copy…</source>
      <translation>حفظ نسخة…</translation>
    </message>
    <message numerus="no">
      <source>Save a sheet to print…</source>
      <translation>حفظ ورقة للطباعة…</translation>
    </message>
    <message numerus="no">
      <source>Save search</source>
      <translation>حفظ البحث</translation>
    </message>
    <message numerus="no">
      <source>Save the search under a name</source>
      <translation>حفظ البحث باسم</translation>
    </message>
    <message numerus="no">
      <source>Save the search “{name}”</source>
      <translation>حفظ البحث «{name}»</translation>
    </message>
    <message numerus="no">
      <source>Save {report} of {record} to “{file}”</source>
      <translation>حفظ {report} عن {record} في «{file}»</translation>
    </message>
    <message numerus="no">
      <source>Saved as you type</source>
      <translation>يُحفظ أثناء الكتابة</translation>
    </message>
    <message numerus="no">
      <source>Saved as “{name}”.</source>
      <translation>حُفظ البحث باسم «{name}».</translation>
    </message>
    <message numerus="no">
      <source>Saved search</source>
      <translation>عملية بحث محفوظة</translation>
    </message>
    <message numerus="no">
      <source>Saved searches</source>
      <translation>عمليات بحث محفوظة</translation>
    </message>
    <message numerus="no">
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
    <message numerus="no">
      <source>Saving…</source>
      <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="no">
      <source>Say whether the office keeps dates of birth, or decide it; what is there stays.</source>
      <translation>بيان ما إذا كان المكتب يحفظ تواريخ الميلاد، أو تقرير ذلك؛ ويبقى ما هو مسجَّل.</translation>
    </message>
    <message numerus="no">
      <source>Say who takes this person's place, or give a reason, and set the status again.</source>
      <translation>اذكر من يحل محل هذا الشخص، أو اذكر سبباً، ثم حدد الحالة مجدداً.</translation>
    </message>
    <message numerus="no">
      <source>Search</source>
      <translation>البحث</translation>
    </message>
    <message numerus="no">
      <source>Search by any word, with or without accents</source>
      <translation>البحث بأي كلمة، مع التشكيل أو من دونه</translation>
    </message>
    <message numerus="no">
      <source>Search this page</source>
      <translation>البحث في هذه الصفحة</translation>
    </message>
    <message numerus="no">
      <source>Search: {search} · sorted by {order}</source>
      <translation>البحث: {search} · الترتيب حسب {order}</translation>
    </message>
    <message numerus="no">
      <source>Searching</source>
      <translation>البحث</translation>
    </message>
    <message numerus="no">
      <source>Send the file, once it is filled in, to {office}.</source>
      <translation>يُرجى إرسال الملف بعد ملئه إلى: {office}.</translation>
    </message>
    <message numerus="no">
      <source>Sent to the printer</source>
      <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message numerus="no">
      <source>Series</source>
      <translation>السلاسل</translation>
    </message>
    <message numerus="no">
      <source>Series and project</source>
      <translation>السلسلة والمشروع</translation>
    </message>
    <message numerus="no">
      <source>Session</source>
      <translation>جلسة</translation>
    </message>
    <message numerus="yes">
      <source>Set roles of {n} people</source>
      <translation>
        <numerusform>تعيين أدوار {n} شخص</numerusform>
        <numerusform>تعيين أدوار شخص واحد</numerusform>
        <numerusform>تعيين أدوار شخصين</numerusform>
        <numerusform>تعيين أدوار {n} أشخاص</numerusform>
        <numerusform>تعيين أدوار {n} شخصًا</numerusform>
        <numerusform>تعيين أدوار {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Set status</source>
      <translation>تعيين الحالة</translation>
    </message>
    <message numerus="yes">
      <source>Set status of {n} people to “{status}”</source>
      <translation>
        <numerusform>تعيين حالة {n} شخص: «{status}»</numerusform>
        <numerusform>تعيين حالة شخص واحد: «{status}»</numerusform>
        <numerusform>تعيين حالة شخصين: «{status}»</numerusform>
        <numerusform>تعيين حالة {n} أشخاص: «{status}»</numerusform>
        <numerusform>تعيين حالة {n} شخصًا: «{status}»</numerusform>
        <numerusform>تعيين حالة {n} شخص: «{status}»</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Set to</source>
      <translation>اجعله</translation>
    </message>
    <message numerus="yes">
      <source>Setting the status of {n} people…</source>
      <translation>
        <numerusform>لا أحد لتحديد حالته…</numerusform>
        <numerusform>جارٍ تحديد حالة شخص واحد…</numerusform>
        <numerusform>جارٍ تحديد حالة شخصين…</numerusform>
        <numerusform>جارٍ تحديد حالة {n} أشخاص…</numerusform>
        <numerusform>جارٍ تحديد حالة {n} شخصاً…</numerusform>
        <numerusform>جارٍ تحديد حالة {n} شخص…</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Several records are called “{text}”; name the one you mean by its id.</source>
      <translation>هناك أكثر من قيد باسم «{text}»؛ يُرجى تحديد القيد المقصود بمعرِّفه.</translation>
    </message>
    <message numerus="no">
      <source>Sex</source>
      <translation>الجنس</translation>
    </message>
    <message numerus="no">
      <source>Sheet</source>
      <translation>الورقة</translation>
    </message>
    <message numerus="no">
      <source>Short title</source>
      <translation>العنوان المختصر</translation>
    </message>
    <message numerus="no">
      <source>Show columns</source>
      <translation>إظهار الأعمدة</translation>
    </message>
    <message numerus="no">
      <source>Show everything recorded of an event, a person or another record.</source>
      <translation>عرض كل ما سُجِّل عن فعالية أو شخص أو أي قيد آخر.</translation>
    </message>
    <message numerus="no">
      <source>Show older steps</source>
      <translation>عرض خطوات أقدم</translation>
    </message>
    <message numerus="no">
      <source>Show them again</source>
      <translation>إظهارها من جديد</translation>
    </message>
    <message numerus="no">
      <source>Sides of this sheet</source>
      <translation>أقسام هذه الورقة</translation>
    </message>
    <message numerus="no">
      <source>Skip</source>
      <translation>تخطٍّ</translation>
    </message>
    <message numerus="no">
      <source>Small island developing State</source>
      <translation>من الدول الجزرية الصغيرة النامية</translation>
    </message>
    <message numerus="no">
      <source>Smaller text</source>
      <translation>تصغير النص</translation>
    </message>
    <message numerus="no">
      <source>Some are ticked by day and by session. A session's own mark counts; a day's mark stands for its sessions without one, shown with a dashed outline.</source>
      <translation>سُجّل حضور بعضهم حسب اليوم وحسب الجلسة. علامة الجلسة هي المعتمدة؛ وعلامة اليوم تسري على جلساته التي لا علامة لها، وتظهر بإطار متقطع.</translation>
    </message>
    <message numerus="no">
      <source>Some letters of the file do not exist here.</source>
      <translation>بعض حروف الملف لا وجود لها هنا.</translation>
    </message>
    <message numerus="no">
      <source>Some of them are named</source>
      <translation>بعضهم مذكور بالاسم</translation>
    </message>
    <message numerus="no">
      <source>Some of them are named: not added</source>
      <translation>بعضهم مذكور بالاسم: لا يضاف</translation>
    </message>
    <message numerus="no">
      <source>Somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message numerus="no">
      <source>Somebody else changed this record meanwhile, and your change was not written; look at the record as it is now and make the change again.</source>
      <translation>غيّر شخص آخر هذا القيد في هذه الأثناء، ولم يُكتب تغييرك؛ يُرجى الاطلاع على القيد في صورته الحالية وإجراء التغيير من جديد.</translation>
    </message>
    <message numerus="no">
      <source>Somebody else on this list</source>
      <translation>شخص آخر من هذه القائمة</translation>
    </message>
    <message numerus="no">
      <source>Somebody noted that these are two people; that note goes.</source>
      <translation>سبق أن سُجّل أنهما شخصان مختلفان؛ سيُحذف هذا التسجيل.</translation>
    </message>
    <message numerus="no">
      <source>Something went wrong</source>
      <translation>حدث خلل</translation>
    </message>
    <message numerus="no">
      <source>Something went wrong in CT Desk. What you saved is safe in the book. Close this message and try again; if it happens again, restart the program and send the details below, which contain no records, to whoever looks after it.</source>
      <translation>حدث خلل في CT Desk. وما حُفظ في أمان داخل السجل. يُرجى إغلاق هذه الرسالة وإعادة المحاولة؛ وإذا تكرر الخلل، فيُرجى إعادة تشغيل البرنامج وإرسال التفاصيل الواردة أدناه، وهي لا تحتوي على أي قيود، إلى الجهة المشرفة عليه.</translation>
    </message>
    <message numerus="no">
      <source>Something went wrong inside CT Desk ({kind}); no half step was written. Try again, and if it stays so, report it with what {variable}=1 makes it print, which may quote records.</source>
      <translation>حدث خلل داخل CT Desk ‏({kind})؛ ولم تُكتب أي خطوة ناقصة. يُرجى إعادة المحاولة، وإذا تكرر الخلل فيُرجى الإبلاغ عنه مع ما يطبعه ‎{variable}=1، وقد يتضمن ذلك مقتطفات من القيود.</translation>
    </message>
    <message numerus="no">
      <source>Sort ascending</source>
      <translation>فرز تصاعدي</translation>
    </message>
    <message numerus="no">
      <source>Sort descending</source>
      <translation>فرز تنازلي</translation>
    </message>
    <message numerus="no">
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message numerus="no">
      <source>Source of a field</source>
      <translation>مصدر حقل</translation>
    </message>
    <message numerus="no">
      <source>Source of the reported figures</source>
      <translation>مصدر الأرقام المُبلَّغ عنها</translation>
    </message>
    <message numerus="no">
      <source>Sources</source>
      <translation>المصادر</translation>
    </message>
    <message numerus="no">
      <source>Space</source>
      <translation>مفتاح المسافة</translation>
    </message>
    <message numerus="no">
      <source>Speaker</source>
      <translation>متحدث</translation>
    </message>
    <message numerus="no">
      <source>Speakers</source>
      <translation>المتحدثون</translation>
    </message>
    <message numerus="no">
      <source>Starts</source>
      <translation>البداية</translation>
    </message>
    <message numerus="no">
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message numerus="no">
      <source>Status of a follow-up</source>
      <translation>حالة المتابعة</translation>
    </message>
    <message numerus="no">
      <source>Status of a participant</source>
      <translation>حالة مشارك</translation>
    </message>
    <message numerus="no">
      <source>Status set by hand</source>
      <translation>حالة محددة يدويًا</translation>
    </message>
    <message numerus="no">
      <source>Statuses of attendance</source>
      <translation>حالات الحضور</translation>
    </message>
    <message numerus="no">
      <source>Statuses of documents</source>
      <translation>حالات الوثائق</translation>
    </message>
    <message numerus="no">
      <source>Statuses of events</source>
      <translation>حالات الفعاليات</translation>
    </message>
    <message numerus="no">
      <source>Statuses of follow-ups</source>
      <translation>حالات المتابعات</translation>
    </message>
    <message numerus="no">
      <source>Statuses of participants</source>
      <translation>حالات المشاركين</translation>
    </message>
    <message numerus="no">
      <source>Stays</source>
      <translation>يبقى</translation>
    </message>
    <message numerus="no">
      <source>Step</source>
      <translation>الخطوة</translation>
    </message>
    <message numerus="no">
      <source>Step {step} was altered after it was written.</source>
      <translation>عُدِّلت الخطوة {step} بعد كتابتها.</translation>
    </message>
    <message numerus="no">
      <source>Still open</source>
      <translation>ما زال مفتوحا</translation>
    </message>
    <message numerus="no">
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message numerus="no">
      <source>Stop sorting by this</source>
      <translation>إيقاف الفرز بهذا العمود</translation>
    </message>
    <message numerus="no">
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message numerus="no">
      <source>Strong</source>
      <translation>قوية</translation>
    </message>
    <message numerus="no">
      <source>Strong.</source>
      <translation>قوية.</translation>
    </message>
    <message numerus="no">
      <source>Sub-region (M49)</source>
      <translation>المنطقة دون الإقليمية (M49)</translation>
    </message>
    <message numerus="no">
      <source>Subject</source>
      <translation>الموضوع المختصر</translation>
    </message>
    <message numerus="no">
      <source>Summary as PDF…</source>
      <translation>الموجز بصيغة PDF…</translation>
    </message>
    <message numerus="no">
      <source>Summary of the discussion</source>
      <translation>موجز المناقشة</translation>
    </message>
    <message numerus="no">
      <source>Sunday</source>
      <translation>الأحد</translation>
    </message>
    <message numerus="no">
      <source>Swap the two</source>
      <translation>تبديل الاثنين</translation>
    </message>
    <message numerus="no">
      <source>Symbol</source>
      <translation>الرمز</translation>
    </message>
    <message numerus="no">
      <source>Table</source>
      <translation>الجدول</translation>
    </message>
    <message numerus="no">
      <source>Take back the last step that still stands.</source>
      <translation>التراجع عن آخر خطوة لا تزال سارية.</translation>
    </message>
    <message numerus="no">
      <source>Take in a list of people from a spreadsheet or CSV file, as one step that undo takes back. Doubtful and refused rows are left out and told.</source>
      <translation>استيراد قائمة أشخاص من جدول بيانات أو ملف CSV في خطوة واحدة يمكن التراجع عنها. تُترك الصفوف المشكوك فيها والمرفوضة ويُبلَّغ عنها.</translation>
    </message>
    <message numerus="no">
      <source>Take off the list</source>
      <translation>إزالة من القائمة</translation>
    </message>
    <message numerus="no">
      <source>Take the last part away</source>
      <translation>إزالة الجزء الأخير</translation>
    </message>
    <message numerus="no">
      <source>Target audience</source>
      <translation>الفئة المستهدفة</translation>
    </message>
    <message numerus="no">
      <source>Tell what would happen and change nothing.</source>
      <translation>بيان ما سيحدث دون تغيير أي شيء.</translation>
    </message>
    <message numerus="no">
      <source>Term</source>
      <translation>مصطلح</translation>
    </message>
    <message numerus="no">
      <source>Terms</source>
      <translation>المصطلحات</translation>
    </message>
    <message numerus="no">
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message numerus="no">
      <source>Text for any program (CSV)</source>
      <translation>نص لأي برنامج (CSV)</translation>
    </message>
    <message numerus="no">
      <source>Text in its usual size</source>
      <translation>النص بحجمه المعتاد</translation>
    </message>
    <message numerus="no">
      <source>That are more cells than can be pasted at once; choose fewer of them.</source>
      <translation>هذه خلايا أكثر مما يمكن لصقه دفعة واحدة؛ اختر عددًا أقل.</translation>
    </message>
    <message numerus="no">
      <source>That folder is not there; choose another one.</source>
      <translation>هذا المجلد غير موجود؛ يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message numerus="no">
      <source>The authority that nominates the person.</source>
      <translation>الجهة التي ترشح الشخص.</translation>
    </message>
    <message numerus="no">
      <source>The backup could not be written to “{folder}” ({reason}); free some space or choose another folder, and try again.</source>
      <translation>تعذرت كتابة النسخة الاحتياطية في «{folder}» ‏({reason})؛ يُرجى إخلاء بعض المساحة أو اختيار مجلد آخر، ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>The book has changed since the list was looked at; look at the list again.</source>
      <translation>تغيّر السجل منذ فحص القائمة؛ افحص القائمة من جديد.</translation>
    </message>
    <message numerus="no">
      <source>The book holds no file for this document; attach one.</source>
      <translation>لا يحتوي السجل على ملف لهذه الوثيقة؛ يُرجى إرفاق ملف.</translation>
    </message>
    <message numerus="no">
      <source>The book is encrypted with your passphrase. Without the passphrase or the recovery code nobody can read it, and nobody can bring it back.</source>
      <translation>السجل مشفَّر بعبارة السر. ومن دون عبارة السر أو رمز الاسترداد لا يستطيع أحد قراءته، ولا يستطيع أحد استعادته.</translation>
    </message>
    <message numerus="no">
      <source>The book opens</source>
      <translation>انفتاح السجل</translation>
    </message>
    <message numerus="no">
      <source>The book was not closed properly; it is read through…</source>
      <translation>لم يُغلق السجل كما ينبغي؛ تجري قراءته كاملًا…</translation>
    </message>
    <message numerus="no">
      <source>The book “{name}” could not be made there ({reason}); choose another folder.</source>
      <translation>تعذر إنشاء السجل «{name}» في هذا المكان ({reason})؛ يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message numerus="no">
      <source>The column to order by; with a minus behind it, from the last to the first.</source>
      <translation>عمود الترتيب؛ وإذا تلته علامة ناقص كان الترتيب من الأخير إلى الأول.</translation>
    </message>
    <message numerus="no">
      <source>The columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message numerus="no">
      <source>The columns instead of the usual ones.</source>
      <translation>الأعمدة المطلوبة بدلًا من الأعمدة المعتادة.</translation>
    </message>
    <message numerus="no">
      <source>The columns, by their keys.</source>
      <translation>الأعمدة، بمفاتيحها.</translation>
    </message>
    <message numerus="no">
      <source>The content of a document is a file; name it under “file” and try again.</source>
      <translation>محتوى الوثيقة ملف؛ يُرجى ذكر اسمه في الحقل «file» وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>The copy “{name}” did not read back as it was written; the disk may be failing. Try again on another disk.</source>
      <translation>قُرئت النسخة «{name}» على نحو مخالف لما كُتب؛ وقد يكون القرص معطوبًا. يُرجى إعادة المحاولة على قرص آخر.</translation>
    </message>
    <message numerus="no">
      <source>The country an event was held in.</source>
      <translation>البلد الذي انعقدت فيه فعالية.</translation>
    </message>
    <message numerus="no">
      <source>The country it goes to, such as ML.</source>
      <translation>البلد الموجهة إليه، مثل ML.</translation>
    </message>
    <message numerus="no">
      <source>The country somebody represented there.</source>
      <translation>البلد الذي مثله شخص هناك.</translation>
    </message>
    <message numerus="no">
      <source>The country the person comes for. Choose from the list.</source>
      <translation>البلد الذي يمثله الشخص. يُرجى الاختيار من القائمة.</translation>
    </message>
    <message numerus="no">
      <source>The dates of birth in this list are left out.</source>
      <translation>لا تُستورد تواريخ الميلاد الواردة في هذه القائمة.</translation>
    </message>
    <message numerus="no">
      <source>The day of that note, for example 2026-07-17.</source>
      <translation>تاريخ تلك المذكرة، مثل ‎2026-07-17.</translation>
    </message>
    <message numerus="no">
      <source>The day, for example 1975-07-17, or only the year; it tells people of one name apart.</source>
      <translation>اليوم، مثل 1975-07-17، أو السنة وحدها؛ وهو ما يميّز بين من يحملون الاسم نفسه.</translation>
    </message>
    <message numerus="no">
      <source>The disk of “{folder}” has too little room for a backup; free {megabytes} MB or choose another folder.</source>
      <translation>المساحة المتبقية على قرص «{folder}» لا تكفي لنسخة احتياطية؛ يُرجى إخلاء {megabytes} ميغابايت أو اختيار مجلد آخر.</translation>
    </message>
    <message numerus="no">
      <source>The disk that holds “{name}” does not answer; plug it in again and try once more. What was saved before is safe.</source>
      <translation>القرص الذي يحتوي «{name}» لا يستجيب؛ يُرجى وصله من جديد وإعادة المحاولة. وما حُفظ من قبل في أمان.</translation>
    </message>
    <message numerus="no">
      <source>The disk that holds “{name}” is full; nothing of this step was saved. Free some space and try again.</source>
      <translation>القرص الذي يحتوي «{name}» ممتلئ؛ ولم يُحفظ شيء من هذه الخطوة. يُرجى إخلاء بعض المساحة وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>The documents are as they came</source>
      <translation>الوثائق باقية كما وردت</translation>
    </message>
    <message numerus="no">
      <source>The encoding of a text file, such as cp1256.</source>
      <translation>ترميز الملف النصي، مثل cp1256.</translation>
    </message>
    <message numerus="no">
      <source>The end of “{name}” is missing: a copy was probably interrupted. Copy it again. {way_out}</source>
      <translation>نهاية «{name}» مفقودة: يُحتمل أن النسخ قد انقطع. يُرجى نسخه من جديد. {way_out}</translation>
    </message>
    <message numerus="no">
      <source>The end, {end}, is before the start, {start}; correct one of them.</source>
      <translation>النهاية، {end}، تسبق البداية، {start}؛ يُرجى تصحيح إحداهما.</translation>
    </message>
    <message numerus="no">
      <source>The event it is about.</source>
      <translation>الفعالية المعنية.</translation>
    </message>
    <message numerus="no">
      <source>The event the people take part in.</source>
      <translation>الفعالية التي يشارك فيها الأشخاص.</translation>
    </message>
    <message numerus="no">
      <source>The event would end at {end}, before it starts at {start}; correct one of them.</source>
      <translation>ستنتهي الفعالية في {end} قبل أن تبدأ في {start}؛ يُرجى تصحيح أحد التاريخين.</translation>
    </message>
    <message numerus="no">
      <source>The file is larger than {limit} MB; keep it elsewhere and record its address.</source>
      <translation>حجم الملف يتجاوز {limit} ميغابايت؛ يُرجى حفظه في مكان آخر وتسجيل عنوانه.</translation>
    </message>
    <message numerus="no">
      <source>The file of {ids} is not in the book.</source>
      <translation>ملف {ids} غير موجود في السجل.</translation>
    </message>
    <message numerus="no">
      <source>The file of {ids} was altered.</source>
      <translation>عُدِّل ملف {ids}.</translation>
    </message>
    <message numerus="no">
      <source>The file of “{name}” was moved or replaced while it was open; close the program, put the file back and open it again.</source>
      <translation>نُقل ملف «{name}» أو استُبدل وهو مفتوح؛ يُرجى إغلاق البرنامج وإعادة الملف إلى مكانه وفتحه من جديد.</translation>
    </message>
    <message numerus="no">
      <source>The file to write.</source>
      <translation>الملف المراد كتابته.</translation>
    </message>
    <message numerus="no">
      <source>The file whose first line becomes the passphrase.</source>
      <translation>الملف الذي يصبح سطره الأول عبارة السر.</translation>
    </message>
    <message numerus="no">
      <source>The file whose first line is the passphrase; else CTDESK_PASSPHRASE holds it, or you are asked.</source>
      <translation>الملف الذي سطره الأول عبارة السر؛ وإلا فتؤخذ من CTDESK_PASSPHRASE أو تُطلب منك.</translation>
    </message>
    <message numerus="no">
      <source>The file whose first line is the recovery code, if the keys are lost.</source>
      <translation>الملف الذي سطره الأول رمز الاسترداد، في حال فقدان المفاتيح.</translation>
    </message>
    <message numerus="no">
      <source>The file will hold: {columns}. Send it only to those who need it.</source>
      <translation>سيحتوي الملف على: {columns}. يُرجى إرساله إلى من يحتاج إليه فقط.</translation>
    </message>
    <message numerus="yes">
      <source>The file will name {n} people.</source>
      <translation>
        <numerusform>لن يسمّي الملف أي شخص ({n}).</numerusform>
        <numerusform>سيسمّي الملف شخصًا واحدًا.</numerusform>
        <numerusform>سيسمّي الملف شخصين.</numerusform>
        <numerusform>سيسمّي الملف {n} أشخاص.</numerusform>
        <numerusform>سيسمّي الملف {n} شخصًا.</numerusform>
        <numerusform>سيسمّي الملف {n} شخص.</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>The first line of “{name}” is empty; write the secret there.</source>
      <translation>السطر الأول من «{name}» فارغ؛ يُرجى كتابة العبارة السرية فيه.</translation>
    </message>
    <message numerus="no">
      <source>The first rows as they will be written</source>
      <translation>الصفوف الأولى كما ستُكتب</translation>
    </message>
    <message numerus="no">
      <source>The first {shown} of {all}</source>
      <translation>أول {shown} من {all}</translation>
    </message>
    <message numerus="no">
      <source>The folder to write to; made if it is not there.</source>
      <translation>المجلد المراد الكتابة فيه؛ ويُنشأ إن لم يكن موجودًا.</translation>
    </message>
    <message numerus="no">
      <source>The formula in this cell gives the error {error}; correct it in the file.</source>
      <translation>تعطي الصيغة في هذه الخلية الخطأ {error}؛ صحّحها في الملف.</translation>
    </message>
    <message numerus="no">
      <source>The formula in this cell was never calculated; open the file in a spreadsheet and save it.</source>
      <translation>لم تُحسب الصيغة في هذه الخلية قط؛ افتح الملف في برنامج جداول واحفظه.</translation>
    </message>
    <message numerus="no">
      <source>The history is as it was written</source>
      <translation>تاريخ التغييرات باقٍ كما كُتب</translation>
    </message>
    <message numerus="no">
      <source>The import was stopped; nothing in the book has changed.</source>
      <translation>أُوقف الاستيراد؛ ولم يتغير شيء في السجل.</translation>
    </message>
    <message numerus="no">
      <source>The keys file “{name}” cannot be read ({reason}); ask for the right to read it, or use the recovery code.</source>
      <translation>تعذرت قراءة ملف المفاتيح «{name}» ‏({reason})؛ يُرجى طلب الإذن بقراءته أو استخدام رمز الاسترداد.</translation>
    </message>
    <message numerus="no">
      <source>The keys file “{name}” is damaged; put back the copy “{older}” or the one beside the newest backup, or type the recovery code from the printed sheet.</source>
      <translation>ملف المفاتيح «{name}» تالف؛ يُرجى إعادة النسخة «{older}» أو النسخة الموجودة بجانب أحدث نسخة احتياطية، أو إدخال رمز الاسترداد من الورقة المطبوعة.</translation>
    </message>
    <message numerus="no">
      <source>The keys file “{name}” is not beside the book; put it back (a copy lies with each backup), or type the recovery code from the printed sheet.</source>
      <translation>ملف المفاتيح «{name}» غير موجود بجانب السجل؛ يُرجى إعادته (توجد منه نسخة مع كل نسخة احتياطية)، أو إدخال رمز الاسترداد من الورقة المطبوعة.</translation>
    </message>
    <message numerus="no">
      <source>The keys file “{name}” was written by a newer CT Desk; install that version to open the book, or use the recovery code.</source>
      <translation>كُتب ملف المفاتيح «{name}» بإصدار أحدث من CT Desk؛ يُرجى تثبيت ذلك الإصدار لفتح السجل، أو استخدام رمز الاسترداد.</translation>
    </message>
    <message numerus="no">
      <source>The kind of body the person comes from. Choose from the list.</source>
      <translation>نوع الجهة التي ينتمي إليها الشخص. يُرجى الاختيار من القائمة.</translation>
    </message>
    <message numerus="no">
      <source>The language for letters and interpretation.</source>
      <translation>لغة المراسلات والترجمة الشفوية.</translation>
    </message>
    <message numerus="no">
      <source>The language to speak and to print in.</source>
      <translation>لغة العرض والطباعة.</translation>
    </message>
    <message numerus="no">
      <source>The list has changed meanwhile; look at it again and move the entry then.</source>
      <translation>تغيّرت القائمة في هذه الأثناء؛ يُرجى الاطلاع عليها مجددًا ثم نقل القيد.</translation>
    </message>
    <message numerus="no">
      <source>The list of the event has changed meanwhile; look at it again and tick then.</source>
      <translation>تغيرت قائمة الفعالية في هذه الأثناء؛ يُرجى مراجعتها ثم تسجيل الحضور.</translation>
    </message>
    <message numerus="no">
      <source>The name alone agrees</source>
      <translation>يتفق الاسم وحده</translation>
    </message>
    <message numerus="no">
      <source>The name as the person writes it, for example in Arabic or Cyrillic letters.</source>
      <translation>الاسم كما يكتبه صاحبه، بالحروف العربية أو السيريلية مثلًا.</translation>
    </message>
    <message numerus="no">
      <source>The name of a field or list.</source>
      <translation>اسم حقل أو قائمة.</translation>
    </message>
    <message numerus="no">
      <source>The name of a state.</source>
      <translation>اسم حالة.</translation>
    </message>
    <message numerus="no">
      <source>The name of the office.</source>
      <translation>اسم المكتب.</translation>
    </message>
    <message numerus="no">
      <source>The next person; with Shift the one before</source>
      <translation>الشخص التالي؛ ومع Shift الشخص السابق</translation>
    </message>
    <message numerus="no">
      <source>The output could not be written ({reason}), and any change it tells of is done; free some space or send it elsewhere.</source>
      <translation>تعذرت كتابة المخرجات ({reason})، وأي تغيير تذكره قد نُفِّذ؛ يُرجى إخلاء بعض المساحة أو توجيه المخرجات إلى مكان آخر.</translation>
    </message>
    <message numerus="no">
      <source>The page of this search is no longer there; remove the search.</source>
      <translation>لم تعد صفحة هذا البحث موجودة؛ يُرجى إزالة البحث.</translation>
    </message>
    <message numerus="no">
      <source>The passphrase cannot be asked for here; put it into {variable}, or name a file that holds it with --passphrase-file.</source>
      <translation>لا يمكن طلب عبارة السر هنا؛ يُرجى وضعها في {variable} أو تحديد الملف الذي يحتويها باستخدام ‎--passphrase-file.</translation>
    </message>
    <message numerus="no">
      <source>The person it is about.</source>
      <translation>الشخص المعني.</translation>
    </message>
    <message numerus="no">
      <source>The printer did not take the pages; see that it is on, or that the file can be written, and print again.</source>
      <translation>لم تتسلم الطابعة الصفحات؛ يُرجى التأكد من أنها تعمل، أو من إمكان كتابة الملف، وإعادة الطباعة.</translation>
    </message>
    <message numerus="no">
      <source>The record book for counter-terrorism and prevention workshops. Without a command, or with a book alone, the window opens.</source>
      <translation>سجل ورش العمل المعنية بمكافحة الإرهاب ومنعه. ومن دون أمر، أو بذكر السجل وحده، تُفتح النافذة.</translation>
    </message>
    <message numerus="no">
      <source>The records are whole; run “ctdesk check” again with --repair.</source>
      <translation>القيود سليمة؛ يُرجى تشغيل «ctdesk check» مرة أخرى مع ‎--repair.</translation>
    </message>
    <message numerus="no">
      <source>The role of people whose row says none, such as speaker.</source>
      <translation>دور الأشخاص الذين لا يذكر صفهم دورًا، مثل speaker.</translation>
    </message>
    <message numerus="no">
      <source>The row in hand</source>
      <translation>الصف الحالي</translation>
    </message>
    <message numerus="no">
      <source>The row names nobody; type a name.</source>
      <translation>لا يرد في الصف اسم أحد؛ اكتب اسمًا.</translation>
    </message>
    <message numerus="no">
      <source>The rows were not looked at</source>
      <translation>لم تُفحص الصفوف</translation>
    </message>
    <message numerus="no">
      <source>The same in both</source>
      <translation>متطابق في الاثنين</translation>
    </message>
    <message numerus="no">
      <source>The same lines in several encodings</source>
      <translation>السطور نفسها بعدة ترميزات</translation>
    </message>
    <message numerus="no">
      <source>The same passphrase again:</source>
      <translation>عبارة السر نفسها مرة أخرى:</translation>
    </message>
    <message numerus="no">
      <source>The saved search of that name; what is typed besides narrows it.</source>
      <translation>البحث المحفوظ بهذا الاسم؛ وما يُكتب معه يضيّق نتائجه.</translation>
    </message>
    <message numerus="no">
      <source>The saved search “{name}” was removed.</source>
      <translation>أُزيل البحث المحفوظ «{name}».</translation>
    </message>
    <message numerus="no">
      <source>The seal of every page</source>
      <translation>ختم كل صفحة</translation>
    </message>
    <message numerus="no">
      <source>The search in the box says more than lines can; it stays until you choose “Use”. Start anew here.</source>
      <translation>البحث المكتوب يقول أكثر مما تقوله الأسطر؛ وسيبقى إلى أن تختار «استخدام». ابدأ هنا من جديد.</translation>
    </message>
    <message numerus="no">
      <source>The search index and the triggers were made anew; looking again:</source>
      <translation>أُعيد إنشاء فهرس البحث والمشغِّلات؛ ويجري الفحص من جديد:</translation>
    </message>
    <message numerus="no">
      <source>The search index is in step</source>
      <translation>فهرس البحث مطابق للقيود</translation>
    </message>
    <message numerus="no">
      <source>The sheet of a workbook; else the first.</source>
      <translation>ورقة المصنَّف؛ وإلا فالأولى.</translation>
    </message>
    <message numerus="no">
      <source>The status of people whose row says none, such as confirmed.</source>
      <translation>حالة الأشخاص الذين لا يذكر صفهم حالة، مثل confirmed.</translation>
    </message>
    <message numerus="no">
      <source>The structure of the file</source>
      <translation>بنية الملف</translation>
    </message>
    <message numerus="no">
      <source>The text near “{near}” holds a broken character ({code}); delete it and type it again.</source>
      <translation>النص القريب من «{near}» يحتوي على محرف تالف ({code})؛ يُرجى حذفه وكتابته من جديد.</translation>
    </message>
    <message numerus="no">
      <source>The text near “{near}” holds a hidden control character ({code}); type the words again instead of pasting them.</source>
      <translation>النص القريب من «{near}» يحتوي على محرف تحكم خفي ({code})؛ يُرجى كتابة الكلمات من جديد بدلًا من لصقها.</translation>
    </message>
    <message numerus="no">
      <source>The text near “{near}” holds a hidden sign that turns the direction of writing ({code}); type the words again instead of pasting them.</source>
      <translation>النص القريب من «{near}» يحتوي على علامة خفية تغيّر اتجاه الكتابة ({code})؛ يُرجى كتابة الكلمات من جديد بدلًا من لصقها.</translation>
    </message>
    <message numerus="no">
      <source>The ticks on days and sessions say otherwise; type a reason to set the status by hand.</source>
      <translation>ما سُجّل من حضور في الأيام والجلسات يدل على غير ذلك؛ يُرجى ذكر السبب لتعيين الحالة يدويًا.</translation>
    </message>
    <message numerus="no">
      <source>The two passphrases differ; run the command again.</source>
      <translation>عبارتا السر مختلفتان؛ يُرجى تشغيل الأمر من جديد.</translation>
    </message>
    <message numerus="no">
      <source>The two passphrases differ; type them again.</source>
      <translation>عبارتا السر مختلفتان؛ يُرجى إدخالهما من جديد.</translation>
    </message>
    <message numerus="no">
      <source>The upgrade would have lost records ({tables}), so it was not done and the book is as it was; keep the older CT Desk for now and report this.</source>
      <translation>كانت الترقية ستؤدي إلى فقدان قيود ({tables})، ولذلك لم تُجرَ وبقي السجل على حاله؛ يُرجى الاحتفاظ بالإصدار الأقدم من CT Desk في الوقت الراهن والإبلاغ عن ذلك.</translation>
    </message>
    <message numerus="no">
      <source>The usual columns</source>
      <translation>الأعمدة المعتادة</translation>
    </message>
    <message numerus="no">
      <source>The window cannot open here ({reason}); everything also works without it: see “ctdesk --help”.</source>
      <translation>لا يمكن فتح النافذة هنا ({reason})؛ وكل شيء يعمل من دونها أيضًا: يُرجى الاطلاع على «ctdesk --help».</translation>
    </message>
    <message numerus="no">
      <source>The words that fields are chosen from, in three languages.</source>
      <translation>الكلمات التي تُختار منها قيم الحقول، بثلاث لغات.</translation>
    </message>
    <message numerus="no">
      <source>The year {year} is not between {earliest} and {latest}; correct it.</source>
      <translation>السنة {year} لا تقع بين {earliest} و{latest}؛ يُرجى تصحيحها.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} chosen rows</source>
      <translation>
        <numerusform>الصفوف المختارة ({n})</numerusform>
        <numerusform>الصف المختار</numerusform>
        <numerusform>الصفان المختاران</numerusform>
        <numerusform>الصفوف المختارة ({n})</numerusform>
        <numerusform>الصفوف المختارة ({n})</numerusform>
        <numerusform>الصفوف المختارة ({n})</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Theme</source>
      <translation>الموضوع</translation>
    </message>
    <message numerus="no">
      <source>Theme of the event</source>
      <translation>موضوع الفعالية</translation>
    </message>
    <message numerus="no">
      <source>Themes</source>
      <translation>المواضيع</translation>
    </message>
    <message numerus="no">
      <source>Then bring the list again.</source>
      <translation>ثم استورد القائمة مرة أخرى.</translation>
    </message>
    <message numerus="no">
      <source>There</source>
      <translation>الحضور</translation>
    </message>
    <message numerus="no">
      <source>There is a file named “{name}” already; choose another name.</source>
      <translation>يوجد ملف باسم «{name}» من قبل؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message numerus="no">
      <source>There is no book “{name}” there; plug in the disk it lies on, or look for it where it was moved to.</source>
      <translation>لا يوجد سجل باسم «{name}» في هذا المكان؛ يُرجى وصل القرص الذي يحتويه، أو البحث عنه في المكان الذي نُقل إليه.</translation>
    </message>
    <message numerus="no">
      <source>There is no column “{key}”; choose one of: {known}.</source>
      <translation>لا يوجد عمود باسم «{key}»؛ يُرجى اختيار أحد ما يلي: {known}.</translation>
    </message>
    <message numerus="no">
      <source>There is no encoding “{name}”; choose one such as cp1256, cp1252 or utf-8.</source>
      <translation>لا يوجد ترميز باسم «{name}»؛ اختر ترميزًا مثل cp1256 أو cp1252 أو utf-8.</translation>
    </message>
    <message numerus="no">
      <source>There is no folder “{name}”; plug in its disk, or make it first.</source>
      <translation>لا يوجد مجلد باسم «{name}»؛ يُرجى وصل القرص الذي يحتويه أو إنشاء المجلد أولًا.</translation>
    </message>
    <message numerus="no">
      <source>There is no keyword “{name}:”; put it in quotes to look for it, or write {known}.</source>
      <translation>لا توجد كلمة مفتاحية «⁦{name}:⁩»؛ ضعها بين علامتي تنصيص للبحث عنها، أو اكتب ⁦{known}⁩.</translation>
    </message>
    <message numerus="no">
      <source>There is no letter or number here; write what to look for.</source>
      <translation>لا حرف هنا ولا رقم؛ اكتب ما تبحث عنه.</translation>
    </message>
    <message numerus="no">
      <source>There is no report “{name}”; choose one of: {known}.</source>
      <translation>لا يوجد تقرير باسم «{name}»؛ يُرجى اختيار أحد ما يلي: {known}.</translation>
    </message>
    <message numerus="no">
      <source>There is no saved search “{name}” of this page; choose one of: {known}.</source>
      <translation>لا توجد لهذه الصفحة عملية بحث محفوظة باسم «{name}»؛ يُرجى اختيار أحد ما يلي: {known}.</translation>
    </message>
    <message numerus="no">
      <source>There is no screen here to show the window on; everything also works without one: see “ctdesk --help”.</source>
      <translation>لا توجد شاشة هنا لعرض النافذة؛ وكل شيء يعمل من دونها أيضًا: يُرجى الاطلاع على «ctdesk --help».</translation>
    </message>
    <message numerus="no">
      <source>There is no such list; choose one of the lists a term can belong to.</source>
      <translation>هذه القائمة غير موجودة؛ يُرجى اختيار إحدى القوائم التي يمكن أن ينتمي إليها المصطلح.</translation>
    </message>
    <message numerus="no">
      <source>There is no such page; choose pages of this report to print.</source>
      <translation>لا توجد صفحة بهذا الرقم؛ يُرجى اختيار صفحات من هذا التقرير لطباعتها.</translation>
    </message>
    <message numerus="no">
      <source>There is no {what} “{text}” in this book; add it first or correct the name.</source>
      <translation>لا يوجد «{text}» ({what}) في هذا السجل؛ يُرجى إضافته أولًا أو تصحيح الاسم.</translation>
    </message>
    <message numerus="no">
      <source>There is no {what} “{text}” in this book; look up its id with “ctdesk list”.</source>
      <translation>لا يوجد «{text}» ({what}) في هذا السجل؛ يُرجى البحث عن معرِّفه باستخدام «ctdesk list».</translation>
    </message>
    <message numerus="no">
      <source>There is nothing to redo; undo something first.</source>
      <translation>لا يوجد ما يمكن إعادته؛ يُرجى التراجع عن شيء أولًا.</translation>
    </message>
    <message numerus="no">
      <source>There is nothing to undo; change something first.</source>
      <translation>لا يوجد ما يمكن التراجع عنه؛ يُرجى إجراء تغيير أولًا.</translation>
    </message>
    <message numerus="no">
      <source>These names are right</source>
      <translation>هذه الأسماء صحيحة</translation>
    </message>
    <message numerus="no">
      <source>These words whole and side by side</source>
      <translation>هذه الكلمات كاملة ومتجاورة</translation>
    </message>
    <message numerus="no">
      <source>They are of {countries}: choose a country to send each ministry its own.</source>
      <translation>وهم من {countries}: يُرجى اختيار بلد لكي يُرسل إلى كل وزارة ما يخصها.</translation>
    </message>
    <message numerus="no">
      <source>This book has {most} passphrases; remove one first.</source>
      <translation>لهذا السجل {most} من عبارات السر، وهو الحد الأقصى؛ يُرجى إزالة إحداها أولًا.</translation>
    </message>
    <message numerus="no">
      <source>This book is being prepared</source>
      <translation>يجري تجهيز هذا السجل</translation>
    </message>
    <message numerus="no">
      <source>This book is locked</source>
      <translation>هذا السجل مقفل</translation>
    </message>
    <message numerus="no">
      <source>This book is open for reading only; nothing can be changed in it.</source>
      <translation>هذا السجل مفتوح للقراءة فقط؛ ولا يمكن تغيير شيء فيه.</translation>
    </message>
    <message numerus="no">
      <source>This bracket closes none; delete it or put the text with it in quotes.</source>
      <translation>هذا القوس لا يغلق قوسا؛ احذفه أو ضع النص بين علامتي تنصيص.</translation>
    </message>
    <message numerus="no">
      <source>This cell holds a character that cannot be kept; type it again in the file.</source>
      <translation>تحتوي هذه الخلية على حرف لا يمكن حفظه؛ أعد كتابتها في الملف.</translation>
    </message>
    <message numerus="no">
      <source>This computer has too little free memory to open the book; close other programs and try again.</source>
      <translation>الذاكرة المتاحة في هذا الحاسوب لا تكفي لفتح السجل؛ يُرجى إغلاق البرامج الأخرى وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>This file is not encrypted: send it in a way your administration accepts for personal data, and delete copies that are no longer needed.</source>
      <translation>هذا الملف غير مشفر: يُرجى إرساله بطريقة تقبلها إدارتكم للبيانات الشخصية، وحذف النسخ التي لم تعد لازمة.</translation>
    </message>
    <message numerus="no">
      <source>This is already in the list “{list}”; change that entry.</source>
      <translation>هذا موجود في القائمة «{list}»؛ يُرجى تغيير ذلك القيد.</translation>
    </message>
    <message numerus="no">
      <source>This is the book's only passphrase; add another before removing it.</source>
      <translation>هذه هي عبارة السر الوحيدة للسجل؛ يُرجى إضافة عبارة أخرى قبل إزالتها.</translation>
    </message>
    <message numerus="no">
      <source>This is the registration form of this event; its columns and people are known.</source>
      <translation>هذه استمارة التسجيل في هذه الفعالية؛ وأعمدتها وأشخاصها معروفون.</translation>
    </message>
    <message numerus="no">
      <source>This is the registration form of “{event}” and not of “{chosen}”; go on only if these people come to “{chosen}”.</source>
      <translation>هذه استمارة التسجيل في «{event}» لا في «{chosen}»؛ ولا يُتابَع إلا إذا كان هؤلاء الأشخاص سيحضرون «{chosen}».</translation>
    </message>
    <message numerus="no">
      <source>This is the registration form of “{event}”; to put these people on its list, import the form there.</source>
      <translation>هذه استمارة التسجيل في «{event}»؛ ولإدراج هؤلاء الأشخاص في قائمتها يُرجى استيراد الاستمارة هناك.</translation>
    </message>
    <message numerus="no">
      <source>This is {length} characters long; the field holds {limit}. Shorten it or add it as a document.</source>
      <translation>طول النص {length} محرف، والحقل يتسع لعدد {limit}. يُرجى اختصاره أو إضافته كوثيقة.</translation>
    </message>
    <message numerus="no">
      <source>This is {length} characters long; the field holds {limit}. Shorten it or put it in the notes.</source>
      <translation>طول النص {length} محرف، والحقل يتسع لعدد {limit}. يُرجى اختصاره أو وضعه في الملاحظات.</translation>
    </message>
    <message numerus="no">
      <source>This key is of another book than “{name}”: its keys file “{keys}” or the recovery sheet was mixed up with another one. Put the right keys file beside the book (a copy lies with each backup), or type the code of this book's own sheet.</source>
      <translation>هذا المفتاح يخص سجلًا غير «{name}»: فقد اختلط ملف مفاتيحه «{keys}» أو ورقة الاسترداد بغيرهما. يُرجى وضع ملف المفاتيح الصحيح بجانب السجل (توجد منه نسخة مع كل نسخة احتياطية)، أو إدخال الرمز الوارد في الورقة الخاصة بهذا السجل.</translation>
    </message>
    <message numerus="no">
      <source>This list came in on {date} as “{name}” for “{event}”: {added}, {recognised}.</source>
      <translation>استُوردت هذه القائمة في {date} باسم «{name}» من أجل «{event}»: {added}، {recognised}.</translation>
    </message>
    <message numerus="no">
      <source>This list came in on {date} as “{name}”: {added}, {recognised}.</source>
      <translation>استُوردت هذه القائمة في {date} باسم «{name}»: {added}، {recognised}.</translation>
    </message>
    <message numerus="no">
      <source>This list cannot be read</source>
      <translation>تتعذر قراءة هذه القائمة</translation>
    </message>
    <message numerus="no">
      <source>This month</source>
      <translation>هذا الشهر</translation>
    </message>
    <message numerus="no">
      <source>This office keeps no dates of birth; to keep them, choose “Keep dates of birth” in the list of actions (Ctrl+K) or run “ctdesk births on”.</source>
      <translation>لا يحفظ هذا المكتب تواريخ الميلاد؛ ولحفظها اختر «حفظ تواريخ الميلاد» في قائمة الإجراءات (Ctrl+K) أو شغّل «ctdesk births on».</translation>
    </message>
    <message numerus="no">
      <source>This passphrase does not open the book; check the keyboard language and capital letters and try again, or use the recovery code from the printed sheet.</source>
      <translation>عبارة السر هذه لا تفتح السجل؛ يُرجى التحقق من لغة لوحة المفاتيح والأحرف الكبيرة وإعادة المحاولة، أو استخدام رمز الاسترداد من الورقة المطبوعة.</translation>
    </message>
    <message numerus="no">
      <source>This person</source>
      <translation>هذا الشخص</translation>
    </message>
    <message numerus="no">
      <source>This person ({number})</source>
      <translation>هذا الشخص ({number})</translation>
    </message>
    <message numerus="no">
      <source>This record is no longer there.</source>
      <translation>لم يعد هذا القيد موجودًا.</translation>
    </message>
    <message numerus="no">
      <source>This registration form was made for an event that is not in this book; it is read like any other list.</source>
      <translation>أُعدّت استمارة التسجيل هذه لفعالية غير مدرجة في هذا السجل؛ وتُقرأ كأي قائمة أخرى.</translation>
    </message>
    <message numerus="no">
      <source>This report needs to know which: add --{kind} ID.</source>
      <translation>يلزم لهذا التقرير تحديد القيد المقصود: يُرجى إضافة ‎--{kind} ID.</translation>
    </message>
    <message numerus="no">
      <source>This row heads the others and names no person; nothing is read from it.</source>
      <translation>هذا الصف عنوان لما بعده ولا يسمي شخصًا؛ لا يُقرأ منه شيء.</translation>
    </message>
    <message numerus="no">
      <source>This sample book is not encrypted: anybody with this computer can read it. Do not enter real people here.</source>
      <translation>هذا السجل النموذجي غير مشفَّر: يستطيع قراءته كل من يستخدم هذا الحاسوب. يُرجى عدم إدخال أشخاص حقيقيين فيه.</translation>
    </message>
    <message numerus="no">
      <source>This status needs a reason; type it, or press Esc to leave it.</source>
      <translation>هذه الحالة تتطلب سببًا؛ يُرجى إدخاله، أو الضغط على Esc للعدول عنها.</translation>
    </message>
    <message numerus="no">
      <source>This status needs a reason; type the reason and set the status again.</source>
      <translation>هذه الحالة تتطلب سببًا؛ يُرجى إدخال السبب ثم تعيين الحالة من جديد.</translation>
    </message>
    <message numerus="no">
      <source>This year</source>
      <translation>هذه السنة</translation>
    </message>
    <message numerus="no">
      <source>This {owner} has no {what} “{text}”; add it there first or correct the name.</source>
      <translation>لا يوجد «{text}» ({what}) ضمن {owner}؛ يُرجى إضافته هناك أولًا أو تصحيح الاسم.</translation>
    </message>
    <message numerus="no">
      <source>Those are more rows than the clipboard should carry; use Export instead.</source>
      <translation>عدد هذه الصفوف أكبر مما تتسع له الحافظة؛ يُرجى استخدام التصدير بدلًا من ذلك.</translation>
    </message>
    <message numerus="no">
      <source>Thursday</source>
      <translation>الخميس</translation>
    </message>
    <message numerus="no">
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message numerus="no">
      <source>Time zone</source>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message numerus="no">
      <source>Time zone as printed</source>
      <translation>المنطقة الزمنية كما طُبعت</translation>
    </message>
    <message numerus="no">
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message numerus="no">
      <source>Title in Arabic</source>
      <translation>العنوان بالعربية</translation>
    </message>
    <message numerus="no">
      <source>Title in French</source>
      <translation>العنوان بالفرنسية</translation>
    </message>
    <message numerus="no">
      <source>Title of the talk</source>
      <translation>عنوان الكلمة</translation>
    </message>
    <message numerus="no">
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message numerus="no">
      <source>Together</source>
      <translation>المجموع</translation>
    </message>
    <message numerus="no">
      <source>Tomorrow</source>
      <translation>غدا</translation>
    </message>
    <message numerus="no">
      <source>Too easy to guess: take four or more words that do not belong together.</source>
      <translation>سهلة التخمين: يُرجى اختيار أربع كلمات أو أكثر لا رابط بينها.</translation>
    </message>
    <message numerus="no">
      <source>Total</source>
      <translation>المجموع</translation>
    </message>
    <message numerus="no">
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="no">
      <source>Try this search</source>
      <translation>تجربة هذا البحث</translation>
    </message>
    <message numerus="no">
      <source>Tuesday</source>
      <translation>الثلاثاء</translation>
    </message>
    <message numerus="no">
      <source>Two people</source>
      <translation>شخصان</translation>
    </message>
    <message numerus="no">
      <source>Two-letter code</source>
      <translation>الرمز المكوَّن من حرفين</translation>
    </message>
    <message numerus="no">
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message numerus="no">
      <source>Type in the search box: every word must be found, in any order, with or without accents.</source>
      <translation>يُرجى الكتابة في خانة البحث: يجب العثور على كل الكلمات، بأي ترتيب، مع علامات التشكيل أو من دونها.</translation>
    </message>
    <message numerus="no">
      <source>Type the dates of the event under Details, or add its sessions to the agenda; each day and each session becomes a column.</source>
      <translation>يُرجى إدخال تاريخ الفعالية في تبويب التفاصيل، أو إضافة جلساتها إلى جدول الأعمال؛ ولكل يوم وكل جلسة عمود.</translation>
    </message>
    <message numerus="no">
      <source>Type the name of the new record first, then add to its lists.</source>
      <translation>يُرجى إدخال اسم القيد الجديد أولًا ثم الإضافة إلى قوائمه.</translation>
    </message>
    <message numerus="no">
      <source>Type words into the search box; every record that has them all is shown at once. Add a keyword with a colon to ask one thing of it.</source>
      <translation>اكتب كلمات في مربع البحث فتظهر فورا كل السجلات التي تحويها جميعا. أضف كلمة مفتاحية تليها نقطتان لتسأل عن أمر بعينه.</translation>
    </message>
    <message numerus="no">
      <source>Types of event</source>
      <translation>أنواع الفعاليات</translation>
    </message>
    <message numerus="no">
      <source>Types of organisation</source>
      <translation>أنواع المنظمات</translation>
    </message>
    <message numerus="no">
      <source>Undated</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message numerus="no">
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message numerus="no">
      <source>Undo: {label}</source>
      <translation>تراجع: {label}</translation>
    </message>
    <message numerus="no">
      <source>Undone: {label}</source>
      <translation>جرى التراجع عن: {label}</translation>
    </message>
    <message numerus="no">
      <source>Unfinished typing restored</source>
      <translation>استُعيد نص لم يكتمل إدخاله</translation>
    </message>
    <message numerus="no">
      <source>Unicode, two bytes a letter</source>
      <translation>يونيكود، بايتان لكل حرف</translation>
    </message>
    <message numerus="no">
      <source>Unicode, two bytes a letter, reversed</source>
      <translation>يونيكود، بايتان لكل حرف، بترتيب معكوس</translation>
    </message>
    <message numerus="no">
      <source>Unit</source>
      <translation>الوحدة</translation>
    </message>
    <message numerus="no">
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message numerus="yes">
      <source>Unlock (in {n} seconds)</source>
      <translation>
        <numerusform>فتح القفل (بعد {n} ثانية)</numerusform>
        <numerusform>فتح القفل (بعد ثانية واحدة)</numerusform>
        <numerusform>فتح القفل (بعد ثانيتين)</numerusform>
        <numerusform>فتح القفل (بعد {n} ثوانٍ)</numerusform>
        <numerusform>فتح القفل (بعد {n} ثانية)</numerusform>
        <numerusform>فتح القفل (بعد {n} ثانية)</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>Until</source>
      <translation>إلى</translation>
    </message>
    <message numerus="no">
      <source>Upcoming</source>
      <translation>قادم</translation>
    </message>
    <message numerus="no">
      <source>Use</source>
      <translation>استخدام</translation>
    </message>
    <message numerus="no">
      <source>Use the passphrase</source>
      <translation>استخدام عبارة السر</translation>
    </message>
    <message numerus="no">
      <source>Use the recovery code</source>
      <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message numerus="no">
      <source>Used by</source>
      <translation>مستخدَم في</translation>
    </message>
    <message numerus="no">
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message numerus="no">
      <source>Venue</source>
      <translation>مكان الانعقاد</translation>
    </message>
    <message numerus="no">
      <source>Version</source>
      <translation>النسخة</translation>
    </message>
    <message numerus="no">
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message numerus="no">
      <source>Walk-in</source>
      <translation>حضور بلا تسجيل مسبق</translation>
    </message>
    <message numerus="no">
      <source>Walk-in: {person} at {event}</source>
      <translation>حضور دون تسجيل مسبق: {person}، {event}</translation>
    </message>
    <message numerus="no">
      <source>Ways of taking part</source>
      <translation>طرائق المشاركة</translation>
    </message>
    <message numerus="no">
      <source>Weak</source>
      <translation>ضعيفة</translation>
    </message>
    <message numerus="no">
      <source>Web address</source>
      <translation>العنوان الشبكي</translation>
    </message>
    <message numerus="no">
      <source>Website</source>
      <translation>الموقع الشبكي</translation>
    </message>
    <message numerus="no">
      <source>Wednesday</source>
      <translation>الأربعاء</translation>
    </message>
    <message numerus="no">
      <source>Welcome to CT Desk</source>
      <translation>مرحبًا بكم في CT Desk</translation>
    </message>
    <message numerus="no">
      <source>Western European, DOS</source>
      <translation>أوروبا الغربية، DOS</translation>
    </message>
    <message numerus="no">
      <source>Western European, Windows</source>
      <translation>أوروبا الغربية، Windows</translation>
    </message>
    <message numerus="no">
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message numerus="no">
      <source>What a record has, and the state it is in</source>
      <translation>ما في السجل وحالته</translation>
    </message>
    <message numerus="no">
      <source>What a record has: has:document, has:email.</source>
      <translation>ما في السجل: has:document و has:email.</translation>
    </message>
    <message numerus="no">
      <source>What a record is: is:overdue, is:draft.</source>
      <translation>حالة السجل: is:overdue و is:draft.</translation>
    </message>
    <message numerus="no">
      <source>What can be done</source>
      <translation>ما يمكن عمله</translation>
    </message>
    <message numerus="no">
      <source>What differs stays in the book as it is.</source>
      <translation>ما يختلف يبقى في السجل كما هو.</translation>
    </message>
    <message numerus="no">
      <source>What it finds</source>
      <translation>ما يجده</translation>
    </message>
    <message numerus="no">
      <source>What it is</source>
      <translation>معناها</translation>
    </message>
    <message numerus="no">
      <source>What it takes</source>
      <translation>ما يليها</translation>
    </message>
    <message numerus="no">
      <source>What participants asked for, and of whom, is written on an event's outcomes and collected here, accepted or not, carried out or not.</source>
      <translation>ما طلبه المشاركون، وممن طلبوه، يُكتب ضمن نتائج الفعالية ويُجمع هنا، سواء قُبل أم لم يُقبل، ونُفِّذ أم لم يُنفَّذ.</translation>
    </message>
    <message numerus="no">
      <source>What pays for events, with its donors and the countries it is for.</source>
      <translation>ما تُموَّل منه الفعاليات، مع الجهات المانحة والبلدان المستفيدة.</translation>
    </message>
    <message numerus="no">
      <source>What stands before the name. Choose from the list or write another.</source>
      <translation>ما يسبق الاسم. يُرجى الاختيار من القائمة أو كتابة غيره.</translation>
    </message>
    <message numerus="no">
      <source>What the event is called on its agenda</source>
      <translation>اسم الفعالية كما يرد في جدول أعمالها</translation>
    </message>
    <message numerus="no">
      <source>What the organisers need to know; nothing about health, faith or opinions.</source>
      <translation>ما يلزم أن يعرفه المنظمون؛ ولا شيء عن الصحة أو المعتقد أو الآراء.</translation>
    </message>
    <message numerus="no">
      <source>What the participants ask for, and of whom; accepted or not, carried out or not.</source>
      <translation>ما يطلبه المشاركون ومَن يُطلب منه؛ مقبولًا كان أم غير مقبول، منفَّذًا أم غير منفَّذ.</translation>
    </message>
    <message numerus="no">
      <source>What the person does at the event. Choose from the list.</source>
      <translation>دور الشخص في الفعالية. يُرجى الاختيار من القائمة.</translation>
    </message>
    <message numerus="no">
      <source>What to do with it</source>
      <translation>ما يُفعل به</translation>
    </message>
    <message numerus="no">
      <source>What to do with the chosen rows</source>
      <translation>ما يمكن فعله بالصفوف المحدَّدة</translation>
    </message>
    <message numerus="no">
      <source>What was agreed at an event, with who does it and by when, is written on the event's outcomes and collected here.</source>
      <translation>ما يُتفق عليه في فعالية ما، ومن يتولاه ومتى، يُكتب ضمن نتائج الفعالية ويُجمع هنا.</translation>
    </message>
    <message numerus="no">
      <source>What was copied ({copied} cells) reaches beyond the end of the table; choose a cell further up or copy less.</source>
      <translation>ما نُسخ ({copied} خلايا) يتجاوز نهاية الجدول؛ اختر خلية أعلى أو انسخ أقل.</translation>
    </message>
    <message numerus="no">
      <source>What will happen</source>
      <translation>ما سيحدث</translation>
    </message>
    <message numerus="no">
      <source>What would change</source>
      <translation>ما الذي سيتغير</translation>
    </message>
    <message numerus="no">
      <source>What would change, the first {first} of {all}</source>
      <translation>ما الذي سيتغير، أول {first} من {all}</translation>
    </message>
    <message numerus="no">
      <source>What would happen</source>
      <translation>ما الذي سيحدث</translation>
    </message>
    <message numerus="no">
      <source>What would you like to do?</source>
      <translation>ما المطلوب عمله؟</translation>
    </message>
    <message numerus="no">
      <source>What you can do here</source>
      <translation>ما يمكن عمله هنا</translation>
    </message>
    <message numerus="no">
      <source>What you type goes into the cells; Esc ends it</source>
      <translation>ما تكتبه يذهب إلى الخلايا؛ اضغط Esc للإنهاء</translation>
    </message>
    <message numerus="no">
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message numerus="no">
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message numerus="no">
      <source>Where no list of names exists or may be kept, people are counted here, and added to those named. Say of a count that some of them are named, and it is shown but not added.</source>
      <translation>حيث لا توجد قائمة أسماء أو لا يجوز الاحتفاظ بها، يُحصى الأشخاص هنا ويضافون إلى المذكورين بالاسم. وإذا كان بعض المحصَين مذكورًا بالاسم ظهر العدد ولم يُضف.</translation>
    </message>
    <message numerus="no">
      <source>Where the person reads mail; the invitation and the documents go there.</source>
      <translation>العنوان الذي يقرأ عليه الشخص بريده؛ وإليه تُرسل الدعوة والوثائق.</translation>
    </message>
    <message numerus="no">
      <source>Where to send it</source>
      <translation>جهة الإرسال</translation>
    </message>
    <message numerus="no">
      <source>Whether the person comes or takes part online.</source>
      <translation>هل يحضر الشخص أم يشارك عبر الإنترنت.</translation>
    </message>
    <message numerus="no">
      <source>Which of these can you read?</source>
      <translation>أيّ هذه يمكنك قراءتها؟</translation>
    </message>
    <message numerus="no">
      <source>Who</source>
      <translation>مَن</translation>
    </message>
    <message numerus="no">
      <source>Who does what by when; what is overdue shows in red here and among the follow-ups.</source>
      <translation>من يتولى ماذا ومتى؛ ويظهر المتأخر بالأحمر هنا وضمن المتابعات.</translation>
    </message>
    <message numerus="no">
      <source>Who was left as they were</source>
      <translation>من بقوا على حالهم</translation>
    </message>
    <message numerus="no">
      <source>Whoever walked in has a name; type it first.</source>
      <translation>لكل من حضر دون تسجيل اسم؛ اكتبه أولًا.</translation>
    </message>
    <message numerus="no">
      <source>Whole name</source>
      <translation>الاسم الكامل</translation>
    </message>
    <message numerus="no">
      <source>Whole page</source>
      <translation>الصفحة كاملة</translation>
    </message>
    <message numerus="no">
      <source>Whole rows are chosen; press F2 to go into the cells, then empty one.</source>
      <translation>المختار صفوف كاملة؛ اضغط F2 للدخول إلى الخلايا ثم أفرغ إحداها.</translation>
    </message>
    <message numerus="no">
      <source>Whose value stays: keep (the first), lose (the second) or both of two texts; else the fuller and the newer one stays.</source>
      <translation>القيمة التي تبقى: keep (الأول) أو lose (الثاني) أو both للنصّين معًا؛ وإلا فتبقى القيمة الأكمل والأحدث.</translation>
    </message>
    <message numerus="no">
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message numerus="no">
      <source>Why the status changes, where that is asked.</source>
      <translation>سبب تغيير الحالة، حيثما يُطلب ذلك.</translation>
    </message>
    <message numerus="no">
      <source>With plus and the code of the country. It stays exactly as you type it.</source>
      <translation>مع علامة الزائد ورمز البلد. ويبقى الرقم كما يُكتب تمامًا.</translation>
    </message>
    <message numerus="no">
      <source>With sex, nationality, e-mail and phone</source>
      <translation>مع الجنس والجنسية والبريد الإلكتروني والهاتف</translation>
    </message>
    <message numerus="no">
      <source>With this person and this organisation</source>
      <translation>مع هذا الشخص وهذه المنظمة</translation>
    </message>
    <message numerus="no">
      <source>Without “{part}”: {n}</source>
      <translation>من دون «⁨{part}⁩»: {n}</translation>
    </message>
    <message numerus="no">
      <source>Without “{value}”</source>
      <translation>من دون «⁨{value}⁩»</translation>
    </message>
    <message numerus="no">
      <source>Women</source>
      <translation>النساء</translation>
    </message>
    <message numerus="no">
      <source>Words</source>
      <translation>النص المقتبس</translation>
    </message>
    <message numerus="no">
      <source>Words of the name, or a short id such as O12.</source>
      <translation>كلمات من الاسم، أو معرف قصير مثل O12.</translation>
    </message>
    <message numerus="no">
      <source>Words side by side must all be there; “or” between them asks for one of them.</source>
      <translation>الكلمات المتجاورة مطلوبة كلها؛ و“أو” بينها تطلب واحدة منها.</translation>
    </message>
    <message numerus="no">
      <source>Words, each the beginning of one; in quotes whole and side by side.</source>
      <translation>كلمات، كل منها بداية كلمة؛ وبين علامتي تنصيص كاملة ومتجاورة.</translation>
    </message>
    <message numerus="no">
      <source>Work</source>
      <translation>العمل</translation>
    </message>
    <message numerus="no">
      <source>Working languages</source>
      <translation>لغات العمل</translation>
    </message>
    <message numerus="no">
      <source>Workshops in Mali</source>
      <translation>ورش العمل في مالي</translation>
    </message>
    <message numerus="no">
      <source>Workshops, roundtables, launches and trainings stand here, planned or held. Begin with the next one.</source>
      <translation>هنا ترد ورش العمل والموائد المستديرة ومناسبات الإطلاق والدورات التدريبية، ما خُطط له منها وما عُقد. يُرجى البدء بالفعالية القادمة.</translation>
    </message>
    <message numerus="no">
      <source>Write behind “{keyword}:” what to look for, without a space; {keyword}:"" finds what has none.</source>
      <translation>اكتب بعد «⁦{keyword}:⁩» دون فراغ ما تبحث عنه؛ أما ⁦{keyword}:""⁩ فيجد ما هو خال منه.</translation>
    </message>
    <message numerus="no">
      <source>Write one person in each row. Rows may be added below, pasted and sorted.</source>
      <translation>يُكتب شخص واحد في كل صف. ويجوز إضافة صفوف في الأسفل ولصقها وترتيبها.</translation>
    </message>
    <message numerus="no">
      <source>Write the name of your office; it stands on everything you print.</source>
      <translation>يُرجى كتابة اسم المكتب؛ فهو يظهر في كل ما يُطبع.</translation>
    </message>
    <message numerus="no">
      <source>Write the records of a page that match a search to a spreadsheet.</source>
      <translation>كتابة قيود إحدى الصفحات المطابقة للبحث في جدول إلكتروني.</translation>
    </message>
    <message numerus="no">
      <source>Write the registration workbook of an event, for ministries to fill in.</source>
      <translation>كتابة مصنف التسجيل في فعالية لكي تملأه الوزارات.</translation>
    </message>
    <message numerus="no">
      <source>Write this code down and lock it away: it opens the book when the passphrase is forgotten, and it is not shown again.</source>
      <translation>يُرجى تدوين هذا الرمز وحفظه في مكان مغلق: فهو يفتح السجل عند نسيان عبارة السر، ولن يُعرض مرة أخرى.</translation>
    </message>
    <message numerus="no">
      <source>Year</source>
      <translation>السنة</translation>
    </message>
    <message numerus="no">
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
    <message numerus="no">
      <source>Yes for the person who leads the delegation.</source>
      <translation>نعم لمن يرأس الوفد.</translation>
    </message>
    <message numerus="no">
      <source>Yes or no.</source>
      <translation>نعم أو لا.</translation>
    </message>
    <message numerus="no">
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
    <message numerus="no">
      <source>You may not read “{name}”; ask whoever looks after this computer for the right to read it, or open it with the account that made it.</source>
      <translation>قراءة «{name}» غير مسموح بها؛ يُرجى طلب الإذن بقراءته من الجهة المشرفة على هذا الحاسوب، أو فتحه بالحساب الذي أنشأه.</translation>
    </message>
    <message numerus="no">
      <source>Your office's events and people live in one encrypted file, called a book. It stays on this computer; no network is needed.</source>
      <translation>فعاليات المكتب وأشخاصه محفوظون في ملف واحد مشفَّر يُسمى السجل. وهو يبقى في هذا الحاسوب؛ ولا حاجة إلى أي شبكة.</translation>
    </message>
    <message numerus="no">
      <source>Zoom</source>
      <translation>التكبير</translation>
    </message>
    <message numerus="no">
      <source>a deleted record</source>
      <translation>قيد محذوف</translation>
    </message>
    <message numerus="no">
      <source>a name or an id is expected; correct the file.</source>
      <translation>المتوقَّع اسم أو معرِّف؛ يُرجى تصحيح الملف.</translation>
    </message>
    <message numerus="no">
      <source>a text, a number or nothing is expected; correct the file.</source>
      <translation>المتوقَّع نص أو رقم أو لا شيء؛ يُرجى تصحيح الملف.</translation>
    </message>
    <message numerus="no">
      <source>added</source>
      <translation>أُضيف</translation>
    </message>
    <message numerus="no">
      <source>almost certain</source>
      <translation>شبه مؤكد</translation>
    </message>
    <message numerus="no">
      <source>already on this list</source>
      <translation>موجود في هذه القائمة</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>و{n} غيرها</numerusform>
        <numerusform>وواحد غيرها</numerusform>
        <numerusform>واثنان غيرها</numerusform>
        <numerusform>و{n} غيرها</numerusform>
        <numerusform>و{n} غيرها</numerusform>
        <numerusform>و{n} غيرها</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>another name</source>
      <translation>اسم آخر</translation>
    </message>
    <message numerus="no">
      <source>as they will be written</source>
      <translation>كما ستُكتب</translation>
    </message>
    <message numerus="no">
      <source>ascending</source>
      <translation>تصاعديًا</translation>
    </message>
    <message numerus="no">
      <source>before {date}</source>
      <translation>قبل {date}</translation>
    </message>
    <message numerus="no">
      <source>between</source>
      <translation>بين</translation>
    </message>
    <message numerus="no">
      <source>contains</source>
      <translation>يحتوي على</translation>
    </message>
    <message numerus="no">
      <source>dates not printed, reported on {date}</source>
      <translation>التواريخ غير مطبوعة، وأُبلغ عنها في {date}</translation>
    </message>
    <message numerus="no">
      <source>descending</source>
      <translation>تنازليًا</translation>
    </message>
    <message numerus="no">
      <source>differs</source>
      <translation>مختلف</translation>
    </message>
    <message numerus="no">
      <source>does not contain</source>
      <translation>لا يحتوي على</translation>
    </message>
    <message numerus="no">
      <source>due {date}</source>
      <translation>مستحق في {date}</translation>
    </message>
    <message numerus="no">
      <source>earlier</source>
      <translation>سابقاً</translation>
    </message>
    <message numerus="no">
      <source>everything</source>
      <translation>الكل</translation>
    </message>
    <message numerus="no">
      <source>from</source>
      <translation>ابتداءً من</translation>
    </message>
    <message numerus="no">
      <source>host: {name}</source>
      <translation>الجهة المضيفة: {name}</translation>
    </message>
    <message numerus="no">
      <source>is</source>
      <translation>هو</translation>
    </message>
    <message numerus="no">
      <source>is empty</source>
      <translation>فارغ</translation>
    </message>
    <message numerus="no">
      <source>is exactly</source>
      <translation>هو بالضبط</translation>
    </message>
    <message numerus="no">
      <source>is not</source>
      <translation>ليس</translation>
    </message>
    <message numerus="no">
      <source>is not empty</source>
      <translation>غير فارغ</translation>
    </message>
    <message numerus="no">
      <source>known already</source>
      <translation>معروف من قبل</translation>
    </message>
    <message numerus="no">
      <source>less than</source>
      <translation>أقل من</translation>
    </message>
    <message numerus="no">
      <source>likely</source>
      <translation>مرجّح</translation>
    </message>
    <message numerus="no">
      <source>marked by session</source>
      <translation>مسجَّل حسب الجلسة</translation>
    </message>
    <message numerus="no">
      <source>marked for the whole day</source>
      <translation>مسجَّل لليوم كله</translation>
    </message>
    <message numerus="no">
      <source>more than</source>
      <translation>أكثر من</translation>
    </message>
    <message numerus="no">
      <source>name@example.org</source>
      <translation>name@example.org</translation>
    </message>
    <message numerus="no">
      <source>nearly the same date of birth</source>
      <translation>تاريخ ميلاد شبه متطابق</translation>
    </message>
    <message numerus="no">
      <source>no file</source>
      <translation>لا ملف</translation>
    </message>
    <message numerus="no">
      <source>no mark</source>
      <translation>بلا علامة</translation>
    </message>
    <message numerus="no">
      <source>no. {number}</source>
      <translation>رقم {number}</translation>
    </message>
    <message numerus="no">
      <source>not read</source>
      <translation>لا يُقرأ</translation>
    </message>
    <message numerus="no">
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message numerus="no">
      <source>now: {words}</source>
      <translation>الآن: {words}</translation>
    </message>
    <message numerus="no">
      <source>ok</source>
      <translation>سليم</translation>
    </message>
    <message numerus="no">
      <source>on this list: {status}</source>
      <translation>في هذه القائمة: {status}</translation>
    </message>
    <message numerus="no">
      <source>one name is longer</source>
      <translation>أحد الاسمين أطول</translation>
    </message>
    <message numerus="no">
      <source>other country</source>
      <translation>بلد آخر</translation>
    </message>
    <message numerus="no">
      <source>other date of birth</source>
      <translation>تاريخ ميلاد آخر</translation>
    </message>
    <message numerus="no">
      <source>other e-mail</source>
      <translation>بريد إلكتروني آخر</translation>
    </message>
    <message numerus="no">
      <source>other organisation</source>
      <translation>منظمة أخرى</translation>
    </message>
    <message numerus="no">
      <source>other phone</source>
      <translation>هاتف آخر</translation>
    </message>
    <message numerus="no">
      <source>other position</source>
      <translation>منصب آخر</translation>
    </message>
    <message numerus="no">
      <source>other sex</source>
      <translation>جنس آخر</translation>
    </message>
    <message numerus="no">
      <source>overdue since {date}</source>
      <translation>متأخر منذ {date}</translation>
    </message>
    <message numerus="no">
      <source>part of the name is another</source>
      <translation>جزء من الاسم مختلف</translation>
    </message>
    <message numerus="no">
      <source>perhaps the same</source>
      <translation>لعله الشخص نفسه</translation>
    </message>
    <message numerus="no">
      <source>possible</source>
      <translation>ممكن</translation>
    </message>
    <message numerus="no">
      <source>printed {date}</source>
      <translation>طُبع في {date}</translation>
    </message>
    <message numerus="no">
      <source>printed {date} by {person}</source>
      <translation>طبعه {person} في {date}</translation>
    </message>
    <message numerus="no">
      <source>priority: {priority}</source>
      <translation>الأولوية: {priority}</translation>
    </message>
    <message numerus="no">
      <source>record</source>
      <translation>قيد</translation>
    </message>
    <message numerus="no">
      <source>removed</source>
      <translation>أُزيل</translation>
    </message>
    <message numerus="no">
      <source>reported {date}</source>
      <translation>أُبلغ في {date}</translation>
    </message>
    <message numerus="no">
      <source>same country</source>
      <translation>البلد نفسه</translation>
    </message>
    <message numerus="no">
      <source>same date of birth</source>
      <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message numerus="no">
      <source>same e-mail</source>
      <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message numerus="no">
      <source>same organisation</source>
      <translation>المنظمة نفسها</translation>
    </message>
    <message numerus="no">
      <source>same phone</source>
      <translation>الهاتف نفسه</translation>
    </message>
    <message numerus="no">
      <source>same position</source>
      <translation>المنصب نفسه</translation>
    </message>
    <message numerus="no">
      <source>same year of birth</source>
      <translation>سنة الميلاد نفسها</translation>
    </message>
    <message numerus="no">
      <source>search: {text}</source>
      <translation>البحث: {text}</translation>
    </message>
    <message numerus="no">
      <source>set by hand</source>
      <translation>محددة يدويًا</translation>
    </message>
    <message numerus="no">
      <source>sheet “{sheet}” in “{name}”</source>
      <translation>ورقة «{sheet}» من «{name}»</translation>
    </message>
    <message numerus="no">
      <source>since {date}</source>
      <translation>منذ {date}</translation>
    </message>
    <message numerus="no">
      <source>the file names nobody</source>
      <translation>لا يسمّي الملف أحدًا</translation>
    </message>
    <message numerus="no">
      <source>the first {first} as they will be written</source>
      <translation>أول {first} منها كما ستُكتب</translation>
    </message>
    <message numerus="no">
      <source>the identifier in the file</source>
      <translation>المعرِّف الوارد في الملف</translation>
    </message>
    <message numerus="no">
      <source>the name differs by a slip</source>
      <translation>الاسم يختلف بخطأ في الكتابة</translation>
    </message>
    <message numerus="no">
      <source>the name has an initial</source>
      <translation>في الاسم حرف أول فقط</translation>
    </message>
    <message numerus="no">
      <source>the names sound nearly alike</source>
      <translation>الاسمان متقاربان في النطق</translation>
    </message>
    <message numerus="no">
      <source>the number is too large; type one up to {most}.</source>
      <translation>الرقم أكبر مما ينبغي؛ يُرجى إدخال رقم لا يتجاوز {most}.</translation>
    </message>
    <message numerus="no">
      <source>the pasted rows</source>
      <translation>الصفوف الملصقة</translation>
    </message>
    <message numerus="no">
      <source>the same name</source>
      <translation>الاسم نفسه</translation>
    </message>
    <message numerus="no">
      <source>the same name in another spelling</source>
      <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message numerus="no">
      <source>the same person as in row {row}</source>
      <translation>الشخص نفسه الوارد في الصف {row}</translation>
    </message>
    <message numerus="no">
      <source>the sessions of this day say otherwise, and they count</source>
      <translation>جلسات هذا اليوم تدل على غير ذلك، وهي المعتمدة</translation>
    </message>
    <message numerus="no">
      <source>there: {relation}</source>
      <translation>من جهتها: {relation}</translation>
    </message>
    <message numerus="no">
      <source>to {name}</source>
      <translation>إلى {name}</translation>
    </message>
    <message numerus="no">
      <source>undone</source>
      <translation>جرى التراجع عنها</translation>
    </message>
    <message numerus="no">
      <source>until</source>
      <translation>حتى</translation>
    </message>
    <message numerus="no">
      <source>until {time}</source>
      <translation>حتى {time}</translation>
    </message>
    <message numerus="no">
      <source>very likely</source>
      <translation>مرجّح جدًا</translation>
    </message>
    <message numerus="no">
      <source>with contact details</source>
      <translation>مع بيانات الاتصال</translation>
    </message>
    <message numerus="no">
      <source>with dates of birth</source>
      <translation>مع تواريخ الميلاد</translation>
    </message>
    <message numerus="no">
      <source>without contact details</source>
      <translation>دون بيانات الاتصال</translation>
    </message>
    <message numerus="no">
      <source>without {what}</source>
      <translation>دون {what}</translation>
    </message>
    <message numerus="no">
      <source>www.example.org</source>
      <translation>www.example.org</translation>
    </message>
    <message numerus="no">
      <source>{before} becomes {after}</source>
      <translation>{before} يصبح {after}</translation>
    </message>
    <message numerus="no">
      <source>{came} of {held}</source>
      <translation>{came} من {held}</translation>
    </message>
    <message numerus="no">
      <source>{column} ({direction})</source>
      <translation>{column} ({direction})</translation>
    </message>
    <message numerus="no">
      <source>{copied} cells were copied and {chosen} are chosen; choose one cell, or as many as were copied.</source>
      <translation>نُسخت {copied} خلايا واختير {chosen}؛ اختر خلية واحدة أو بقدر ما نُسخ.</translation>
    </message>
    <message numerus="no">
      <source>{date} has not come yet; correct the date.</source>
      <translation>لم يحلّ تاريخ {date} بعد؛ صحّح التاريخ.</translation>
    </message>
    <message numerus="no">
      <source>{field}: both texts</source>
      <translation>{field}: النصان معًا</translation>
    </message>
    <message numerus="no">
      <source>{field}: {value}</source>
      <translation>{field}: {value}</translation>
    </message>
    <message numerus="no">
      <source>{id} cannot be merged with itself; choose another record.</source>
      <translation>لا يمكن دمج {id} في نفسه؛ اختر سجلًا آخر.</translation>
    </message>
    <message numerus="no">
      <source>{id} is no longer in this book; look at the list again.</source>
      <translation>لم يعد {id} موجودًا في هذا السجل؛ يُرجى الاطلاع على القائمة من جديد.</translation>
    </message>
    <message numerus="no">
      <source>{id} is one person; choose two.</source>
      <translation>{id} شخص واحد؛ اختر شخصين.</translation>
    </message>
    <message numerus="no">
      <source>{id} was merged into {into} already; choose {into} instead.</source>
      <translation>سبق دمج {id} في {into}؛ اختر {into} بدلًا منه.</translation>
    </message>
    <message numerus="no">
      <source>{kind} “{name}”</source>
      <translation>{kind} «{name}»</translation>
    </message>
    <message numerus="no">
      <source>{kind}: {n} words of the index are out of date.</source>
      <translation>{kind}: عدد كلمات الفهرس غير المحدَّثة {n}.</translation>
    </message>
    <message numerus="no">
      <source>{label}: {list} / {book}</source>
      <translation>{label}: {list} / {book}</translation>
    </message>
    <message numerus="no">
      <source>{label}: {number}. Show only them.</source>
      <translation>{label}: {number}. إظهارهم وحدهم.</translation>
    </message>
    <message numerus="no">
      <source>{label}: {n}</source>
      <translation>{label}: {n}</translation>
    </message>
    <message numerus="no">
      <source>{list}: {n}</source>
      <translation>{list}: {n}</translation>
    </message>
    <message numerus="no">
      <source>{lost} ({id}) leaves the lists; what is not kept of it stays in the history of {kept}.</source>
      <translation>يخرج {lost} ({id}) من القوائم؛ وما لا يُحتفظ به منه يبقى في سجل تغييرات {kept}.</translation>
    </message>
    <message numerus="no">
      <source>{lost} was merged into {kept}.</source>
      <translation>دُمج {lost} في {kept}.</translation>
    </message>
    <message numerus="no">
      <source>{mark} ({letter})</source>
      <translation>{mark} ({letter})</translation>
    </message>
    <message numerus="no">
      <source>{ms} ms</source>
      <translation>{ms} م.ث</translation>
    </message>
    <message numerus="no">
      <source>{named} by name, {counted} counted.</source>
      <translation>{named} بالاسم، و{counted} بالعدد.</translation>
    </message>
    <message numerus="no">
      <source>{name} (new organisation)</source>
      <translation>{name} (منظمة جديدة)</translation>
    </message>
    <message numerus="no">
      <source>{name} (no such country)</source>
      <translation>{name} (بلد غير معروف)</translation>
    </message>
    <message numerus="no">
      <source>{number} %</source>
      <translation>{number}٪</translation>
    </message>
    <message numerus="no">
      <source>{number} KB</source>
      <translation>{number} كيلوبايت</translation>
    </message>
    <message numerus="no">
      <source>{number} MB</source>
      <translation>{number} ميغابايت</translation>
    </message>
    <message numerus="no">
      <source>{number} expected</source>
      <translation>المتوقع {number}</translation>
    </message>
    <message numerus="no">
      <source>{number} is already in the catalogue as {symbol}; correct the year.</source>
      <translation>{number} موجود في الفهرس بالرمز {symbol}؛ يُرجى تصحيح السنة.</translation>
    </message>
    <message numerus="no">
      <source>{number} reported</source>
      <translation>المُبلَّغ عنه {number}</translation>
    </message>
    <message numerus="no">
      <source>{number} · {reason} ({first})</source>
      <translation>{number} · {reason} ({first})</translation>
    </message>
    <message numerus="yes">
      <source>{n} are on the list already</source>
      <translation>
        <numerusform>لا أحد مدرج بعد</numerusform>
        <numerusform>شخص واحد مدرج بالفعل</numerusform>
        <numerusform>شخصان مدرجان بالفعل</numerusform>
        <numerusform>{n} أشخاص مدرجون بالفعل</numerusform>
        <numerusform>{n} شخصًا مدرجًا بالفعل</numerusform>
        <numerusform>{n} شخص مدرج بالفعل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are so already</source>
      <translation>
        <numerusform>{n} على هذا النحو أصلًا</numerusform>
        <numerusform>واحد على هذا النحو أصلًا</numerusform>
        <numerusform>اثنان على هذا النحو أصلًا</numerusform>
        <numerusform>{n} على هذا النحو أصلًا</numerusform>
        <numerusform>{n} على هذا النحو أصلًا</numerusform>
        <numerusform>{n} على هذا النحو أصلًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} by name only</source>
      <translation>
        <numerusform>لا شيء بالاسم وحده</numerusform>
        <numerusform>واحد بالاسم وحده</numerusform>
        <numerusform>اثنان بالاسم وحده</numerusform>
        <numerusform>{n} بالاسم وحده</numerusform>
        <numerusform>{n} بالاسم وحده</numerusform>
        <numerusform>{n} بالاسم وحده</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} cells copied</source>
      <translation>
        <numerusform>نُسخت {n} خلية</numerusform>
        <numerusform>نُسخت خلية واحدة</numerusform>
        <numerusform>نُسخت خليتان</numerusform>
        <numerusform>نُسخت {n} خلايا</numerusform>
        <numerusform>نُسخت {n} خلية</numerusform>
        <numerusform>نُسخت {n} خلية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} change</source>
      <translation>
        <numerusform>لا يتغير شيء</numerusform>
        <numerusform>يتغير واحد</numerusform>
        <numerusform>يتغير اثنان</numerusform>
        <numerusform>تتغير {n}</numerusform>
        <numerusform>يتغير {n}</numerusform>
        <numerusform>يتغير {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} checks failed; open the newest backup, and keep this book until you have seen that nothing is missing.</source>
      <translation>
        <numerusform>أخفق {n} فحص؛ يُرجى فتح أحدث نسخة احتياطية والاحتفاظ بهذا السجل إلى حين التأكد من عدم فقدان شيء.</numerusform>
        <numerusform>أخفق فحص واحد؛ يُرجى فتح أحدث نسخة احتياطية والاحتفاظ بهذا السجل إلى حين التأكد من عدم فقدان شيء.</numerusform>
        <numerusform>أخفق فحصان؛ يُرجى فتح أحدث نسخة احتياطية والاحتفاظ بهذا السجل إلى حين التأكد من عدم فقدان شيء.</numerusform>
        <numerusform>أخفقت {n} فحوص؛ يُرجى فتح أحدث نسخة احتياطية والاحتفاظ بهذا السجل إلى حين التأكد من عدم فقدان شيء.</numerusform>
        <numerusform>أخفق {n} فحصًا؛ يُرجى فتح أحدث نسخة احتياطية والاحتفاظ بهذا السجل إلى حين التأكد من عدم فقدان شيء.</numerusform>
        <numerusform>أخفق {n} فحص؛ يُرجى فتح أحدث نسخة احتياطية والاحتفاظ بهذا السجل إلى حين التأكد من عدم فقدان شيء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} chosen</source>
      <translation>
        <numerusform>لم يُختر شيء</numerusform>
        <numerusform>صف واحد مختار</numerusform>
        <numerusform>صفان مختاران</numerusform>
        <numerusform>{n} صفوف مختارة</numerusform>
        <numerusform>{n} صفًا مختارًا</numerusform>
        <numerusform>{n} صف مختار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} columns</source>
      <translation>
        <numerusform>لا أعمدة ({n})</numerusform>
        <numerusform>عمود واحد</numerusform>
        <numerusform>عمودان</numerusform>
        <numerusform>{n} أعمدة</numerusform>
        <numerusform>{n} عمودًا</numerusform>
        <numerusform>{n} عمود</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} countries</source>
      <translation>
        <numerusform>{n} بلد</numerusform>
        <numerusform>بلد واحد</numerusform>
        <numerusform>بلدان</numerusform>
        <numerusform>{n} بلدان</numerusform>
        <numerusform>{n} بلدًا</numerusform>
        <numerusform>{n} بلد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>{n} أيام</numerusform>
        <numerusform>{n} يومًا</numerusform>
        <numerusform>{n} يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents</source>
      <translation>
        <numerusform>{n} وثيقة</numerusform>
        <numerusform>وثيقة واحدة</numerusform>
        <numerusform>وثيقتان</numerusform>
        <numerusform>{n} وثائق</numerusform>
        <numerusform>{n} وثيقة</numerusform>
        <numerusform>{n} وثيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} doubtful</source>
      <translation>
        <numerusform>{n} مشكوك فيه</numerusform>
        <numerusform>واحد مشكوك فيه</numerusform>
        <numerusform>اثنان مشكوك فيهما</numerusform>
        <numerusform>{n} مشكوك فيها</numerusform>
        <numerusform>{n} مشكوكًا فيه</numerusform>
        <numerusform>{n} مشكوك فيه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} doubtful rows have no answer yet</source>
      <translation>
        <numerusform>لا صفوف مشكوك فيها بلا جواب</numerusform>
        <numerusform>صف واحد مشكوك فيه بلا جواب بعد</numerusform>
        <numerusform>صفان مشكوك فيهما بلا جواب بعد</numerusform>
        <numerusform>{n} صفوف مشكوك فيها بلا جواب بعد</numerusform>
        <numerusform>{n} صفًا مشكوكًا فيه بلا جواب بعد</numerusform>
        <numerusform>{n} صف مشكوك فيه بلا جواب بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} empty rows</source>
      <translation>
        <numerusform>لا صفوف فارغة ({n})</numerusform>
        <numerusform>صف فارغ واحد</numerusform>
        <numerusform>صفان فارغان</numerusform>
        <numerusform>{n} صفوف فارغة</numerusform>
        <numerusform>{n} صفًا فارغًا</numerusform>
        <numerusform>{n} صف فارغ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>{n} فعالية</numerusform>
        <numerusform>فعالية واحدة</numerusform>
        <numerusform>فعاليتان</numerusform>
        <numerusform>{n} فعاليات</numerusform>
        <numerusform>{n} فعالية</numerusform>
        <numerusform>{n} فعالية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events changed.</source>
      <translation>
        <numerusform>غُيِّرت {n} فعالية.</numerusform>
        <numerusform>غُيِّرت فعالية واحدة.</numerusform>
        <numerusform>غُيِّرت فعاليتان.</numerusform>
        <numerusform>غُيِّرت {n} فعاليات.</numerusform>
        <numerusform>غُيِّرت {n} فعالية.</numerusform>
        <numerusform>غُيِّرت {n} فعالية.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} follow-ups</source>
      <translation>
        <numerusform>{n} متابعة</numerusform>
        <numerusform>متابعة واحدة</numerusform>
        <numerusform>متابعتان</numerusform>
        <numerusform>{n} متابعات</numerusform>
        <numerusform>{n} متابعة</numerusform>
        <numerusform>{n} متابعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} follow-ups changed.</source>
      <translation>
        <numerusform>غُيِّرت {n} متابعة.</numerusform>
        <numerusform>غُيِّرت متابعة واحدة.</numerusform>
        <numerusform>غُيِّرت متابعتان.</numerusform>
        <numerusform>غُيِّرت {n} متابعات.</numerusform>
        <numerusform>غُيِّرت {n} متابعة.</numerusform>
        <numerusform>غُيِّرت {n} متابعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <translation>
        <numerusform>{n} مجموعة</numerusform>
        <numerusform>مجموعة واحدة</numerusform>
        <numerusform>مجموعتان</numerusform>
        <numerusform>{n} مجموعات</numerusform>
        <numerusform>{n} مجموعة</numerusform>
        <numerusform>{n} مجموعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} guessed</source>
      <translation>
        <numerusform>لا شيء بالتخمين</numerusform>
        <numerusform>واحد بالتخمين</numerusform>
        <numerusform>اثنان بالتخمين</numerusform>
        <numerusform>{n} بالتخمين</numerusform>
        <numerusform>{n} بالتخمين</numerusform>
        <numerusform>{n} بالتخمين</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} head-counts</source>
      <translation>
        <numerusform>لا إحصاءات عددية</numerusform>
        <numerusform>إحصاء عددي واحد</numerusform>
        <numerusform>إحصاءان عدديان</numerusform>
        <numerusform>{n} إحصاءات عددية</numerusform>
        <numerusform>{n} إحصاءً عدديًا</numerusform>
        <numerusform>{n} إحصاء عددي</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} instruments</source>
      <translation>
        <numerusform>{n} صك</numerusform>
        <numerusform>صك واحد</numerusform>
        <numerusform>صكان</numerusform>
        <numerusform>{n} صكوك</numerusform>
        <numerusform>{n} صكًا</numerusform>
        <numerusform>{n} صك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} left out</source>
      <translation>
        <numerusform>لا استبعاد</numerusform>
        <numerusform>استبعاد صف واحد</numerusform>
        <numerusform>استبعاد صفين</numerusform>
        <numerusform>استبعاد {n} صفوف</numerusform>
        <numerusform>استبعاد {n} صفًا</numerusform>
        <numerusform>استبعاد {n} صف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} marks made: {mark}</source>
      <translation>
        <numerusform>لم توضع أي علامة: {mark}</numerusform>
        <numerusform>وُضعت علامة واحدة: {mark}</numerusform>
        <numerusform>وُضعت علامتان: {mark}</numerusform>
        <numerusform>وُضعت {n} علامات: {mark}</numerusform>
        <numerusform>وُضعت {n} علامة: {mark}</numerusform>
        <numerusform>وُضعت {n} علامة: {mark}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} men</source>
      <translation>
        <numerusform>{n} رجل</numerusform>
        <numerusform>رجل واحد</numerusform>
        <numerusform>رجلان</numerusform>
        <numerusform>{n} رجال</numerusform>
        <numerusform>{n} رجلًا</numerusform>
        <numerusform>{n} رجل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more were counted among whom are people named here, and are not added.</source>
      <translation>
        <numerusform>لم يُحصَ غيرهم ({n}) ممن وردت أسماؤهم هنا.</numerusform>
        <numerusform>أُحصي شخص آخر ممن وردت أسماؤهم هنا، ولم يُضف.</numerusform>
        <numerusform>أُحصي شخصان آخران منهما من ورد اسمه هنا، ولم يُضافا.</numerusform>
        <numerusform>أُحصي {n} آخرون منهم من وردت أسماؤهم هنا، ولم يُضافوا.</numerusform>
        <numerusform>أُحصي {n} آخرون منهم من وردت أسماؤهم هنا، ولم يُضافوا.</numerusform>
        <numerusform>أُحصي {n} آخرون منهم من وردت أسماؤهم هنا، ولم يُضافوا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new</source>
      <translation>
        <numerusform>لا جديد</numerusform>
        <numerusform>واحد جديد</numerusform>
        <numerusform>اثنان جديدان</numerusform>
        <numerusform>{n} جدد</numerusform>
        <numerusform>{n} جديدًا</numerusform>
        <numerusform>{n} جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new people</source>
      <translation>
        <numerusform>{n} شخص جديد</numerusform>
        <numerusform>شخص جديد واحد</numerusform>
        <numerusform>شخصان جديدان</numerusform>
        <numerusform>{n} أشخاص جدد</numerusform>
        <numerusform>{n} شخصًا جديدًا</numerusform>
        <numerusform>{n} شخص جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not stated</source>
      <translation>
        <numerusform>{n} غير محدد</numerusform>
        <numerusform>{n} غير محدد</numerusform>
        <numerusform>{n} غير محدد</numerusform>
        <numerusform>{n} غير محدد</numerusform>
        <numerusform>{n} غير محدد</numerusform>
        <numerusform>{n} غير محدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them in part</source>
      <translation>
        <numerusform>لا أحد منهم جزئياً</numerusform>
        <numerusform>واحد منهم جزئياً</numerusform>
        <numerusform>اثنان منهم جزئياً</numerusform>
        <numerusform>{n} منهم جزئياً</numerusform>
        <numerusform>{n} منهم جزئياً</numerusform>
        <numerusform>{n} منهم جزئياً</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} organisations</source>
      <translation>
        <numerusform>{n} منظمة</numerusform>
        <numerusform>منظمة واحدة</numerusform>
        <numerusform>منظمتان</numerusform>
        <numerusform>{n} منظمات</numerusform>
        <numerusform>{n} منظمة</numerusform>
        <numerusform>{n} منظمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} organisations are new</source>
      <translation>
        <numerusform>لا منظمات جديدة</numerusform>
        <numerusform>منظمة واحدة جديدة</numerusform>
        <numerusform>منظمتان جديدتان</numerusform>
        <numerusform>{n} منظمات جديدة</numerusform>
        <numerusform>{n} منظمة جديدة</numerusform>
        <numerusform>{n} منظمة جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} organisations changed.</source>
      <translation>
        <numerusform>غُيِّرت {n} منظمة.</numerusform>
        <numerusform>غُيِّرت منظمة واحدة.</numerusform>
        <numerusform>غُيِّرت منظمتان.</numerusform>
        <numerusform>غُيِّرت {n} منظمات.</numerusform>
        <numerusform>غُيِّرت {n} منظمة.</numerusform>
        <numerusform>غُيِّرت {n} منظمة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} organisations not yet recorded</source>
      <translation>
        <numerusform>{n} منظمة غير مسجلة بعد</numerusform>
        <numerusform>منظمة واحدة غير مسجلة بعد</numerusform>
        <numerusform>منظمتان غير مسجلتين بعد</numerusform>
        <numerusform>{n} منظمات غير مسجلة بعد</numerusform>
        <numerusform>{n} منظمة غير مسجلة بعد</numerusform>
        <numerusform>{n} منظمة غير مسجلة بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} others</source>
      <translation>
        <numerusform>{n} غير ذلك</numerusform>
        <numerusform>{n} غير ذلك</numerusform>
        <numerusform>{n} غير ذلك</numerusform>
        <numerusform>{n} غير ذلك</numerusform>
        <numerusform>{n} غير ذلك</numerusform>
        <numerusform>{n} غير ذلك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} outcomes</source>
      <translation>
        <numerusform>{n} نتيجة</numerusform>
        <numerusform>نتيجة واحدة</numerusform>
        <numerusform>نتيجتان</numerusform>
        <numerusform>{n} نتائج</numerusform>
        <numerusform>{n} نتيجة</numerusform>
        <numerusform>{n} نتيجة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} صفحة</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>{n} صفحات</numerusform>
        <numerusform>{n} صفحة</numerusform>
        <numerusform>{n} صفحة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs of people</source>
      <translation>
        <numerusform>لا أزواج من الأشخاص</numerusform>
        <numerusform>زوج واحد من الأشخاص</numerusform>
        <numerusform>زوجان من الأشخاص</numerusform>
        <numerusform>{n} أزواج من الأشخاص</numerusform>
        <numerusform>{n} زوجًا من الأشخاص</numerusform>
        <numerusform>{n} زوج من الأشخاص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pairs were skipped.</source>
      <translation>
        <numerusform>لم يُتخطَّ أي زوج.</numerusform>
        <numerusform>تُخطّي زوج واحد.</numerusform>
        <numerusform>تُخطّي زوجان.</numerusform>
        <numerusform>تُخطّيت {n} أزواج.</numerusform>
        <numerusform>تُخطّي {n} زوجًا.</numerusform>
        <numerusform>تُخطّي {n} زوج.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} participations</source>
      <translation>
        <numerusform>لا مشاركات</numerusform>
        <numerusform>مشاركة واحدة</numerusform>
        <numerusform>مشاركتان</numerusform>
        <numerusform>{n} مشاركات</numerusform>
        <numerusform>{n} مشاركة</numerusform>
        <numerusform>{n} مشاركة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} parts in sessions</source>
      <translation>
        <numerusform>لا مداخلات في الجلسات</numerusform>
        <numerusform>مداخلة واحدة في الجلسات</numerusform>
        <numerusform>مداخلتان في الجلسات</numerusform>
        <numerusform>{n} مداخلات في الجلسات</numerusform>
        <numerusform>{n} مداخلة في الجلسات</numerusform>
        <numerusform>{n} مداخلة في الجلسات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <translation>
        <numerusform>{n} شخص</numerusform>
        <numerusform>شخص واحد</numerusform>
        <numerusform>شخصان</numerusform>
        <numerusform>{n} أشخاص</numerusform>
        <numerusform>{n} شخصًا</numerusform>
        <numerusform>{n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people are waited for</source>
      <translation>
        <numerusform>لا أحد منتظَر ({n})</numerusform>
        <numerusform>شخص واحد منتظَر</numerusform>
        <numerusform>شخصان منتظَران</numerusform>
        <numerusform>{n} أشخاص منتظَرون</numerusform>
        <numerusform>{n} شخصًا منتظَرًا</numerusform>
        <numerusform>{n} شخص منتظَر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people changed.</source>
      <translation>
        <numerusform>غُيِّر {n} شخص.</numerusform>
        <numerusform>غُيِّر شخص واحد.</numerusform>
        <numerusform>غُيِّر شخصان.</numerusform>
        <numerusform>غُيِّر {n} أشخاص.</numerusform>
        <numerusform>غُيِّر {n} شخصًا.</numerusform>
        <numerusform>غُيِّر {n} شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people filled in</source>
      <translation>
        <numerusform>لم يُملأ أي شخص مسبقًا ({n})</numerusform>
        <numerusform>شخص واحد مملوء مسبقًا</numerusform>
        <numerusform>شخصان مملوءان مسبقًا</numerusform>
        <numerusform>{n} أشخاص مملوؤون مسبقًا</numerusform>
        <numerusform>{n} شخصًا مملوءًا مسبقًا</numerusform>
        <numerusform>{n} شخص مملوء مسبقًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have changed since the last look.</source>
      <translation>
        <numerusform>لم يتغيّر أحد منذ آخر بحث.</numerusform>
        <numerusform>تغيّر شخص واحد منذ آخر بحث.</numerusform>
        <numerusform>تغيّر شخصان منذ آخر بحث.</numerusform>
        <numerusform>تغيّر {n} أشخاص منذ آخر بحث.</numerusform>
        <numerusform>تغيّر {n} شخصًا منذ آخر بحث.</numerusform>
        <numerusform>تغيّر {n} شخص منذ آخر بحث.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have one still; “has:born” finds them.</source>
      <translation>
        <numerusform>ليس لأحد تاريخ ميلاد مسجَّل ({n}).</numerusform>
        <numerusform>ما زال لشخص واحد ({n}) تاريخ ميلاد؛ تجده بـ «has:born».</numerusform>
        <numerusform>ما زال لشخصين ({n}) تاريخا ميلاد؛ تجدهما بـ «has:born».</numerusform>
        <numerusform>ما زال لدى {n} أشخاص تواريخ ميلاد؛ تجدهم بـ «has:born».</numerusform>
        <numerusform>ما زال لدى {n} شخصاً تواريخ ميلاد؛ تجدهم بـ «has:born».</numerusform>
        <numerusform>ما زال لدى {n} شخص تواريخ ميلاد؛ تجدهم بـ «has:born».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people imported.</source>
      <translation>
        <numerusform>لم يُستورد أحد.</numerusform>
        <numerusform>استُورد شخص واحد.</numerusform>
        <numerusform>استُورد شخصان.</numerusform>
        <numerusform>استُورد {n} أشخاص.</numerusform>
        <numerusform>استُورد {n} شخصًا.</numerusform>
        <numerusform>استُورد {n} شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people taken off the list</source>
      <translation>
        <numerusform>أُزيل {n} شخص من القائمة</numerusform>
        <numerusform>أُزيل شخص واحد من القائمة</numerusform>
        <numerusform>أُزيل شخصان من القائمة</numerusform>
        <numerusform>أُزيل {n} أشخاص من القائمة</numerusform>
        <numerusform>أُزيل {n} شخصًا من القائمة</numerusform>
        <numerusform>أُزيل {n} شخص من القائمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were left as they were.</source>
      <translation>
        <numerusform>لم يبق أحد على حاله.</numerusform>
        <numerusform>بقي شخص واحد على حاله.</numerusform>
        <numerusform>بقي شخصان على حالهما.</numerusform>
        <numerusform>بقي {n} أشخاص على حالهم.</numerusform>
        <numerusform>بقي {n} شخصاً على حالهم.</numerusform>
        <numerusform>بقي {n} شخص على حالهم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were so already.</source>
      <translation>
        <numerusform>لم يكن أحد كذلك من قبل.</numerusform>
        <numerusform>كان شخص واحد كذلك من قبل.</numerusform>
        <numerusform>كان شخصان كذلك من قبل.</numerusform>
        <numerusform>كان {n} أشخاص كذلك من قبل.</numerusform>
        <numerusform>كان {n} شخصاً كذلك من قبل.</numerusform>
        <numerusform>كان {n} شخص كذلك من قبل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people: {status}</source>
      <translation>
        <numerusform>{n} شخص: {status}</numerusform>
        <numerusform>شخص واحد: {status}</numerusform>
        <numerusform>شخصان: {status}</numerusform>
        <numerusform>{n} أشخاص: {status}</numerusform>
        <numerusform>{n} شخصًا: {status}</numerusform>
        <numerusform>{n} شخص: {status}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people: {status}.</source>
      <translation>
        <numerusform>لا أحد: {status}.</numerusform>
        <numerusform>شخص واحد: {status}.</numerusform>
        <numerusform>شخصان: {status}.</numerusform>
        <numerusform>{n} أشخاص: {status}.</numerusform>
        <numerusform>{n} شخصاً: {status}.</numerusform>
        <numerusform>{n} شخص: {status}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} projects</source>
      <translation>
        <numerusform>{n} مشروع</numerusform>
        <numerusform>مشروع واحد</numerusform>
        <numerusform>مشروعان</numerusform>
        <numerusform>{n} مشاريع</numerusform>
        <numerusform>{n} مشروعًا</numerusform>
        <numerusform>{n} مشروع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} recognised</source>
      <translation>
        <numerusform>لا معروف</numerusform>
        <numerusform>واحد معروف</numerusform>
        <numerusform>اثنان معروفان</numerusform>
        <numerusform>{n} معروفين</numerusform>
        <numerusform>{n} معروفًا</numerusform>
        <numerusform>{n} معروف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} recommendations</source>
      <translation>
        <numerusform>{n} توصية</numerusform>
        <numerusform>توصية واحدة</numerusform>
        <numerusform>توصيتان</numerusform>
        <numerusform>{n} توصيات</numerusform>
        <numerusform>{n} توصية</numerusform>
        <numerusform>{n} توصية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} recommendations changed.</source>
      <translation>
        <numerusform>غُيِّرت {n} توصية.</numerusform>
        <numerusform>غُيِّرت توصية واحدة.</numerusform>
        <numerusform>غُيِّرت توصيتان.</numerusform>
        <numerusform>غُيِّرت {n} توصيات.</numerusform>
        <numerusform>غُيِّرت {n} توصية.</numerusform>
        <numerusform>غُيِّرت {n} توصية.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} recorded</source>
      <translation>
        <numerusform>المسجَّل {n}</numerusform>
        <numerusform>المسجَّل {n}</numerusform>
        <numerusform>المسجَّل {n}</numerusform>
        <numerusform>المسجَّل {n}</numerusform>
        <numerusform>المسجَّل {n}</numerusform>
        <numerusform>المسجَّل {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records</source>
      <translation>
        <numerusform>{n} قيد</numerusform>
        <numerusform>قيد واحد</numerusform>
        <numerusform>قيدان</numerusform>
        <numerusform>{n} قيود</numerusform>
        <numerusform>{n} قيدًا</numerusform>
        <numerusform>{n} قيد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records changed.</source>
      <translation>
        <numerusform>لم يتغير أي سجل.</numerusform>
        <numerusform>تغير سجل واحد.</numerusform>
        <numerusform>تغير سجلان.</numerusform>
        <numerusform>تغيرت {n} سجلات.</numerusform>
        <numerusform>تغير {n} سجلاً.</numerusform>
        <numerusform>تغير {n} سجل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records deleted.</source>
      <translation>
        <numerusform>حُذف {n} قيد.</numerusform>
        <numerusform>حُذف قيد واحد.</numerusform>
        <numerusform>حُذف قيدان.</numerusform>
        <numerusform>حُذفت {n} قيود.</numerusform>
        <numerusform>حُذف {n} قيدًا.</numerusform>
        <numerusform>حُذف {n} قيد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records were left as they were (the first is {first}): {why}</source>
      <translation>
        <numerusform>لم يُترك أي سجل ({first}): {why}</numerusform>
        <numerusform>تُرك سجل واحد على حاله ({first}): {why}</numerusform>
        <numerusform>تُرك سجلان على حالهما (أولهما {first}): {why}</numerusform>
        <numerusform>تُركت {n} سجلات على حالها (أولها {first}): {why}</numerusform>
        <numerusform>تُرك {n} سجلاً على حالها (أولها {first}): {why}</numerusform>
        <numerusform>تُرك {n} سجل على حالها (أولها {first}): {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records were so already.</source>
      <translation>
        <numerusform>لم يكن أي سجل كذلك من قبل.</numerusform>
        <numerusform>كان سجل واحد كذلك من قبل.</numerusform>
        <numerusform>كان سجلان كذلك من قبل.</numerusform>
        <numerusform>كانت {n} سجلات كذلك من قبل.</numerusform>
        <numerusform>كان {n} سجلاً كذلك من قبل.</numerusform>
        <numerusform>كان {n} سجل كذلك من قبل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} refused</source>
      <translation>
        <numerusform>{n} مرفوض</numerusform>
        <numerusform>واحد مرفوض</numerusform>
        <numerusform>اثنان مرفوضان</numerusform>
        <numerusform>{n} مرفوضة</numerusform>
        <numerusform>{n} مرفوضًا</numerusform>
        <numerusform>{n} مرفوض</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} صف</numerusform>
        <numerusform>صف واحد</numerusform>
        <numerusform>صفان</numerusform>
        <numerusform>{n} صفوف</numerusform>
        <numerusform>{n} صفًا</numerusform>
        <numerusform>{n} صف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows are refused</source>
      <translation>
        <numerusform>لا صفوف مرفوضة</numerusform>
        <numerusform>صف واحد مرفوض</numerusform>
        <numerusform>صفان مرفوضان</numerusform>
        <numerusform>{n} صفوف مرفوضة</numerusform>
        <numerusform>{n} صفًا مرفوضًا</numerusform>
        <numerusform>{n} صف مرفوض</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows copied</source>
      <translation>
        <numerusform>نُسخ {n} صف</numerusform>
        <numerusform>نُسخ صف واحد</numerusform>
        <numerusform>نُسخ صفان</numerusform>
        <numerusform>نُسخت {n} صفوف</numerusform>
        <numerusform>نُسخ {n} صفًا</numerusform>
        <numerusform>نُسخ {n} صف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of {percent} or more: the likeliest person</source>
      <translation>
        <numerusform>لا صفوف بنسبة {percent} أو أكثر: الشخص الأرجح</numerusform>
        <numerusform>صف واحد بنسبة {percent} أو أكثر: الشخص الأرجح</numerusform>
        <numerusform>صفان بنسبة {percent} أو أكثر: الشخص الأرجح</numerusform>
        <numerusform>{n} صفوف بنسبة {percent} أو أكثر: الشخص الأرجح</numerusform>
        <numerusform>{n} صفًا بنسبة {percent} أو أكثر: الشخص الأرجح</numerusform>
        <numerusform>{n} صف بنسبة {percent} أو أكثر: الشخص الأرجح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows were set aside</source>
      <translation>
        <numerusform>لم يُنحَّ أي صف</numerusform>
        <numerusform>صف واحد نُحّي جانبًا</numerusform>
        <numerusform>صفان نُحّيا جانبًا</numerusform>
        <numerusform>{n} صفوف نُحّيت جانبًا</numerusform>
        <numerusform>{n} صفًا نُحّي جانبًا</numerusform>
        <numerusform>{n} صف نُحّي جانبًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows: leave them out</source>
      <translation>
        <numerusform>لا صفوف للاستبعاد</numerusform>
        <numerusform>صف واحد: استبعاده</numerusform>
        <numerusform>صفان: استبعادهما</numerusform>
        <numerusform>{n} صفوف: استبعادها</numerusform>
        <numerusform>{n} صفًا: استبعادها</numerusform>
        <numerusform>{n} صف: استبعادها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows: new people</source>
      <translation>
        <numerusform>لا صفوف لأشخاص جدد</numerusform>
        <numerusform>صف واحد: شخص جديد</numerusform>
        <numerusform>صفان: شخصان جديدان</numerusform>
        <numerusform>{n} صفوف: أشخاص جدد</numerusform>
        <numerusform>{n} صفًا: أشخاص جدد</numerusform>
        <numerusform>{n} صف: أشخاص جدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} series</source>
      <translation>
        <numerusform>{n} سلسلة</numerusform>
        <numerusform>سلسلة واحدة</numerusform>
        <numerusform>سلسلتان</numerusform>
        <numerusform>{n} سلاسل</numerusform>
        <numerusform>{n} سلسلة</numerusform>
        <numerusform>{n} سلسلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sessions</source>
      <translation>
        <numerusform>{n} جلسة</numerusform>
        <numerusform>جلسة واحدة</numerusform>
        <numerusform>جلستان</numerusform>
        <numerusform>{n} جلسات</numerusform>
        <numerusform>{n} جلسة</numerusform>
        <numerusform>{n} جلسة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} shown</source>
      <translation>
        <numerusform>المعروض {n}</numerusform>
        <numerusform>المعروض {n}</numerusform>
        <numerusform>المعروض {n}</numerusform>
        <numerusform>المعروض {n}</numerusform>
        <numerusform>المعروض {n}</numerusform>
        <numerusform>المعروض {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} skipped</source>
      <translation>
        <numerusform>لا شيء متخطى</numerusform>
        <numerusform>زوج متخطى</numerusform>
        <numerusform>زوجان متخطيان</numerusform>
        <numerusform>{n} أزواج متخطاة</numerusform>
        <numerusform>{n} زوجًا متخطى</numerusform>
        <numerusform>{n} زوج متخطى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} statuses follow attendance again.</source>
      <translation>
        <numerusform>لا حالات تتبع الحضور من جديد.</numerusform>
        <numerusform>حالة واحدة تتبع الحضور من جديد.</numerusform>
        <numerusform>حالتان تتبعان الحضور من جديد.</numerusform>
        <numerusform>{n} حالات تتبع الحضور من جديد.</numerusform>
        <numerusform>{n} حالة تتبع الحضور من جديد.</numerusform>
        <numerusform>{n} حالة تتبع الحضور من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stay as they are:</source>
      <translation>
        <numerusform>يبقى {n} كما هو:</numerusform>
        <numerusform>يبقى واحد كما هو:</numerusform>
        <numerusform>يبقى اثنان كما هما:</numerusform>
        <numerusform>تبقى {n} كما هي:</numerusform>
        <numerusform>يبقى {n} كما هي:</numerusform>
        <numerusform>يبقى {n} كما هي:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stayed as they were.</source>
      <translation>
        <numerusform>بقي {n} كما كان.</numerusform>
        <numerusform>بقي واحد كما كان.</numerusform>
        <numerusform>بقي اثنان كما كانا.</numerusform>
        <numerusform>بقيت {n} كما كانت.</numerusform>
        <numerusform>بقي {n} كما كانت.</numerusform>
        <numerusform>بقي {n} كما كانت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} steps</source>
      <translation>
        <numerusform>{n} خطوة</numerusform>
        <numerusform>خطوة واحدة</numerusform>
        <numerusform>خطوتان</numerusform>
        <numerusform>{n} خطوات</numerusform>
        <numerusform>{n} خطوة</numerusform>
        <numerusform>{n} خطوة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions; Down to choose</source>
      <translation>
        <numerusform>لا اقتراحات</numerusform>
        <numerusform>اقتراح واحد؛ السهم إلى الأسفل للاختيار</numerusform>
        <numerusform>اقتراحان؛ السهم إلى الأسفل للاختيار</numerusform>
        <numerusform>{n} اقتراحات؛ السهم إلى الأسفل للاختيار</numerusform>
        <numerusform>{n} اقتراحًا؛ السهم إلى الأسفل للاختيار</numerusform>
        <numerusform>{n} اقتراح؛ السهم إلى الأسفل للاختيار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} terms</source>
      <translation>
        <numerusform>{n} مصطلح</numerusform>
        <numerusform>مصطلح واحد</numerusform>
        <numerusform>مصطلحان</numerusform>
        <numerusform>{n} مصطلحات</numerusform>
        <numerusform>{n} مصطلحًا</numerusform>
        <numerusform>{n} مصطلح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} women</source>
      <translation>
        <numerusform>{n} امرأة</numerusform>
        <numerusform>امرأة واحدة</numerusform>
        <numerusform>امرأتان</numerusform>
        <numerusform>{n} نساء</numerusform>
        <numerusform>{n} امرأة</numerusform>
        <numerusform>{n} امرأة</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>{n}%</source>
      <translation>{n}%</translation>
    </message>
    <message numerus="no">
      <source>{office} uses what is written here to organise this event: to invite and register people, to print badges and certificates, and to report on it in figures without names.</source>
      <translation>تستخدم الجهة المنظِّمة ({office}) ما يُكتب هنا لتنظيم هذه الفعالية: لدعوة الأشخاص وتسجيلهم، وطباعة الشارات والشهادات، وإعداد تقارير عنها بأرقام دون أسماء.</translation>
    </message>
    <message numerus="no">
      <source>{one} or {other}</source>
      <translation>{one} أو {other}</translation>
    </message>
    <message numerus="no">
      <source>{people} from {n} countries</source>
      <translation>{people} من بلدان عددها {n}</translation>
    </message>
    <message numerus="no">
      <source>{people}: {parts}</source>
      <translation>{people}: {parts}</translation>
    </message>
    <message numerus="no">
      <source>{people}: {parts}; {left_out}</source>
      <translation>{people}: {parts}؛ {left_out}</translation>
    </message>
    <message numerus="no">
      <source>{person} already takes part in this event; open that participation (PA{id}) instead.</source>
      <translation>{person} من المشاركين في هذه الفعالية بالفعل؛ يُرجى فتح تلك المشاركة (PA{id}) بدلًا من ذلك.</translation>
    </message>
    <message numerus="no">
      <source>{person} is on the list already, with a status that does not lead to being there; change the status among the people first.</source>
      <translation>{person} مدرج في القائمة بالفعل بحالة لا تفضي إلى الحضور؛ يُرجى تغيير الحالة في تبويب الأشخاص أولًا.</translation>
    </message>
    <message numerus="no">
      <source>{record} cannot be found by its words.</source>
      <translation>لا يمكن العثور على {record} بكلماته.</translation>
    </message>
    <message numerus="no">
      <source>{record} is found and is not there.</source>
      <translation>يُعثر على {record} في البحث وهو غير موجود.</translation>
    </message>
    <message numerus="no">
      <source>{record} names a record of “{target}” that is not there.</source>
      <translation>يشير {record} إلى قيد في «{target}» غير موجود.</translation>
    </message>
    <message numerus="no">
      <source>{role}: {names}</source>
      <translation>{role}: {names}</translation>
    </message>
    <message numerus="no">
      <source>{series}, no. {number}</source>
      <translation>{series}، رقم {number}</translation>
    </message>
    <message numerus="no">
      <source>{series}, {ordinal}</source>
      <translation>{series}، {ordinal}</translation>
    </message>
    <message numerus="no">
      <source>{shown} of {total}</source>
      <translation>{shown} من {total}</translation>
    </message>
    <message numerus="no">
      <source>{status} ({some} of {all})</source>
      <translation>{status} ({some} من {all})</translation>
    </message>
    <message numerus="no">
      <source>{taken} of {places} places taken</source>
      <translation>شُغل {taken} من {places} مقعداً</translation>
    </message>
    <message numerus="no">
      <source>{together} took part: {named} by name, {counted} counted.</source>
      <translation>شارك {together}: {named} بالاسم، و{counted} بالعدد.</translation>
    </message>
    <message numerus="yes">
      <source>{used} of {n} columns used</source>
      <translation>
        <numerusform>لا أعمدة</numerusform>
        <numerusform>يُستخدم {used} من عمود واحد</numerusform>
        <numerusform>يُستخدم {used} من عمودين</numerusform>
        <numerusform>يُستخدم {used} من {n} أعمدة</numerusform>
        <numerusform>يُستخدم {used} من {n} عمودًا</numerusform>
        <numerusform>يُستخدم {used} من {n} عمود</numerusform>
      </translation>
    </message>
    <message numerus="no">
      <source>{value}, left out</source>
      <translation>{value}، مستبعد</translation>
    </message>
    <message numerus="no">
      <source>{value}, {count}</source>
      <translation>{value}، {count}</translation>
    </message>
    <message numerus="no">
      <source>{value}, {count}, chosen</source>
      <translation>{value}، {count}، مختار</translation>
    </message>
    <message numerus="no">
      <source>{who} · undone</source>
      <translation>{who} · جرى التراجع عنها</translation>
    </message>
    <message numerus="no">
      <source>{zone}; printed: {printed}</source>
      <translation>{zone}؛ كما طُبع: {printed}</translation>
    </message>
    <message numerus="no">
      <source>“Filter” counts what was found by status, year, country and more, and opens a box under each heading. Click a value to ask for it, with Ctrl to leave it out. All of it is written into the search.</source>
      <translation>تعدّ «تصفية» النتائج حسب الحالة والسنة والبلد وغير ذلك، وتفتح خانة تحت كل عنوان عمود. انقر قيمة لطلبها، ومع Ctrl لاستبعادها. ويُكتب ذلك كله في البحث.</translation>
    </message>
    <message numerus="no">
      <source>“Save search” keeps a search under a name at the side, with how many it finds; right-click it to rename, replace, move or remove it. Right-click a cell to search for more like it.</source>
      <translation>«حفظ البحث» يُبقي البحث باسم في الجانب مع عدد ما يجده؛ انقر عليه بالزر الأيمن لتغيير اسمه أو استبداله أو نقله أو إزالته. وانقر خلية بالزر الأيمن للبحث عن مثيلاتها.</translation>
    </message>
    <message numerus="no">
      <source>“{beginning}” holds a character that cannot be written; type that text again and try once more.</source>
      <translation>يحتوي «{beginning}» على محرف لا يمكن كتابته؛ يُرجى إدخال ذلك النص من جديد وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{choice}” is no choice; write a field and a side, such as email=lose.</source>
      <translation>«{choice}» ليس اختيارًا؛ اكتب حقلًا وجهة، مثل email=lose.</translation>
    </message>
    <message numerus="no">
      <source>“{column}” is put together from several fields; press Ctrl+Enter to open the record and change them there.</source>
      <translation>«{column}» مركَّب من عدة حقول؛ اضغط Ctrl+Enter لفتح القيد وتغييرها فيه.</translation>
    </message>
    <message numerus="no">
      <source>“{column}” is worked out by the program; it cannot be typed.</source>
      <translation>«{column}» يحسبه البرنامج؛ لا يمكن كتابته.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” cannot be empty; type it.</source>
      <translation>لا يجوز أن يكون الحقل «{field}» فارغًا؛ يُرجى ملؤه.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” changed.</source>
      <translation>تغيّر «{field}».</translation>
    </message>
    <message numerus="no">
      <source>“{field}” emptied.</source>
      <translation>أُفرغ «{field}».</translation>
    </message>
    <message numerus="no">
      <source>“{field}” holds one value; choose one of the two.</source>
      <translation>«{field}» لا يحمل إلا قيمة واحدة؛ اختر إحداهما.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” is different in every record; empty it, or paste a column of values into the table.</source>
      <translation>«{field}» يختلف في كل قيد؛ أفرغه أو الصق عمودًا من القيم في الجدول.</translation>
    </message>
    <message numerus="no">
      <source>“{field}” stays as it was first recorded; add a new entry instead.</source>
      <translation>يبقى الحقل «{field}» كما سُجِّل أول مرة؛ يُرجى إضافة قيد جديد بدلًا من ذلك.</translation>
    </message>
    <message numerus="no">
      <source>“{file}” has no sheet “{sheet}”; it has {known}.</source>
      <translation>لا تتضمن «{file}» ورقة باسم «{sheet}»؛ فيها: {known}.</translation>
    </message>
    <message numerus="no">
      <source>“{keyword}:” cannot be compared as numbers and dates can; write only what it should be.</source>
      <translation>لا تقارن «⁦{keyword}:⁩» كما تقارن الأعداد والتواريخ؛ اكتب فقط ما ينبغي أن تكون.</translation>
    </message>
    <message numerus="no">
      <source>“{keyword}:” is a keyword of the page “{page}”; search there, or put it in quotes.</source>
      <translation>«⁦{keyword}:⁩» كلمة مفتاحية في صفحة «{page}»؛ ابحث هناك أو ضعها بين علامتي تنصيص.</translation>
    </message>
    <message numerus="no">
      <source>“{keyword}:” is yes or no; write one of them.</source>
      <translation>جواب «⁦{keyword}:⁩» نعم أو لا؛ اكتب أحدهما.</translation>
    </message>
    <message numerus="no">
      <source>“{key}” is in the list already; change that entry or choose another key.</source>
      <translation>«{key}» موجود في القائمة؛ يُرجى تغيير ذلك القيد أو اختيار مفتاح آخر.</translation>
    </message>
    <message numerus="no">
      <source>“{label}” changed the same records later; undo that step first.</source>
      <translation>غيّرت الخطوة «{label}» القيود نفسها لاحقًا؛ يُرجى التراجع عن تلك الخطوة أولًا.</translation>
    </message>
    <message numerus="no">
      <source>“{label}” has a passphrase for this book already; choose another name.</source>
      <translation>لدى «{label}» عبارة سر لهذا السجل من قبل؛ يُرجى اختيار اسم آخر.</translation>
    </message>
    <message numerus="no">
      <source>“{label}” has no passphrase for this book; choose one of the list.</source>
      <translation>ليس لدى «{label}» عبارة سر لهذا السجل؛ يُرجى اختيار أحد الأسماء الواردة في القائمة.</translation>
    </message>
    <message numerus="no">
      <source>“{letter}” never stands in a recovery code; compare what you typed with the printed sheet.</source>
      <translation>لا يرد الحرف «{letter}» في أي رمز استرداد؛ يُرجى مقارنة ما أُدخل بالورقة المطبوعة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” attached.</source>
      <translation>أُرفق «{name}».</translation>
    </message>
    <message numerus="no">
      <source>“{name}” can only be read here; copy it to a folder you can write to and open the copy.</source>
      <translation>«{name}» متاح هنا للقراءة فقط؛ يُرجى نسخه إلى مجلد يمكن الكتابة فيه وفتح النسخة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be changed where it lies; copy it to a folder you may write to, and open it there.</source>
      <translation>لا يمكن تغيير «{name}» في مكانه؛ يُرجى نسخه إلى مجلد يُسمح بالكتابة فيه وفتحه هناك.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be locked where it lies ({reason}), so two people could damage it; copy it to a disk of this computer.</source>
      <translation>لا يمكن إقفال «{name}» في مكانه ({reason})، مما قد يتيح لشخصين إتلافه؛ يُرجى نسخه إلى قرص في هذا الحاسوب.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be opened ({reason}); choose another file.</source>
      <translation>لا يمكن فتح «{name}» ‏({reason})؛ يُرجى اختيار ملف آخر.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be opened where it lies; plug its disk in again, or ask for the right to open it, and try once more.</source>
      <translation>لا يمكن فتح «{name}» في مكانه؛ يُرجى وصل قرصه من جديد، أو طلب الإذن بفتحه، ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be read ({reason}); close the program that has it open, or ask for the right to read it, and try again.</source>
      <translation>تتعذر قراءة «{name}» ‏({reason})؛ يُرجى إغلاق البرنامج الذي يفتحه، أو طلب صلاحية قراءته، ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be read; check the file and its folder.</source>
      <translation>تعذرت قراءة «{name}»؛ يُرجى التحقق من الملف ومجلده.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” cannot be read; check the name and the folder.</source>
      <translation>تعذرت قراءة «{name}»؛ يُرجى التحقق من الاسم والمجلد.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” could not be replaced ({reason}) and is as it was; close other programs that use it, free some space, and try again.</source>
      <translation>تعذر استبدال «{name}» ‏({reason}) وبقي على حاله؛ يُرجى إغلاق البرامج الأخرى التي تستخدمه، وإخلاء بعض المساحة، ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” could not be written ({reason}); choose another folder, close the program that has it open, or free some space, and try again.</source>
      <translation>تعذرت كتابة «{name}» ‏({reason})؛ يُرجى اختيار مجلد آخر، أو إغلاق البرنامج الذي يفتح الملف، أو إخلاء بعض المساحة، ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” does not say how its letters are written. Choose the card on which the names stand as they should.</source>
      <translation>لا يذكر «{name}» كيف رُمّزت حروفه. اختر البطاقة التي تظهر فيها الأسماء كما ينبغي.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” does not say how its letters are written; choose the encoding in which its names can be read ({encodings}).</source>
      <translation>لا يبيّن «{name}» كيف رُمِّزت حروفه؛ يُرجى اختيار الترميز الذي تُقرأ به الأسماء فيه ({encodings}).</translation>
    </message>
    <message numerus="no">
      <source>“{name}” does not say which kind of file to write; end the name with {suffixes}.</source>
      <translation>لا يدل «{name}» على نوع الملف المطلوب؛ يُرجى إنهاء الاسم بإحدى اللواحق التالية: {suffixes}.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” has more than {most} sheets; copy those with the list to a new workbook, save that, and choose it.</source>
      <translation>في «{name}» أكثر من {most} ورقة؛ يُرجى نسخ أوراق القائمة إلى مصنف جديد وحفظه ثم اختياره.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” has nothing in it; ask for the list again, or choose another file.</source>
      <translation>«{name}» فارغ؛ يُرجى طلب القائمة من جديد أو اختيار ملف آخر.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” has the name of a workbook and is a web page; open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
      <translation>«{name}» صفحة ويب تحمل اسم مصنف؛ يُرجى فتحه في برنامج جداول البيانات وحفظه بصيغة ‎.xlsx ثم اختيار ذلك الملف.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” holds a number of thousands of digits; shorten it and try again.</source>
      <translation>يحتوي «{name}» على رقم مكوَّن من آلاف الخانات؛ يُرجى اختصاره وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” holds more than can be read at once; split the list into several files and read them one after the other.</source>
      <translation>يحتوي «{name}» على أكثر مما يمكن قراءته دفعة واحدة؛ يُرجى تقسيم القائمة إلى عدة ملفات وقراءتها واحدًا تلو الآخر.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” holds nothing: the program ended while the book was being made. Delete the file and make the book again.</source>
      <translation>«{name}» لا يحتوي على شيء: فقد توقف البرنامج أثناء إنشاء السجل. يُرجى حذف الملف وإنشاء السجل من جديد.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a PDF document and not a CT Desk book; open your book first, and then make a new event from this document.</source>
      <translation>«{name}» وثيقة PDF وليس من سجلات CT Desk؛ يُرجى فتح السجل أولًا ثم إنشاء فعالية جديدة من هذه الوثيقة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a database of another program and not a CT Desk book; choose a file that ends in .ctdesk.</source>
      <translation>«{name}» قاعدة بيانات لبرنامج آخر وليس من سجلات CT Desk؛ يُرجى اختيار ملف ينتهي اسمه بـ ‎.ctdesk‎.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a folder; attach its files.</source>
      <translation>«{name}» مجلد؛ يُرجى إرفاق ملفاته.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a folder; choose the book inside it.</source>
      <translation>«{name}» مجلد؛ يُرجى اختيار السجل الموجود فيه.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a picture and not a CT Desk book; choose a file that ends in .ctdesk.</source>
      <translation>«{name}» صورة وليس من سجلات CT Desk؛ يُرجى اختيار ملف ينتهي اسمه بـ ‎.ctdesk‎.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a text file and not a CT Desk book; open your book first, and then import the file.</source>
      <translation>«{name}» ملف نصي وليس من سجلات CT Desk؛ يُرجى فتح السجل أولًا ثم استيراد الملف.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is a workbook of the old kind (.xls); open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
      <translation>«{name}» مصنف بالصيغة القديمة (‎.xls)؛ يُرجى فتحه في برنامج جداول البيانات وحفظه بصيغة ‎.xlsx ثم اختيار ذلك الملف.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is already open on this computer (by {user}, since {since}, process {pid}); go to that window, or close it and try again.</source>
      <translation>«{name}» مفتوح بالفعل على هذا الحاسوب (المستخدم: {user}، منذ {since}، العملية {pid})؛ يُرجى الانتقال إلى تلك النافذة، أو إغلاقه وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is already there; choose another name or folder.</source>
      <translation>«{name}» موجود من قبل؛ يُرجى اختيار اسم آخر أو مجلد آخر.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is an office document or archive and not a CT Desk book; open your book first, and then import the file.</source>
      <translation>«{name}» وثيقة مكتبية أو ملف مضغوط وليس من سجلات CT Desk؛ يُرجى فتح السجل أولًا ثم استيراد الملف.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is damaged (page {pages}) and was left as it is. {way_out}</source>
      <translation>«{name}» تالف (الصفحة {pages}) وتُرك على حاله. {way_out}</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is damaged and was left as it is. {way_out}</source>
      <translation>«{name}» تالف وتُرك على حاله. {way_out}</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is damaged and was left as it is; open its newest backup, and keep the damaged file until you have seen that nothing is missing.</source>
      <translation>«{name}» تالف وتُرك على حاله؛ يُرجى فتح أحدث نسخة احتياطية منه والاحتفاظ بالملف التالف إلى حين التأكد من عدم فقدان شيء.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is damaged or asks for too much memory; copy its rows to a new workbook, save that, and choose it.</source>
      <translation>«{name}» تالف أو يتطلب ذاكرة أكبر مما ينبغي؛ يُرجى نسخ صفوفه إلى مصنف جديد وحفظه ثم اختياره.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is empty: a copy was probably interrupted. Copy it again, or open the newest backup.</source>
      <translation>«{name}» فارغ: يُحتمل أن النسخ قد انقطع. يُرجى نسخه من جديد أو فتح أحدث نسخة احتياطية.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is encrypted; type its passphrase to open it.</source>
      <translation>«{name}» مشفَّر؛ يُرجى إدخال عبارة السر لفتحه.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is in this list already; change that entry.</source>
      <translation>«{name}» موجود في هذه القائمة؛ يُرجى تغيير ذلك القيد.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is larger than 64 MB; give a smaller file.</source>
      <translation>حجم «{name}» يتجاوز 64 ميغابايت؛ يُرجى استخدام ملف أصغر.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is larger than {limit} MB; keep it elsewhere and record its address.</source>
      <translation>حجم «{name}» يتجاوز {limit} ميغابايت؛ يُرجى حفظه في مكان آخر وتسجيل عنوانه.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is larger than {most} MB; split the list into several files and read them one after the other.</source>
      <translation>يتجاوز حجم «{name}» ‏{most} ميغابايت؛ يُرجى تقسيم القائمة إلى عدة ملفات وقراءتها واحدًا تلو الآخر.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not UTF-8 text; save it as UTF-8 and try again.</source>
      <translation>«{name}» ليس نصًا بترميز UTF-8؛ يُرجى حفظه بترميز UTF-8 وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not a CT Desk book, or so damaged that it cannot be told; choose another file, or the newest backup.</source>
      <translation>«{name}» ليس من سجلات CT Desk، أو أنه تالف إلى حد يتعذر معه تمييزه؛ يُرجى اختيار ملف آخر أو أحدث نسخة احتياطية.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not a field of {what}; its fields are: {known}.</source>
      <translation>«{name}» ليس من حقول {what}؛ والحقول المتاحة هي: {known}.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not a file; choose a book.</source>
      <translation>«{name}» ليس ملفًا؛ يُرجى اختيار سجل.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not a workbook that can be read, or it is damaged; open it in a spreadsheet program, save it as .xlsx or .csv, and choose that file.</source>
      <translation>«{name}» ليس مصنفًا يمكن قراءته، أو أنه تالف؛ يُرجى فتحه في برنامج جداول البيانات وحفظه بصيغة ‎.xlsx أو ‎.csv ثم اختيار ذلك الملف.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not encrypted although a keys file lies beside it, so it is not the book that was here; look for that book, or move “{keys}” elsewhere to open this one.</source>
      <translation>«{name}» غير مشفَّر مع أن ملف مفاتيح موجود بجانبه، فهو إذًا ليس السجل الذي كان هنا؛ يُرجى البحث عن ذلك السجل، أو نقل «{keys}» إلى مكان آخر لفتح هذا السجل.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not opened: parts of it are not as CT Desk makes them ({what}), and changes could be hidden or lost. See “ctdesk check”, which mends this with --repair, or open the newest backup.</source>
      <translation>لم يُفتح «{name}»: فيه أجزاء ليست كما ينشئها CT Desk ({what})، وقد تُخفى تغييرات أو تضيع. يُرجى استعمال «ctdesk check» الذي يصلح ذلك بالخيار ‎--repair، أو فتح أحدث نسخة احتياطية.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not there any more; look for it in its folder, plug its disk in again, and choose it once more.</source>
      <translation>لم يعد «{name}» موجودًا؛ يُرجى البحث عنه في مجلده، أو إعادة توصيل قرصه، ثم اختياره من جديد.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not valid JSON at line {line}; correct it and try again.</source>
      <translation>«{name}» ليس JSON صالحًا عند السطر {line}؛ يُرجى تصحيحه وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is not written in {encoding}; choose another encoding.</source>
      <translation>«{name}» غير مرمَّز بترميز {encoding}؛ يُرجى اختيار ترميز آخر.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is open in another window or program; close it there and try again.</source>
      <translation>«{name}» مفتوح في نافذة أخرى أو برنامج آخر؛ يُرجى إغلاقه هناك وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is open on the computer {host} (by {user}, since {since}); close it there and try again.</source>
      <translation>«{name}» مفتوح على الحاسوب {host} (المستخدم: {user}، منذ {since})؛ يُرجى إغلاقه هناك وإعادة المحاولة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” is protected by a password; open it in a spreadsheet program, save it without one, and choose that file.</source>
      <translation>«{name}» محمي بكلمة مرور؛ يُرجى فتحه في برنامج جداول البيانات وحفظه من دونها ثم اختيار ذلك الملف.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” lies in a folder that {service} copies while you work, which can damage it; move it to a folder of this computer alone, and let backups go to {service}.</source>
      <translation>يقع «{name}» في مجلد تنسخه خدمة {service} أثناء العمل، مما قد يُتلفه؛ يُرجى نقله إلى مجلد خاص بهذا الحاسوب وحده، وتوجيه النسخ الاحتياطية إلى {service}.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” lies on a network drive, where two people can damage it; move it to this computer, or ask for a shared database.</source>
      <translation>يقع «{name}» على قرص شبكي، حيث يمكن لشخصين أن يُتلفاه؛ يُرجى نقله إلى هذا الحاسوب، أو طلب قاعدة بيانات مشتركة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” must be a list of objects; correct the file.</source>
      <translation>يجب أن يكون «{name}» قائمة كائنات؛ يُرجى تصحيح الملف.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” must end with .xlsx; a form is an Excel workbook.</source>
      <translation>يجب أن ينتهي «{name}» بالامتداد ‎.xlsx؛ فالاستمارة مصنف Excel.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” must hold one object in braces; correct the file.</source>
      <translation>يجب أن يحتوي «{name}» على كائن واحد بين قوسين معقوفين؛ يُرجى تصحيح الملف.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” must lie beside the JSON file; put it there and name it alone.</source>
      <translation>يجب أن يكون «{name}» بجانب ملف JSON؛ يُرجى وضعه هناك وذكر اسمه وحده.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” removed.</source>
      <translation>أُزيل «{name}».</translation>
    </message>
    <message numerus="no">
      <source>“{name}” saved in {folder}</source>
      <translation>حُفظ «{name}» في {folder}</translation>
    </message>
    <message numerus="no">
      <source>“{name}” saved; this copy is not encrypted.</source>
      <translation>حُفظ «{name}»؛ وهذه النسخة غير مشفَّرة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” unpacks to far more than a list needs; copy its rows to a new workbook, save that, and choose it.</source>
      <translation>يفوق حجم «{name}» بعد فك ضغطه ما تحتاج إليه أي قائمة بكثير؛ يُرجى نسخ صفوفه إلى مصنف جديد وحفظه ثم اختياره.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was moved.</source>
      <translation>نُقل «{name}».</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was not closed properly and can only be read here, so its last changes would be missing; copy it together with “{name}-wal” to a folder you can write to, and open the copy.</source>
      <translation>لم يُغلق «{name}» على النحو السليم ولا تمكن هنا إلا قراءته، مما يعني فقدان آخر تغييراته؛ يُرجى نسخه مع «{name}-wal» إلى مجلد يمكن الكتابة فيه وفتح النسخة.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was not read within {seconds} seconds; copy its rows to a new workbook, save that, and choose it.</source>
      <translation>لم تكتمل قراءة «{name}» خلال {seconds} ثانية؛ يُرجى نسخ صفوفه إلى مصنف جديد وحفظه ثم اختياره.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was replaced by the present search.</source>
      <translation>استُبدل «{name}» بالبحث الحالي.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was written by a newer CT Desk (book version {generation}; this one knows up to {newest}); install the newer CT Desk to open it.</source>
      <translation>كُتب «{name}» بإصدار أحدث من CT Desk (نسخة السجل {generation}؛ وهذا الإصدار يدعم النسخ حتى {newest})؛ يُرجى تثبيت الإصدار الأحدث من CT Desk لفتحه.</translation>
    </message>
    <message numerus="no">
      <source>“{name}” was written by a very old CT Desk (book version {generation}; this one knows from {oldest}); open it once with a version in between.</source>
      <translation>كُتب «{name}» بإصدار قديم جدًا من CT Desk (نسخة السجل {generation}؛ وهذا الإصدار يدعم النسخ ابتداءً من {oldest})؛ يُرجى فتحه مرة واحدة بإصدار وسيط.</translation>
    </message>
    <message numerus="no">
      <source>“{old}” cannot become “{new}”; from here it can become: {allowed}.</source>
      <translation>لا يمكن الانتقال من «{old}» إلى «{new}»؛ والمتاح من هنا: {allowed}.</translation>
    </message>
    <message numerus="no">
      <source>“{old}” is called “{new}” now.</source>
      <translation>أصبح اسم «{old}» الآن «{new}».</translation>
    </message>
    <message numerus="no">
      <source>“{old}” is final; undo the step that set it.</source>
      <translation>«{old}» حالة نهائية؛ يُرجى التراجع عن الخطوة التي عيّنتها.</translation>
    </message>
    <message numerus="no">
      <source>“{one}” may be the same person as “{other}” ({beside}).</source>
      <translation>ربما يكون «{one}» هو نفسه «{other}» ({beside}).</translation>
    </message>
    <message numerus="no">
      <source>“{one}” may be the same person as “{other}”.</source>
      <translation>ربما يكون «{one}» هو نفسه «{other}».</translation>
    </message>
    <message numerus="no">
      <source>“{side}” is no side; write keep, lose or both.</source>
      <translation>«{side}» ليس جهة؛ اكتب keep أو lose أو both.</translation>
    </message>
    <message numerus="no">
      <source>“{term}” belongs to the program's rules and cannot be deleted; take its tick at “In use” away, and it is offered no more.</source>
      <translation>«{term}» جزء من قواعد البرنامج ولا يمكن حذفه؛ يُرجى إلغاء تحديد «قيد الاستخدام» كي لا يُعرض بعد ذلك.</translation>
    </message>
    <message numerus="no">
      <source>“{term}” is used by {records} and cannot be deleted; take its tick at “In use” away, and it is offered no more.</source>
      <translation>لا يمكن حذف «{term}» لأنه مستخدَم ({records})؛ يُرجى إلغاء تحديد «قيد الاستخدام» كي لا يُعرض بعد ذلك.</translation>
    </message>
    <message numerus="no">
      <source>“{text}” has no year; type it like 17-19/7/2012, July 2012 or 2012-07-17.</source>
      <translation>لا يتضمن «{text}» السنة؛ يُرجى كتابته بصيغة مثل ‎17-19/7/2012‎ أو «يوليو 2012» أو ‎2012-07-17‎.</translation>
    </message>
    <message numerus="no">
      <source>“{text}” is more than one date; type a single one like 17/7/2012 or July 2012.</source>
      <translation>«{text}» يتضمن أكثر من تاريخ؛ يُرجى إدخال تاريخ واحد مثل ‎17/7/2012‎ أو «يوليو 2012».</translation>
    </message>
    <message numerus="no">
      <source>“{text}” is not a date; type it like 17-19/7/2012, July 2012 or 2012-07-17.</source>
      <translation>«{text}» ليس تاريخًا؛ يُرجى كتابته بصيغة مثل ‎17-19/7/2012‎ أو «يوليو 2012» أو ‎2012-07-17‎.</translation>
    </message>
    <message numerus="no">
      <source>“{text}” is not a time; type it like 9:30, 14:00, 9h30 or 2 pm.</source>
      <translation>«{text}» ليس وقتًا؛ يُرجى كتابته بصيغة مثل 9:30 أو 14:00 أو ‎9h30‎ أو ‎2 pm‎.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is neither yes nor no; type one of them.</source>
      <translation>«{value}» ليس «نعم» ولا «لا»؛ يُرجى إدخال إحداهما.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not a time zone; type one such as Africa/Casablanca.</source>
      <translation>«{value}» ليس منطقة زمنية؛ يُرجى إدخال منطقة مثل Africa/Casablanca.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not a whole number; type digits such as 35.</source>
      <translation>«{value}» ليس عددًا صحيحًا؛ يُرجى إدخال أرقام مثل 35.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not a whole number; write one, as in {keyword}:&gt;30.</source>
      <translation>“{value}” ليس عددا صحيحا؛ اكتب عددا كما في {keyword}:&gt;30.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not in the list of countries; type its name or its two-letter code, such as MA.</source>
      <translation>«{value}» غير موجود في قائمة البلدان؛ يُرجى إدخال اسم البلد أو رمزه المكوَّن من حرفين، مثل MA.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is not in the list; choose one of: {known}.</source>
      <translation>«{value}» غير موجود في القائمة؛ يُرجى اختيار أحد ما يلي: {known}.</translation>
    </message>
    <message numerus="no">
      <source>“{value}” is unknown to “{keyword}:”; write one of its values, such as {known}.</source>
      <translation>“{value}” ليست من قيم «⁦{keyword}:⁩»؛ اكتب إحدى قيمها مثل {known}.</translation>
    </message>
  </context>
</TS>
