-- Codes by mail are locked with the portal's key instead of hashed: those under way are asked for again.
delete from accounts.mailed_code;
