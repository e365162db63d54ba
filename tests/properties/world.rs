//! What is kept, as a model: maps instead of tables. It applies the changes a step asks for and gives the facts
//! for the next one, as the store does, for one person: me, who may become a client, a therapist, or both.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use tidemark::dialogue::cards::Cards;
use tidemark::dialogue::effect::{
    Change, CheckinChange, Effect, JoinChange, NewSkill, PauseChange, PlanChange, QuestionChange,
    SettingsChange, SkillChange, Step, TaskChange,
};
use tidemark::dialogue::event::{Event, Gave};
use tidemark::dialogue::facts::{
    CaseDetail, CaseFacts, ClientFacts, DayRef, Facts, Focus, InviteFacts, InviteRef, Inviter, Newer,
    Outline, TherapistFacts,
};
use tidemark::dialogue::plan::Times;
use tidemark::dialogue::press::Press;
use tidemark::dialogue::questions::{NewItem, QUESTIONS_MAX};
use tidemark::dialogue::state::State;
use tidemark::dialogue::{buttons, checkin, focus, step};
use tidemark::domain::alarm::{Alarm, Set};
use tidemark::domain::answers::{Answers, Given, Value};
use tidemark::domain::catalogue;
use tidemark::domain::checkin::{Checkin, Timing};
use tidemark::domain::client::{Arrangements, Pause, PauseLength};
use tidemark::domain::form::{Form, Question};
use tidemark::domain::ids::{InviteId, ItemId, LinkId, PartId, PersonId, SkillId, TaskId};
use tidemark::domain::item::{Item, Name, Part};
use tidemark::domain::lang::Lang;
use tidemark::domain::link::{GUESSES, InviteStanding, Tie};
use tidemark::domain::moment::IN_THE_MIDDLE;
use tidemark::domain::occasion::{Occasion, Slot};
use tidemark::domain::placed::{Asked, Plan};
use tidemark::domain::quiet::Quiet;
use tidemark::domain::scale::SudsWhen;
use tidemark::domain::schedule::{LocalTime, local_day};
use tidemark::domain::series::Ratings;
use tidemark::domain::skill::{Listed, Skill, SkillName};
use tidemark::domain::task::Task;
use tidemark::domain::week::{DayPoint, Point};

use crate::WORDS;
use crate::forms::Typing;
use crate::moves::Outside;

/// The person whose conversation it is.
pub const ME: PersonId = PersonId(1);
/// Therapists who invite me.
const ANA: PersonId = PersonId(2);
const BEN: PersonId = PersonId(3);
/// Shares with me as soon as I am a therapist.
pub const KIM: PersonId = PersonId(4);

/// Codes that stand in links, and what is wrong with the last three.
pub const CODES: [&str; 6] = ["therapist", "ana", "ben", "used", "expired", "revoked"];
pub const LANGS: [&str; 3] = ["en", "es", "ar"];

#[derive(Clone, Debug)]
pub struct World {
    pub now: DateTime<Utc>,
    pub state: State,
    pub cards: Cards,
    pub lang: Lang,
    pub unreachable: bool,
    pub clients: BTreeMap<PersonId, Client>,
    pub alarms: BTreeSet<(DateTime<Utc>, Alarm, PersonId)>,
    zones: BTreeMap<PersonId, Tz>,
    therapist: Option<Therapist>,
    links: Vec<Link>,
    invites: Vec<Invite>,
    tasks: Vec<Homework>,
    misses: i64,
    fresh: i64,
    /// The buttons of check-ins and lists of mine that were shown, those of the last at the end.
    pub shown: Vec<Press>,
    /// The answer that a message of mine gave last.
    pub gave: Option<Gave>,
    /// What the words typed next can only mean, and at which question.
    pub sure: Option<(NaiveDate, Question, Value)>,
}

#[derive(Clone, Debug)]
pub struct Client {
    arrangements: Arrangements,
    pub joined_day: NaiveDate,
    week_told: Option<NaiveDate>,
    pub pause: Option<Pause>,
    skills: Vec<(Skill, bool)>,
    asked: Vec<Asked>,
    /// The items made for this client; one that is asked no more stays, as its answers do.
    own: Vec<Item>,
    taken_aside: Vec<Item>,
    pub days: BTreeMap<NaiveDate, Day>,
}

/// One day's check-in.
#[derive(Clone, Debug, Default)]
pub struct Day {
    planned_at: Option<DateTime<Utc>>,
    sent_at: Option<DateTime<Utc>>,
    expires_at: Option<DateTime<Utc>>,
    completed_at: Option<DateTime<Utc>>,
    closed_at: Option<DateTime<Utc>>,
    /// What was asked, once it was.
    pub form: Option<Vec<ItemId>>,
    pub kept: Answers,
    /// Where the client was since it was put to them, if they have moved.
    zones: Vec<Tz>,
}

#[derive(Clone, Debug)]
struct Therapist {
    name: String,
    weekday: Weekday,
    time: LocalTime,
}

#[derive(Clone, Debug)]
struct Link {
    id: LinkId,
    therapist: PersonId,
    client: PersonId,
    alias: String,
    since: DateTime<Utc>,
    ended: bool,
}

