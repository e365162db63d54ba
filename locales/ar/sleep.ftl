# A night, worked out from a sleep diary.
sleep-night = مدة النوم نحو { $asleep }: ‏{ $percent } ٪ من { $bed } في السرير.
sleep-odd-order = هذه الأوقات لا تتوافق، لذلك لا أستطيع حساب الليلة. يمكن تغييرها هنا.
sleep-odd-awake = مدة اليقظة أطول من الليلة. يمكن تغييرها هنا.
sleep-nights = { PLURAL($count) ->
    [zero] الليالي: لا شيء، النوم { $asleep }، { $percent } ٪ من الوقت في السرير.
    [one] الليالي: ليلة واحدة، النوم { $asleep }، { $percent } ٪ من الوقت في السرير.
    [two] الليالي: ليلتان، متوسط النوم { $asleep }، { $percent } ٪ من الوقت في السرير.
    [few] الليالي: { NUMBER($count) } ليالٍ، متوسط النوم { $asleep }، { $percent } ٪ من الوقت في السرير.
    [many] الليالي: { NUMBER($count) } ليلة، متوسط النوم { $asleep }، { $percent } ٪ من الوقت في السرير.
   *[other] الليالي: { NUMBER($count) } ليلة، متوسط النوم { $asleep }، { $percent } ٪ من الوقت في السرير.
 }
sleep-how = <i>النوم من محاولة النوم إلى الاستيقاظ، من دون وقت اليقظة. والنسبة من الوقت بين دخول السرير ومغادرته.</i>
