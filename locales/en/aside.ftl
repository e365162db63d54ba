# What a client puts aside of what is asked of them.
aside-open = What I am asked
aside-title = <b>What I ask you</b>
aside-by = { $item } ({ $therapist })
aside-row = • { $item } <i>(put aside)</i>
aside-hint = Tap ⏸ to put a question aside, ▶ to take it up again. This counts from the next check-in on. Your therapist sees what is put aside.
