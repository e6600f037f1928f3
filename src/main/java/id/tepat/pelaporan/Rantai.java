package id.tepat.pelaporan;

import static id.tepat.pelaporan.StatusLaporan.DIAJUKAN;
import static id.tepat.pelaporan.StatusLaporan.DITANGGAPI;
import static id.tepat.pelaporan.StatusLaporan.TERVERIFIKASI;

import id.tepat.organisasi.Jabatan;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.proses.Proses;
import java.util.Set;

/** The three chains a report can take; each has its diagram, and says from which status an answer is allowed. */
public enum Rantai {
    /** Kasi, kasubag, sekretaris: atasan langsung, then kabupaten (a step that the kabupaten can switch off). */
    INDIVIDU(Proses.LAPORAN_INDIVIDU, KunciPengaturan.HARI_PENGAJUAN, Set.of(DIAJUKAN), Set.of(DITANGGAPI), Set.of(DITANGGAPI, TERVERIFIKASI)),
    /** The camat's own: kabupaten, then the Sekda; a superior is not overruled by his own bureau. */
    KEPALA(Proses.LAPORAN_KEPALA, KunciPengaturan.HARI_PENGAJUAN_KEPALA, Set.of(TERVERIFIKASI), Set.of(DIAJUKAN), Set.of(DITANGGAPI)),
    /** The unit's: signed by its head, then kabupaten; it has no checklist. */
    PERANGKAT_DAERAH(Proses.LAPORAN_PERANGKAT_DAERAH, KunciPengaturan.HARI_PENGAJUAN_PERANGKAT_DAERAH, Set.of(), Set.of(DIAJUKAN), Set.of(TERVERIFIKASI));

    private final Proses proses;
    private final KunciPengaturan jatahPengajuan;
    private final Set<StatusLaporan> ditanggapiDari;
    private final Set<StatusLaporan> diverifikasiDari;
    private final Set<StatusLaporan> selesaiDari;

    Rantai(Proses proses, KunciPengaturan jatahPengajuan, Set<StatusLaporan> ditanggapiDari, Set<StatusLaporan> diverifikasiDari,
           Set<StatusLaporan> selesaiDari) {
        this.proses = proses;
        this.jatahPengajuan = jatahPengajuan;
        this.ditanggapiDari = ditanggapiDari;
        this.diverifikasiDari = diverifikasiDari;
        this.selesaiDari = selesaiDari;
    }

    public Proses proses() {
        return proses;
    }

    /** The chain that a jabatan's own report takes. */
    public static Rantai milik(Jabatan jabatan) {
        return jabatan.memimpin() ? KEPALA : INDIVIDU;
    }

    /** The working days that its writer has. */
    KunciPengaturan jatahPengajuan() {
        return jatahPengajuan;
    }

    boolean ditanggapiDari(StatusLaporan status) {
        return ditanggapiDari.contains(status);
    }

    boolean diverifikasiDari(StatusLaporan status) {
        return diverifikasiDari.contains(status);
    }

    boolean selesaiDari(StatusLaporan status) {
        return selesaiDari.contains(status);
    }
}
