-- Version 1: what came in, and the reports in it. Statements are parted by empty lines.
-- Nothing is ever changed or taken away: the triggers see to it, whoever opens the file.

-- One file, form or upload that brought something new. sha256 is that of its bytes, empty for a form.
CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('file', 'form', 'upload')),
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  at INTEGER NOT NULL,
  filled INTEGER NOT NULL,
  added INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  unmatched INTEGER NOT NULL
) STRICT

-- The words of every task that was reported on, as they were then: by them a report is followed.
CREATE TABLE task (
  fingerprint TEXT PRIMARY KEY,
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID

-- Days and times: period as addresses write it, at in milliseconds since 1970.
CREATE TABLE report (
  number INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  fingerprint TEXT NOT NULL REFERENCES task (fingerprint),
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('not_started', 'under_way', 'done', 'adjust')),
  value TEXT NOT NULL,
  amount TEXT,
  share REAL,
  said TEXT NOT NULL,
  evidence TEXT NOT NULL,
  reporter TEXT NOT NULL,
  place TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id)
) STRICT

CREATE INDEX batch_by_bytes ON batch (sha256)

CREATE INDEX report_by_item ON report (item)

CREATE INDEX report_by_task ON report (fingerprint, unit, period)

CREATE INDEX report_by_period ON report (period)

-- Numbers go on without a gap and times never go back, also where a clock does.
CREATE TRIGGER report_in_order BEFORE INSERT ON report
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM report)
  OR NEW.at < (SELECT at FROM report ORDER BY number DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'reports are numbered in the order they came'); END

CREATE TRIGGER report_stays BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'a report is never changed'); END

CREATE TRIGGER report_kept BEFORE DELETE ON report
BEGIN SELECT RAISE(ABORT, 'a report is never taken away'); END

CREATE TRIGGER batch_in_order BEFORE INSERT ON batch
WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM batch)
BEGIN SELECT RAISE(ABORT, 'batches are numbered in the order they came'); END

CREATE TRIGGER batch_stays BEFORE UPDATE ON batch
BEGIN SELECT RAISE(ABORT, 'a batch is never changed'); END

CREATE TRIGGER batch_kept BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'a batch is never taken away'); END

CREATE TRIGGER task_stays BEFORE UPDATE ON task
BEGIN SELECT RAISE(ABORT, 'the words of a task are never changed'); END

CREATE TRIGGER task_kept BEFORE DELETE ON task
BEGIN SELECT RAISE(ABORT, 'the words of a task are never taken away'); END
