//! What can be typed after `tidemark`, and the help that is shown for it.
//! There is no flag for the token itself: every user of a machine can read its command lines.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::demo::DemoArgs;
use super::letters::Letters;
use super::outbox::Which;
use super::rehearse::RehearseArgs;

const CONFIGURATION: &str = "\
Configuration comes from flags, then from the environment, then from the file .env in this folder:
  TELOXIDE_TOKEN          the bot's token, from @BotFather
  TELOXIDE_API_URL        another Bot API than Telegram's own
  DATABASE_URL            sqlite://tidemark.db
  TIDEMARK_KEY_FILE       tidemark.key
  TIDEMARK_MESSAGES_PER_SECOND  30; up to 1000 where paid broadcasts are switched on at @BotFather
  TIDEMARK_DANGER_<LANG>  whom to call in danger, one sentence per language: TIDEMARK_DANGER_EN=...
  RUST_LOG                what is logged: tidemark=info,warn

Exit codes: 0 all is well; 1 something failed and may work later; 2 something must be put right first.";

const EXAMPLES: &str = "\
Examples:
  tidemark                                    run the bot
  tidemark therapist invite --label 'Dr Vega' a link that makes its reader a therapist
  tidemark doctor                             what is wrong, and what to do about it
  tidemark rehearse                           four weeks with the bot, without a token

";

/// A Telegram bot for the days between therapy sessions. Without a command it runs the bot.
#[derive(Debug, Parser)]
#[command(
    name = "tidemark",
    version,
    args_conflicts_with_subcommands = true,
    after_help = format!("{EXAMPLES}{CONFIGURATION}")
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub settings: Settings,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the bot until SIGTERM or Ctrl-C; a second signal leaves at once
    #[command(after_help = CONFIGURATION)]
    Run(Settings),
    /// Invite, list and revoke therapists; also while the bot is running
    Therapist(TherapistArgs),
    /// List messages that did not come, send them again or let them go; also while the bot is running
    Outbox(OutboxArgs),
    /// List updates that could not be handled, or let them go; also while the bot is running
    Letters(LettersArgs),
    /// Say what is wrong, if anything, and what to do about it; changes nothing
    #[command(after_help = CONFIGURATION)]
    Doctor(Settings),
    /// Let simulated people live some weeks with the bot, and keep the transcript; needs no token and no network
    Rehearse(RehearseArgs),
    /// Play with the whole bot in a browser, with people who have lived some weeks; needs no token and no network
    Demo(DemoArgs),
}

#[derive(Debug, Args)]
pub struct TherapistArgs {
    #[command(subcommand)]
    pub command: TherapistCommand,
}

#[derive(Debug, Subcommand)]
pub enum TherapistCommand {
    /// Print a link, and its QR code, that makes the one who opens it a therapist
    #[command(
        after_help = "The link works once, for two weeks. Telegram is asked for the bot's name; --bot spares that.\n\n\
                      Example:\n  tidemark therapist invite --label 'Dr Vega, Tuesdays'"
    )]
    Invite {
        /// Your own note on whom this is for; only `therapist list` shows it
        #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
        label: String,
        /// The bot's username, for when Telegram cannot be asked
        #[arg(long, value_name = "USERNAME", value_parser = username)]
        bot: Option<String>,
        #[command(flatten)]
        settings: Settings,
    },
    /// List therapists (T...) and invitations not used yet (I...)
    List {
        #[command(flatten)]
        settings: Settings,
    },
    /// Take a therapist's access or an unused invitation back
    #[command(
        after_help = "What clients answered is kept; a new invitation gives the same person access again.\n\n\
                      Example:\n  tidemark therapist revoke T4711"
    )]
    Revoke {
        /// As `therapist list` shows it
        id: String,
        #[command(flatten)]
        settings: Settings,
    },
}

#[derive(Debug, Args)]
pub struct OutboxArgs {
    #[command(subcommand)]
    pub command: OutboxCommand,
}

