//! Everything that can happen, as proptest draws it: mostly what could well be, sometimes what never should.

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Tz;
use proptest::prelude::*;
use tidemark::dialogue::event::{Command, Event, Gave, Said, Unreadable, Word};
use tidemark::dialogue::press::{
    AsideTap, CaseTap, ClientsTap, DataTap, JoinTap, PauseTap, Press, QuestionTap, RateTap, SettingsTap,
    SkillTap, StopTap, Tap, TargetTap, ThoughtTap, TrackTap, ZoneTap,
};
use tidemark::dialogue::questions::NewItem;
use tidemark::dialogue::screen::{PauseScreen, Screen};
use tidemark::dialogue::state::{AsksSkill, AsksSlot, AsksTrack, Joining, State, TimeFor};
use tidemark::domain::alarm::Alarm;
use tidemark::domain::catalogue::TEMPLATES;
use tidemark::domain::client::PauseLength;
use tidemark::domain::form::Question;
use tidemark::domain::ids::{InviteId, ItemId, LinkId, PartId, SkillId, TargetId, TaskId};
use tidemark::domain::item::Better;
use tidemark::domain::lang::Lang;
use tidemark::domain::occasion::Occasion;
use tidemark::domain::placed::{Watch, told_mark};
use tidemark::domain::scale::SudsWhen;
use tidemark::domain::schedule::{LocalTime, Weekdays};
use tidemark::domain::target::Scale;
use tidemark::domain::thought::Part;

use crate::forms::{Touch, Typing, new_item, touch, typing};
use crate::world::{CODES, LANGS, World, nth_of};

#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a move lives for one step of a test")]
pub enum Move {
    Happens(Event),
    /// On a day counted back from today.
    Taps(i8, Tap),
    Rings(i8, fn(Occasion) -> Alarm),
    /// The next alarm that is set rings at its time.
    RingsNext,
    Waits(u16),
    /// Somebody else's doing.
    Outside(Outside),
    /// The conversation stands somewhere else, however it came there.
    Stands(State),
    /// A tap on an item of mine, be it asked by now or not.
    Touches(i8, Touch),
    /// A button of a card that was shown, counted back from the last.
    PressesShown(u8),
    /// Words at what is asked, read as the bot reads them; of a reply, to the card of that day.
    Types(Option<i8>, Typing),
    /// The message that answered last is changed.
    Changes(Typing),
    /// I put one of the questions aside, or take it up again.
    Asides(u8, bool),
}

/// What a therapist of mine does.
#[derive(Clone, Debug)]
pub enum Outside {
    GivesTask,
    EndsTask(TaskId),
    RetiresSkill(SkillId),
    AsksSuds(SudsWhen),
    Pauses(PauseLength),
    EndsLink,
    Asks(NewItem),
    /// Those of the plan are meant by their place, whatever stands there by then.
    Unasks(u8),
    Moves(u8, u8),
}

