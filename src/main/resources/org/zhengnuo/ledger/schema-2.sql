-- Version 2: who was invited to report. Of a link only its hash is kept.

-- made and revoked in milliseconds since 1970, until as a day; revoked is null where it holds.
CREATE TABLE invitation (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  made INTEGER NOT NULL,
  until TEXT NOT NULL,
  revoked INTEGER
) STRICT

CREATE TRIGGER invitation_stays BEFORE UPDATE OF id, hash, unit, period, made, until ON invitation
BEGIN SELECT RAISE(ABORT, 'an invitation is only revoked, never changed'); END

CREATE TRIGGER invitation_closed BEFORE UPDATE OF revoked ON invitation WHEN OLD.revoked IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a revoked invitation stays revoked'); END

CREATE TRIGGER invitation_kept BEFORE DELETE ON invitation
BEGIN SELECT RAISE(ABORT, 'an invitation is kept'); END
