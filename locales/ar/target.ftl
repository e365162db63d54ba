# أهداف العلاج بحركة العينين: يسميها من يعالج، وتُقيَّم عند الطلب.
target-open = الأهداف العلاجية
target-title = <b>الأهداف العلاجية: { $alias }</b>
target-none = لا شيء حتى الآن.
target-alone = { $name }
target-with-sentence = { $name }: «{ $sentence }»
target-row = { NUMBER($number) }. { $target }
target-row-ended = { NUMBER($number) }. { $target } (انتهى)
target-row-declined = { NUMBER($number) }. { $target } (أُنهي بطلب المراجع)
target-add = إضافة هدف
target-end = إنهاء الهدف { NUMBER($number) }
target-ratings = التقييمات
target-ask =
    <b>يُكتب هنا اسم قصير لذكرى يجري العمل عليها مع { $alias }.</b>
    يظهر الاسم للمراجع كما هو. ويمكن في سطر جديد إضافة العبارة الإيجابية.
target-added = أُضيف الهدف: { $name }. أُبلغ المراجع بذلك، والتقييم عبر /target.
target-taken = يوجد هدف اسمه { $name }. يُرجى كتابة اسم آخر.
target-full = لا تزيد الأهداف المفتوحة على { NUMBER($max) }. يُرجى إنهاء هدف أولًا.
target-ended = انتهى الهدف. وتبقى التقييمات محفوظة.
target-declined = أُنهي الهدف { $name } بطلب { $alias }. وتبقى التقييمات محفوظة.
target-no-ratings = لا توجد تقييمات بعد.
target-suds = الضيق النفسي (SUDs) { $first }
target-suds-both = الضيق النفسي (SUDs) من { $first } إلى { $last }
target-voc = صدق العبارة { $first }
target-voc-both = صدق العبارة من { $first } إلى { $last }
target-course = { PLURAL($count) ->
    [zero] الهدف «{ $name }»: { $numbers }، لا تقييمات منذ { $since }
    [one] الهدف «{ $name }»: { $numbers }، تقييم واحد منذ { $since }
    [two] الهدف «{ $name }»: { $numbers }، تقييمان منذ { $since }
    [few] الهدف «{ $name }»: { $numbers }، { NUMBER($count) } تقييمات منذ { $since }
    [many] الهدف «{ $name }»: { $numbers }، { NUMBER($count) } تقييمًا منذ { $since }
   *[other] الهدف «{ $name }»: { $numbers }، { NUMBER($count) } تقييم منذ { $since }
 }
target-rating-row = • { $at }: { $numbers }
# للمراجع.
target-new = سُمّي لك هدف علاجي جديد: { $name }. التسمية من { $therapist }. يمكن تقييمه عبر /target في أي وقت وأي عدد من المرات.
target-ended-by = أُنهي الهدف { $name } بقرار { $therapist }. وتبقى تقييماتك محفوظة.
target-rate = تقييمه الآن
target-own-none = لا يوجد هدف علاجي الآن. يمكن لمن يعالجك تسمية هدف.
target-choose = <b>أي هدف يُقيَّم الآن؟</b>
target-called = <b>الهدف: { $name }</b>
target-ask-suds =
    <b>{ $name }: ما مدى الضيق النفسي منه الآن؟</b>
    { $low } لا ضيق نفسي، و{ $high } أسوأ ما يمكن تخيله.
target-ask-voc =
    <b>{ $name }: ما مدى صدق الكلمات الطيبة في شعورك الآن؟</b>
    { $low } غير صحيحة أبدًا، و{ $high } صحيحة تمامًا.
target-ask-voc-sentence =
    <b>{ $name }: ما مدى صدق «{ $sentence }» في شعورك الآن؟</b>
    { $low } غير صحيحة أبدًا، و{ $high } صحيحة تمامًا.
target-skip = ترك هذا السؤال
target-kept = حُفظ: { $numbers }، { $at }.
target-last = قبل ذلك: { $numbers }، { $at }.
target-nothing = لم يُقيَّم شيء.
target-reader = بين من يعالجك لا يرى هذا إلا { $therapist }. وهو ليس جزءًا من أسئلتك اليومية.
target-again = تقييم جديد
target-take-back = التراجع عنه
target-rating-gone = تم التراجع عن ذلك التقييم للهدف { $name }.
target-decline = إنهاء هذا الهدف
target-ask-decline = <b>هل يُنهى الهدف { $name }؟</b> سأبلغ { $therapist } بذلك. وتبقى التقييمات محفوظة.
target-decline-yes = نعم، إنهاؤه
target-declined-own = انتهى ذلك الهدف. وتبقى التقييمات محفوظة.
