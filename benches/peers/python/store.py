"""What the peers in Python share: moods in SQLite, the card, and the pace of a broadcast."""

import asyncio
import os
import sqlite3
import time

TOKEN = os.environ["TOKEN"]
API_ROOT = os.environ["API_ROOT"]
# Those a broadcast goes to: the chats from here on.
AUDIENCE = 100_001
PER_SECOND = 30

db = sqlite3.connect(os.environ["DATABASE"], isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.execute("PRAGMA synchronous = FULL")
db.execute("CREATE TABLE IF NOT EXISTS moods (person INTEGER, day TEXT, value INTEGER, PRIMARY KEY (person, day))")


def keep(person: int, value: int) -> None:
    db.execute(
        "INSERT INTO moods VALUES (?, date('now'), ?) ON CONFLICT (person, day) DO UPDATE SET value = excluded.value",
        (person, value),
    )


def card(value: int) -> str:
    return f"Thank you. It is saved.\n\nMood: {value}\n\nYou can change it here while the day is open."


async def broadcast(count: int, send) -> None:
    """Sends thirty a second, on time: a slow message makes no later one wait."""
    begin = time.monotonic()
    for index in range(count):
        await asyncio.sleep(max(0.0, begin + index / PER_SECOND - time.monotonic()))
        await send(AUDIENCE + index, "How is your mood today?")
