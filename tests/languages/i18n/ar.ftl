### كل الكلمات التي يراها القرّاء حول نصّ الصفحة، بالعربية.

## الطرق في الصفحة

skip-to-content = الانتقال إلى النصّ
navigation-main = القائمة الرئيسية
navigation-breadcrumb = الطريق إلى هذه الصفحة
navigation-languages = اللغات
navigation-part = صفحات هذا القسم
navigation-on-this-page = في هذه الصفحة
navigation-previous-next = الصفحة السابقة والصفحة التالية
navigation-previous = الصفحة السابقة:
navigation-next = الصفحة التالية:
navigation-same-topic = الموضوع نفسه لقرّاء آخرين
navigation-footer = عن هذا الموقع
home-link = الصفحة الرئيسية
more-link = المزيد
part-empty = لا توجد صفحات هنا بعد.
pages-count = { $number ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $number } صفحات
    [many] { $number } صفحة
   *[other] { $number } صفحة
}
ages = { $to ->
    [one] للأعمار من { $from } إلى { $to } سنة
    [two] للأعمار من { $from } إلى { $to } سنة
    [few] للأعمار من { $from } إلى { $to } سنوات
    [many] للأعمار من { $from } إلى { $to } سنة
   *[other] للأعمار من { $from } إلى { $to } سنة
}

## اللغات

language-missing = غير متوفّر بعد بهذه اللغة
fallback-title = غير متوفّر بعد بهذه اللغة
fallback-notice = هذه الصفحة غير متوفّرة بعد باللغة «{ $language }». النصّ أدناه باللغة «{ $content }».
link-in-language = (باللغة «{ $language }»)
chooser-title = اختيار اللغة

## الخروج السريع

exit-label = خروج سريع
exit-keyboard = للخروج بسرعة: اضغط Shift ثلاث مرّات.
exit-once-more = للخروج: اضغط Shift مرّة أخرى.
exit-neutral-title = علامة تبويب جديدة
exit-without-script = قد يعيدك زرّ «رجوع» في المتصفّح إلى هنا. بعد الخروج، أغلِق علامة التبويب هذه أيضًا.
exit-close-tab = للخروج بسرعة، أغلِق علامة التبويب هذه.

## ما لم يكتمل بعد

preview-banner = معاينة: لم تتمّ الموافقة على النصّ.
preview-lapsed = معاينة: تغيّر النصّ بعد الموافقة عليه.
preview-draft = مسوّدة: النصّ غير مكتمل.

## المساعدة

help-title = مساعدة الآن
help-link = مساعدة
help-emergency = عند الخطر
help-in-country = المساعدة في { $country }
help-everywhere = المساعدة من أيّ بلد
help-without-speaking = من دون كلام
help-without-speaking-none = لا يمكن استخدام أيّ من هذه الخدمات من دون كلام.
help-not-verified = لم نتحقّق من هذا الرقم بعد. تجده على موقع الخدمة.
help-operator-page = موقع الخدمة
help-hours = أوقات العمل:
help-cost-free = المكالمة مجّانية.
help-languages = لغات الإجابة:
help-reachable-from = يمكن الاتّصال من:
help-verified-on = تمّ التحقّق في { $date }
help-call = اتّصال بالرقم { $number }
help-text = رسالة قصيرة إلى { $number }
help-chat = رسالة في الدردشة
help-form = تعبئة استمارة
help-all = كلّ خدمات المساعدة

## جزء قد تصعب قراءته

content-note-title = قبل القراءة
content-note-skip = الانتقال إلى الجزء التالي
content-note-skip-page = تجاوز هذا النصّ

## كتل في النصّ

