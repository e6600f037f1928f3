package id.tepat.validasi;

/** Where a budget row stands in the tree (Kepmendagri 050-5889/2021). */
public enum TingkatAnggaran { TOTAL, PROGRAM, KEGIATAN, SUB_KEGIATAN }
