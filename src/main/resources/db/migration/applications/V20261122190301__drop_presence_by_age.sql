-- Told anew every few seconds, a presence is cheaper to write without it; the hourly clearing reads one hour of rows.
drop index applications.presence_by_age;
