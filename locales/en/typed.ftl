# Words that may be typed instead of pressing a button, separated by |.
typed-yes = yes | y | yeah | yep | ok | okay | sure | I agree
typed-no = no | n | nope | no thanks | no thank you
typed-skip = skip | pass | next
typed-back = back | previous
typed-done = done | finish | finished | ready | that is all
typed-none = none | nothing | none of these | no skills
typed-delete = delete