callout-note = من المفيد أن تعرف
callout-tip = نصيحة
callout-important = مهمّ
callout-help = مساعدة
choices-title = ماذا يمكنني أن أفعل؟
choices-hint = يمكن فتح كلّ إجابة. لا توجد إجابة خاطئة.
dialogue-chat = رسائل
dialogue-talk = حوار
scenario-title = قصّة فيها خيارات
scenario-hint = كلّ خيار يفتح الخطوة التالية.
scenario-ask = ماذا بعد؟
scenario-on = متابعة
scenario-back = خطوة إلى الوراء
scenario-restart = من البداية
scenario-go = متابعة إلى الخطوة { $step }
scenario-end = هنا تنتهي القصّة.
exercise-answers = الإجابات
quiz-title = سؤال
quiz-several = قد تكون هناك عدّة إجابات صحيحة.
quiz-right = صحيح.
quiz-wrong = ليس كذلك.
quiz-check = تحقّق
quiz-choose = يجب اختيار إجابة أوّلًا.
quiz-again = يمكن الاختيار من جديد في أيّ وقت.
quiz-more = هناك إجابة صحيحة أخرى.
quiz-all = هذه كلّ الإجابات الصحيحة.
cards-title = بطاقات
cards-hint = يمكن فتح كلّ بطاقة.
cards-myth = يظنّ البعض:
cards-fact = في الواقع:
sort-title = أين مكان كلّ شيء؟
sort-hint = يمكن فتح كلّ سطر لمعرفة مكانه.
sort-choose = يمكن اختيار مكان لكلّ سطر.
sort-right = هذا مكانه:
sort-other = الأنسب هنا:
sort-done = تمّ! كلّ شيء في مكانه.
board-title = لوحة صور
board-hint = أشِر بإصبعك إلى صورة. يمكنك أيضًا لمسها فتبقى مُعلَّمة.
glossary-title = كلمات من هذه الصفحة
steps-back = العودة إلى الخطوة 1
checklist-title = قائمة للتأشير
checklist-no-names = الرجاء عدم كتابة اسم أيّ شخص هنا.
checklist-not-kept = لا تُحفَظ العلامات.
hand-elsewhere = اختر شخصًا بالغًا واحدًا على الأقلّ لا يسكن معك.
hand-how = يمكنك فعل ذلك في ذهنك أو على ورقة، في المدرسة أو مع من يساعدك. لست مضطرًّا إلى أن تُريها لأحد.
task-done = تمّ:
task-open = لم يتمّ بعد:
table-region = الجدول { $number }
code-region = الرمز { $number }
heading-link = رابط إلى هذا الجزء:
link-elsewhere = (موقع آخر)
link-file = ({ $format }، { $size })
size-kilobytes = { $number } ك.ب
size-megabytes = { $number } م.ب

## الحواشي

footnotes-title = الحواشي
footnote-reference = الحاشية { $note }
footnote-back = العودة إلى النصّ، الحاشية { $note }
footnote-back-to-place = العودة إلى النصّ، الحاشية { $note }، الموضع { $place }

## التواريخ والأخبار

date-published = تاريخ النشر:
date-updated = تاريخ التحديث:
feed-title = { $campaign }: { $section }
feed-link = خلاصة الأخبار (Atom)

## النسخة المبسّطة من الصفحة

variant-easy-name = نصّ بسيط
variant-easy-link = النصّ البسيط لهذه الصفحة
variant-easy-back = النصّ الكامل لهذه الصفحة
variant-easy-validated-name = نصّ سهل القراءة
variant-easy-validated-link = النصّ السهل القراءة لهذه الصفحة
validated-by = جرّبنا هذا النصّ مع قرّاء: { $group }، { $date }.

## صفحة غير موجودة أو منقولة

not-found-title = هذه الصفحة ليست هنا
not-found-text = ربّما يكون العنوان خاطئًا أو نُقلت الصفحة.
not-found-home = إلى الصفحة الرئيسية
not-found-help = إلى صفحة المساعدة
redirect-title = نُقلت هذه الصفحة
redirect-link = إلى الصفحة الجديدة

## إعدادات القراءة

controls-title = إعدادات القراءة
controls-colours = الألوان
controls-colours-device = كما في جهازي
controls-colours-light = فاتحة
controls-colours-dark = داكنة
controls-colours-contrast = تباين عالٍ
controls-text-size = حجم النصّ
controls-text-size-100 = عاديّ
controls-text-size-150 = كبير
controls-text-size-200 = كبير جدًّا
controls-spacing = مسافة أكبر بين الحروف والكلمات والأسطر
controls-last-for-page = تسري هذه الإعدادات على هذه الصفحة.
controls-last-for-tab = تسري هذه الإعدادات حتّى إغلاق علامة التبويب هذه.
print-link = طباعة هذه الصفحة
print-warning = قبل الطباعة: قد يجد أحدٌ الورقة. من يمكن أن يراها؟

card-title = أرقام مفيدة
card-how = اطبع البطاقة وقُصّها واحتفظ بها حيث تريد. لا يظهر عليها اسم هذا الموقع. يمكنك أيضًا نسخ الأرقام بخطّ اليد.
card-words = يمكنك الاتّصال. هناك من يسمعك.
card-link = بطاقة صغيرة بالأرقام للطباعة

## في آخر الصفحة

traces-link = كيف تُخفى الآثار
grown-ups-link = للكبار من حولك
statement-link = إمكانية الوصول
about-link = من نحن

## أولى كلمات بيان إمكانية الوصول

statement-full = هذا الموقع متوافق كلّيًّا مع المستوى AA من معيار WCAG 2.2.
statement-partial = هذا الموقع متوافق جزئيًّا مع المستوى AA من معيار WCAG 2.2.
statement-none = هذا الموقع غير متوافق مع المستوى AA من معيار WCAG 2.2.
statement-tested = اختبره برنامج في { $date }.
statement-not-tested = لم يُحدَّد بعد تاريخ اختبار ببرنامج.
statement-audit = اختبره أشخاص ذوو إعاقة في { $date }. أشرف على الاختبار: { $by }.
statement-no-audit = لم يختبره أشخاص ذوو إعاقة بعد.
statement-reviewed = آخر مراجعة لهذا البيان كانت في { $date }.