#[derive(Clone, Debug)]
struct Invite {
    id: InviteId,
    code: String,
    from: Option<(PersonId, String)>,
    standing: InviteStanding,
}

#[derive(Clone, Debug)]
struct Homework {
    task: Task,
    client: PersonId,
    /// Of where the client was then.
    given_day: NaiveDate,
    ended: bool,
}

impl World {
    /// A Monday morning on which nobody knows me.
    pub fn new() -> Self {
        let now: DateTime<Utc> = "2026-03-02T09:00:00Z".parse().unwrap();
        let madrid = chrono_tz::Europe::Madrid;
        let mut kim = Client::joining(LocalTime::from_hm(20, 0).unwrap(), now, madrid, 5);
        kim.joined_day = local_day(now, madrid) - TimeDelta::days(9);
        for (ago, mood) in [(1, 4), (2, 6), (4, 0), (9, 10)] {
            let day = kim.days.entry(local_day(now, madrid) - TimeDelta::days(ago)).or_default();
            day.sent_at = Some(now - TimeDelta::days(ago));
            day.kept.give(Question::whole(ItemId(1)), Given::Value(Value::Number(mood)));
        }
        let invites = CODES.iter().zip(1..).map(|(code, id)| Invite {
            id: InviteId(id),
            code: (*code).to_owned(),
            from: match id {
                1 => None,
                3 => Some((BEN, "Otter".to_owned())),
                _ => Some((ANA, "Heron".to_owned())),
            },
            standing: match id {
                4 => InviteStanding::Used,
                5 => InviteStanding::Expired,
                6 => InviteStanding::Revoked,
                _ => InviteStanding::Open,
            },
        });
        Self {
            now,
            state: State::Idle,
            cards: Cards::default(),
            lang: Lang::new("en"),
            unreachable: false,
            clients: BTreeMap::from([(KIM, kim)]),
            alarms: BTreeSet::new(),
            zones: BTreeMap::from([(KIM, madrid)]),
            therapist: None,
            links: Vec::new(),
            invites: invites.collect(),
            tasks: Vec::new(),
            misses: 0,
            fresh: 0,
            shown: Vec::new(),
            gave: None,
            sure: None,
        }
    }

    pub fn me(&self) -> Option<&Client> {
        self.clients.get(&ME)
    }

    pub fn is_therapist(&self) -> bool {
        self.therapist.is_some()
    }

    /// Today, where I live.
    pub fn today(&self) -> NaiveDate {
        local_day(self.now, self.zones.get(&ME).copied().unwrap_or(chrono_tz::UTC))
    }

    /// How a check-in of mine stands; `None` without a client of me.
    pub fn checkin(&self, on: NaiveDate) -> Option<Checkin> {
        Some(self.me()?.checkin(on).unwrap_or_else(|| Checkin::unasked(Occasion::daily(on))))
    }

    pub fn my_zone(&self) -> Option<Tz> {
        self.zones.get(&ME).copied()
    }

    pub fn item(&self, id: ItemId) -> Option<Item> {
        self.items().into_iter().find(|item| item.id == id)
    }

    /// What is typed at the question the conversation is at, and what it can only mean there.
    pub fn types(&self, typing: &Typing) -> (String, Option<(NaiveDate, Question, Value)>) {
        let State::Checkin { occasion, at, .. } = &self.state else {
            return (typing.at(None, false).0, None);
        };
        let (text, value) = typing.at(self.item(at.item).as_ref(), at.shares());
        (text, value.map(|value| (occasion.day, *at, value)))
    }

    /// The words of an event as the bot reads them before the turn.
    pub fn read(&self, mut event: Event) -> Event {
        if let Event::Text(said) | Event::Reply { said, .. } | Event::Edited { said, .. } = &mut event {
            said.word = WORDS.word(&self.lang, &said.text);
            said.lexicon = WORDS.lexicon(&self.lang);
            let standing = buttons::standing(&self.state);
            said.plain = standing.is_some() && WORDS.is_plain(&self.lang, standing.as_ref(), &said.text);
            let screens = standing.into_iter().chain(buttons::night(&self.state, said));
            said.presses =
                screens.flat_map(|screen| WORDS.presses(&self.lang, &screen, &said.text)).collect();
        }
        let card = checkin::asked_card(&self.state, &event, &self.facts(&focus(&self.state, &event)));
        if let Event::Text(said) | Event::Reply { said, .. } | Event::Edited { said, .. } = &mut event {
            if buttons::standing(&self.state).is_none() {
                said.plain = WORDS.is_plain(&self.lang, card.as_ref(), &said.text);
            }
            if let (true, Some(card)) = (said.presses.is_empty(), card) {
                said.presses = WORDS.presses(&self.lang, &card, &said.text);
            }
        }
        event
    }

    /// The turn an event makes, without what it writes.
    pub fn step(&self, event: &Event) -> (Facts, Step) {
        let facts = self.facts(&focus(&self.state, event));
        let step = step(&self.state, event, &facts);
        (facts, step)
    }

