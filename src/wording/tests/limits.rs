//! Whatever people type, the page stays whole and Telegram takes it.

use proptest::prelude::*;

use crate::dialogue::press::DATA_MAX;
use crate::dialogue::screen::{
    Aim, ClientRow, ClientsScreen, DataScreen, HomeworkScreen, InviteScreen, JoinScreen, Line, Look, Page,
    Screen, SkillShown, SkillsScreen, StopScreen, ZoneScreen,
};
use crate::domain::catalogue::samples::{
    ASK_NOTE, ASK_SKILLS, ASK_SUDS, ask_task, ask_useful, chosen, form, number, text as written,
};
use crate::domain::form::Question;
use crate::domain::ids::{InviteId, ItemId, LinkId, SkillId, TaskId};
use crate::domain::item::{Item, Name, Spec};
use crate::domain::kind::Kind;
use crate::domain::placed::Asked;
use crate::domain::scale::SudsWhen;
use crate::domain::series::Gone;
use crate::domain::shared::SharedText;
use crate::domain::skill::{Skill, SkillName};
use crate::domain::thought::Shared as SharedPart;
use crate::domain::week::{Further, Left, Sum, TaskWeek, WeekSummary};

use super::cards::card;
use super::samples::{Sample, ZONE, at, day, digest_page, samples, task, tie};
use super::skills::{listed, own_page};
use super::weeks::{flags, left, mood, suds, told, week, worst};
use super::words;
use crate::wording::differences::messages;
use crate::wording::html::{plain, visible_len};
use crate::wording::{Button, CaseCard, DigestRow, Message, OwnWeek, Words};

/// Every screen with that text wherever a person's text can stand, and much of it.
fn full_of(text: &str) -> Vec<Sample> {
    let own = || text.to_owned();
    let link = LinkId(1);
    let skills: Vec<Skill> = (0..40).map(|n| Skill { id: SkillId(n), name: SkillName::Own(own()) }).collect();
    let tasks: Vec<_> = (0..30).map(|n| task(n, text)).collect();
    let mut done = card(None);
    done.form = form(SudsWhen::HighestToday, &skills, &tasks);
    done.answers.give(ASK_SKILLS, chosen(&(0..40).collect::<Vec<i64>>()));
    done.answers.give(ASK_NOTE, written(text, true));
    for each in &tasks {
        done.answers.give(ask_task(each.id.0), number(2));
        done.answers.give(ask_useful(each.id.0), number(4));
    }
    // As many texts of their own as a therapist asks.
    let texts = (0..10).map(|n| Item::of_spec(ItemId(100 + n), Spec::typed(text.into(), Kind::Text)));
    let mut wordy = done.clone();
    wordy.form.items.extend(texts.clone());
    for item in texts {
        wordy.answers.give(Question::whole(item.id), written(text, true));
    }
    let mut asked = done.clone();
    asked.at = Some(ASK_SKILLS);
    let mut remind = done.clone();
    remind.at = Some(ASK_SUDS);
    remind.reading = Some(super::skills::reading(&skills, text));
    let mut about_task = done.clone();
    about_task.at = Some(ask_task(3));
    let mut about_note = done.clone();
    about_note.at = Some(ASK_NOTE);
    let case = CaseCard {
        link,
        alias: own(),
        summary: week(),
        flags: flags(),
        top_skill: skills.first().cloned(),
        tasks: tasks
            .iter()
            .map(|task| TaskWeek { id: task.id, text: task.text.clone(), days: 3, said: 3 })
            .collect(),
        notes: (1..=7).map(|_| shared(text)).collect(),
        records: vec![super::thought::shared(SharedPart::All, text); 3],
        pause: None,
        next: None,
        asked_on: None,
        zone: ZONE,
        suds_when: Some(SudsWhen::RightNow),
    };
    let aim = || Aim { link, alias: own(), week: Some(week().week) };
    let row = || DigestRow {
        link: LinkId(1),
        alias: own(),
        summary: week(),
        flags: flags(),
        paused: true,
        asked_on: None,
    };
    let task_week = |n| TaskWeek { id: TaskId(n), text: own(), days: 3, said: 3 };
    let read = |_| crate::dialogue::facts::Read {
        therapist: own(),
        what: crate::dialogue::facts::ReadWhat::Card,
        at: at("2026-03-03T19:05:00Z"),
    };
    let mut screens: Vec<Screen> = [done, wordy, asked, remind, about_task, about_note]
        .map(|card| Screen::Checkin(Box::new(card)))
        .into();
    screens.extend([
        Screen::Join(JoinScreen::Consent { invite: InviteId(1), therapist: own(), asked: list_of(text) }),
        Screen::Clients(ClientsScreen::Clients {
            rows: (0..20).map(|n| ClientRow { link: LinkId(n), alias: own(), paused: true }).collect(),
            page: Page { number: 1, total: 200 },
        }),
        Screen::Homework(HomeworkScreen::Homework { link, alias: own(), tasks }),
        Screen::Skills(SkillsScreen::Skills {
            link,
            alias: own(),
            skills: listed(&skills, text),
            private: 40,
        }),
        own_page(SkillShown::List(listed(&skills, text))),
        own_page(SkillShown::One(listed(&skills, text)[0].clone())),
        own_page(SkillShown::AskReminder(listed(&skills, text)[0].clone())),
        Screen::Look(Look::Case(aim())),
        Screen::Look(Look::CaseChart(aim())),
        Screen::Look(Look::Session { aim: aim(), weeks: 26 }),
        Screen::Look(Look::SessionFile { aim: aim(), weeks: 26 }),
        Screen::Look(Look::Album { cases: vec![aim(); 10] }),
        Screen::Invite(InviteScreen::Invited { alias: own(), code: "Ab-_9".into(), days: 14 }),
        Screen::Stop(StopScreen::AskStop { ties: (0..50).map(|_| tie(text)).collect() }),
        Screen::Stop(StopScreen::ConfirmStop {
            tie: Some(tie(text)),
            others: vec![own(); 9],
            stays: vec![Name::Own(own()); 24],
        }),
        Screen::Aside(list_of(text)),
        Screen::Data(DataScreen::Privacy {
            ties: (0..50).map(|_| tie(text)).collect(),
            reads: (0..200).map(read).collect(),
            zone: ZONE,
            is_client: true,
            is_therapist: true,
            was_therapist: false,
        }),
        Screen::Homework(HomeworkScreen::AskTaskUntil { link, text: own() }),
        Screen::Zone(ZoneScreen::PickZone { zones: chrono_tz::TZ_VARIANTS.to_vec() }),
        Screen::Join(JoinScreen::TherapistReady { name: own() }),
        Screen::Line(Line::NewTask { therapist: own(), text: own() }),
        Screen::Line(Line::TaskAdded { text: own(), last_day: Some(day("2026-03-03")) }),
    ]);
    let own_week = OwnWeek {
        summary: week(),
        top_skill: skills.first().cloned(),
        tasks: (0..30).map(task_week).collect(),
        told: told(),
        better: skills.into_iter().next(),
    };
    let seen = [
        Sample::Own(Box::new(own_week)),
        Sample::Case(Box::new(case)),
        digest_page((0..20).map(|_| row()).collect(), Page { number: 1, total: 200 }, true),
        Sample::Chart(own(), Box::new(week())),
    ];
    screens.into_iter().map(Sample::from).chain(seen).collect()
}