## لمن يصنع القالب

kitchen-sink-title = كلّ الأمثلة
kitchen-sink-description = كلّ ما يمكن أن تعرضه صفحة بهذا القالب.

## الأفلام والتسجيلات

video-label = فيديو
video-text = قراءة الفيديو كنصّ
audio-label = تسجيل
audio-text = قراءة التسجيل كنصّ
captions-label = ترجمة مكتوبة
descriptions-label = أوصاف
recording-open = فتح التسجيل
sign-watch = بلغة الإشارة:
sign-there = متوفّر أيضًا بلغة الإشارة
reading-there = يمكن الاستماع إليه

## الاستماع إلى الصفحة

reading-listen = الاستماع إلى النصّ
listen-start = الاستماع إلى الصفحة
listen-pause = إيقاف مؤقّت
listen-resume = متابعة
listen-stop = إيقاف
listen-others = قد يسمع ذلك من حولك أيضًا.

## الدورات والأخبار والكلمات

approved-by = تمّت الموافقة على النصّ: { $role }، { $date }
attestation-course = الدورة
attestation-date = التاريخ
attestation-done = قُرئت كلّ الدروس، وأُجيب عن الأسئلة إجابة شخصية.
attestation-name = الاسم والشهرة
attestation-note = تُملأ بخطّ اليد. هذه الورقة ليست شهادة، ولم يختبر أحد المعارف. لا تحفظ الحملة أيّ بيانات عن المتعلّمين.
attestation-other-signature = توقيع المسؤول، عند الحاجة
attestation-own-signature = توقيعي
attestation-title = اكتملت الدورة
calendar-link = كلّ المواعيد لتقويمك (ICS)
calendar-title = { $campaign }: المواعيد
course-duration = المدّة:
course-lessons = الدروس
course-not-kept = يمكنك التوقّف والعودة في أيّ وقت. لا أحد يرى أين توقّفت، ولا تُحفَظ أيّ إجابة.
course-objectives = ما ستستطيع فعله بعد الدورة
course-position = الدرس { $number } من { $count }
course-sources = مصادر الدورة
course-version = الإصدار:
duration-hours = { $number ->
    [zero] أقلّ من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $number } ساعات
    [many] { $number } ساعة
   *[other] { $number } ساعة
}
duration-minutes = { $number ->
    [zero] أقلّ من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $number } دقائق
    [many] { $number } دقيقة
   *[other] { $number } دقيقة
}
glossary-back = العودة إلى النصّ
glossary-say = تُلفَظ:
help-app = تطبيق الخدمة
help-cost-normal = المكالمة مدفوعة بالتعرفة العادية.
help-hours-always = على مدار الساعة، كلّ يوم
help-mail = رسالة إلى { $address }
help-viber = رسالة عبر Viber إلى { $number }
help-whatsapp = رسالة عبر WhatsApp إلى { $number }
language-name = { $tag ->
    [ro] الرومانية
    [ru] الروسية
    [en] الإنجليزية
    [uk] الأوكرانية
    [bg] البلغارية
    [gag] الغاغاوزية
   *[other] { $tag }
}
lesson-objectives = ما ستستطيع فعله بعد هذا الدرس
news-answer = الردّ على الدعوة
news-at = { $date }، { $time }
news-call = دعوة إلى المشاركة
news-closed = انتهى موعد الردود.
news-earlier = أخبار أخرى
news-event = موعد
news-over = انتهى هذا الموعد.
news-press-release = بيان صحفي
news-register = التسجيل
news-until = الردود حتّى:
news-upcoming = المواعيد القادمة
news-when = متى:
news-where = أين:
search-title = بحث
search-label = عمّ تبحث؟
search-hint = تكفي كلمة أو كلمتان. ما تكتبه لا يُرسَل ولا يُحفَظ.
search-wait = جارٍ البحث…
search-found = { $number ->
    [zero] لم يُعثر على أيّ صفحة.
    [one] عُثر على صفحة واحدة.
    [two] عُثر على صفحتين.
    [few] عُثر على { $number } صفحات.
    [many] عُثر على { $number } صفحة.
   *[other] عُثر على { $number } صفحة.
}
search-none = لم يُعثر على شيء. جرّب كلمة أخرى.
search-more = عرض مزيد من الصفحات
search-failed = تعذّر تحميل البحث. تحقّق من الاتصال وحاول مرّة أخرى.
search-not-here = البحث لا يعمل هنا: فهو يحتاج إلى JavaScript وإلى فتح الصفحة من موقعها.
search-topics = عرض كلّ المواضيع
