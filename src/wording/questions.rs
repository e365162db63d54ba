//! What a client is asked, for their therapist: the list, one question, the library, and how a typed one will look.
//! Never decides what may be asked.

use crate::dialogue::drafts;
use crate::dialogue::press::{CaseTap, Press, QuestionTap, SlotTap};
use crate::dialogue::questions::{MANY, QuestionsScreen, Seen, Shown};
use crate::domain::catalogue::{self, GROUPS};
use crate::domain::harm::{self, Hard};
use crate::domain::ids::ItemId;
use crate::domain::item::Better;
use crate::domain::item::{Item, Name};
use crate::domain::kind::Kind;
use crate::domain::placed::{Asked, WATCH_CHOICES, WATCH_PERCENT, Watch, can_be_large, can_be_watched};

use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::{html, items, kind, measured, templates};

/// Characters of a question on a button.
const ON_BUTTON: usize = 24;
const BUDGET: usize = 2800;
/// The share of a scale that is explained, in percent.
const SHARE: u8 = 20;

pub fn screen(say: &Say<'_>, shown: &QuestionsScreen) -> Message {
    let page = Page { say, shown };
    match &shown.shown {
        Shown::List(asked) => page.list(asked),
        Shown::One { item, place, places, seen } => page.one(item, (*place, *places), *seen),
        Shown::Watch { item, seen } => page.watch(item, *seen),
        Shown::Groups => page.groups(),
        Shown::Group(group) => page.group(*group),
        Shown::Ask => page.ask(),
        Shown::Draft(item) => page.draft(item),
        Shown::Templates => templates::choose(say, shown),
        Shown::Template { code, comes, parts, stays, seen } => {
            templates::preview(say, shown, (code, *parts, *seen), (comes, stays))
        }
        Shown::Applied { code, comes, parts, seen } => {
            templates::applied(say, shown, (code, *parts, *seen), comes)
        }
    }
}

struct Page<'a> {
    say: &'a Say<'a>,
    shown: &'a QuestionsScreen,
}

