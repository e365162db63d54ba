UPDATE pauses SET until_at = until_at;
