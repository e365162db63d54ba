//! One language: its Fluent files, read once and compiled into the program, and its conventions.
//! Never falls back to another language by itself.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_locale_core::Locale as IcuLocale;
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use crate::domain::lang::Lang;

use super::{html, numbers};

pub(super) static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// What can be wrong with the files of a language. Only a build with broken files has it.
#[derive(Debug, thiserror::Error)]
pub enum WordingError {
    #[error("locales/{0} is not named by a language tag")]
    Tag(String),
    #[error("locales/{0} is not UTF-8")]
    NotText(String),
    #[error("locales/{path}: {problems}")]
    Syntax { path: String, problems: String },
    #[error("there is no locales/en, to which every other language falls back")]
    NoEnglish,
}

pub struct Locale {
    pub lang: Lang,
    /// Whose dates and digits are used: `common-conventions`, such as `en-GB`.
    pub icu: IcuLocale,
    bundle: FluentBundle<FluentResource>,
    /// Lists of phrases as typed words are held against them, made once.
    lists: Mutex<BTreeMap<String, Arc<[String]>>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Locale {
    /// Every language with a folder: English first, the others by tag.
    pub fn all() -> Result<Vec<Self>, WordingError> {
        let mut found = FILES.dirs().map(Self::read).collect::<Result<Vec<_>, _>>()?;
        found.sort_by_key(|locale| (locale.lang.tag() != "en", locale.lang.clone()));
        match found.first() {
            Some(first) if first.lang.tag() == "en" => Ok(found),
            _ => Err(WordingError::NoEnglish),
        }
    }

    /// The list of that name; `make`, where it was not asked for before.
    pub fn list(&self, name: &str, make: impl FnOnce() -> Vec<String>) -> Arc<[String]> {
        let Ok(mut lists) = self.lists.lock() else { return make().into() };
        if let Some(known) = lists.get(name) {
            return Arc::clone(known);
        }
        let made: Arc<[String]> = make().into();
        lists.insert(name.to_owned(), Arc::clone(&made));
        made
    }

    fn read(folder: &Dir<'_>) -> Result<Self, WordingError> {
        let tag = folder.path().to_string_lossy().into_owned();
        let id: LanguageIdentifier = tag.parse().map_err(|_| WordingError::Tag(tag.clone()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // What people typed is isolated where it comes in; marks around our own numbers would only be noise.
        bundle.set_use_isolating(false);
        let lang = Lang::new(&tag);
        if lang.is_rtl() {
            bundle.set_transform(Some(html::with_commands_kept));
        }
        for file in folder.files() {
            let path = file.path().display().to_string();
            let text = file.contents_utf8().ok_or_else(|| WordingError::NotText(path.clone()))?;
            let resource =
                FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| syntax(&path, &errors))?;
            bundle.add_resource(resource).map_err(|errors| syntax(&path, &errors))?;
        }
        let conventions =
            said(&bundle, "common-conventions", &FluentArgs::new()).unwrap_or_else(|| tag.clone());
        let icu: IcuLocale = conventions.parse().map_err(|_| WordingError::Tag(conventions.clone()))?;
        let digits = icu.clone();
        let number = bundle.add_function("NUMBER", move |values, _| match values.first() {
            Some(FluentValue::Number(FluentNumber { value, .. })) => {
                numbers::number(&digits, *value, 0).into()
            }
            _ => FluentValue::Error,
        });
        number.map_err(|error| syntax(&tag, &[error]))?;
        // Fluent's own plural rules are of an older CLDR: for Arabic they are wrong from 103 on.
        let counting = icu.clone();
        let plural = bundle.add_function("PLURAL", move |values, _| match values.first() {
            Some(FluentValue::Number(number)) => numbers::plural(&counting, number.value).into(),
            _ => FluentValue::Error,
        });
        plural.map_err(|error| syntax(&tag, &[error]))?;
        Ok(Self { lang: Lang::new(&tag), icu, bundle, lists: Mutex::default() })
    }

    /// `None`: this language lacks the message or an argument of it.
    pub fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        said(&self.bundle, key, args)
    }
}

fn said(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn syntax(path: &str, errors: &[impl fmt::Display]) -> WordingError {
    let problems = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    WordingError::Syntax { path: path.to_owned(), problems }
}