impl Move {
    /// The event it is, after what it does to the world besides.
    pub fn made(&self, world: &mut World) -> Option<Event> {
        let today = world.today();
        let day = |ago: i8| {
            let days = Days::new(ago.unsigned_abs().into());
            if ago < 0 { today.checked_add_days(days) } else { today.checked_sub_days(days) }
        };
        match self {
            Self::Happens(event) => Some(event.clone()),
            Self::Taps(ago, tap) => Some(Event::Pressed(Press::Checkin(Occasion::daily(day(*ago)?), *tap))),
            Self::Rings(ago, alarm) => Some(Event::Due(alarm(Occasion::daily(day(*ago)?)))),
            Self::RingsNext => world.ring(),
            Self::Waits(minutes) => {
                world.now += chrono::TimeDelta::minutes(i64::from(*minutes));
                None
            }
            Self::Outside(what) => {
                world.outside(what);
                None
            }
            Self::Stands(state) => {
                world.state = state.clone();
                None
            }
            Self::Touches(ago, touch) => {
                let tap = touch.on(nth_of(&world.items(), touch.item)?);
                Some(Event::Pressed(Press::Checkin(Occasion::daily(day(*ago)?), tap)))
            }
            Self::PressesShown(nth) => {
                let back = usize::from(*nth) % world.shown.len().clamp(1, usize::from(*nth / 8) + 12);
                world.shown.iter().rev().nth(back).cloned().map(Event::Pressed)
            }
            Self::Types(reply, typing) => {
                let (text, sure) = world.types(typing);
                world.sure = sure.filter(|_| reply.is_none());
                let said = Said::of(&text);
                let event = match reply {
                    // There is a card of it to reply to.
                    Some(ago) => {
                        let day =
                            day(*ago).filter(|day| world.checkin(*day).is_some_and(|day| day.opened))?;
                        Event::Reply { occasion: Occasion::daily(day), said }
                    }
                    None => Event::typed(&text, None),
                };
                Some(world.read(event))
            }
            Self::Changes(typing) => {
                let gave = world.gave;
                let item = gave.and_then(|gave| world.item(gave.question.item));
                let (text, _) = typing.at(item.as_ref(), gave.is_some_and(|gave| gave.question.shares()));
                Some(world.read(Event::Edited { said: Said::of(&text), gave }))
            }
            Self::Asides(nth, aside) => {
                let item = nth_of(&world.plan(), *nth)?.item.id;
                Some(Event::Pressed(Press::Aside(AsideTap::Put(item, *aside))))
            }
        }
    }
}

/// A stretch of somebody's life with the bot.
pub fn life() -> impl Strategy<Value = Vec<Move>> {
    prop::collection::vec(one(), 1..60)
}

/// A stretch of the life of somebody with a form of their own, and with a therapist who goes on changing it.
pub fn life_with_a_form() -> impl Strategy<Value = Vec<Move>> {
    let reply = prop::option::weighted(0.2, ago());
    let own = prop_oneof![
        8 => (ago(), touch()).prop_map(|(ago, touch)| Move::Touches(ago, touch)),
        10 => any::<u8>().prop_map(Move::PressesShown),
        10 => (reply, typing()).prop_map(|(reply, typing)| Move::Types(reply, typing)),
        2 => typing().prop_map(Move::Changes),
        2 => any::<(u8, bool)>().prop_map(|(nth, aside)| Move::Asides(nth, aside)),
        2 => new_item().prop_map(|item| Move::Outside(Outside::Asks(item))),
        1 => any::<u8>().prop_map(|nth| Move::Outside(Outside::Unasks(nth))),
        1 => any::<(u8, u8)>().prop_map(|(at, to)| Move::Outside(Outside::Moves(at, to))),
        4 => Just(Move::RingsNext),
        2 => prop::sample::select(vec![Command::Today, Command::Yesterday])
            .prop_map(|command| Move::Happens(Event::Command(command))),
    ];
    prop::collection::vec(prop_oneof![4 => own, 1 => one()], 1..60)
}

/// The way in as a client, then as a therapist, taken for certain.
pub fn joining(as_client: bool, as_therapist: bool) -> Vec<Move> {
    let happens = |event: Event| Move::Happens(event);
    let start = |code: &str| happens(Event::Command(Command::Start(Some(code.to_owned()))));
    let says = |text: &str| happens(Event::Text(Said::of(text)));
    let mut moves = Vec::new();
    if as_client {
        moves.extend([
            start("ana"),
            happens(Event::Pressed(Press::Join(JoinTap::Agree(InviteId(2), Some(told_mark(&[])))))),
        ]);
        moves.extend([says("Europe/Madrid"), says("20:30")]);
    }
    if as_therapist {
        moves.extend([
            start("therapist"),
            happens(Event::Pressed(Press::Join(JoinTap::TherapistToo(InviteId(1))))),
        ]);
        moves.extend([says("Dr Me"), says("Europe/Madrid")]);
    }
    moves
}

