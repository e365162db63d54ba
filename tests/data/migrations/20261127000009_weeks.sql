UPDATE clients SET week_told = '2026-03-01';
