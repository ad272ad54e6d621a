-- A file that is handed in once more, for another thing of the same body, shares its content with the one before: the content
-- goes with the last of them.
alter table documents.file drop constraint file_content_key_key;
alter table documents.file drop constraint file_reading_key_key;
create index file_by_content on documents.file (content_key);
create index file_by_reading on documents.file (reading_key) where reading_key is not null;
