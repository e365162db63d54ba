UPDATE checkins SET zones = 'Pacific/Auckland Pacific/Honolulu' WHERE id = 1;
