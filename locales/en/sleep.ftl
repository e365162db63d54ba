# A night, worked out from a sleep diary.
sleep-night = Asleep for about { $asleep }: { $percent } % of { $bed } in bed.
sleep-odd-order = These times do not fit together, so I cannot work out the night. You can change them here.
sleep-odd-awake = You were awake longer than the night was. You can change it here.
sleep-nights = { PLURAL($count) ->
    [one] Nights: { NUMBER($count) } told, asleep for { $asleep }, { $percent } % of the time in bed.
   *[other] Nights: { NUMBER($count) } told, asleep for { $asleep } on average, { $percent } % of the time in bed.
 }
sleep-how = <i>Asleep is from trying to sleep to waking, less the time awake. The share is of the time from into bed to out of bed.</i>
