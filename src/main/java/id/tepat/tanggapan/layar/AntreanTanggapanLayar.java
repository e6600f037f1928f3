package id.tepat.tanggapan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.antrean.BarisAntrean;
import id.tepat.layar.Pesan;
import id.tepat.layar.Terpilih;
import id.tepat.penyajian.layar.KabarPerbuatan;
import id.tepat.tanggapan.AntreanTanggapan;
import id.tepat.tanggapan.PemberianTanggapan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What waits for an answer; several clean reports can be answered "baik" in one act, each in a transaction of its own. */
@Named("antreanTanggapan")
@RequestScoped
public class AntreanTanggapanLayar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private AntreanTanggapan antrean;

    @Inject
    private PemberianTanggapan pemberian;

    private List<BarisAntrean> isi;

    public void nyatakanBaik() {
        List<Terpilih> pilihan = Terpilih.semua();
        Map<Long, String> nama = getIsi().stream().collect(Collectors.toMap(BarisAntrean::id, BarisAntrean::nama));
        List<String> baik = Terpilih.kerjakan(pilihan, satu -> pemberian.nyatakanBaik(pelakuAktif.pelaku(), satu.id(), satu.versi()),
                satu -> nama.getOrDefault(satu.id(), "Laporan " + satu.id()), Pesan::awas);
        isi = null;
        if (!baik.isEmpty()) {
            Pesan.berhasil(KabarPerbuatan.sekaligus(baik, "dinyatakan baik"));
        } else if (pilihan.isEmpty()) {
            Pesan.awas("Centang dahulu laporan yang sudah baik.");
        }
    }

    public List<BarisAntrean> getIsi() {
        if (isi == null) {
            isi = antrean.daftar(pelakuAktif.pelaku());
        }
        return isi;
    }

    /** Whether any can be answered together with others now. */
    public boolean isAdaPilihan() {
        return getIsi().stream().anyMatch(BarisAntrean::bolehDinyatakanBaik);
    }

    /** Reports that have to be opened first. */
    public long getPerluDibuka() {
        return getIsi().stream().filter(satu -> !satu.bolehDinyatakanBaik()).count();
    }
}
