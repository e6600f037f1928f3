package id.tepat.pengajuan;

import id.tepat.pelaporan.Ketepatan;

/**
 * What submitting gave.
 *
 * @param tandaTerima the receipt; null while a unit's report still waits for its head's signature
 * @param ketepatan   whether the first submission was in time; null likewise
 */
public record HasilPengajuan(TandaTerima tandaTerima, Ketepatan ketepatan) {}
