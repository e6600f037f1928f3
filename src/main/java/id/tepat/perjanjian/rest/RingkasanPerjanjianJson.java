package id.tepat.perjanjian.rest;

import id.tepat.perjanjian.BarisPerjanjian;
import id.tepat.perjanjian.StatusPerjanjian;
import java.time.LocalDate;

/** A Perjanjian Kinerja in a list. */
public record RingkasanPerjanjianJson(String id, long versi, int tahun, int urutan, StatusPerjanjian status,
                                      String perangkatDaerahId, String perangkatDaerah, String jabatanId, String jabatan,
                                      String pihakPertama, LocalDate mulaiBerlaku, LocalDate selesaiBerlaku) {

    static RingkasanPerjanjianJson dari(BarisPerjanjian baris) {
        return new RingkasanPerjanjianJson(baris.id().toString(), baris.versi(), baris.tahun(), baris.urutan(), baris.status(),
                baris.perangkatDaerahId().toString(), baris.perangkatDaerah(), baris.jabatanId().toString(), baris.jabatan(),
                baris.pegawai(), baris.mulaiBerlaku(), baris.selesaiBerlaku());
    }
}
