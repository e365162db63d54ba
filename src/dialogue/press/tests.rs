use proptest::prelude::*;

use super::*;
use crate::dialogue::state::TimeFor;
use crate::domain::client::PauseLength;
use crate::domain::ids::{InviteId, ItemId, SkillId, TargetId, TaskId};
use crate::domain::lang::Lang;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::target::Scale;
use crate::domain::thought::{Part, Shared};

proptest! {
    #[test]
    fn no_data_makes_decoding_panic(data in "\\PC{0,70}") {
        let _ = Press::decode(&data);
    }
}

#[test]
fn every_zone_fits_a_button() {
    for zone in chrono_tz::TZ_VARIANTS {
        let press = Press::Zone(ZoneTap::Chosen(zone));
        assert!(press.encode().len() <= DATA_MAX);
        assert_eq!(Press::decode(&press.encode()), Some(press));
    }
}

#[test]
fn other_buttons_survive_the_journey() {
    let link = LinkId(i64::MAX);
    let time = LocalTime::from_hm(20, 30).unwrap();
    let cases = [
        Press::Day(Occasion::daily(chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap())),
        Press::Join(JoinTap::Agree(InviteId(7), None)),
        Press::Join(JoinTap::Agree(InviteId(7), Some(u32::MAX))),
        Press::Join(JoinTap::TherapistToo(InviteId(7))),
        Press::Settings(SettingsTap::Lang(Lang::new("zh-Hant"))),
        Press::Settings(SettingsTap::Time(TimeFor::Digest, time)),
        Press::Settings(SettingsTap::Weekdays(Weekdays::EVERY_DAY)),
        Press::Settings(SettingsTap::Weekday(TimeFor::Weekly, 6)),
        Press::Settings(SettingsTap::Nudge(false)),
        Press::Settings(SettingsTap::NudgeLate(true)),
        Press::Aside(AsideTap::List),
        Press::Aside(AsideTap::Put(ItemId(1_000_000_000_000), true)),
        Press::Pause(PauseTap::Ask),
        Press::Stop(StopTap::Ask),
        Press::Journal(JournalTap::Keep("AbCdEf012_-x".into(), u32::MAX)),
        Press::Journal(JournalTap::Share("AbCdEf012_-x".into(), 0)),
        Press::Journal(JournalTap::Leave("AbCdEf012_-x".into(), 7)),
        Press::Journal(JournalTap::Private("AbCdEf012_-x".into())),
        Press::Journal(JournalTap::AskRemove("AbCdEf012_-x".into())),
        Press::Journal(JournalTap::Remove("AbCdEf012_-x".into())),
        Press::Journal(JournalTap::Open("AbCdEf012_-x".into(), 1)),
        Press::Journal(JournalTap::List(u16::MAX, String::new())),
        Press::Journal(JournalTap::List(3, "نمت جيدا".into())),
        Press::Journal(JournalTap::Search),
        Press::Rate(RateTap::List),
        Press::Rate(RateTap::Begin(TargetId(i64::MAX))),
        Press::Rate(RateTap::Give(TargetId(i64::MAX), "AbCdEf012_-x".into(), Scale::Suds, 10)),
        Press::Rate(RateTap::Give(TargetId(1), "AbCdEf012_-x".into(), Scale::Voc, 1)),
        Press::Rate(RateTap::Skip(TargetId(1), "AbCdEf012_-x".into(), Scale::Voc)),
        Press::Rate(RateTap::TakeBack(TargetId(1), "AbCdEf012_-x".into())),
        Press::Rate(RateTap::AskDecline(TargetId(1))),
        Press::Rate(RateTap::Decline(TargetId(1))),
        Press::Thought(ThoughtTap::New),
        Press::Thought(ThoughtTap::GoOn("AbCdEf012_-x".into())),
        Press::Thought(ThoughtTap::Open("AbCdEf012_-x".into())),
        Press::Thought(ThoughtTap::Text("AbCdEf012_-x".into(), Part::OtherView)),
        Press::Thought(ThoughtTap::Give("AbCdEf012_-x".into(), Part::StrengthAfter, 100)),
        Press::Thought(ThoughtTap::Keep("AbCdEf012_-x".into(), Part::Situation)),
        Press::Thought(ThoughtTap::Skip("AbCdEf012_-x".into(), Part::StrengthAfter)),
        Press::Thought(ThoughtTap::Back("AbCdEf012_-x".into(), Some(Part::BeliefAfter))),
        Press::Thought(ThoughtTap::Back("AbCdEf012_-x".into(), None)),
        Press::Thought(ThoughtTap::Finish("AbCdEf012_-x".into())),
        Press::Thought(ThoughtTap::Share("AbCdEf012_-x".into(), Shared::All, u32::MAX)),
        Press::Thought(ThoughtTap::Share("AbCdEf012_-x".into(), Shared::Numbers, 0)),
        Press::Thought(ThoughtTap::Private("AbCdEf012_-x".into())),
        Press::Thought(ThoughtTap::AskRemove("AbCdEf012_-x".into())),
        Press::Thought(ThoughtTap::Remove("AbCdEf012_-x".into())),
        Press::Thought(ThoughtTap::List(u16::MAX)),
        Press::Ease(EaseTap::Ask),
        Press::Ease(EaseTap::Fewer),
        Press::Ease(EaseTap::Keep),
        Press::Ease(EaseTap::Days(Weekdays::EVERY_DAY)),
        Press::Pause(PauseTap::For(PauseLength::Days(3))),
        Press::Pause(PauseTap::For(PauseLength::UntilResumed)),
        Press::Stop(StopTap::One(link)),
        Press::Stop(StopTap::AskOne(link)),
        Press::Case(link, CaseTap::EndTask(TaskId(i64::MIN))),
        Press::Case(link, CaseTap::RetireSkill(SkillId(i64::MAX))),
        Press::Case(link, CaseTap::Skill(SkillTap::Open(SkillId(i64::MAX)))),
        Press::Skills(SkillTap::Show(SkillId(i64::MAX), true)),
        Press::Clients(ClientsTap::Page(u16::MAX)),
        Press::Clients(ClientsTap::Caseload(0)),
        Press::Case(link, CaseTap::Session(26)),
        Press::Case(link, CaseTap::SessionFile(4)),
        Press::Case(link, CaseTap::Target(TargetTap::List)),
        Press::Case(link, CaseTap::Target(TargetTap::Add)),
        Press::Case(link, CaseTap::Target(TargetTap::End(TargetId(i64::MAX)))),
        Press::Case(link, CaseTap::Target(TargetTap::Ratings)),
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
        "1 c 739000 s 50",
        "1 c 739000 s 50 later",
        "1 c 739000 v 1 7",
        "2 c 739000 m 7",
        "2 c 739000 v 1",
        "2 today",
        "3 today",
        "1 wday w 7",
        "1 days 0",
        "1 ease 0",
        "1 jot short keep 1",
        "1 think short on",
        "1 rate 1 AbCdEf012_-x suds 11",
        "1 rate 1 AbCdEf012_-x voc 0",
        "1 rate 1 short voc 1",
        "1 think AbCdEf012_-x give belief 101",
        "1 think AbCdEf012_-x give thought 5",
        "1 think AbCdEf012_-x text belief",
        "1 thinks x",
        "1 jot AbCdEf012_-x keep",
        "1 notes x",
        "1 ease 128",
        "1 zone Mars/Base",
        "1 case x open",
    ] {
        assert_eq!(Press::decode(data), None, "{data}");
    }
}

#[test]
fn buttons_of_the_first_version_mean_what_they_meant() {
    let day = Occasion::daily(chrono::NaiveDate::from_num_days_from_ce_opt(739_000).unwrap());
    assert_eq!(Press::decode("1 today"), Some(Press::Today));
    assert_eq!(Press::decode("1 c 739000 end"), Some(Press::Checkin(day, Tap::Finish)));
    assert_eq!(Press::decode("1 case 3 open"), Some(Press::Case(LinkId(3), CaseTap::Open)));
}
