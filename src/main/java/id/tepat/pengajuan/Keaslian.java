package id.tepat.pengajuan;

import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.JenisLaporan;
import java.time.Instant;

/** What anybody may know of a receipt whose code he holds: nothing personal. */
public record Keaslian(String kode, String nomor, String perangkatDaerah, JenisLaporan jenis, Triwulan masa, Instant waktu, String nilaiHash) {}
