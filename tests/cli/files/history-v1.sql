-- A history as the first version of the database was: later ones must go on opening it.
CREATE TABLE session (id INTEGER PRIMARY KEY AUTOINCREMENT, started INTEGER NOT NULL, ended INTEGER, scenario TEXT NOT NULL, path TEXT NOT NULL, scenario_hash INTEGER NOT NULL, rules_hash INTEGER NOT NULL, version TEXT NOT NULL, seed INTEGER NOT NULL, mode TEXT NOT NULL, at TEXT NOT NULL, ending TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE start_value (session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, variable TEXT NOT NULL, value INTEGER NOT NULL) STRICT;
CREATE TABLE reply (session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, turn INTEGER NOT NULL, said_at INTEGER NOT NULL, text BLOB NOT NULL, is_taken_back INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX reply_of_session ON reply (session, turn);
CREATE TABLE shown (session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, turn INTEGER NOT NULL, speaker TEXT NOT NULL, text TEXT NOT NULL, is_taken_back INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX shown_of_session ON shown (session, turn);
CREATE TABLE note (session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, kind TEXT NOT NULL, turn INTEGER NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
INSERT INTO session VALUES (7, 1767225600, NULL, 'deur', 'moved/deur.yaml', 1, 2, '0.1.0', 1, 'exam', '', '');
INSERT INTO start_value VALUES (7, 'trust', 60);
INSERT INTO start_value VALUES (7, 'moonlight', 12);
INSERT INTO reply VALUES (7, 1, 1767225610, CAST('Kom je nog?' AS BLOB), 1);
INSERT INTO reply VALUES (7, 1, 1767225620, CAST('Mooi weer.' AS BLOB), 0);
INSERT INTO shown VALUES (7, 0, 'Dennis', 'Wat is er nu weer?', 0);
INSERT INTO shown VALUES (7, 1, 'Dennis', 'Nee.', 1);
INSERT INTO shown VALUES (7, 1, 'Dennis', 'Hoe bedoelt u?', 0);
INSERT INTO note VALUES (7, 'rating-before', 0, 6, '');
PRAGMA user_version = 1;
