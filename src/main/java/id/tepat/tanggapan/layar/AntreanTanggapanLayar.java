package id.tepat.tanggapan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Pesan;
import id.tepat.layar.Terpilih;
import id.tepat.tanggapan.AntreanTanggapan;
import id.tepat.tanggapan.BarisTanggapan;
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

    private List<BarisTanggapan> isi;

    public void jawabTerpilih() {
        List<Terpilih> pilihan = Terpilih.semua();
        Map<Long, String> nama = getIsi().stream().collect(Collectors.toMap(BarisTanggapan::id, BarisTanggapan::nama));
        int dijawab = Terpilih.kerjakan(pilihan, satu -> pemberian.nyatakanBaik(pelakuAktif.pelaku(), satu.id(), satu.versi()),
                satu -> nama.getOrDefault(satu.id(), "Laporan " + satu.id()), Pesan::awas);
        isi = null;
        if (dijawab > 0) {
            Pesan.berhasil(dijawab + " laporan dinyatakan baik.");
        } else if (pilihan.isEmpty()) {
            Pesan.awas("Centang dahulu laporan yang sudah baik.");
        }
    }

    public List<BarisTanggapan> getIsi() {
        if (isi == null) {
            isi = antrean.daftar(pelakuAktif.pelaku());
        }
        return isi;
    }

    public boolean isAdaBersih() {
        return getIsi().stream().anyMatch(BarisTanggapan::bersih);
    }

    /** Reports that have to be opened one by one. */
    public long getPerluDibuka() {
        return getIsi().stream().filter(satu -> !satu.bersih()).count();
    }
}
