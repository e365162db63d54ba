# Words that may be typed instead of pressing a button, separated by |.
typed-yes = yes | yes of course | yes sure | of course | yes I agree | yes I do | I do | agreed | yes please | y | yeah | yep | ok | okay | sure | I agree
typed-no = no | n | nope | no thanks | no thank you | I do not agree | I don’t agree
typed-skip = skip | pass | next
typed-back = back | previous
typed-done = done | finish | finished | ready | that is all
typed-none = none | nothing | none of these | no skills
typed-delete = delete
typed-help = help
typed-hello = hello | hi | hey | hello there | hi there | good morning | good afternoon | good evening
# At the question whether a note may be read, beside the words on its buttons.
typed-share = share it | share | yes please | yes share | please share | share the note | they can read it | my therapist can read it | yes they can
# Only where it is asked who may read a text.
typed-share-agreed = of course | of course you can | of course she can | of course he can | of course they can | yes of course | absolutely | definitely | certainly | go ahead | please do | by all means | yup | yea | ya | sure thing | yes sure | fine by me | you can | you may | you can share it | you may share it | you can share | yes you can | she can | he can | they can | she may | he may | they may | she can read it | he can read it | she may read it | he may read it | they may read it | she can see it | he can see it | they can see it | let her read it | let him read it | let them read it | share this | share this note | share my note | show it | show it to her | show it to him | show it to them | send it | do share it | I want to share it | I want to share | I would like to share it | I’d like to share it | I am happy to share it | I’m happy to share it | happy to share | happy to | I want her to read it | I want him to read it | I want them to read it | I want my therapist to read it | my therapist may read it | my therapist may | my therapist can | my therapist can see it | it can be shared | with pleasure | yes thanks | yes thank you
# Beside a yes to sharing, and the words that have to do with it.
typed-share-yes-beside = please | yes | ok | okay | sure | of course | with my therapist | to my therapist | with her | with him | with them | to her | to him | to them | my therapist | the note | this note | my note | it | this | that is ok | that’s ok | that is fine | that’s fine
typed-share-about = share | shared | sharing | read | reads | reading | see | sees | seen | show | shown | send | note | notes | therapist | therapists | doctor | dr | she | he | they | her | him | them
typed-share-small = i | you | we | my | your | the | a | this | that | it | its | text | words | answer | answers | know | look | can | may | might | could | should | will | would | do | does | to | with | for | of | by | only | just | but | and | also | if | when | not | no | don’t | dont | want | wants | like | i’d | i’m | okay | fine | happy | agree | think | guess | so | too | both | all | everyone | everybody | nobody | today | now | later | tomorrow
# What a yes begins with, that may go on with anything.
typed-yes-first = yes | yes please | yeah | yep | yup | ok | okay | sure | sure thing | of course | absolutely | definitely | certainly | agreed | I agree | go ahead | by all means
typed-share-not = only for me | just for me | private | keep it private | keep private | do not share | don’t share | do not share it | don’t share it | not shared | for me only | make it private | make private | make the note private | make it only for me | keep it for me | keep this private | keep the note private | keep my note private | keep this for me | keep it to myself | make this private | make my note private | do not share this | don’t share this | do not share the note | don’t share the note | do not share my note | don’t share my note | unshare | unshare it | unshare the note | stop sharing it | stop sharing the note | stop sharing my note | I take it back | take the note back | I do not want it shared | I don’t want it shared | I do not want to share it | I don’t want to share it | I do not want to share this | I don’t want to share this | I do not want to share the note | I don’t want to share the note | I do not want my therapist to read it | I don’t want my therapist to read it | I do not want them to read it | I don’t want them to read it | my therapist should not read it | they should not read it | nobody should read it | it is private | it’s private | this is private | this is only for me | it is only for me | it’s only for me | only me | take it back | take it away | take it down | hide it | hide the note | hide my note | take the note away | take my note away | take my note down | take back my note | take back the note | take my note back | take back what I wrote | take this back | take it all back | I want to take it back | I want to take my note back | I want to take the note back | I take that back | I take my note back | I want it back | note only for me | only for my eyes | make note private | keep note private | note private | my note is private | the note is private | do not share note | don’t share note | unshare note | unshare my note | I do not want her to read it | I don’t want her to read it | I do not want her to read this | I don’t want her to read this | I do not want him to read it | I don’t want him to read it | I do not want him to read this | I don’t want him to read this | I do not want them to read this | I don’t want them to read this | I do not want my therapist to read this | I don’t want my therapist to read this | I do not want anyone to read it | I don’t want anyone to read it | I do not want anyone to read this | I don’t want anyone to read this | I do not want anybody to read it | I don’t want anybody to read it | I do not want her to see it | I don’t want her to see it | I do not want him to see it | I don’t want him to see it | I do not want them to see it | I don’t want them to see it | I do not want anyone to see it | I don’t want anyone to see it | she should not read it | he should not read it | nobody should read this | no one should read it | no one should read this | do not let her read it | don’t let her read it | do not let him read it | don’t let him read it | do not let them read it | don’t let them read it | do not show it | don’t show it | do not show it to anyone | don’t show it to anyone | do not show the note | don’t show the note | do not show my note | don’t show my note | don’t show note | don’t show it to her | don’t show it to him | don’t show it to them | do not show it to her | do not show it to him | do not show it to them | I do not want anyone to see that | I don’t want anyone to see that | I don’t want anyone to see this | I’d rather keep it to myself | I would rather keep it to myself | I want to keep it to myself | don’t send it | do not send it | don’t send my note | make my note private again | make it private again | hide my note from her | hide my note from him | hide my note from them | hide it from her | hide it from him | hide it from them | cancel the sharing of my note | cancel the sharing | cancel sharing | she must not read it | he must not read it | they must not read it | nobody must read it | withdraw my note | withdraw the note
# Where it was asked, these decline as well. Then what may stand beside any of both.
typed-share-rather-not = no | rather not | not now | I would rather not | I’d rather not | better not | not this time | no I would rather not | no I’d rather not
typed-share-beside = please | no | no no | thanks | thank you | actually | sorry | wait | oh | ok | okay | well | I changed my mind | changed my mind | I have changed my mind | I’ve changed my mind | on second thought | on second thoughts | now | after all | anymore | any more | I think | can you | could you | with anyone | with anybody | with my therapist | with them | the note | my note | this note | this one | for now | and | but
# Words about a note that is kept, wherever they are said: that it goes, whole texts; the day it is of.
typed-note-gone = delete it | delete this | delete that | delete the note | delete my note | delete this note | delete that note | delete note | delete my words | delete what I wrote | remove it | remove this | remove that | remove the note | remove my note | remove this note | remove note | remove what I wrote | erase it | erase this | erase the note | erase my note | erase note | erase what I wrote | get rid of the note | get rid of my note | I want to delete the note | I want to delete my note | I want to remove the note | I want the note deleted | I want the note removed | I want it deleted | I want it removed | I want to delete it | I want to remove it
typed-note-beside = the note | my note | note | please | just | I want | I want you to | to | the one | it
typed-note-named = note | notes
typed-note-today = today | todays | today’s
typed-note-yesterday = yesterday | yesterdays | yesterday’s
typed-note-of-day = from | of | on | for
# Whole texts that may be about it, and words that have to do with reading, sharing or taking back, in any text.
typed-note-unsure = I regret it | I regret that | I regret this | I regret the note | I regret my note | I regret writing it | I regret writing that | I regret writing this | I regret sending it | I regret sharing it | I regret what I wrote | I really regret it | I changed my mind | changed my mind | I have changed my mind | I’ve changed my mind | on second thought | on second thoughts | better not | rather not | I would rather not | I’d rather not | I should not have written that | I shouldn’t have written that | I should not have shared it | I shouldn’t have shared it | I should not have sent it | I shouldn’t have sent it | undo | undo it | undo that | no wait | forget it | forget what I wrote | wait no | actually no | I regret sharing | get rid of it
typed-note-stems = read | reads | reading | readable | share | shares | shared | sharing | unshare | take back | take it back | take that back | take this back | taken back | delete it | delete that | delete this | remove it | remove that | remove this | erase it | erase that | my note | my notes | the note | the notes | that note | this note | yesterdays note | note from | note of | private | see what I wrote | sees what I wrote | see my answers | sees my answers | see this | sees this | seen this | seen it | what I wrote | between us | between you and me | show it | show this | show that | send it | keep it to myself | hide it | hide my

