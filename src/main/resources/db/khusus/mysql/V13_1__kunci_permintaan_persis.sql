-- A sender's key is the same only letter by letter; the usual collation takes accents and width for nothing.
ALTER TABLE permintaan_sekali MODIFY kunci VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