fn one() -> impl Strategy<Value = Move> {
    prop_oneof![
        12 => (ago(), tap()).prop_map(|(ago, tap)| Move::Taps(ago, tap)),
        6 => said().prop_map(|said| Move::Happens(Event::Text(said))),
        2 => (any_day(), said()).prop_map(|(day, said)| Move::Happens(Event::Reply { occasion: Occasion::daily(day), said })),
        2 => (prop::option::of((any_day(), question())), said()).prop_map(|(gave, said)| {
            let gave = gave.map(|(day, question)| Gave { occasion: Occasion::daily(day), question, half: None });
            Move::Happens(Event::Edited { said, gave })
        }),
        4 => command().prop_map(|command| Move::Happens(Event::Command(command))),
        6 => press().prop_map(|press| Move::Happens(Event::Pressed(press))),
        6 => Just(Move::RingsNext),
        2 => (ago(), dated_alarm()).prop_map(|(ago, alarm)| Move::Rings(ago, alarm)),
        2 => other().prop_map(Move::Happens),
        3 => any::<u16>().prop_map(|minutes| Move::Waits(minutes % 2000)),
        3 => outside().prop_map(Move::Outside),
        1 => state().prop_map(Move::Stands),
    ]
}

fn other() -> impl Strategy<Value = Event> {
    let unreadable = prop_oneof![
        Just(Unreadable::Sticker),
        Just(Unreadable::Voice),
        Just(Unreadable::Picture),
        Just(Unreadable::Edited),
        Just(Unreadable::Forwarded),
        Just(Unreadable::Other),
    ];
    prop_oneof![
        Just(Event::StaleButton),
        prop::option::of(zone()).prop_map(Event::Located),
        unreadable.prop_map(Event::Unreadable),
        Just(Event::WasAway),
        Just(Event::ClockSetBack),
        Just(Event::Blocked),
        Just(Event::Returned),
        Just(Event::Due(Alarm::PauseEnd)),
        Just(Event::Due(Alarm::Ease)),
        Just(Event::Due(Alarm::Weekly)),
        Just(Event::Due(Alarm::Digest)),
        any_day().prop_map(|day| Event::Due(Alarm::Prompt(Occasion::daily(day)))),
    ]
}

fn ago() -> impl Strategy<Value = i8> {
    prop_oneof![6 => Just(0), 3 => Just(1), 2 => -2..=4i8]
}

/// Whatever day a forged button can name.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
        any::<i32>().prop_filter_map("within the calendar", NaiveDate::from_num_days_from_ce_opt),
    ]
}

fn dated_alarm() -> impl Strategy<Value = fn(Occasion) -> Alarm> {
    prop_oneof![
        Just(Alarm::Prompt as fn(Occasion) -> Alarm),
        Just(Alarm::Nudge as fn(Occasion) -> Alarm),
        Just(Alarm::Expiry as fn(Occasion) -> Alarm),
    ]
}

fn id() -> impl Strategy<Value = i64> {
    prop_oneof![12 => 1..=3i64, 3 => 1..=9i64, 1 => any::<i64>()]
}

fn item() -> impl Strategy<Value = ItemId> {
    prop_oneof![16 => 1..=8i64, 1 => any::<i64>()].prop_map(ItemId)
}

fn question() -> impl Strategy<Value = Question> {
    prop_oneof![
        6 => item().prop_map(Question::whole),
        2 => (prop::sample::select(vec![6, 8]), id())
            .prop_map(|(item, part)| Question::part_of(ItemId(item), PartId(part))),
        1 => (item(), id()).prop_map(|(item, part)| Question::part_of(item, PartId(part))),
        1 => item().prop_map(Question::share),
    ]
}

/// The items that are lists, and that are texts, and sometimes any.
fn of(known: i64) -> impl Strategy<Value = ItemId> {
    prop_oneof![8 => Just(ItemId(known)), 1 => item()]
}

fn tap() -> impl Strategy<Value = Tap> {
    let number = || prop_oneof![6 => 0..=10i32, 3 => 0..=100i32, 1 => any::<i32>()];
    prop_oneof![
        8 => (question(), number()).prop_map(|(question, n)| Tap::Give(question, n)),
        3 => (of(4), id(), any::<bool>()).prop_map(|(item, id, on)| Tap::Choose(item, PartId(id), on)),
        1 => of(4).prop_map(Tap::NoneOf),
        1 => of(4).prop_map(Tap::Chosen),
        1 => of(7).prop_map(Tap::NoText),
        1 => of(7).prop_map(Tap::RemoveText),
        1 => (of(7), any::<bool>()).prop_map(|(item, on)| Tap::Share(item, on)),
        3 => question().prop_map(Tap::Skip),
        2 => question().prop_map(Tap::Goto),
        1 => (question(), 0..=9u8).prop_map(|(question, page)| Tap::Read(question, page)),
        1 => Just(Tap::Finish),
    ]
}

