"""The bot of `cargo bench --bench field` as the documentation of python-telegram-bot writes one: handlers in turn."""

import asyncio

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import RetryAfter
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes

import store


def buttons():
    row = [InlineKeyboardButton(str(value), callback_data=f"mood:{value}") for value in range(11)]
    return InlineKeyboardMarkup([row[:6], row[6:]])


async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE):
    query = update.callback_query
    value = int(query.data.removeprefix("mood:"))
    store.keep(query.from_user.id, value)
    await query.answer()
    await query.edit_message_text(store.card(value), reply_markup=buttons())


async def broadcast(update: Update, context: ContextTypes.DEFAULT_TYPE):
    async def send(chat: int, text: str):
        try:
            await context.bot.send_message(chat, text, reply_markup=buttons())
        except RetryAfter as refused:
            await asyncio.sleep(refused.retry_after)
            await send(chat, text)

    # Beside the handlers, which come one after the other.
    context.application.create_task(store.broadcast(int(context.args[0]), send))


application = Application.builder().token(store.TOKEN).base_url(f"{store.API_ROOT}/bot").build()
application.add_handler(CallbackQueryHandler(tapped, pattern="^mood:"))
application.add_handler(CommandHandler("broadcast", broadcast))
application.run_polling(allowed_updates=Update.ALL_TYPES)