# Numbers in words: from zero on, then the tens from twenty on, how a ten and a one go together, and a hundred.
# Between | stand the numbers, between / the spellings of one.
typed-units = zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen
typed-tens = twenty | thirty | forty / fourty | fifty | sixty | seventy | eighty | ninety
typed-compound = { $tens } { $ones }
typed-hundred = hundred / a hundred / one hundred
# What may stand beside a number and changes nothing. Anything else makes me ask back.
typed-number-filler = a | an | at a | at about a | at around a | still at | im at | im at a | i am at | i am at a | about | about a | around | around a | roughly | approximately | maybe | maybe a | perhaps | probably | probably a | i m | im | i am | i m at | it s | its | it is | is | it was | was | i d say | id say | i would say | i think | i guess | say | like | like a | feel like | feeling like | i feel like | i feel | feeling | today | now | right now | still | just | only | again | please | ok | okay | fine | i m feeling | i m feeling like | hmm | hm | thanks | thank you | thx | number | points | point | level | score | or so | ish | more or less | so | well
# The names of the two ratings, harmless beside their own number only. Then percent.
typed-name-mood = mood | mood at | my mood is at | my mood | the mood | mood today | my mood today
typed-name-suds = distress | distress at | suds at | my distress is at | my distress | the distress | suds | sud | my suds
typed-called-note = note | notes
typed-called-skills = skill | skills
typed-called-homework = task | tasks | homework
typed-percent = percent | per cent | pct
# Words of this language that are numbers in another one.
typed-other = once
# The same where several numbers may be listed.
typed-list-filler = skill | skills | numbers | the | i used | used | i did | did | i tried | tried | both | also | then | my | doing | using | a
# Words that alone name no skill, though one is called so in part.
typed-small = something | someone | somebody | some | the | with | for | and | not | don | don t | any | one | out | all | that | you | can | want
typed-out-of = out of | outta | of
typed-either = or | to | between | through | till
typed-and = and
# At the beginning: what is named of a list comes beside what was chosen before.
typed-more = also | and | and also | plus | as well as
typed-half = and a half
# Beside a time of day. Minutes to or from the hour end with their number.
typed-time-filler = thanks | thank you | i d like | id like | i d prefer | let s say | would be nice | would be good | would be fine | is good | is fine | works | at | around | about | every day | each day | daily | o clock | oclock | today | please | h | hs | hr | hrs | hours | the | by | time
typed-hours = one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
typed-noon = noon | midday | mid day
typed-midnight = midnight | mid night
typed-am = am | a m | a
typed-pm = pm | p m | p
typed-dawn = at dawn
typed-morning = in the morning | morning | this morning | every morning
typed-afternoon = in the afternoon | afternoon | every afternoon
typed-evening = in the evening | evening | this evening | every evening
typed-night = at night | night | tonight | in the night | every night
typed-time-shift = half past +30 | half +30 | half after +30 | quarter past +15 | a quarter past +15 | quarter after +15 | quarter to -15 | a quarter to -15 | quarter of -15 | quarter till -15
typed-minutes-after = oh + | and +
typed-minutes-before = past + | after + | minutes past + | to - | minutes to - | till -
# Words that may stand beside a place, one by one, and say where and nothing else. Then words that some far town is called by.
typed-place-filler = i | m | im | am | live | living | in | at | near | nearby | close | to | from | by | the | is | it | its | s | city | town | of | my | place | time | zone | timezone | area | around | now | currently | here | we | are | please | thanks | thank | you | hi | hello | located | based | outside | just | capital
typed-place-not = hang | hanging | anger | hungry | man | same | normal | police
# Emoji in a note, in words for a picture or a print: the signs, then their name. Any other is only called one.
typed-emoji = emoji
typed-emoji-names = 😀😃😄😁😆😊🙂☺😇😌 smiling | 😂🤣 laughing | 😢😭🥲😿 crying | 😔😞🙁☹😟😕😣😖🥺 sad | 😡😠🤬👿 angry | 😱😨😰😧😦 afraid | 😐😑😶🫥 blank face | 😴😪💤🥱 sleepy | 😩😫🥵 worn out | 🤢🤮🤒🤕 feeling ill | 🤯😵 overwhelmed | ❤🧡💛💚💙💜🖤💖💕🥰😍 love | 💔 broken heart | 👍👌 thumbs up | 👎 thumbs down | 🙏 folded hands | 💪 strength | 🎉🥳 celebrating | 🤔 thinking | 🏃 running | 🚶 walking | 🧘 meditating | 🍷🍺🍻🥃 drink | 💊 pill | 🔪🗡 knife | 🩸 blood | 💀☠ skull
# Where something is counted: what may stand beside the number, and a count in one word. Below zero.
typed-times = times | time | x
typed-once = once | one time | just once | only once
typed-twice = twice | two times | just twice
typed-minus = minus | negative
# Yes and no where a question asks what was done, beside the words for every question.
typed-did = yes I did | I did | yes i do | yes of course | of course | yes it did | yes I was | yes today | yes a bit | yes a little | absolutely | definitely
typed-did-not = no I did not | no I didnt | I did not | I didnt | not today | no not today | not at all | not really | never | not yet | no I was not
# How long something took: what is counted, one of it, so many minutes, and so many more behind the hours.
typed-span-filler = for | of | about | in total | in all | altogether | all in all | straight
typed-span-hours = h | hs | hr | hrs | hours
typed-span-hour = hour
typed-span-minutes = m | min | mins | minute | minutes
typed-span-fixed = half an hour +30 | half hour +30 | a half hour +30 | quarter of an hour +15 | a quarter of an hour +15 | quarter hour +15 | three quarters of an hour +45 | three quarter hour +45 | a couple of hours +120
typed-span-extra = and a quarter +15 | and three quarters +45
# A last day in words. What may stand beside it and changes nothing; so many days from today; what is counted, in days; Monday to
# Sunday and January to December, with / between the spellings of one.
typed-date-filler = until | till | to | by | on | the | of | in | for | after | up to | th | st | nd | rd | please | let s say | say
typed-date-days = today +0 | tonight +0 | tomorrow +1 | the day after tomorrow +2 | day after tomorrow +2 | a week +7 | one week +7 | two weeks +14 | a fortnight +14 | three weeks +21 | four weeks +28
typed-date-each = day +1 | days +1 | week +7 | weeks +7
typed-date-weekdays = monday / mon | tuesday / tue / tues | wednesday / wed | thursday / thu / thurs | friday / fri | saturday / sat | sunday / sun
typed-date-months = january / jan | february / feb | march / mar | april / apr | may | june / jun | july / jul | august / aug | september / sep / sept | october / oct | november / nov | december / dec
# Names of single questions, beside their names in item.ftl.
typed-name-sleep_hours = sleep | slept | I slept | slept for | I slept for | hours of sleep | h of sleep | hour of sleep
typed-name-panic_attacks = panic attack | panic attacks | attack | attacks | panic
typed-name-nightmares = nightmare | nightmares | bad dream | bad dreams
typed-name-alcohol = drink | drinks | beer | beers | glass | glasses | units
typed-name-cigarettes = cigarette | cigarettes | cigs | smokes
typed-name-caffeine = cup | cups | coffee | coffees
typed-name-walking = walk | walked | I walked | walking | of walking | minutes of walking | min walk
typed-name-meals = meal | meals
typed-name-talked = person | people | friend | friends
# The words by which a question is made in one line. The first of each is the one I write.
typed-line-yes-no = yes/no | yes or no | y/n | yes no
typed-line-count = count | times | how many | number | how often
typed-line-hours = hours | hrs | in hours
typed-line-minutes = minutes | mins | min | in minutes
typed-line-amount = amount | amount in | amount of
typed-line-clock = clock | time of day | clock time
typed-line-from-to = from-to | from–to | from - to | from – to | from to | from … to
typed-line-text = text | free text | in words
typed-line-several = several | several of these | several of
typed-line-step = step | steps of | in steps of
typed-line-to = to | until | till
typed-line-from = from | scale | scale from
# What makes several of one, as in glass and glasses: own names and units are known either way.
typed-endings = s | es
# What people say instead of the words on a button, whole texts only. How much of a task was done, by the number of the button.
typed-say-done-0 = none of it | nothing of it | I did not | I didn’t | did not do it | didn’t do it | I did not do it | I didn’t do it | not done | not today
typed-say-done-1 = a bit | a little bit | a bit of it | a little of it | only a little | just a little | just a bit | very little | hardly any | almost nothing
typed-say-done-2 = most | mostly | almost all | almost all of it | nearly all | nearly all of it | almost everything
typed-say-done-3 = all | everything | the whole thing | the whole of it | all done | completely | I did it all | I did all of it | 100 percent
# How much something helped, or how useful it was.
typed-say-degree-0 = not useful | not helpful | not useful at all | not helpful at all | it did not help | it didn’t help | did not help | didn’t help
typed-say-degree-1 = a bit | a little bit | slightly | only a little | just a little | just a bit | it helped a little | it helped a bit | helped a bit | a bit useful | a little useful | it helped me a little | it helped me a bit
typed-say-degree-2 = moderately | somewhat useful | somewhat helpful
typed-say-degree-3 = quite | quite useful | quite helpful | quite a lot | it helped quite a bit
typed-say-degree-4 = very | very much | very useful | very helpful | lots | extremely | it helped a lot | it helped me a lot | helped a lot
# All of a list.
typed-say-all = all | everything | all of them | all of these | every one of them
# None of a list.
typed-say-none = I did not use any | I didn’t use any | did not use any | didn’t use any | I used none | used none | none today | not today | no skills today | none at all | I did not use anything | I didn’t use anything
# Of whom or for how long a question of buttons asks.
typed-say-everyone = everyone | everybody | all | all of them | with everyone | with everybody | with all of them
typed-say-keep = keep it | keep on | go on sharing | nobody | no one | none of them | cancel | never mind
typed-say-end = stop | stop it | stop sharing | end it | end | end sharing | yes stop | yes stop sharing | yes end it | yes please
typed-say-open = no end | open end | open ended | until I say so | until I come back | as long as I need
typed-say-ease-pause = pause | a pause | break | a break | take a break | a rest
typed-say-ease-fewer = less often | less | ask less | fewer days | fewer | not so often | not every day
typed-say-ease-keep = leave it | as it is | stay as it is | keep it as it is | keep going | go on | go on as before | continue | no change
typed-say-note-keep = keep | keep it | keep this | save | save it | please keep it | yes keep it | keep it for me | just for me | for me
typed-say-note-leave = do not keep it | do not | no don't | not at all | don't keep it | don't save it | do not save it | leave it
typed-say-note-search = search | find | look for
typed-say-for = for | about | for about
typed-say-day = day | days | d
typed-say-week = week | weeks | wk | wks
typed-say-span = a day +1 | a week +7 | one more week +7 | a couple of days +2 | a fortnight +14
# Plain words that choose nothing where they are said: they are told how to choose, and no more. Nothing that might be a cry.
typed-say-plain = half | half of it | about half | about half of it | I did | I did it | I did some | some | some of it | part of it | a part | not really | not very | not much | so so | kind of | sort of | a few | several | all of them | both | maybe | sometimes
typed-say-plain-buttons = some | one | one of them | both | a month | one month | two months | a while | a few days | some days | a few weeks | later | not yet | pause | take a break | the first | the first one | the second
# Small words before one of a list, which say where or with whom.
typed-choice-filler = at | in | at the | in the | to | to the | with | with the | with my | my | the | a | an | on | on the | for | from | by | outside at | I was at | I was in | I was | was at | I went to | I stayed at | mostly | mostly at | only | just | I | it was | at my | in my | in a
# Commands said in words, without their sign.
typed-command-today = today | check in | check-in | checkin | todays check-in | today’s check-in
typed-command-yesterday = yesterday | fill in yesterday
typed-command-chart = chart | my chart | graph | my graph
typed-command-settings = settings | setting | options | change settings
typed-command-pause = pause | break | take a break | resume | continue | unpause | go on
typed-command-notes = notes | my notes | note list | journal | my journal | diary
typed-command-track = track | my tracking | what i track | tags | my tags
typed-command-thought = thought record | thought records | new thought record | my thought records
typed-command-target = target | targets | my targets | rate a target
typed-command-privacy = privacy | data | my data
typed-command-export = export | download | download my data
typed-command-stop = stop | stop sharing | unsubscribe
typed-command-clients = clients | my clients
typed-command-invite = invite | invitation | new invitation
# Words for several days of the week, Monday counting 1, Tuesday 2, Wednesday 4 and so on; all but some; what stands between; other names.
typed-days = every day +127 | everyday +127 | all days +127 | daily +127 | all week +127 | weekdays +31 | on weekdays +31 | working days +31 | workdays +31 | monday to friday +31 | mon to fri +31 | weekend +96 | weekends +96 | the weekend +96 | on weekends +96
typed-days-except = except | all except | every day except | but not | not | all but | every day but
typed-days-beside = and | on | the | every
typed-days-names = mon | tue / tues | wed / weds | thu / thur / thurs | fri | sat | sun
# Parts of the day where a time is asked: they are told how to write one, and no more.
typed-say-plain-time = morning | the morning | in the morning | mornings | afternoon | the afternoon | in the afternoon | evening | the evening | in the evening | evenings | early | late | later | after work | after dinner | breakfast | lunch time | lunchtime
# Everyday answers where a number is asked, and no sad one: they are told that a number is wanted, and no more. Then thanks.
typed-say-plain-number = good | very good | pretty good | quite good | fine | all right | alright | well | so so | not bad | not so bad | okayish | average | normal | medium | in between | the same | same as yesterday | as usual | better | a bit better | a little better | much better | better than yesterday | great | meh | ok today | okay today | so-so | ok | okay | ok ish | not too bad | could be better | could be worse | better today | same | the usual
typed-say-thanks = thanks | thank you | thanks a lot | thank you very much | thank you so much | many thanks | ok thanks | ok thank you | thx | ty | great thanks | great thank you | fine thanks | good thanks | perfect thanks | ok great thanks | thanks and good night
# Everyday words that choose nothing wherever they are said, and hold no farewell for good. Then what is asked of the bot and is no
# need: a question mark may stand behind it. Then words that make a last day of what is typed.
typed-say-plain-anywhere = I am fine | I’m fine | I am good | I’m good | I’m ok | I’m okay | I am ok | I am okay | I am all right | I’m all right | all good | all is well | good night | goodnight | night night | see you | see you later | see you soon | see you tomorrow | until tomorrow | talk to you tomorrow
typed-say-plain-asks = when is my session | when is my next session | when is the session | when is the next session | what time is my session | when is my appointment | when is my next appointment | when do I see you | who are you | what can you do | how does this work
typed-date-next = next | the next | this | coming | this coming
typed-date-about = after next | week after | end | month | months | year | session | weekend | christmas | easter | new year | later | soon | then | whenever | open | date
typed-line-between = between
typed-line-and = and
