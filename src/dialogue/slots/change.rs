//! What is changed about a client's check-ins of a day. Written by `store::slots`.

use crate::domain::ids::ItemId;
use crate::domain::occasion::Slot;
use crate::domain::slots::{SlotSet, Timed};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotChange {
    /// It comes like this from now on, be it new or not.
    Set(Timed),
    /// It does not come any more. What it asked stays on the list for the others.
    Remove(Slot),
    /// A question is asked at these check-ins.
    Asks { item: ItemId, slots: SlotSet },
}
