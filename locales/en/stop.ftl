# Ending what is shared.
stop-ask = <b>Who do you want to stop sharing with?</b>
stop-one = { $therapist }
stop-all = Stop with everyone
stop-keep = Keep sharing
stop-confirm-one =
    <b>Stop sharing with { $therapist }?</b>
    They will no longer see any of your answers here, old or new. What they already received stays in their chat. They are told that sharing ended, not why.
stop-confirm-all =
    <b>Stop sharing with everyone?</b>
    Nobody will see your answers here any more, old or new. What your therapists already received stays in their chats. Your therapists are told that sharing ended, not why. Check-ins stop. Your answers stay yours: /export and /delete still work.
stop-alone = Check-ins stop. Your answers stay yours: /export and /delete still work.
stop-others = These still see your answers: { $therapists }.
stop-list-stays = What I ask you stays as it is. You can put any question aside in /settings.
stop-asked-on = { $therapist } added this, and I go on asking it. You can put it aside in /settings.
stop-homework = Any homework from { $therapist } ends too.
stop-yes = Stop sharing
stop-shares-with-nobody = You are not sharing with anyone at the moment.
stop-stopped-one = Done. { $therapist } no longer sees your answers here.
stop-stopped-all = Done. Nobody sees your answers here any more, and I will stop asking.
stop-still-sharing = All right, nothing changed.
stop-therapist-ended = { $therapist } no longer sees your answers here. This is about Tidemark only. Your answers are still yours. What I ask you stays as it is. You can put any question aside in /settings.
stop-last-therapist-ended = { $therapist } no longer sees your answers here. This is about Tidemark only. Your answers are still yours. Check-ins are paused now. You can go on for yourself.
