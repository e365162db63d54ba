# Where a person’s clock stands.
zone-ask =
    <b>Which city are you in, or near?</b>
    Please type it, so that I can ask at the right time.
zone-by-clock = Pick my time
zone-by-place = Share my place
zone-clocks =
    <b>What time is it where you are?</b>
    If it is not here, type the nearest big city.
zone-pick = <b>Which one do you mean?</b>
zone-is-it = <b>Is this it?</b>
zone-none-of-these = If it is none of these, type the nearest big city.
zone-set-place = Noted: { $place }, on { $zone } time. It is { $time } where you are. If that is wrong, change it in /settings.
zone-share = Tap the button below. I only look up the time zone; the place itself is not kept. You can also type a city.
zone-share-button = Share my place
zone-set = Noted: { $zone }. It is { $time } where you are. If that is wrong, change it in /settings.
zone-unknown = I do not know that place. Please try the nearest big city.
zone-perhaps-a-place = If that was a place, I do not know it. The nearest big city is fine too.
