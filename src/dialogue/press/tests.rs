use proptest::prelude::*;

use super::*;

fn any_question() -> impl Strategy<Value = Question> {
    prop_oneof![
        Just(Question::Mood),
        Just(Question::Suds),
        Just(Question::Skills),
        Just(Question::Helped),
        any::<i64>().prop_map(|id| Question::Task(TaskId(id))),
        any::<i64>().prop_map(|id| Question::Useful(TaskId(id))),
        Just(Question::Note),
        Just(Question::Share),
    ]
}

fn any_tap() -> impl Strategy<Value = Tap> {
    prop_oneof![
        (0..=10u8).prop_map(Tap::Mood),
        (0..=100u8).prop_map(|n| Tap::Suds(n, SudsWhen::HighestToday)),
        (0..=100u8).prop_map(|n| Tap::Suds(n, SudsWhen::RightNow)),
        (any::<i64>(), any::<bool>()).prop_map(|(id, on)| Tap::Skill(SkillId(id), on)),
        Just(Tap::NoSkills),
        Just(Tap::SkillsDone),
        (0..=4u8).prop_map(Tap::Helped),
        (any::<i64>(), 0..=3u8).prop_map(|(id, n)| Tap::Done(TaskId(id), n)),
        (any::<i64>(), 0..=4u8).prop_map(|(id, n)| Tap::Useful(TaskId(id), n)),
        Just(Tap::NoNote),
        Just(Tap::RemoveNote),
        any::<bool>().prop_map(Tap::Share),
        any_question().prop_map(Tap::Skip),
        any_question().prop_map(Tap::Goto),
        Just(Tap::Finish),
    ]
}

proptest! {
    #[test]
    fn a_check_in_button_survives_the_journey(day in 700_000..750_000i32, tap in any_tap()) {
        let press = Press::Checkin(NaiveDate::from_num_days_from_ce_opt(day).unwrap(), tap);
        let data = press.encode();
        prop_assert!(data.len() <= DATA_MAX, "{data}");
        prop_assert_eq!(Press::decode(&data), Some(press));
    }

    #[test]
    fn no_data_makes_decoding_panic(data in "\\PC{0,70}") {
        let _ = Press::decode(&data);
    }
}

#[test]
fn every_zone_fits_a_button() {
    for zone in chrono_tz::TZ_VARIANTS {
        let press = Press::Zone(zone);
        assert!(press.encode().len() <= DATA_MAX);
        assert_eq!(Press::decode(&press.encode()), Some(press));
    }
}

#[test]
fn other_buttons_survive_the_journey() {
    let link = LinkId(i64::MAX);
    let time = LocalTime::from_hm(20, 30).unwrap();
    let cases = [
        Press::Agree(InviteId(7)),
        Press::TherapistToo(InviteId(7)),
        Press::Lang(Lang::new("zh-Hant")),
        Press::Time(TimeFor::Digest, time),
        Press::Weekdays(Weekdays::EVERY_DAY),
        Press::Weekday(TimeFor::Weekly, 6),
        Press::Nudge(false),
        Press::NudgeLate(true),
        Press::AskPause,
        Press::AskStop,
        Press::Pause(PauseLength::Days(3)),
        Press::Pause(PauseLength::UntilResumed),
        Press::Stop(link),
        Press::StopAsk(link),
        Press::Case(link, CaseTap::EndTask(TaskId(i64::MIN))),
        Press::Case(link, CaseTap::RetireSkill(SkillId(i64::MAX))),
        Press::ClientsPage(u16::MAX),
        Press::Caseload(0),
        Press::Case(link, CaseTap::Session(26)),
        Press::Case(link, CaseTap::SessionFile(4)),
        Press::Case(link, CaseTap::SudsWhen(SudsWhen::RightNow)),
        Press::Case(link, CaseTap::Pause(PauseLength::Days(7))),
        Press::Case(link, CaseTap::End),
    ];
    for press in cases {
        assert!(press.encode().len() <= DATA_MAX);
        assert_eq!(Press::decode(&press.encode()), Some(press));
    }
}

#[test]
fn what_is_out_of_range_or_foreign_is_no_button_of_ours() {
    for data in [
        "",
        "1",
        "0 today",
        "1 c 739000 m 11",
        "1 c 739000 s 101 high",
        "1 c 739000 s 50",
        "1 c 739000 s 50 later",
        "1 wday w 7",
        "1 days 0",
        "1 zone Mars/Base",
        "1 case x open",
    ] {
        assert_eq!(Press::decode(data), None, "{data}");
    }
}
