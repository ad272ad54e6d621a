create schema if not exists reference;

-- Which file each set of reference data was loaded from. Rows that a later file no longer lists stay, marked not current:
-- old papers keep their names and nobody's foreign key breaks.
create table reference.dataset (
    name      text primary key,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    reading   int not null,
    rows      int not null check (rows > 0),
    source    text not null,
    loaded_at timestamptz not null
);

create table reference.region (
    code       text primary key check (code ~ '^\d{2}$'),
    name       text not null,
    division   text not null,
    macro_area text not null,
    current    boolean not null
);

create table reference.province (
    code        text primary key check (code ~ '^\d{3}$'),
    sigla       text not null check (sigla ~ '^[A-Z]{2}$'),
    name        text not null,
    region_code text not null references reference.region,
    current     boolean not null
);

create table reference.comune (
    code           text primary key check (code ~ '^\d{6}$'),
    name           text not null,
    other_name     text,
    cadastral_code text not null,
    province_code  text not null references reference.province,
    province_sigla text not null,
    province_name  text not null,
    region_code    text not null references reference.region,
    region_name    text not null,
    snai_class     text not null check (snai_class in ('A', 'B', 'C', 'D', 'E', 'F')),
    inner_area     boolean not null check (inner_area = (snai_class in ('D', 'E', 'F'))),
    cap            text not null,
    snai_area      text,
    population     int not null,
    latitude       numeric(8, 5) not null,
    longitude      numeric(8, 5) not null,
    code_2020      text,
    current        boolean not null
);

-- The names of the comuni of today as they are looked up: small letters and digits only, from the beginning and from each
-- later word. Collation C makes every "begins with" a range of the primary key.
create table reference.comune_name (
    folded      text collate "C" not null,
    comune_code text not null references reference.comune,
    beginning   boolean not null,
    sigla       text not null,
    population  int not null,
    primary key (folded, comune_code)
);

create table reference.ateco (
    code     text primary key,
    key      text collate "C" not null unique,
    position int not null,
    depth    int not null check (depth between 1 and 6),
    title    text not null,
    words    text not null,
    parent   text,
    current  boolean not null
);
create index ateco_words on reference.ateco using gin (to_tsvector('simple', words));

create table reference.goal (
    code    text primary key check (code ~ '^\d{2}$'),
    title   text not null,
    current boolean not null
);

create table reference.holiday (
    code    text primary key,
    day     date not null,
    name    text not null,
    current boolean not null
);

create table reference.albo_entry (
    code    text primary key,
    kind    text not null check (kind in ('categoria', 'sezione', 'sottosezione')),
    parent  text references reference.albo_entry,
    name    text not null,
    current boolean not null
);

create table reference.legal_form (
    code        text primary key,
    name        text not null,
    family      text not null,
    cooperative boolean not null,
    current     boolean not null
);
