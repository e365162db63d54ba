//! Names for rows, so that one kind of id is never taken for another.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta] $name:ident),* $(,)?) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
    )*};
}

id! {
    /// A person: their Telegram user id, which is also the id of their private chat.
    PersonId,
    /// A therapist's tie to a client.
    LinkId,
    /// An invitation, by the operator or by a therapist. Not to be guessed: it stands on buttons.
    InviteId,
    /// A skill on a client's own list.
    SkillId,
    /// A homework task.
    TaskId,
    /// A target of EMDR.
    TargetId,
    /// One question, such as stands on a form.
    ItemId,
    /// A part of an item: one of what there is to choose from, or one of several tasks. Its meaning is its item's.
    PartId,
}