fn is_caption(sample: &Sample) -> bool {
    match sample {
        Sample::Screen(screen) => matches!(
            screen,
            Screen::Weekly { .. }
                | Screen::Look(_)
                | Screen::Data(DataScreen::Export)
                | Screen::Invite(InviteScreen::Invited { .. })
        ),
        Sample::Case(_) => false,
        Sample::Own(_) | Sample::Digest(_) | Sample::Chart(..) => true,
    }
}

/// Tags are ours and closed, every `&` starts an entity, isolates are closed.
fn assert_whole(html: &str) {
    let mut open = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find(['<', '&']) {
        rest = &rest[start..];
        let end = rest
            .find(if rest.starts_with('<') { '>' } else { ';' })
            .unwrap_or_else(|| panic!("open end: {html}"));
        match &rest[..=end] {
            "<b>" | "<i>" => open.push(rest[1..=1].to_owned()),
            "<blockquote expandable>" => open.push("blockquote".to_owned()),
            "</blockquote>" => assert_eq!(open.pop().as_deref(), Some("blockquote"), "{html}"),
            "</b>" | "</i>" => assert_eq!(open.pop().as_deref(), Some(&rest[2..=2]), "{html}"),
            "&amp;" | "&lt;" | "&gt;" | "&quot;" => {}
            other => panic!("{other} in {html}"),
        }
        rest = &rest[end + 1..];
    }
    assert_eq!(open, Vec::<String>::new(), "{html}");
    assert_isolated(html);
}

fn assert_isolated(text: &str) {
    let count = |c| text.matches(c).count();
    assert_eq!(count('\u{2068}'), count('\u{2069}'), "isolates in {text:?}");
}

