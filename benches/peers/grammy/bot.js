// The bot of `cargo bench --bench field` as the documentation of grammY writes one. With the word `runner` updates are
// handled at once, those of a chat one after the other.

const { Bot, GrammyError, InlineKeyboard } = require("grammy");
const { run, sequentialize } = require("@grammyjs/runner");
const Database = require("better-sqlite3");

const AUDIENCE = 100_001;
const PER_SECOND = 30;

const db = new Database(process.env.DATABASE);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec("CREATE TABLE IF NOT EXISTS moods (person INTEGER, day TEXT, value INTEGER, PRIMARY KEY (person, day))");
const keep = db.prepare(
  "INSERT INTO moods VALUES (?, date('now'), ?) ON CONFLICT (person, day) DO UPDATE SET value = excluded.value",
);

const buttons = new InlineKeyboard();
for (let value = 0; value <= 10; value++) {
  buttons.text(String(value), `mood:${value}`);
  if (value === 5) buttons.row();
}
const card = (value) => `Thank you. It is saved.\n\nMood: ${value}\n\nYou can change it here while the day is open.`;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const bot = new Bot(process.env.TOKEN, { client: { apiRoot: process.env.API_ROOT } });
const concurrent = process.argv[2] === "runner";
if (concurrent) bot.use(sequentialize((ctx) => ctx.chat?.id.toString()));

bot.callbackQuery(/^mood:(\d+)$/, async (ctx) => {
  const value = Number(ctx.match[1]);
  keep.run(ctx.from.id, value);
  await ctx.editMessageText(card(value), { reply_markup: buttons });
  await ctx.answerCallbackQuery();
});

bot.command("broadcast", (ctx) => {
  // Beside the middleware, which handles one update after the other.
  broadcast(Number(ctx.match)).catch(console.error);
});

async function broadcast(count) {
  const begin = performance.now();
  for (let index = 0; index < count; index++) {
    // Thirty a second, on time: a slow message makes no later one wait.
    const wait = begin + (index * 1000) / PER_SECOND - performance.now();
    if (wait > 0) await sleep(wait);
    await send(AUDIENCE + index);
  }
}

async function send(chat) {
  try {
    await bot.api.sendMessage(chat, "How is your mood today?", { reply_markup: buttons });
  } catch (error) {
    if (!(error instanceof GrammyError) || !error.parameters.retry_after) throw error;
    await sleep(error.parameters.retry_after * 1000);
    await send(chat);
  }
}

bot.catch(console.error);
if (concurrent) run(bot);
else bot.start();
