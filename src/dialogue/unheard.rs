//! Words that were no answer: whoever wrote them may be in need, and nobody is reading along.
//! Never asks what the words say. The rule is only that they are words, or figures that are no slip of a rating, and
//! that nothing came of them.

use super::checkin;
use super::effect::{Change, Effect, Lane, Step};
use super::event::{CLIENT_COMMANDS, Said, THERAPIST_COMMANDS, Word};
use super::facts::Facts;
use super::note;
use super::screen::{
    Line, Screen, SkillLine, SkillShown, SkillsScreen, SlotLine, TargetLine, TargetScreen, ThoughtScreen,
    TrackLine,
};
use super::state::State;
use crate::domain::typed::TypedError;

/// The one gate for what is typed: where nothing came of it but a sentence of ours, that sentence says first that
/// nobody reads along and whom to call. Only a plain slip is corrected and no more, "11" on a scale to 10,
/// a name that cannot be one, and words of a closed list, such as "half of it" of a task. The name of a command is told how
/// that is given; "stop" may be more than its name, and so may any where a number is asked.
pub fn answered(mut step: Step, before: &State, said: &Said, facts: &Facts) -> Step {
    let unread = said.is_unread();
    // Nobody is asked for a number who may have written that they cannot go on.
    let asked_here = matches!(before, State::Thought { .. } | State::Rates { .. });
    let not_kept = match checkin::is_at_rest(facts) && !asked_here {
        true => Line::NothingAsked,
        false => Line::NotKept { note: checkin::takes_words(before, facts) },
    };
    let at_home = matches!(before, State::Idle | State::Checkin { .. }) && is_known(facts);
    if said.thanks && said.front.is_none() && (at_home || matches!(before, State::Joining(_))) {
        return welcome(step);
    }
    if is_at_work(before, facts) {
        return beside_work(step);
    }
    if said.plain
        || said.front.is_some()
        || said.nearly_yes
        || is_yes_to_nothing(said, &step)
        || is_yes_once_more(said, facts)
        || note::is_answer(said, &step)
        || is_asked_of_which_day(said, &step)
        || step.effects.iter().any(|effect| came_of_it(effect) && !(unread && is_the_card_again(effect)))
        || is_choice(before, &step.state, said)
    {
        return step;
    }
    let slip = said.is_figures();
    let command = said.command.filter(|name| is_theirs(name, facts));
    let plainly = command.is_some_and(|name| name != "stop") && !matches!(before, State::Checkin { .. });
    for effect in &mut step.effects {
        if let Effect::Show(Screen::Line(line), _) = effect
            && !(slip && line.corrects_a_slip() || said.is_one_or_other())
            && !line.was_taken()
            && !line.was_understood()
        {
            let command = command.filter(|_| line.says_how_to_answer());
            let plainly = plainly && command.is_some();
            if let Some(command) = command {
                *line = Line::ThereIsACommand { command: command.to_owned() };
            }
            if !plainly {
                *line = if line.asks_for_an_answer(said) { not_kept.clone() } else { line.clone() }.unheard();
            }
        }
    }
    if unread && !slip && !said.is_one_or_other() {
        whom_to_call_first(&mut step);
    }
    step
}

/// Whatever is shown beside it, a card or a question asked again: the reply begins with whom to call.
fn whom_to_call_first(step: &mut Step) {
    let is_line = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(_), _));
    let is_unheard = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(Line::Unheard(_)), _));
    let Some(first) = step.effects.iter().position(Effect::is_seen) else { return };
    if step.effects.get(first).is_some_and(is_line) {
        return;
    }
    let call = match step.effects.iter().position(is_unheard) {
        Some(place) => step.effects.remove(place),
        None => Effect::Show(Screen::Line(Line::NotKept { note: false }.unheard()), Lane::Reply),
    };
    step.effects.insert(first, call);
}

/// A picture or a voice where a question stands: it was not kept, as words that were no answer, and the question comes
/// below where it has a card or is one of the way in.
pub fn unreadable(state: &State, facts: &Facts, line: Line) -> Step {
    let asked = match state {
        State::Idle => checkin::asked_now(facts),
        State::Checkin { occasion, .. } => checkin::waits(facts, Some(*occasion)).then(|| state.clone()),
        State::Joining(_) => Some(state.clone()),
        _ => None,
    };
    match asked {
        Some(asked) => Step::new(asked).line(Line::NotKeptBeside(Box::new(line))),
        None => Step::new(state.clone()).line(still_open(state, facts, line)),
    }
}

