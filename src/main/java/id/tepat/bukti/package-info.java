/**
 * Bukti dukung: the files that prove a realisasi (form II.3), known by what they contain and not by what they are called,
 * kept in the database in the same transaction as everything else. Depends on {@code pelaporan},
 * {@code perjanjian}, {@code tahap} and {@code berkas}.
 */
package id.tepat.bukti;