    /// Writes what a step asks for.
    pub fn take(&mut self, event: &Event, step: &Step) {
        self.cards = match self.me() {
            Some(_) => self.cards.after(&self.state, event, step),
            None => Cards::default(),
        };
        self.state = step.state.clone();
        for effect in &step.effects {
            let said = matches!(event, Event::Text(_) | Event::Reply { .. });
            if let Effect::Write(Change::Checkin(CheckinChange::Answer { occasion, question, .. })) = effect
                && said
            {
                self.gave = Some(Gave { occasion: *occasion, question: *question, half: None });
            }
            if let Effect::Write(change) = effect {
                self.apply(change);
            }
        }
    }

    /// The clock goes on to the next alarm of mine, which rings.
    pub fn ring(&mut self) -> Option<Event> {
        let next = *self.alarms.iter().find(|(.., whose)| *whose == ME)?;
        self.alarms.remove(&next);
        let (at, alarm, _) = next;
        self.now = self.now.max(at);
        Some(Event::Due(alarm))
    }

    fn apply(&mut self, change: &Change) {
        match change {
            Change::Settings(SettingsChange::Lang(lang)) => self.lang = lang.clone(),
            Change::Zone(zone) => self.move_me(*zone),
            Change::Reachable(reachable) => self.unreachable = !reachable,
            Change::Join(JoinChange::BecomeTherapist { invite, name, zone }) => {
                self.become_therapist(*invite, name, *zone)
            }
            Change::Settings(SettingsChange::DigestAt { weekday, time }) => {
                if let Some(therapist) = &mut self.therapist {
                    (therapist.weekday, therapist.time) = (*weekday, *time);
                }
            }
            Change::Join(JoinChange::BecomeClient { invite, zone, time, .. }) => {
                if let Some((from, alias)) = self.use_up(*invite) {
                    self.move_me(*zone);
                    let client = Client::joining(*time, self.now, *zone, 1);
                    self.clients.entry(ME).or_insert(client);
                    self.tie(from, ME, alias);
                }
            }
            Change::Join(JoinChange::Share { invite }) => {
                if let Some((from, alias)) = self.use_up(*invite) {
                    self.tie(from, ME, alias);
                }
            }
            Change::Invite { code, alias, .. } => {
                let id = InviteId(self.fresh());
                let (code, from) = (code.clone(), Some((ME, alias.clone())));
                self.invites.push(Invite { id, code, from, standing: InviteStanding::Open });
            }
            Change::Join(JoinChange::Guessed) => self.misses += 1,
            Change::EndLink { link, .. } => {
                for ended in self.links.iter_mut().filter(|other| other.id == *link) {
                    ended.ended = true;
                }
            }
            Change::DeletePerson => self.delete_me(),
            Change::Join(JoinChange::ForgetStranger) => {
                if self.therapist.is_none() && !self.clients.contains_key(&ME) {
                    self.delete_me();
                }
            }
            Change::Homework(link, TaskChange::Add { text, last_day }) => {
                self.give_task(*link, text, *last_day)
            }
            Change::Homework(_, TaskChange::End { task, .. }) => {
                for ended in self.tasks.iter_mut().filter(|given| given.task.id == *task) {
                    ended.ended = true;
                }
            }
            Change::Skills(_, change) => self.change_skills(KIM, change),
            Change::OwnSkills(change) => self.change_skills(ME, change),
            Change::Questions(_, QuestionChange::Ask { item, aside, .. }) => self.ask(KIM, item, *aside),
            Change::Questions(_, QuestionChange::Unask { item, .. }) => self.unask(KIM, *item),
            Change::Questions(_, QuestionChange::AskInOrder { order, .. }) => self.ask_in_order(KIM, order),
            Change::Questions(_, QuestionChange::Large { item, on, .. }) => {
                self.chosen(KIM, *item, |asked| asked.large = *on)
            }
            Change::Questions(_, QuestionChange::Watch { item, watch, .. }) => {
                self.chosen(KIM, *item, |asked| asked.watch = *watch)
            }
            Change::Aside { item, aside } => self.chosen(ME, *item, |asked| asked.aside = *aside),
            Change::Plan(PlanChange::SetAlarm { person, set }) => self.set_alarm(*person, *set),
            Change::Plan(PlanChange::ClearAlarm { person, alarm }) => {
                self.alarms.retain(|(_, other, whose)| whose != person || other != alarm);
            }
            _ => self.apply_to_client(change),
        }
    }

    fn ask(&mut self, client: PersonId, new: &NewItem, was_aside: Option<ItemId>) {
        let id = ItemId(self.fresh());
        let item = match new {
            NewItem::Listed(code) => catalogue::of_library(id, code).unwrap(),
            NewItem::Typed(spec) => Item::of_spec(id, spec.clone()),
        };
        if let Some(client) = self.clients.get_mut(&client) {
            client.own.push(item.clone());
            client.taken_aside.retain(|taken| Some(taken.id) != was_aside);
            client.asked.push(Asked { aside: was_aside.is_some(), ..Asked::new(item) });
        }
    }

    fn unask(&mut self, client: PersonId, item: ItemId) {
        if let Some(client) = self.clients.get_mut(&client) {
            let taken = client.asked.iter().filter(|asked| asked.item.id == item && asked.aside);
            client.taken_aside.extend(taken.map(|asked| asked.item.clone()));
            client.asked.retain(|asked| asked.item.id != item);
        }
    }

    fn ask_in_order(&mut self, client: PersonId, order: &[ItemId]) {
        if let Some(client) = self.clients.get_mut(&client) {
            client.asked.sort_by_key(|asked| order.iter().position(|id| *id == asked.item.id));
        }
    }