/// What was no answer takes no question away, and says so where one stands.
pub fn still_open(state: &State, facts: &Facts, line: Line) -> Line {
    let asked = match state {
        State::Idle => checkin::waits(facts, None),
        State::Checkin { occasion, .. } => checkin::waits(facts, Some(*occasion)),
        State::Joining(_)
        | State::Zone
        | State::Time(_)
        | State::Inviting
        | State::Question { .. }
        | State::Task { .. }
        | State::TaskUntil { .. }
        | State::Skill { .. }
        | State::Skills { .. }
        | State::Slots { .. }
        | State::Track { .. }
        | State::Deleting
        | State::Searching { .. }
        | State::Thought { .. }
        | State::Target { .. }
        | State::Rates { .. }
        | State::Buttons { .. } => true,
    };
    if asked { Line::StillOpen(Box::new(line)) } else { line }
}

/// Words behind a command that means nothing by them: whom to call, and then what the command does.
pub fn behind_a_command(mut step: Step) -> Step {
    if let Some(first) = step.effects.iter().position(Effect::is_seen) {
        step.effects.insert(first, Effect::Show(Screen::Line(Line::Unwatched), Lane::Reply));
    }
    step
}

/// A therapist who gives a client a skill, a task, a question or an alias: what is typed there is work.
pub fn is_at_work(state: &State, facts: &Facts) -> bool {
    let arranges = matches!(
        state,
        State::Inviting
            | State::Task { .. }
            | State::TaskUntil { .. }
            | State::Skill { .. }
            | State::Skills { link: Some(_), .. }
            | State::Slots { link: Some(_), .. }
            | State::Target { .. }
            | State::Question { .. }
    );
    arranges && facts.therapist.is_some()
}

/// What was read and found wanting is told alone; beside anything else stands that I do not read along, in one line.
fn beside_work(mut step: Step) -> Step {
    if step.effects.iter().any(came_of_it) {
        return step;
    }
    for effect in &mut step.effects {
        if let Effect::Show(Screen::Line(line), _) = effect
            && !line.was_read()
            && !matches!(line, Line::AtWork(_) | Line::Unheard(_))
        {
            *line = Line::AtWork(Some(Box::new(line.clone())));
        }
    }
    step
}

fn is_known(facts: &Facts) -> bool {
    facts.client.is_some() || facts.therapist.is_some()
}

/// Thanks are answered in kind, where they were no answer.
fn welcome(mut step: Step) -> Step {
    if step.effects.iter().any(came_of_it) {
        return step;
    }
    step.effects.retain(|effect| !effect.is_seen());
    step.line(Line::Welcome)
}

/// A plain yes where nothing is asked: said once more, to what is done.
fn is_yes_to_nothing(said: &Said, step: &Step) -> bool {
    let nothing = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(Line::NothingAsked), _));
    said.word == Some(Word::Yes) && !said.is_a_question() && step.effects.iter().all(nothing)
}

/// A plain yes where a text was shared by one, and what is asked now takes none: it is told how that is answered.
fn is_yes_once_more(said: &Said, facts: &Facts) -> bool {
    let checkin = facts.client.as_ref().and_then(|client| client.checkin.as_ref());
    let shared = checkin.is_some_and(|checkin| checkin.answers.shared_text().is_some());
    said.word == Some(Word::Yes) && !said.is_a_question() && shared
}

/// The words of a button, which may be meant of either of two cards.
fn is_asked_of_which_day(said: &Said, step: &Step) -> bool {
    let known = matches!(said.word, Some(Word::Done | Word::Skip | Word::Back)) || !said.presses.is_empty();
    let which = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(Line::WhichDay { .. }), _));
    known && step.effects.iter().any(which)
}

/// Is it a command of somebody like this?
fn is_theirs(name: &str, facts: &Facts) -> bool {
    facts.client.is_some() && CLIENT_COMMANDS.contains(&name)
        || facts.therapist.is_some() && THERAPIST_COMMANDS.contains(&name)
}

/// "No" to a question that it ends: the word of a button was understood.
fn is_choice(before: &State, after: &State, said: &Said) -> bool {
    let asked = !matches!(before, State::Idle | State::Checkin { .. });
    let known = said.word.is_some() || !said.presses.is_empty();
    known && asked && before != after
}

impl Line {
    /// Is it the answer to a name that somebody has already?
    fn was_taken(&self) -> bool {
        matches!(
            self,
            Self::AliasTaken { .. }
                | Self::SkillTaken { .. }
                | Self::TaskTaken { .. }
                | Self::Skills(SkillLine::Taken { .. })
                | Self::Track(TrackLine::TagTaken)
                | Self::Target(TargetLine::Taken { .. })
        )
    }