impl Page<'_> {
    fn tap(&self, tap: QuestionTap) -> Press {
        Press::Case(self.shown.link, CaseTap::Question(tap))
    }

    fn alias(&self) -> Args {
        Args::new().name("alias", &self.shown.alias)
    }

    fn list(&self, asked: &[Asked]) -> Message {
        let say = self.say;
        let row = |(at, asked): (usize, &Asked)| {
            let item = &asked.item;
            let args = Args::new().count("number", at + 1).said("item", items::before_answer(say, item));
            let row = say.with("questions-row", args.said("kind", kind::called(say, item)));
            let row = if asked.aside { format!("{row} {}", say.say("questions-aside")) } else { row };
            let unsaid = harm::is_unsaid(item);
            if unsaid { format!("{row} {}", say.say("questions-hard-unsaid")) } else { row }
        };
        let rows: Vec<String> = asked.iter().enumerate().map(row).collect();
        let body =
            Body::new(say.with("questions-title", self.alias())).line(String::new()).rows(say, &rows, BUDGET);
        let usually =
            self.shown.minutes.map(|n| say.with("questions-minutes", Args::new().count("count", n.into())));
        let body = match usually {
            Some(usually) => body.part(usually),
            None => body,
        };
        // What the client has put aside takes no time.
        let asked_now = asked.iter().filter(|asked| !asked.aside).count();
        let many = Args::new().count("count", asked_now);
        let body = if asked_now > MANY { body.part(say.with("questions-many", many)) } else { body };
        let open = |(at, Asked { item, .. }): (usize, &Asked)| {
            let label = format!(
                "{} {}",
                say.whole(u16::try_from(at + 1).unwrap_or(u16::MAX)),
                label(say, &item.name)
            );
            (label, self.tap(QuestionTap::Open(item.id)))
        };
        Message::new(body.text())
            .grid(2, asked.iter().enumerate().map(open).collect())
            .row(vec![
                (say.label("questions-library"), self.tap(QuestionTap::Library)),
                (say.label("questions-type"), self.tap(QuestionTap::Type)),
            ])
            .row(vec![
                (say.label("questions-templates"), self.tap(QuestionTap::Templates)),
                (say.label("slots-open"), Press::Case(self.shown.link, CaseTap::Slot(SlotTap::List))),
            ])
            .button(say.label("clients-back-to-case"), Press::Case(self.shown.link, CaseTap::Open))
    }

    fn one(&self, asked: &Asked, (place, places): (usize, usize), seen: Seen) -> Message {
        let (say, item) = (self.say, &asked.item);
        let count = Args::new().count("place", place).count("places", places);
        let mut body = Body::new(say.with("checkin-progress", count)).part(as_asked(say, item));
        if asked.aside {
            body = body.part(say.say("questions-aside"));
        }
        if harm::can_be_said(item) {
            body = body.part(say.say("questions-hard-choose"));
            body = body.maybe(said_of_danger(say, item));
        } else if let Some(said) = said_of_danger(say, item) {
            body = body.part(said);
        }
        let large = (asked.large && can_be_large(item)).then(|| say.say("questions-is-large"));
        let watch = can_be_watched(item).then(|| watch_words(say, asked.watch, item)).flatten();
        let watch = watch.map(|watch| say.with("questions-watch-now", Args::new().said("watch", watch)));
        let chosen: Vec<String> = large.into_iter().chain(watch).collect();
        if !chosen.is_empty() {
            body = body.part(chosen.join("\n"));
        }
        let mut moves = Vec::new();
        if place > 1 {
            moves.push((say.label("questions-up"), self.tap(QuestionTap::Up(item.id, seen))));
        }
        if place < places {
            moves.push((say.label("questions-down"), self.tap(QuestionTap::Down(item.id, seen))));
        }
        let ends = self.hard_ends(item, |better| QuestionTap::Better(item.id, better, seen));
        let message = Message::new(body.part(say.say("questions-remove-hint")).text());
        let message = ends.into_iter().fold(message, Message::row).row(moves).row(self.pictured(asked, seen));
        message
            .button(say.label("questions-remove"), self.tap(QuestionTap::Remove(item.id, seen)))
            .button(say.label("common-back"), self.tap(QuestionTap::List))
    }

    /// Which answers need care, of a question that somebody typed: those at the high end, at the low one, or none. What was
    /// said is ticked.
    fn hard_ends(&self, item: &Item, tap: impl Fn(Better) -> QuestionTap) -> Vec<Vec<(String, Press)>> {
        hard_ends(self.say, item, |better| self.tap(tap(better)))
    }

    /// What can be chosen about how it is shown.
    fn pictured(&self, Asked { item, large, .. }: &Asked, seen: Seen) -> Vec<(String, Press)> {
        let mut row = Vec::new();
        if can_be_large(item) {
            let key = if *large { "questions-make-small" } else { "questions-make-large" };
            row.push((self.say.label(key), self.tap(QuestionTap::Large(item.id, !large, seen))));
        }
        if can_be_watched(item) {
            row.push((self.say.label("questions-watch-open"), self.tap(QuestionTap::WatchAsk(item.id))));
        }
        row
    }

    fn watch(&self, Asked { item, watch: now, .. }: &Asked, seen: Seen) -> Message {
        let say = self.say;
        // Where no end is better, the usual is never.
        let usual = watch_words(say, Watch::Usual, item);
        let now = if usual.is_none() && *now == Watch::Usual { Watch::Never } else { *now };
        let marked = |watch: Watch, label: String| if watch == now { format!("✓ {label}") } else { label };
        let tap = |watch| self.tap(QuestionTap::Watch(item.id, watch, seen));
        let falls = WATCH_CHOICES.map(Watch::Falls).into_iter().filter(|_| item.better != Better::Lower);
        let rises = WATCH_CHOICES.map(Watch::Rises).into_iter().filter(|_| item.better != Better::Higher);
        let choice = |watch| Some((marked(watch, html::plain(&watch_words(say, watch, item)?)), tap(watch)));
        let usual = usual.map(|words| {
            let label = say.label_with("questions-watch-usual", Args::new().said("watch", words));
            (marked(Watch::Usual, label), tap(Watch::Usual))
        });
        let never = (marked(Watch::Never, say.label("questions-watch-never")), tap(Watch::Never));
        let example = self.example_of_share(item).text("share", &say.whole(SHARE));
        let body =
            Body::new(items::before_answer(say, item)).part(say.with("questions-watch-title", example));
        Message::new(body.text())
            .grid(2, falls.chain(rises).filter_map(choice).collect())
            .grid(1, usual.into_iter().chain([never]).collect())
            .button(say.label("common-back"), self.tap(QuestionTap::Open(item.id)))
    }

    /// What a share of a scale is: of one that everybody knows, or of a day.
    fn example_of_share(&self, item: &Item) -> Args {
        let say = self.say;
        let (low, high) =
            item.kind.scale().filter(|_| !matches!(item.kind, Kind::Rating(_))).unwrap_or((0, 10));
        let points = f64::from(high - low) * f64::from(SHARE) / 100.0;
        let end = |number| html::plain(&kind::measured(say, item, number));
        let args = Args::new().text("low", &end(low)).text("high", &end(high));
        args.text("points", &html::plain(&kind::apart(say, item, points, 0)))
    }

    fn groups(&self) -> Message {
        let say = self.say;
        let open = |(at, group): (usize, &catalogue::Group)| {
            let tap = QuestionTap::Group(u8::try_from(at).unwrap_or(u8::MAX));
            (html::plain(&kind::group(say, *group)), self.tap(tap))
        };
        Message::new(say.with("questions-groups", self.alias()))
            .grid(2, GROUPS.iter().enumerate().map(open).collect())
            .button(say.label("common-back"), self.tap(QuestionTap::List))
    }

    fn group(&self, group: u8) -> Message {
        let say = self.say;
        let Some(group) = GROUPS.get(usize::from(group)) else { return self.groups() };
        let listed: Vec<_> =
            catalogue::library().into_iter().filter(|listed| listed.group == *group).collect();
        let item = |code: &str| catalogue::of_library(ItemId(0), code);
        let rows: Vec<String> = listed
            .iter()
            .filter_map(|listed| item(listed.code))
            .map(|item| {
                let args = Args::new().said("item", items::name(say, &item.name));
                say.with(
                    "questions-listed",
                    args.said("asked", html::plain(&items::ask(say, &item, None, "today", false))),
                )
            })
            .collect();
        let pick = |listed: &catalogue::Listed| {
            (label(say, &Name::BuiltIn(listed.code.into())), self.tap(QuestionTap::Pick(listed.code)))
        };
        let body = Body::new(format!("<b>{}</b>", kind::group(say, *group)));
        Message::new(body.line(String::new()).rows(say, &rows, BUDGET).part(say.say("questions-pick")).text())
            .grid(2, listed.iter().map(pick).collect())
            .button(say.label("common-back"), self.tap(QuestionTap::Library))
    }

    fn ask(&self) -> Message {
        let scale = format!("{}-{}", self.say.whole(0), self.say.whole(5));
        Message::new(self.say.with("questions-ask", self.alias().text("scale", &scale)))
            .button(self.say.label("common-back"), self.tap(QuestionTap::List))
    }

    fn draft(&self, item: &Item) -> Message {
        let say = self.say;
        let body = as_it_looks(say, Body::new(say.with("questions-draft", self.alias())), item);
        let (under, change) =
            (Some(drafts::of_question(item)), (say.label("questions-change"), self.tap(QuestionTap::Type)));
        // Nothing is said of it yet, whatever an older version wrote.
        let item = &Item { better: Better::Unsaid, ..item.clone() };
        let ends = self.hard_ends(item, |better| QuestionTap::Keep(under, Some(better)));
        if ends.is_empty() {
            let keep = (say.label("questions-keep"), self.tap(QuestionTap::Keep(under, None)));
            return Message::new(body.part(say.say("questions-draft-hint")).text()).row(vec![keep, change]);
        }
        let body = body.part(say.say("questions-hard-ask")).part(say.say("questions-hard-ask-hint"));
        ends.into_iter().fold(Message::new(body.text()), Message::row).row(vec![change])
    }
}