    fn chosen(&mut self, client: PersonId, item: ItemId, change: impl FnOnce(&mut Asked)) {
        let asked = self
            .clients
            .get_mut(&client)
            .and_then(|client| client.asked.iter_mut().find(|asked| asked.item.id == item));
        if let Some(asked) = asked {
            change(asked);
        }
    }

    fn apply_to_client(&mut self, change: &Change) {
        let whose = match change {
            Change::SudsWhen { client, .. }
            | Change::Pause(PauseChange::Pause { client, .. })
            | Change::Pause(PauseChange::Resume { client, .. })
            | Change::Plan(PlanChange::Plan { client, .. } | PlanChange::Rest { client })
            | Change::Plan(PlanChange::Expires { client, .. }) => *client,
            _ => ME,
        };
        let now = self.now;
        let Some(client) = self.clients.get_mut(&whose) else { return };
        let mut alarm = None;
        match change {
            Change::Settings(SettingsChange::Time(time)) => client.arrangements.time = *time,
            Change::Settings(SettingsChange::Weekdays { days, .. }) => client.arrangements.weekdays = *days,
            Change::Settings(SettingsChange::Nudge(on)) => client.arrangements.nudge = *on,
            Change::Settings(SettingsChange::NudgeLate(late)) => client.arrangements.nudge_late = *late,
            Change::Settings(SettingsChange::WeeklyAt { weekday, time }) => {
                client.arrangements.weekly_weekday = *weekday;
                client.arrangements.weekly_time = *time;
            }
            Change::WeekTold { to } => client.week_told = Some(*to),
            Change::SudsWhen { when, .. } => client.ask_suds(*when),
            Change::Pause(PauseChange::Pause { from_day, until, .. }) => {
                client.pause.get_or_insert(Pause { from_day: *from_day, until: *until });
            }
            Change::Pause(PauseChange::Resume { .. }) => client.pause = None,
            // Of a day's check-ins there is the daily one here.
            Change::Plan(change @ (PlanChange::Plan { .. } | PlanChange::Rest { .. })) => {
                let next = match change {
                    PlanChange::Plan { slot: Slot::DAILY, next, .. } => *next,
                    PlanChange::Plan { .. } => return,
                    _ => None,
                };
                client.plan(next.map(|next| (next.day, next.at)));
                self.alarms.retain(|(_, alarm, owner)| *owner != whose || !matches!(alarm, Alarm::Prompt(_)));
                alarm = next.map(|next| Set { alarm: Alarm::Prompt(Occasion::daily(next.day)), at: next.at });
            }
            Change::Checkin(CheckinChange::Sent { occasion, expires_at }) => {
                let row = client.day(occasion.day);
                (row.sent_at, row.expires_at) = (Some(now), Some(*expires_at));
                alarm = Some(Set { alarm: Alarm::Expiry(*occasion), at: *expires_at });
            }
            Change::Plan(PlanChange::Expires { occasion, at, .. }) => {
                if let Some(row) = client.days.get_mut(&occasion.day) {
                    row.expires_at = Some(*at);
                }
                alarm = Some(Set { alarm: Alarm::Expiry(*occasion), at: *at });
            }
            Change::Checkin(CheckinChange::Closed { occasion }) => {
                if let Some(row) = client.days.get_mut(&occasion.day) {
                    row.closed_at = Some(now);
                }
            }
            Change::Checkin(CheckinChange::Unseen { occasion }) => {
                if let Some(row) = client.days.get_mut(&occasion.day) {
                    (row.sent_at, row.expires_at) = (None, None);
                }
            }
            Change::Checkin(CheckinChange::Opened { occasion }) => drop(client.day(occasion.day)),
            Change::Checkin(CheckinChange::Answer {
                occasion, question, given, takes_back, form, ..
            }) => {
                let row = client.day(occasion.day);
                row.kept.give(*question, given.clone());
                for question in takes_back {
                    row.kept.take_back(*question);
                }
                if let Some(form) = form {
                    row.form = Some(form.clone());
                }
            }
            Change::Checkin(CheckinChange::Completed { occasion }) => {
                if let Some(row) = client.days.get_mut(&occasion.day) {
                    row.completed_at.get_or_insert(now);
                }
            }
            _ => {}
        }
        if let Some(set) = alarm {
            self.set_alarm(whose, set);
        }
    }

