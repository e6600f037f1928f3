package id.tepat.validasi.rest;

import java.util.List;

import id.tepat.validasi.Ketidaksesuaian;

/** What disagrees in a naskah; empty if nothing does. */
public record HasilCek(List<Baris> ketidaksesuaian) {

    /**
     * One disagreement.
     *
     * @param jenis   like {@code aritmetika}
     * @param tingkat SALAH, PEMBULATAN or PERIKSA
     */
    public record Baris(String sel, String bidang, String jenis, String tingkat, String tercetak, String seharusnya, String pesan) {}

    static HasilCek dari(List<Ketidaksesuaian> daftar) {
        return new HasilCek(daftar.stream().map(satu -> new Baris(satu.sel(), satu.bidang(), satu.jenis().kode(), satu.tingkat().name(),
                satu.tercetak(), satu.seharusnya(), satu.pesan())).toList());
    }
}