fn said() -> impl Strategy<Value = Said> {
    let text = prop_oneof![
        4 => (0..=120i32).prop_map(|n| n.to_string()),
        1 => prop::sample::select(vec!["7/10", "٧", "７", "1, 3", "-1", "3.5", "7 or 8"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["20:30", "8am", "25:00", "Madrid", "America", "Tokyo"]).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["2026-04-01", "1.1.2020", "tomorrow", "Heron", ""]).prop_map(str::to_owned),
        2 => "\\PC{0,60}",
        1 => any::<String>(),
        1 => (0..5000usize).prop_map(|n| "ش".repeat(n)),
    ];
    let word = prop_oneof![
        Just(Word::Yes),
        Just(Word::No),
        Just(Word::Skip),
        Just(Word::Back),
        Just(Word::Done),
        Just(Word::None),
        Just(Word::Delete),
    ];
    (text, prop::option::weighted(0.25, word)).prop_map(|(text, word)| Said { word, ..Said::of(&text) })
}

fn command() -> impl Strategy<Value = Command> {
    let code = prop_oneof![
        4 => prop::sample::select(CODES.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{1,8}",
    ];
    prop_oneof![
        4 => prop::option::of(code).prop_map(Command::Start),
        4 => Just(Command::Today),
        2 => Just(Command::Yesterday),
        1 => Just(Command::Chart),
        1 => Just(Command::Settings),
        1 => Just(Command::Pause),
        1 => Just(Command::Privacy),
        1 => Just(Command::Export),
        1 => Just(Command::Stop),
        1 => Just(Command::Delete),
        1 => Just(Command::Help),
        1 => Just(Command::Cancel),
        1 => Just(Command::Invite),
        1 => Just(Command::Clients),
        1 => prop::sample::select(vec![Command::Thought, Command::Target]),
        1 => Just(Command::Unknown),
    ]
}

fn press() -> impl Strategy<Value = Press> {
    let plain = prop::sample::select(vec![
        Press::Today,
        Press::Yesterday,
        Press::Chart,
        Press::Data(DataTap::Export),
        Press::Help,
        Press::Join(JoinTap::Decline(None)),
        Press::Settings(SettingsTap::ChooseLang),
        Press::Zone(ZoneTap::Share),
        Press::Zone(ZoneTap::Clocks),
        Press::Settings(SettingsTap::Show),
        Press::Zone(ZoneTap::Ask),
        Press::Settings(SettingsTap::ChooseWeekdays),
        Press::Pause(PauseTap::Resume),
        Press::Stop(StopTap::AskAll),
        Press::Stop(StopTap::All),
        Press::Stop(StopTap::Keep),
        Press::Data(DataTap::AskDelete),
        Press::Clients(ClientsTap::List),
        Press::Invite,
        Press::Thought(ThoughtTap::New),
        Press::Thought(ThoughtTap::List(0)),
        Press::Rate(RateTap::List),
        Press::Rate(RateTap::Begin(TargetId(1))),
    ]);
    let lang = prop::sample::select(LANGS.to_vec())
        .prop_map(|tag| Press::Settings(SettingsTap::Lang(Lang::new(tag))));
    prop_oneof![
        8 => plain,
        4 => ((1..=7i64), list()).prop_map(|(id, list)| Press::Join(JoinTap::Agree(InviteId(id), list))),
        2 => (1..=7i64).prop_map(|id| Press::Join(JoinTap::TherapistToo(InviteId(id)))),
        2 => lang,
        1 => "[a-z]{2}".prop_map(|tag| Press::Settings(SettingsTap::Lang(Lang::new(&tag)))),
        2 => zone().prop_map(|x| Press::Zone(ZoneTap::Chosen(x))),
        2 => (time_for(), time()).prop_map(|(what, time)| Press::Settings(SettingsTap::Time(what, time))),
        1 => time_for().prop_map(|x| Press::Settings(SettingsTap::ChooseTime(x))),
        1 => weekdays().prop_map(|x| Press::Settings(SettingsTap::Weekdays(x))),
        1 => time_for().prop_map(|x| Press::Settings(SettingsTap::ChooseWeekday(x))),
        1 => (time_for(), 0..=6u8).prop_map(|(what, day)| Press::Settings(SettingsTap::Weekday(what, day))),
        1 => any::<bool>().prop_map(|x| Press::Settings(SettingsTap::Nudge(x))),
        1 => any::<bool>().prop_map(|x| Press::Settings(SettingsTap::NudgeLate(x))),
        1 => (1..=9i64, any::<bool>()).prop_map(|(id, aside)| Press::Aside(AsideTap::Put(ItemId(id), aside))),
        2 => pause().prop_map(|x| Press::Pause(PauseTap::For(x))),
        1 => id().prop_map(|id| Press::Stop(StopTap::AskOne(LinkId(id)))),
        1 => id().prop_map(|id| Press::Stop(StopTap::One(LinkId(id)))),
        8 => (id(), case_tap()).prop_map(|(link, tap)| Press::Case(LinkId(link), tap)),
        2 => (any_day(), tap()).prop_map(|(day, tap)| Press::Checkin(Occasion::daily(day), tap)),
        1 => any_day().prop_map(|day| Press::Day(Occasion::daily(day))),
        3 => skill_tap().prop_map(Press::Skills),
        3 => track_tap().prop_map(Press::Track),
    ]
}

fn case_tap() -> impl Strategy<Value = CaseTap> {
    let plain = prop::sample::select(vec![
        CaseTap::Open,
        CaseTap::Chart,
        CaseTap::Homework,
        CaseTap::AddTask,
        CaseTap::NoLastDay(None),
        CaseTap::NoLastDay(Some(0)),
        CaseTap::Skills,
        CaseTap::AddSkill,
        CaseTap::PauseAsk,
        CaseTap::Resume,
        CaseTap::EndAsk,
        CaseTap::End,
        CaseTap::Target(TargetTap::List),
        CaseTap::Target(TargetTap::Add),
        CaseTap::Target(TargetTap::End(TargetId(1))),
        CaseTap::Target(TargetTap::Ratings),
    ]);
    prop_oneof![
        8 => plain,
        1 => id().prop_map(|id| CaseTap::EndTask(TaskId(id))),
        1 => id().prop_map(|id| CaseTap::RetireSkill(SkillId(id))),
        2 => skill_tap().prop_map(CaseTap::Skill),
        3 => question_tap().prop_map(CaseTap::Question),
        1 => suds_when().prop_map(CaseTap::SudsWhen),
        1 => pause().prop_map(CaseTap::Pause),
    ]
}

fn skill_tap() -> impl Strategy<Value = SkillTap> {
    let skill = || id().prop_map(SkillId);
    prop_oneof![
        prop::sample::select(vec![SkillTap::List, SkillTap::Library, SkillTap::Type]),
        any::<u8>().prop_map(|group| SkillTap::Group(group % 10)),
        prop::sample::select(vec!["cold", "breathing", "strong_box"]).prop_map(SkillTap::Pick),
        skill().prop_map(SkillTap::Open),
        skill().prop_map(SkillTap::Remind),
        skill().prop_map(SkillTap::First),
        (skill(), any::<bool>()).prop_map(|(skill, open)| SkillTap::Show(skill, open)),
        skill().prop_map(SkillTap::Off),
    ]
}

fn track_tap() -> impl Strategy<Value = TrackTap> {
    let (item, tag) = (|| id().prop_map(ItemId), || id().prop_map(PartId));
    prop_oneof![
        prop::sample::select(vec![TrackTap::List, TrackTap::Add, TrackTap::Type, TrackTap::Together]),
        prop::sample::select(vec!["track_food", "energy"]).prop_map(TrackTap::Pick),
        any::<u32>().prop_map(|mark| TrackTap::Keep(Some(mark), None)),
        item().prop_map(TrackTap::Open),
        (item(), any::<bool>()).prop_map(|(item, on)| TrackTap::Ask(item, on)),
        (item(), any::<u32>()).prop_map(|(item, mark)| TrackTap::Show(item, mark)),
        item().prop_map(TrackTap::TypeTags),
        (item(), tag()).prop_map(|(item, tag)| TrackTap::Rename(item, tag)),
    ]
}

fn asks_skill() -> impl Strategy<Value = AsksSkill> {
    prop_oneof![
        Just(AsksSkill::Part),
        Just(AsksSkill::Name),
        id().prop_map(|id| AsksSkill::Reminder(SkillId(id))),
    ]
}

/// Mostly a button of before the list was marked: the mark of one that was seen is rarely guessed.
fn seen() -> impl Strategy<Value = Option<u16>> {
    prop_oneof![4 => Just(None), 1 => any::<u16>().prop_map(Some)]
}

fn better() -> impl Strategy<Value = Better> {
    prop::sample::select(vec![Better::Higher, Better::Lower, Better::Neither, Better::Unsaid])
}

fn watch() -> impl Strategy<Value = Watch> {
    prop_oneof![
        Just(Watch::Usual),
        Just(Watch::Never),
        (0..=100u8).prop_map(Watch::Falls),
        (0..=100u8).prop_map(Watch::Rises),
    ]
}

fn outside() -> impl Strategy<Value = Outside> {
    prop_oneof![
        4 => Just(Outside::GivesTask),
        1 => id().prop_map(|id| Outside::EndsTask(TaskId(id))),
        1 => id().prop_map(|id| Outside::RetiresSkill(SkillId(id))),
        1 => suds_when().prop_map(Outside::AsksSuds),
        1 => pause().prop_map(Outside::Pauses),
        1 => Just(Outside::EndsLink),
    ]
}

fn state() -> impl Strategy<Value = State> {
    let invite = || (1..=7i64).prop_map(InviteId);
    let link = || id().prop_map(LinkId);
    let day = (0..40u64).prop_map(|n| NaiveDate::from_ymd_opt(2026, 2, 20).unwrap() + Days::new(n));
    prop_oneof![
        Just(State::Idle),
        (day, question()).prop_map(|(day, at)| State::checkin(Occasion::daily(day), at)),
        (invite(), list()).prop_map(|(invite, list)| State::Joining(Joining::Consent { invite, list })),
        invite().prop_map(|invite| State::Joining(Joining::ClientZone { invite })),
        (invite(), zone()).prop_map(|(invite, zone)| State::Joining(Joining::ClientTime { invite, zone })),
        invite().prop_map(|invite| State::Joining(Joining::TherapistName { invite })),
        (invite(), "\\PC{1,40}")
            .prop_map(|(invite, name)| State::Joining(Joining::TherapistZone { invite, name })),
        Just(State::Zone),
        time_for().prop_map(State::Time),
        Just(State::Inviting),
        link().prop_map(|link| State::Task { link }),
        (link(), "\\PC{1,200}").prop_map(|(link, text)| State::TaskUntil { link, text }),
        link().prop_map(|link| State::Skill { link }),
        (prop::option::of(link()), asks_skill()).prop_map(|(link, asks)| State::Skills { link, asks }),
        prop::option::of(link()).prop_map(|link| State::Slots { link, asks: AsksSlot::When(None) }),
        Just(State::Track { asks: AsksTrack::Question, draft: None }),
        id().prop_map(|id| State::Track { asks: AsksTrack::Tags(ItemId(id)), draft: None }),
        Just(State::Deleting),
        Just(State::Searching { touched: DateTime::UNIX_EPOCH }),
        link().prop_map(|link| State::Target { link }),
        prop::sample::select(Part::ALL.to_vec()).prop_map(|at| State::Thought {
            key: "AbCdEf012_-x".into(),
            at,
            touched: DateTime::UNIX_EPOCH
        }),
        prop::sample::select(vec![Scale::Suds, Scale::Voc]).prop_map(|at| State::Rates {
            target: TargetId(1),
            key: "AbCdEf012_-x".into(),
            at,
            touched: DateTime::UNIX_EPOCH
        }),
        Just(State::Buttons {
            screen: Screen::Pause(PauseScreen::AskPause).to_json().unwrap(),
            touched: DateTime::UNIX_EPOCH
        }),
    ]
}

pub fn zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(vec![
        chrono_tz::Europe::Madrid,
        chrono_tz::Asia::Kathmandu,
        chrono_tz::Pacific::Kiritimati,
        chrono_tz::Pacific::Pago_Pago,
        chrono_tz::Australia::Lord_Howe,
        chrono_tz::Africa::Casablanca,
    ])
}