    /// What my therapists do to me, in conversations of their own.
    pub fn outside(&mut self, what: &Outside) {
        let (now, zone) = (self.now, self.my_zone());
        let link = self.links.iter().find(|link| link.client == ME && !link.ended).map(|link| link.id);
        let (Some(link), Some(zone)) = (link, zone) else { return };
        match what {
            Outside::GivesTask => self.give_task(link, "walk", None),
            Outside::EndsTask(task) => {
                for ended in
                    self.tasks.iter_mut().filter(|given| given.client == ME && given.task.id == *task)
                {
                    ended.ended = true;
                }
            }
            Outside::RetiresSkill(skill) => self.retire(ME, *skill),
            Outside::AsksSuds(when) => self.apply(&Change::SudsWhen { client: ME, when: *when }),
            Outside::Pauses(length) => {
                let until = match length {
                    PauseLength::Days(days) => Some(now + TimeDelta::days(i64::from(*days))),
                    PauseLength::UntilResumed => None,
                };
                self.apply(&Change::Pause(PauseChange::Pause {
                    client: ME,
                    from_day: local_day(now, zone),
                    until,
                }));
                self.apply(&Change::Plan(PlanChange::Rest { client: ME }));
            }
            Outside::Asks(new) => {
                if self.plan().len() < QUESTIONS_MAX {
                    self.ask(ME, new, None);
                }
            }
            Outside::Unasks(nth) => {
                let plan = self.plan();
                let left = |item: ItemId| plan.iter().any(|asked| asked.item.id != item && !asked.aside);
                if let Some(item) = nth_of(&plan, *nth).map(|asked| asked.item.id).filter(|item| left(*item))
                {
                    self.unask(ME, item);
                }
            }
            Outside::Moves(nth, to) => {
                let mut order: Vec<ItemId> = self.plan().iter().map(|asked| asked.item.id).collect();
                let (at, to) = (usize::from(*nth) % order.len(), usize::from(*to) % order.len());
                order.swap(at, to);
                self.ask_in_order(ME, &order);
            }
            Outside::EndsLink => {
                for ended in self.links.iter_mut().filter(|other| other.id == link) {
                    ended.ended = true;
                }
            }
        }
    }

    /// What stands in my plan, also what is put aside.
    pub fn plan(&self) -> Vec<Asked> {
        self.me().map(|me| me.asked.clone()).unwrap_or_default()
    }

    /// Every item there is for me: everybody's, and those made for me, asked by now or not; their lists filled.
    pub fn items(&self) -> Vec<Item> {
        let Some(me) = self.me() else { return catalogue::everybodys() };
        let ids: Vec<ItemId> = me.known().iter().map(|item| item.id).collect();
        let tasks: Vec<Task> = self.tasks.iter().map(|given| given.task.clone()).collect();
        let skills: Vec<Skill> = me.skills.iter().map(|(skill, _)| skill.clone()).collect();
        form(&ids, &me.own, &skills, &tasks).items
    }

    fn become_therapist(&mut self, invite: InviteId, name: &str, zone: Tz) {
        if self.use_up(invite).is_none() {
            return;
        }
        self.move_me(zone);
        let (weekday, time) = (Weekday::Mon, LocalTime::MIDNIGHT);
        self.therapist = Some(Therapist { name: name.to_owned(), weekday, time });
        self.tie(ME, KIM, "Kite".to_owned());
    }

    /// What was put to me until now keeps where that was.
    fn move_me(&mut self, zone: Tz) {
        let before = self.zones.insert(ME, zone).filter(|before| *before != zone);
        let days = self.clients.get_mut(&ME).into_iter().flat_map(|me| me.days.values_mut());
        let put = |row: &&mut Day| row.form.is_some() || row.sent_at.is_some() || !row.kept.is_empty();
        for row in days.filter(put) {
            row.zones.extend(before.filter(|before| !row.zones.contains(before)));
        }
    }

    fn use_up(&mut self, id: InviteId) -> Option<(PersonId, String)> {
        let invite = self
            .invites
            .iter_mut()
            .find(|invite| invite.id == id && invite.standing == InviteStanding::Open)?;
        invite.standing = InviteStanding::Used;
        Some(invite.from.clone().unwrap_or((ME, String::new())))
    }

    fn tie(&mut self, therapist: PersonId, client: PersonId, alias: String) {
        let there = |link: &Link| link.therapist == therapist && link.client == client && !link.ended;
        if !self.links.iter().any(there) {
            let id = LinkId(i64::try_from(self.links.len()).unwrap() + 1);
            self.links.push(Link { id, therapist, client, alias, since: self.now, ended: false });
        }
    }

    fn give_task(&mut self, link: LinkId, text: &str, last_day: Option<NaiveDate>) {
        let Some(client) =
            self.links.iter().find(|other| other.id == link && !other.ended).map(|link| link.client)
        else {
            return;
        };
        let id = TaskId(i64::try_from(self.tasks.len()).unwrap() + 1);
        let task = Task { id, link: Some(link), text: text.to_owned(), last_day };
        let zone = self.zones.get(&client).copied().unwrap_or(chrono_tz::UTC);
        let given_day = local_day(self.now, zone);
        self.tasks.push(Homework { task, client, given_day, ended: false });
    }

    fn change_skills(&mut self, client: PersonId, change: &SkillChange) {
        let id = SkillId(self.fresh());
        match change {
            SkillChange::Add { skill } => {
                let name = match skill {
                    NewSkill::Listed(code) => SkillName::BuiltIn(code.clone()),
                    NewSkill::Typed { name, .. } => SkillName::Own(name.clone()),
                };
                if let Some(client) = self.clients.get_mut(&client) {
                    client.skills.retain(|(skill, retired)| !retired || skill.name != name);
                    client.skills.push((Skill { id, name }, false));
                }
            }
            SkillChange::Retire { skill } => self.retire(client, *skill),
            SkillChange::Remind { .. } | SkillChange::First { .. } | SkillChange::Show { .. } => {}
        }
    }