    /// Is it to a number or a time that was read to its last word, and can only not be taken as it stands?
    fn was_understood(&self) -> bool {
        matches!(
            self,
            Self::EditNotTaken(_)
                | Self::NotRead { error: TypedError::NotWhole { .. } | TypedError::TwoMeanings, .. }
        )
    }

    /// Is it the answer to a name, a line or a day of a therapist that was read, and found wanting as one?
    fn was_read(&self) -> bool {
        matches!(
            self,
            Self::AliasTaken { .. }
                | Self::SkillTaken { .. }
                | Self::TaskTaken { .. }
                | Self::NameWithoutLetter
                | Self::NoQuestion(_)
                | Self::QuestionTaken { .. }
                | Self::QuestionsFull { .. }
                | Self::SkillsFull { .. }
                | Self::Skills(SkillLine::ReminderTooLong { .. } | SkillLine::ReminderEmpty)
                | Self::Target(TargetLine::Taken { .. } | TargetLine::Full { .. })
                | Self::TasksFull { .. }
                | Self::TasksFullOthers { .. }
                | Self::InvitesFull { .. }
                | Self::NotFound
                | Self::DateUnclear
                | Self::DatePast
                | Self::DateFar
                | Self::DateTooSoon
                | Self::Slots(SlotLine::Clash(_))
        )
    }

    /// Does it ask for a number or a choice? What is wrong with times or numbers that have no word beside them is said.
    fn asks_for_an_answer(&self, said: &Said) -> bool {
        let in_words = said.text.chars().any(char::is_alphabetic);
        let line = self.itself();
        let of_words = !matches!(line, Self::NotRead { .. }) || in_words;
        of_words
            && matches!(
                line,
                Self::NotANumber { .. }
                    | Self::AmongWords
                    | Self::NotWhole { .. }
                    | Self::OutOfRange { .. }
                    | Self::PickNumbers { .. }
                    | Self::PickWords { .. }
                    | Self::NotRead { .. }
                    | Self::TimeUnclear
                    | Self::Slots(SlotLine::WhenUnclear)
                    | Self::AgreeWithButton
            )
    }

    /// Does it say nothing but that there is no question, or how one is answered?
    fn says_how_to_answer(&self) -> bool {
        matches!(
            self.itself(),
            Self::NothingAsked
                | Self::UseButtons
                | Self::AgreeWithButton
                | Self::NotANumber { .. }
                | Self::AmongWords
                | Self::PickNumbers { .. }
                | Self::PickWords { .. }
                | Self::NotRead { .. }
                | Self::TimeUnclear
                | Self::Slots(SlotLine::WhenUnclear)
                | Self::ZoneUnknown
        )
    }

    /// What it says itself, whatever that is said beside.
    fn itself(&self) -> &Self {
        match self {
            Self::Unheard(line)
            | Self::StillOpen(line)
            | Self::NotKeptBeside(line)
            | Self::AtWork(Some(line))
            | Self::OfDay { line, .. } => line.itself(),
            line => line,
        }
    }

    /// The same, to words that were no answer.
    pub fn unheard(self) -> Self {
        match self {
            Self::Unheard(_) => self,
            line => Self::Unheard(Box::new(line)),
        }
    }

    /// Several numbers may be one to call, spelt out, or a day at its worst on another scale.
    fn corrects_a_slip(&self) -> bool {
        !matches!(self.itself(), Self::SeveralNumbers { .. })
    }
}

/// A card that shows no more than it did: no answer, and nothing understood.
fn is_the_card_again(effect: &Effect) -> bool {
    let (Effect::Show(screen, _) | Effect::Replace(screen)) = effect else { return false };
    match screen {
        Screen::Checkin(card) => card.noted.is_none() && card.either.is_empty() && card.begun.is_none(),
        Screen::CheckinClosed { .. }
        | Screen::Thought(ThoughtScreen::RecordAsk { new: false, .. })
        | Screen::Target(TargetScreen::AskRating { again: true, .. }) => true,
        // Nothing was found, and all groups are shown once more.
        Screen::Skills(SkillsScreen::SkillPage(page)) => page.shown == SkillShown::Groups { nothing: true },
        _ => false,
    }
}

fn came_of_it(effect: &Effect) -> bool {
    !matches!(
        effect,
        Effect::Show(Screen::Line(_), _) | Effect::Toast(_) | Effect::Write(Change::Reachable(_))
    )
}
