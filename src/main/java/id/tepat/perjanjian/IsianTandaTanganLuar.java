package id.tepat.perjanjian;

import java.time.LocalDate;

/**
 * What is known of a paper signed outside.
 *
 * @param tanggalPihakPertama day of the pihak pertama's signature; null if he signed in Tepat
 * @param tanggalPihakKedua   day of the pihak kedua's signature
 * @param namaPihakKedua      only if it was somebody else than the org chart of that day says; else null
 * @param jabatanPihakKedua   his jabatan as printed, together with his name
 * @param namaBerkas          name of the scan
 * @param isi                 the scan: PDF, PNG or JPEG, at most 10 MB
 */
public record IsianTandaTanganLuar(LocalDate tanggalPihakPertama, LocalDate tanggalPihakKedua, String namaPihakKedua,
                                   String jabatanPihakKedua, String namaBerkas, byte[] isi) {}