    fn retire(&mut self, client: PersonId, skill: SkillId) {
        let skills = self.clients.get_mut(&client).into_iter().flat_map(|client| &mut client.skills);
        for (_, retired) in skills.filter(|(other, _)| other.id == skill) {
            *retired = true;
        }
    }

    fn set_alarm(&mut self, person: PersonId, set: Set) {
        self.alarms.retain(|(_, other, whose)| *whose != person || *other != set.alarm);
        self.alarms.insert((set.at, set.alarm, person));
    }

    fn delete_me(&mut self) {
        self.state = State::Idle;
        self.clients.remove(&ME);
        self.zones.remove(&ME);
        self.therapist = None;
        self.gave = None;
        self.unreachable = false;
        self.misses = 0;
        self.alarms.retain(|(.., whose)| *whose != ME);
        let gone: Vec<LinkId> = self
            .links
            .iter()
            .filter(|link| link.client == ME || link.therapist == ME)
            .map(|link| link.id)
            .collect();
        for link in self.links.iter_mut().filter(|link| gone.contains(&link.id)) {
            link.ended = true;
        }
        for given in
            self.tasks.iter_mut().filter(|given| given.task.link.is_some_and(|link| gone.contains(&link)))
        {
            given.ended = true;
        }
    }

    fn fresh(&mut self) -> i64 {
        self.fresh += 1;
        100 + self.fresh
    }

    fn facts(&self, focus: &Focus) -> Facts {
        let zone = self.my_zone();
        Facts {
            now: self.now,
            said_at: self.now,
            stood_at: None,
            person: ME,
            lang: self.lang.clone(),
            langs: LANGS.iter().map(|tag| Lang::new(tag)).collect(),
            zone,
            unreachable: self.unreachable,
            old_copy: false,
            client: zone.and_then(|zone| self.client_facts(focus, zone)),
            therapist: self.therapist.as_ref().map(|therapist| self.therapist_facts(therapist, focus)),
            removed: false,
            invite: focus.invite.as_ref().and_then(|which| self.invite_facts(which)),
            guessed_too_often: self.misses >= GUESSES,
            yes_counts: true,
            words_behind: false,
            picks: self.cards.picks(),
            drafts: self.cards.drafts().clone().with(&self.state),
            jotted: self.cards.jotted().clone(),
            offered: self.cards.offered(),
            fresh_code: format!("fresh{:07}", self.fresh),
            called: Arc::default(),
        }
    }

    fn client_facts(&self, focus: &Focus, zone: Tz) -> Option<ClientFacts> {
        let me = self.me()?;
        let today = local_day(self.now, zone);
        let day = match focus.day {
            DayRef::On(on) | DayRef::Said(on) => Some(on.day),
            DayRef::DaysAgo(n) => today.checked_sub_days(Days::new(n.into())),
            DayRef::LatestOpen | DayRef::ClosedAhead => me.open_day(),
            DayRef::Standing => {
                let there = |day: &NaiveDate| {
                    me.checkin(*day).is_some_and(|row| row.timing(self.now, zone).is_some())
                };
                self.cards.opened().map(|on| on.day).filter(there).or_else(|| me.standing(self.now, zone))
            }
            DayRef::Answerable { occasion: Occasion { day, .. }, newer, since, .. } => {
                let standing = me.standing(self.now, zone);
                let newer = standing.is_some_and(|standing| {
                    standing > day
                        && match newer {
                            Newer::Never => false,
                            Newer::Always => true,
                            Newer::UnlessAmid
                                if since.is_some_and(|since| self.now - since < IN_THE_MIDDLE) =>
                            {
                                false
                            }
                            Newer::AskedSince | Newer::UnlessAmid => {
                                self.cards.is_below(Occasion::daily(standing), Occasion::daily(day))
                                    != Some(false)
                            }
                        }
                });
                let answerable = me.checkin(day).is_some_and(|row| row.timing(self.now, zone).is_some());
                if answerable && !newer { Some(day) } else { standing }
            }
        };
        let checkin = day.and_then(|day| me.checkin(day));
        let answered = checkin.as_ref().map(|checkin| checkin.answers.clone()).unwrap_or_default();
        let used = answered.chosen(catalogue::SKILLS).to_vec();
        let on = day.unwrap_or(today);
        let asked = |given: &&Homework| {
            let over = given.ended || given.task.last_day.is_some_and(|last| last < on);
            let open = !over && given.given_day <= on;
            given.client == ME && (open || answered.get(of_task(given.task.id)).is_some())
        };
        let skills = me.listed(&used);
        let tasks: Vec<Task> = self.tasks.iter().filter(asked).map(|given| given.task.clone()).collect();
        let row = day.and_then(|day| me.days.get(&day));
        let ids = row.and_then(|row| row.form.clone()).unwrap_or_else(|| me.asks());
        let form = form(&ids, &me.own, &skills, &tasks);
        let beside = me.known().into_iter().filter(|item| form.item(item.id).is_none());
        Some(ClientFacts {
            zone: self.my_zone()?,
            times: Times::default(),
            asked: me.asked.clone(),
            tracked: Vec::new(),
            beside: beside.collect(),
            form,
            arrangements: me.arrangements.clone(),
            joined_day: me.joined_day,
            week_told: me.week_told,
            pause: me.pause,
            ties: self.links.iter().filter(|link| link.client == ME && !link.ended).map(tie).collect(),
            listed: if focus.skills { all_listed(me) } else { Vec::new() },
            skills,
            tasks,
            checkin,
            noted: Vec::new(),
            cards: self.cards.clone(),
            open: me.open_day().map(Occasion::daily),
            last_sent: me.last_sent(),
            quiet: Quiet { days: 5, asked: false },
            journal: Default::default(),
            targets: Default::default(),
            thoughts: Default::default(),
            usual_minutes: None,
            ahead: Vec::new(),
            days: if focus.client_days { me.points() } else { Vec::new() },
            reads: Vec::new(),
            untold: Vec::new(),
        })
    }

