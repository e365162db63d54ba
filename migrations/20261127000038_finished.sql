-- What waits of a chat is found among what waits, not among all that was ever said there: the index by what a message is
-- of holds finished ones alone, so that nothing that asks for waiting ones can go by it.
DROP INDEX outbox_chat;
CREATE INDEX outbox_chat ON outbox (chat_id, surface) WHERE outcome IS NOT NULL;
