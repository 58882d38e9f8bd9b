/** The tables, step by step: `user_version` is the number of steps that have been taken. */

const FIRST = `
  create table cases (
    id text primary key,
    name text not null,
    about text not null,
    child integer not null,
    signs_in integer not null,
    level text not null,
    language text not null
  ) strict;
  create table drafts (
    case_id text primary key references cases (id),
    document text not null,
    base_version integer not null,
    revision integer not null,
    writer text not null,
    seq integer not null,
    saved_at text not null
  ) strict;
  create table set_aside (
    case_id text not null references cases (id),
    writer text not null,
    document text not null,
    seq integer not null,
    saved_at text not null,
    primary key (case_id, writer)
  ) strict;
  create table versions (
    case_id text not null references cases (id),
    number integer not null,
    document text not null,
    made_at text not null,
    made_by text not null,
    restored_from integer,
    primary key (case_id, number)
  ) strict;
  create table sessions (
    token_hash text primary key,
    role text not null,
    case_id text references cases (id),
    csrf text not null,
    seen_at integer not null,
    finish_id text
  ) strict;
  insert into cases (id, name, about, child, signs_in, level, language) values
    ('alex', 'Alex', 'Årskurs 8', 1, 1, 'easy', 'sv'),
    ('lars', 'Lars', 'Vårdnadshavare till två elever', 0, 0, 'standard', 'sv'),
    ('josef', 'Josef', 'Förskoleklass', 1, 0, 'symbol', 'sv');
`;

/** Pictures, voices and films, beside the documents that name them by id. */
const ATTACHMENTS = `
  create table attachments (
    case_id text not null references cases (id),
    id text not null,
    type text not null,
    bytes blob not null,
    primary key (case_id, id)
  ) strict;
`;

/** One draft and one row of versions a method. What was there before there were several is network maps. */
const METHODS = `
  create table drafts_of (
    case_id text not null references cases (id),
    method text not null,
    document text not null,
    base_version integer not null,
    revision integer not null,
    writer text not null,
    seq integer not null,
    saved_at text not null,
    primary key (case_id, method)
  ) strict;
  create table set_aside_of (
    case_id text not null references cases (id),
    method text not null,
    writer text not null,
    document text not null,
    seq integer not null,
    saved_at text not null,
    primary key (case_id, method, writer)
  ) strict;
  create table versions_of (
    case_id text not null references cases (id),
    method text not null,
    number integer not null,
    document text not null,
    made_at text not null,
    made_by text not null,
    restored_from integer,
    primary key (case_id, method, number)
  ) strict;
  insert into drafts_of select case_id, 'network-map', document, base_version, revision, writer, seq, saved_at from drafts;
  insert into set_aside_of select case_id, 'network-map', writer, document, seq, saved_at from set_aside;
  insert into versions_of select case_id, 'network-map', number, document, made_at, made_by, restored_from from versions;
  drop table drafts;
  drop table set_aside;
  drop table versions;
  alter table drafts_of rename to drafts;
  alter table set_aside_of rename to set_aside;
  alter table versions_of rename to versions;
`;

/**
 * Copies that were shared, each under the id of its own document. Ids of what has been erased, so that a page that was open all the
 * while cannot bring it back: random ids, which say nothing of whom they were of. Who uses one switch, and whether a helper places.
 */
const SHARED_AND_ERASED = `
  create table copies (
    case_id text not null references cases (id),
    method text not null,
    id text not null,
    document text not null,
    made_at text not null,
    made_by text not null,
    by_staff integer not null,
    primary key (case_id, method, id)
  ) strict;
  create table erased (
    case_id text not null references cases (id),
    id text not null,
    primary key (case_id, id)
  ) strict;
  alter table cases add column one_switch integer not null default 0;
  alter table sessions add column helper integer not null default 0;
  update cases set signs_in = 1 where id = 'lars';
  update cases set about = 'Årskurs 3' where id = 'josef';
`;

export const STEPS = [FIRST, ATTACHMENTS, METHODS, SHARED_AND_ERASED];