    fn therapist_facts(&self, therapist: &Therapist, focus: &Focus) -> TherapistFacts {
        let mine = self.links.iter().filter(|link| link.therapist == ME && !link.ended);
        let caseload = mine.clone().filter_map(|link| {
            let client = self.clients.get(&link.client)?;
            let zone = *self.zones.get(&link.client)?;
            Some(CaseFacts {
                link: link.id,
                client: link.client,
                alias: link.alias.clone(),
                zone,
                today: local_day(self.now, zone),
                paused: client.pause.is_some(),
                only_tie: true,
                outline: focus.caseload_days.then(|| client.outline(local_day(self.now, zone))),
            })
        });
        let case = mine.clone().filter(|link| focus.link == Some(link.id)).find_map(|link| {
            let client = self.clients.get(&link.client)?;
            let given = self.tasks.iter().filter(|given| given.task.link == Some(link.id) && !given.ended);
            Some(CaseDetail {
                link: link.id,
                client: link.client,
                alias: link.alias.clone(),
                zone: *self.zones.get(&link.client)?,
                arrangements: client.arrangements.clone(),
                joined_day: client.joined_day,
                pause: client.pause,
                only_tie: true,
                others: Vec::new(),
                last_sent: client.last_sent(),
                times: Times::default(),
                usual_minutes: None,
                open: client.open_day().map(Occasion::daily),
                asked: client.asked.clone(),
                taken_aside: client.taken_aside.clone(),
                next_day: local_day(self.now, *self.zones.get(&link.client)?),
                tasks_open: given.clone().count(),
                tasks: given.map(|given| given.task.clone()).collect(),
                skills: all_listed(client),
                private_skills: 0,
                targets: Vec::new(),
                outline: client.outline(local_day(self.now, *self.zones.get(&link.client)?)),
            })
        });
        TherapistFacts {
            name: therapist.name.clone(),
            digest_weekday: therapist.weekday,
            digest_time: therapist.time,
            caseload: caseload.collect(),
            invited: Vec::new(),
            case,
        }
    }

    fn invite_facts(&self, which: &InviteRef) -> Option<InviteFacts> {
        let found = self.invites.iter().find(|invite| match which {
            InviteRef::Code(code) => invite.code == *code,
            InviteRef::Id(id) => invite.id == *id,
        })?;
        let inviter = |(therapist, alias): &(PersonId, String)| Inviter {
            therapist: *therapist,
            name: name_of(*therapist),
            alias: alias.clone(),
        };
        Some(InviteFacts { id: found.id, standing: found.standing, from: found.from.as_ref().map(inviter) })
    }
}

fn all_listed(client: &Client) -> Vec<Listed> {
    let mine = |skill| Listed { mine: true, ..Listed::of(skill) };
    client.listed(&[]).into_iter().map(mine).collect()
}

fn of_task(id: TaskId) -> Question {
    Question::part_of(catalogue::HOMEWORK, PartId(id.0))
}

/// Of a list of any length, by a number drawn before it was known.
pub fn nth_of<T>(list: &[T], nth: u8) -> Option<&T> {
    list.get(usize::from(nth).checked_rem(list.len())?)
}

fn form(ids: &[ItemId], own: &[Item], skills: &[Skill], tasks: &[Task]) -> Form {
    let mut form = catalogue::form(ids, own);
    let skill = |skill: &Skill| Part { id: PartId(skill.id.0), name: skill.name.clone() };
    form.set_parts(catalogue::SKILLS, skills.iter().map(skill).collect());
    let task = |task: &Task| Part { id: PartId(task.id.0), name: Name::Own(task.text.clone()) };
    form.set_parts(catalogue::HOMEWORK, tasks.iter().map(task).collect());
    form
}

fn name_of(therapist: PersonId) -> String {
    format!("Dr {}", therapist.0)
}

fn tie(link: &Link) -> Tie {
    Tie {
        link: link.id,
        therapist: link.therapist,
        name: name_of(link.therapist),
        alias: link.alias.clone(),
        since: link.since,
        day: None,
    }
}

impl Client {
    /// Somebody with four skills, the first of this id.
    fn joining(time: LocalTime, now: DateTime<Utc>, zone: Tz, first_skill: i64) -> Self {
        let skill = |(id, key): (i64, &str)| {
            (Skill { id: SkillId(id), name: SkillName::BuiltIn(key.to_owned()) }, false)
        };
        Self {
            arrangements: Arrangements::starting_at(time),
            joined_day: local_day(now, zone),
            week_told: None,
            pause: None,
            asked: catalogue::form(&catalogue::starting(SudsWhen::default()), &[])
                .items
                .into_iter()
                .filter(|item| item.after.is_none())
                .map(Asked::new)
                .collect(),
            own: Vec::new(),
            taken_aside: Vec::new(),
            skills: (first_skill..).zip(["breathing", "grounding", "moving", "talking"]).map(skill).collect(),
            days: BTreeMap::new(),
        }
    }