fn assert_sendable(message: &Message, sample: &Sample) {
    assert_whole(&message.text);
    let max = if is_caption(sample) { 1024 } else { 4096 };
    assert!(visible_len(&message.text) <= max, "{} characters: {}", visible_len(&message.text), message.text);
    assert!(!plain(&message.text).trim().is_empty() || *sample == Screen::Menu.into());
    assert!(message.buttons.iter().map(Vec::len).sum::<usize>() <= 100);
    for row in &message.buttons {
        assert!((1..=8).contains(&row.len()));
        for button in row {
            let Button::Press { label, press } = button else {
                continue;
            };
            assert!((1..=34).contains(&label.chars().count()), "{label}");
            assert!(press.encode().len() <= DATA_MAX);
            assert_isolated(label);
        }
    }
}

fn assert_all_sendable(words: &Words, samples: &[Sample]) {
    for lang in words.langs() {
        for sample in samples {
            assert_sendable(&sample.message(words, &lang), sample);
            if let Some(Screen::Line(line)) = sample.screen() {
                let toast = words.line(&lang, line);
                assert!(toast.encode_utf16().count() <= 200, "{toast}");
                assert_isolated(&toast);
            }
        }
    }
}

#[test]
fn every_sample_is_sendable_in_every_language() {
    let words = words();
    for feature in samples() {
        assert_all_sendable(&words, &feature.screens);
    }
}

#[test]
fn no_bare_key_is_ever_shown() {
    let words = words();
    assert_eq!(words.say(&words.guess(None)).say("checkin-nothing-like-it"), "checkin-nothing-like-it");
    let all = messages();
    let shows_a_key = |text: &str| all["en"].keys().find(|key| text.contains(**key)).copied();
    for lang in words.langs() {
        for sample in samples().iter().flat_map(|feature| &feature.screens) {
            let message = sample.message(&words, &lang);
            assert_eq!(shows_a_key(&message.text), None, "{}", message.text);
            for button in message.buttons.iter().flatten() {
                let (Button::Press { label, .. } | Button::Url { label, .. }) = button;
                assert_eq!(shows_a_key(label), None, "{label}");
            }
        }
    }
}

#[test]
fn very_long_text_is_sendable() {
    let words = words();
    for text in ["W".repeat(4096), "&".repeat(4096), "ش ".repeat(2048), "😀<".repeat(2048)] {
        assert_all_sendable(&words, &full_of(&text));
    }
}

/// Whoever reads a long message to its end finds whom to call, as in a short one.
#[test]
fn whom_to_call_is_never_cut_off() {
    let words = words();
    for lang in words.langs() {
        let danger = words.say(&lang).danger();
        let mut said = 0;
        for (brief, full) in full_of("x").iter().zip(full_of(&"so long <a day> ".repeat(200))) {
            if brief.message(&words, &lang).text.contains(&danger) {
                let long = full.message(&words, &lang);
                assert!(long.text.contains(&danger), "{lang:?}: {}", long.text);
                assert_sendable(&long, &full);
                said += 1;
            }
        }
        assert!(said >= 3, "{said}");
    }
}