fn time() -> impl Strategy<Value = LocalTime> {
    (0..1440u16).prop_map(|minutes| LocalTime::new(minutes).unwrap())
}

fn weekdays() -> impl Strategy<Value = Weekdays> {
    (1..=127u8).prop_map(|bits| Weekdays::from_bits(bits).unwrap())
}

fn time_for() -> impl Strategy<Value = TimeFor> {
    prop::sample::select(vec![TimeFor::Prompt, TimeFor::Weekly, TimeFor::Digest])
}

fn template() -> impl Strategy<Value = &'static str> {
    prop::sample::select(TEMPLATES.map(|template| template.code).to_vec())
}

fn question_tap() -> impl Strategy<Value = QuestionTap> {
    let item = || prop_oneof![6 => 1..=8i64, 3 => 101..=110i64, 1 => any::<i64>()].prop_map(ItemId);
    prop_oneof![
        Just(QuestionTap::List),
        item().prop_map(QuestionTap::Open),
        (item(), seen()).prop_map(|(id, seen)| QuestionTap::Up(id, seen)),
        (item(), seen()).prop_map(|(id, seen)| QuestionTap::Down(id, seen)),
        (item(), seen()).prop_map(|(id, seen)| QuestionTap::Remove(id, seen)),
        (item(), any::<bool>(), seen()).prop_map(|(id, on, seen)| QuestionTap::Large(id, on, seen)),
        item().prop_map(QuestionTap::WatchAsk),
        (item(), watch(), seen()).prop_map(|(id, watch, seen)| QuestionTap::Watch(id, watch, seen)),
        (item(), better(), seen()).prop_map(|(id, better, seen)| QuestionTap::Better(id, better, seen)),
        (any::<u32>(), better()).prop_map(|(mark, better)| QuestionTap::Keep(Some(mark), Some(better))),
        Just(QuestionTap::Library),
        any::<u8>().prop_map(QuestionTap::Group),
        prop::sample::select(vec!["sleep_hours", "panic_attacks", "sleep_quality"])
            .prop_map(QuestionTap::Pick),
        Just(QuestionTap::Templates),
        template().prop_map(QuestionTap::Template),
        (template(), any::<u16>(), seen())
            .prop_map(|(code, parts, seen)| QuestionTap::Apply(code, parts, seen)),
        (template(), any::<u16>(), seen())
            .prop_map(|(code, parts, seen)| QuestionTap::Undo(code, parts, seen)),
        Just(QuestionTap::Type),
        Just(QuestionTap::Keep(None, None)),
        any::<u32>().prop_map(|mark| QuestionTap::Keep(Some(mark), None)),
    ]
}

fn suds_when() -> impl Strategy<Value = SudsWhen> {
    prop::sample::select(vec![SudsWhen::HighestToday, SudsWhen::RightNow])
}

fn pause() -> impl Strategy<Value = PauseLength> {
    prop_oneof![(1..=31u8).prop_map(PauseLength::Days), Just(PauseLength::UntilResumed)]
}

/// The mark of a list in a consent: of the one shown to a stranger, of another, or none.
fn list() -> impl Strategy<Value = Option<u32>> {
    prop_oneof![4 => Just(Some(told_mark(&[]))), 1 => any::<u32>().prop_map(Some), 1 => Just(None)]
}