    /// Rows planned before, never sent, opened nor answered, go; what was due and could not be asked stays.
    fn plan(&mut self, next: Option<(NaiveDate, DateTime<Utc>)>) {
        self.days.retain(|day, row| {
            let unseen = row.form.is_none() && row.kept.is_empty();
            let (Some(planned_at), None, true) = (row.planned_at, row.sent_at, unseen) else {
                return true;
            };
            next.is_some_and(|(next_day, at)| *day == next_day || (planned_at <= at && *day < next_day))
        });
        if let Some((day, at)) = next {
            self.days.entry(day).or_default().planned_at = Some(at);
        }
    }

    /// The items asked by themselves from now on.
    fn asks(&self) -> Vec<ItemId> {
        self.asked.iter().filter(|asked| !asked.aside).map(|asked| asked.item.id).collect()
    }

    fn known(&self) -> Vec<Item> {
        catalogue::everybodys().into_iter().chain(self.own.iter().cloned()).collect()
    }

    /// In the place where they were asked about the other moment.
    fn ask_suds(&mut self, when: SudsWhen) {
        self.arrangements.suds_when = when;
        let to = catalogue::suds(when);
        if self.asked.iter().any(|asked| asked.item.id == to) {
            return;
        }
        let from = self.asked.iter_mut().find(|asked| catalogue::other_moment(to) == Some(asked.item.id));
        let item = catalogue::everybodys().into_iter().find(|item| item.id == to);
        if let (Some(from), Some(item)) = (from, item) {
            from.item = item;
        }
    }

    fn checkin(&self, on: NaiveDate) -> Option<Checkin> {
        let row = self.days.get(&on)?;
        Some(Checkin {
            planned_at: row.planned_at,
            sent_at: row.sent_at,
            completed_at: row.completed_at,
            expires_at: row.expires_at,
            closed_at: row.closed_at,
            opened: row.form.is_some(),
            touched: !row.kept.is_empty(),
            answers: row.kept.clone(),
            zones: row.zones.clone(),
            ..Checkin::unasked(Occasion::daily(on))
        })
    }

    /// The row of a day; from now on it asks what is arranged now.
    fn day(&mut self, on: NaiveDate) -> &mut Day {
        let asks = self.asks();
        let row = self.days.entry(on).or_default();
        row.form.get_or_insert(asks);
        row
    }

    fn open_day(&self) -> Option<NaiveDate> {
        let is_open = |row: &Day| row.sent_at.is_some() && row.closed_at.is_none();
        self.days.iter().rev().find(|(_, row)| is_open(row)).map(|(day, _)| *day)
    }

    /// The latest that text can answer.
    fn standing(&self, now: DateTime<Utc>, zone: Tz) -> Option<NaiveDate> {
        let begun = |day: NaiveDate, row: &Day| {
            let lately = self.checkin(day).is_some_and(|checkin| checkin.timing(now, zone).is_some());
            lately && row.completed_at.is_none() && !row.kept.is_empty()
        };
        let stands = |(day, row): &(&NaiveDate, &Day)| {
            row.closed_at.is_none() && (row.sent_at.is_some() || begun(**day, row))
        };
        self.days.iter().rev().find(stands).map(|(day, _)| *day)
    }

    fn last_sent(&self) -> Option<NaiveDate> {
        self.days.iter().rev().find(|(_, row)| row.sent_at.is_some()).map(|(day, _)| *day)
    }

    /// The skills on the list, and those taken off it that are named already.
    fn listed(&self, used: &[PartId]) -> Vec<Skill> {
        let shown =
            self.skills.iter().filter(|(skill, retired)| !retired || used.contains(&PartId(skill.id.0)));
        shown.map(|(skill, _)| skill.clone()).collect()
    }

    fn points(&self) -> Vec<DayPoint> {
        let known = self.days.iter().filter(|(_, row)| row.sent_at.is_some() || row.kept.has_value());
        known
            .map(|(day, row)| {
                let mut point =
                    DayPoint { asked: true, answered: row.kept.has_value(), ..DayPoint::unasked(*day) };
                for (question, given) in row.kept.iter() {
                    match (given.value(), question.part()) {
                        (Some(Value::Number(value)), None) => {
                            let value = Point::new(*value, Timing::OnTime);
                            point.values.insert(question.item, value);
                        }
                        (Some(Value::Number(value)), Some(part)) => {
                            point.parts.insert((question.item, part), *value);
                        }
                        (Some(Value::Chosen(parts)), _) => {
                            point.chosen.insert(question.item, parts.clone());
                        }
                        (Some(Value::Text(_)) | None, _) => {}
                    }
                }
                point
            })
            .collect()
    }

    fn outline(&self, today: NaiveDate) -> Outline {
        Outline::of(self.points(), today, Ratings::of(&Plan::starting(&self.asks()), &self.own))
    }
}