/// A question that was typed as it will be asked, with its buttons.
pub fn as_it_looks(say: &Say<'_>, body: Body, item: &Item) -> Body {
    let labels: Vec<String> = match &item.kind {
        Kind::Several { parts } => parts.iter().map(|part| items::part_label(say, part, ON_BUTTON)).collect(),
        _ => kind::buttons(say, item).into_iter().map(|(label, _)| label).collect(),
    };
    let buttons: Vec<String> = labels.iter().map(|label| format!("[{label}]")).collect();
    let body = body.part(as_asked(say, item));
    let body = if buttons.is_empty() { body } else { body.line(html::escape(&buttons.join(" "))) };
    body.maybe(kind::takes_only(say, item))
}

/// Which answers need care, of a question that somebody typed: those at the high end, at the low one, or none. What was
/// said is ticked.
pub fn hard_ends(say: &Say<'_>, item: &Item, tap: impl Fn(Better) -> Press) -> Vec<Vec<(String, Press)>> {
    let Some(ends) = harm::ends(item).filter(|_| harm::can_be_said(item)) else { return Vec::new() };
    let [low, high] = measured::typed_ends(item);
    let end = |better: Better, word: String| {
        let label = ends.hard(better).map(|hard| self::hard(say, item, hard));
        let label = match (label, word.is_empty()) {
            (Some(label), true) => html::plain(&label),
            (Some(label), false) => {
                let word = html::escape(&html::cut(&html::plain(&word), ON_BUTTON / 2));
                say.label_with("questions-hard-end", Args::new().said("which", label).said("end", word))
            }
            (None, _) => say.label("questions-hard-none"),
        };
        let label = if item.better == better { format!("✓ {label}") } else { label };
        (label, tap(better))
    };
    let ends = vec![end(Better::Lower, high), end(Better::Higher, low)];
    vec![ends, vec![end(Better::Neither, String::new())]]
}

