//! Every page of what a client is asked, as samples.

use super::samples::HOSTILE;
use crate::dialogue::questions::{QuestionsScreen, Shown};
use crate::dialogue::screen::Screen;
use crate::domain::catalogue::{self, TEMPLATES, Template};
use crate::domain::ids::{ItemId, LinkId, PartId};
use crate::domain::item::{Item, Name, Part, Spec};
use crate::domain::kind::Kind;
use crate::domain::placed::{Asked, Watch};
use crate::domain::scale::SudsWhen;

/// With items of every kind.
pub fn questions() -> Vec<Screen> {
    let typed = |id, name: &str, kind| Item::of_spec(ItemId(id), Spec::typed(name.into(), kind));
    let mut asked = catalogue::form(&catalogue::starting(SudsWhen::RightNow), &[]).items;
    asked.retain(|item| item.after.is_none());
    asked.extend(
        (40..)
            .zip(["sleep_hours", "panic_attacks"])
            .filter_map(|(id, code)| catalogue::of_library(ItemId(id), code)),
    );
    asked.push(typed(50, HOSTILE, Kind::YesNo));
    asked.push(typed(51, "Asleep", Kind::Clock));
    let parts: Vec<Part> = ["home", "work <desk>"]
        .iter()
        .zip(1..)
        .map(|(name, id)| Part { id: PartId(id), name: Name::Own((*name).into()) })
        .collect();
    asked.push(typed(52, "Where were you?", Kind::One { parts: parts.clone() }));
    asked.push(typed(53, "With whom?", Kind::Several { parts }));
    let drafts: Vec<Item> = asked.iter().filter(|item| item.id.0 >= 50).cloned().collect();
    let chosen = [(false, true, Watch::Usual), (true, false, Watch::Falls(10)), (false, false, Watch::Never)];
    let asked: Vec<Asked> = asked
        .into_iter()
        .zip(chosen.into_iter().cycle())
        .map(|(item, (aside, large, watch))| Asked { aside, large, watch, ..Asked::new(item) })
        .collect();
    let mut shown: Vec<Shown> = (0..asked.len())
        .map(|at| Shown::One { item: asked[at].clone(), place: at + 1, places: asked.len(), seen: Some(7) })
        .collect();
    shown.extend(asked[..2].iter().map(|item| Shown::Watch { item: item.clone(), seen: Some(7) }));
    shown.extend([Shown::List(asked.clone()), Shown::List(asked[..3].to_vec()), Shown::Groups, Shown::Ask]);
    shown.extend((0..11).map(Shown::Group));
    shown.extend(templates(&asked));
    shown.extend(drafts.into_iter().map(Shown::Draft));
    let screen = |shown| {
        Screen::Questions(Box::new(QuestionsScreen {
            link: LinkId(4),
            alias: HOSTILE.into(),
            minutes: Some(3),
            shown,
        }))
    };
    let mut screens: Vec<Screen> = shown.into_iter().map(screen).collect();
    screens.push(Screen::Aside(asked));
    screens
}

/// Which there are; of each what comes, of one nothing and of one too much; and what it brought.
fn templates(asked: &[Asked]) -> Vec<Shown> {
    let items = |template: Template| {
        let items = template.items.iter().filter_map(|code| catalogue::of_library(ItemId(0), code));
        items.map(Asked::new).collect::<Vec<Asked>>()
    };
    let shown = |template: Template, comes: Vec<Asked>, stays: &[Asked]| Shown::Template {
        code: template.code.into(),
        comes,
        parts: 3,
        stays: stays.to_vec(),
        seen: Some(7),
    };
    let many: Vec<Asked> = asked.iter().cycle().take(20).cloned().collect();
    let mut all = vec![
        Shown::Templates,
        shown(TEMPLATES[0], Vec::new(), asked),
        shown(TEMPLATES[1], items(TEMPLATES[1]), &many),
    ];
    for template in TEMPLATES {
        let comes = items(template);
        all.push(shown(template, comes.clone(), asked));
        all.push(Shown::Applied { code: template.code.into(), comes, parts: 3, seen: Some(7) });
    }
    all
}