#[test]
fn a_command_fits_its_menu() {
    let words = words();
    for lang in words.langs() {
        for commands in
            [&crate::dialogue::event::CLIENT_COMMANDS[..], &crate::dialogue::event::THERAPIST_COMMANDS]
        {
            let described = words.command_descriptions(&lang, commands);
            assert_eq!(described.len(), commands.len());
            assert!(
                described
                    .iter()
                    .all(|(_, does)| (3..=60).contains(&does.chars().count()) && !does.contains('…'))
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_type_stays_text(text in "(\\PC|[<>&\"{}$\n]){1,300}") {
        let words = words();
        assert_all_sendable(&words, &full_of(&text));
    }

    #[test]
    fn whatever_people_type_is_at_most_a_word(text in "\\PC{0,40}") {
        let words = words();
        for lang in words.langs() {
            let _ = words.word(&lang, &text);
            let _ = words.guess(Some(&text));
        }
    }
}

/// Twenty clients of a page, each with something that stands out.
fn crowded_digest(alias: &str) -> Sample {
    let row = |n| DigestRow {
        link: LinkId(n),
        alias: format!("{alias}{n}"),
        summary: week(),
        flags: flags(),
        paused: false,
        asked_on: None,
    };
    digest_page((0..20).map(row).collect(), Page { number: 1, total: 200 }, true)
}

#[test]
fn the_rules_of_the_flags_are_never_cut_off() {
    let words = words();
    for lang in words.langs() {
        for alias in ["Heron", "A name as long as an alias can ever be"] {
            let text = crowded_digest(alias).message(&words, &lang).text;
            assert!(text.ends_with("</i>") && !text.contains("…</i>"), "{lang:?}: {}", visible_len(&text));
            assert!(visible_len(&text) <= 1024);
        }
    }
}

#[test]
fn what_stands_beneath_a_look_back_fits_and_keeps_its_reading_aid() {
    use crate::domain::session::{Beside, Depth, Report, SkillDays, TaskHistory};
    use crate::domain::sleep::Nights;
    use crate::domain::trend::{Difference, Trend};
    use crate::wording::Names;

    let words = words();
    let trend =
        |slope| Trend { slope, low: -3.0, high: -0.001, value: 5.0, origin: day("2025-09-08"), n: 182 };
    let depth = |slope| Depth { n: 182, median: Some(5.5), low: 0, high: 100, trend: Some(trend(slope)) };
    let long = "Wörter & mehr <als> genug ".repeat(8);
    let skills: Vec<Skill> =
        (0..20).map(|n| Skill { id: SkillId(n), name: SkillName::Own(long[..40].into()) }).collect();
    let tasks: Vec<_> = (0..20).map(|n| task(n, &long)).collect();
    let days = |n| SkillDays {
        skill: SkillId(n),
        apart: Difference { with: 6.4, days: 90, without: 5.1, other_days: 92, low: 0.4, high: 2.2 },
    };
    let history =
        |n| TaskHistory { task: TaskId(n), weeks: vec![Some(0.5); 26], done: 40, said: 182, useful: None };
    let report = Report {
        from: day("2025-09-08"),
        to: day("2026-03-08"),
        asked: 182,
        answered: 170,
        later: 20,
        paused: 12,
        worst: [suds(), mood()].map(|item| worst(item, 0, 3)).into(),
        large: vec![(mood(), depth(-0.6)), (suds(), depth(-0.1))],
        further: vec![Beside { of: further(&long), median: Some(3.5) }; 12],
        nights: Some(Nights { count: 7, asleep: 405.0, efficiency: 82.5 }),
        left: vec![Left {
            of: Beside { of: left(Gone::Off, 40, Sum::Between(0, 100)).of, median: Some(50.0) },
            gone: Gone::Aside,
        }],
        skills_on: Some(mood()),
        no_skills: None,
        skills: (0..20).map(days).collect(),
        tasks: (0..20).map(history).collect(),
    };
    let (notes, records) =
        (vec![shared(&long); 30], vec![super::thought::shared(SharedPart::All, &long); 30]);
    let shared = crate::wording::Shared {
        notes: &notes,
        records: &records,
        targets: &vec![super::target::course(&long[..40]); 12],
    };
    for lang in words.langs() {
        let names = Names {
            skills: &skills,
            tasks: &tasks,
            items: &[],
            aside: &[(suds(), day("2026-03-04")), (mood(), day("2026-03-04"))],
        };
        let caption = words.session_caption(&lang, (&long[..40], 26), &report, names, shared);
        assert_whole(&caption);
        assert!(visible_len(&caption) <= 1024);
        assert!(caption.ends_with("</i>") && !caption.ends_with("…</i>"), "{lang:?}: {caption}");
    }
}

/// A text that was shared, of a question with such a name.
fn shared(text: &str) -> SharedText {
    let of = Item::of_spec(ItemId(51), Spec::typed(text.into(), Kind::Text));
    SharedText { day: day("2026-03-03"), of: Some(of), text: text.into() }
}

/// As many questions as there can be, each from somebody and put aside.
fn list_of(text: &str) -> Vec<Asked> {
    let one = |id| Item::of_spec(ItemId(id), Spec::typed(text.into(), Kind::Count));
    (100..124).map(|id| Asked { aside: true, by: Some(text.into()), ..Asked::new(one(id)) }).collect()
}

/// An item that is not drawn large, with as long a name as there is.
fn further(name: &str) -> Further {
    let item = Item::of_spec(ItemId(50), Spec::typed(name[..40].into(), Kind::Count));
    Further { item, days: 7, sum: Sum::Between(0, 12) }
}

/// Lists give way before anything else is cut.
#[test]
fn a_clients_caption_with_much_in_it_is_whole() {
    let words = words();
    let text = "Write down one worry and what I would tell a friend about it";
    let skill = Skill { id: SkillId(1), name: SkillName::Own(text[..40].into()) };
    let weekly = OwnWeek {
        summary: week(),
        top_skill: Some(skill.clone()),
        tasks: (0..9).map(|n| TaskWeek { id: TaskId(n), text: text.into(), days: 3, said: 3 }).collect(),
        told: told(),
        better: Some(skill),
    };
    let many = |n: usize| OwnWeek {
        summary: WeekSummary { further: vec![further(text); n], ..week() },
        ..weekly.clone()
    };
    for lang in words.langs() {
        for further in [0, 3, 12, 40] {
            let own = words.own_week(&lang, &many(further)).text;
            assert!(!own.contains("…</blockquote>") && visible_len(&own) <= 1024, "{own}");
            assert!(own.contains("</blockquote>") && own.contains("/help"), "{own}");
        }
    }
}
