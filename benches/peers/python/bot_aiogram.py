"""The bot of `cargo bench --bench field` as the documentation of aiogram 3 writes one: a dispatcher that polls."""

import asyncio

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramRetryAfter
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message
from aiogram.utils.keyboard import InlineKeyboardBuilder

import store

dp = Dispatcher()


def buttons():
    builder = InlineKeyboardBuilder()
    for value in range(11):
        builder.button(text=str(value), callback_data=f"mood:{value}")
    return builder.adjust(6).as_markup()


@dp.callback_query(F.data.startswith("mood:"))
async def tapped(callback: CallbackQuery):
    value = int(callback.data.removeprefix("mood:"))
    store.keep(callback.from_user.id, value)
    await callback.message.edit_text(store.card(value), reply_markup=buttons())
    await callback.answer()


@dp.message(Command("broadcast"))
async def broadcast(message: Message, command: CommandObject, bot: Bot):
    async def send(chat: int, text: str):
        try:
            await bot.send_message(chat, text, reply_markup=buttons())
        except TelegramRetryAfter as refused:
            await asyncio.sleep(refused.retry_after)
            await send(chat, text)

    await store.broadcast(int(command.args), send)


async def main():
    session = AiohttpSession(api=TelegramAPIServer.from_base(store.API_ROOT))
    await dp.start_polling(Bot(store.TOKEN, session=session))


asyncio.run(main())