#[derive(Debug, Subcommand)]
pub enum OutboxCommand {
    /// List what waits and what is parked: its kind, its age and why, and never whose it is
    List {
        #[command(flatten)]
        settings: Settings,
    },
    /// Send parked messages again
    #[command(
        after_help = "Examples:\n  tidemark outbox revive 4711\n  tidemark outbox revive weekly digest"
    )]
    Revive {
        /// A number or a kind as `outbox list` shows it, or all
        #[arg(required = true, value_parser = Which::parse)]
        which: Vec<Which>,
        #[command(flatten)]
        settings: Settings,
    },
    /// Let messages go for good: parked ones, or by its number one that waits
    #[command(after_help = "Examples:\n  tidemark outbox drop 4711\n  tidemark outbox drop export")]
    Drop {
        /// A number or a kind as `outbox list` shows it, or all
        #[arg(required = true, value_parser = Which::parse)]
        which: Vec<Which>,
        #[command(flatten)]
        settings: Settings,
    },
}

#[derive(Debug, Args)]
pub struct LettersArgs {
    #[command(subcommand)]
    pub command: LettersCommand,
}

#[derive(Debug, Subcommand)]
pub enum LettersCommand {
    /// List them: what they were, how old they are and what went wrong, and never whose they are
    List {
        #[command(flatten)]
        settings: Settings,
    },
    /// Let letters go before their 30 days are over
    #[command(after_help = "Examples:\n  tidemark letters drop 12\n  tidemark letters drop all")]
    Drop {
        /// A number as `letters list` shows it, or all
        #[arg(required = true, value_parser = Letters::parse)]
        which: Vec<Letters>,
        #[command(flatten)]
        settings: Settings,
    },
}

/// Where things are. What is not given here comes from the environment.
#[derive(Clone, Debug, Args)]
pub struct Settings {
    /// The database: sqlite:// and the path of a file [default: sqlite://tidemark.db]
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    pub database: Option<String>,
    /// The file with the key of the database [default: tidemark.key]
    #[arg(long, value_name = "PATH", env = "TIDEMARK_KEY_FILE", hide_env_values = true)]
    pub key_file: Option<PathBuf>,
    /// A file that holds the bot's token, instead of TELOXIDE_TOKEN
    #[arg(long, value_name = "PATH")]
    pub token_file: Option<PathBuf>,
    /// Another Bot API than Telegram's own, such as http://127.0.0.1:8081
    #[arg(long, value_name = "URL", env = "TELOXIDE_API_URL", hide_env_values = true)]
    pub api_url: Option<String>,
    /// New messages a second; more than 30 only with paid broadcasts [default: 30]
    #[arg(long, value_name = "NUMBER", env = "TIDEMARK_MESSAGES_PER_SECOND", hide_env_values = true)]
    pub messages_per_second: Option<String>,
}

/// A username as Telegram allows them, with or without the `@`.
fn username(text: &str) -> Result<String, String> {
    let name = text.strip_prefix('@').unwrap_or(text);
    let allowed = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    match allowed && (4..=32).contains(&name.len()) {
        true => Ok(name.to_owned()),
        false => {
            Err("a username is 4 to 32 letters, digits and underscores, such as tidemark_bot".to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_arguments_are_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_token_cannot_be_typed() {
        assert!(Cli::try_parse_from(["tidemark", "--token", "1:A"]).is_err());
        assert!(Cli::try_parse_from(["tidemark", "run", "--token-file", "t"]).is_ok());
    }

    #[test]
    fn every_setting_is_in_the_example_with_a_sentence() {
        let example: Vec<&str> = include_str!("../../.env.example").lines().collect();
        let told =
            CONFIGURATION.lines().filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next());
        let told: Vec<String> = told.map(|name| name.replace("<LANG>", "EN")).collect();
        assert!(told.len() >= 6, "{told:?}");
        let command = Cli::command();
        let of_flags =
            command.get_arguments().filter_map(|arg| arg.get_env()).filter_map(|name| name.to_str());
        for name in of_flags {
            assert!(told.iter().any(|told| told == name), "{name} is not in the help");
        }
        for name in &told {
            let set = format!("{name}=");
            let at = example.iter().position(|line| line.trim_start_matches('#').starts_with(&set));
            let before = at.and_then(|at| at.checked_sub(1)).map_or("", |at| example[at]);
            assert!(before.starts_with("# ") && before.ends_with('.'), "{name} has no sentence: {before:?}");
        }
    }

    #[test]
    fn usernames_come_with_or_without_their_sign() {
        assert_eq!(username("@tidemark_bot"), Ok("tidemark_bot".to_owned()));
        assert!(username("https://t.me/tidemark_bot").is_err());
    }
}