/// "15% lower"; `None` where it never stands out.
fn watch_words(say: &Say<'_>, watch: Watch, item: &Item) -> Option<String> {
    let percent = match watch {
        Watch::Usual => WATCH_PERCENT,
        Watch::Never => return None,
        Watch::Falls(percent) | Watch::Rises(percent) => percent,
    };
    let (_, rises) = watch.limit(item)?;
    let key = if rises { "questions-watch-higher" } else { "questions-watch-lower" };
    Some(say.with(key, Args::new().count("percent", percent.into())))
}

/// After which answers the client reads whom to call, and which a week begins with; nothing where no answer of ours does.
fn said_of_danger(say: &Say<'_>, item: &Item) -> Option<String> {
    match (harm::told(item), harm::marked(item)) {
        (Some(told), Some(marked)) => {
            let args =
                Args::new().said("told", hard(say, item, told)).said("marked", hard(say, item, marked));
            let key = if told == marked { "questions-hard-same" } else { "questions-hard" };
            let said = say.with(key, args);
            Some(match harm::is_unsaid(item) {
                true => format!("{}\n{said}", say.say("questions-hard-unsaid-yet")),
                false => said,
            })
        }
        _ => harm::can_be_said(item).then(|| say.say("questions-hard-none-said")),
    }
}

/// The answers at one end, as they stand on a button: "8 or more", "2 or less", "10", "Yes", "More than 0".
fn hard(say: &Say<'_>, item: &Item, hard: Hard) -> String {
    let number = |number: i32| kind::measured(say, item, number);
    let Some((low, high)) = item.kind.ends() else { return String::new() };
    let (key, end) = match hard {
        Hard::From(from) if from >= high => return number(high),
        Hard::UpTo(to) if to <= low => return number(low),
        // Of a count there is no more to say than that there was any.
        Hard::From(from) if from == low + 1 => ("questions-hard-above", number(low)),
        Hard::From(from) => ("questions-hard-from", number(from)),
        Hard::UpTo(to) => ("questions-hard-up-to", number(to)),
    };
    say.with(key, Args::new().said("end", end))
}

/// The question as the client reads it, with what may be answered.
fn as_asked(say: &Say<'_>, item: &Item) -> String {
    format!("{}\n{}", items::ask(say, item, None, "today", false), kind::hint(say, item))
}

fn label(say: &Say<'_>, name: &Name) -> String {
    html::cut(&html::plain(&items::name(say, name)), ON_BUTTON)
}
