package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Alamat;
import id.tepat.layar.FormLayar;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PenugasanPemangku;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Ending the term of who holds a jabatan. */
@Named
@RequestScoped
@Alamat("/pengaturan/pemangku-akhiri.xhtml")
public class AkhiriPemangku extends FormLayar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenugasanPemangku useCase;

    @Inject
    private JamServer jam;

    private OrganisasiReader.BarisPemangku baris;
    private LocalDate selesai;

    @Override
    protected void siapkan(ParameterLayar parameter) {
        throw new TidakDitemukan("Pemangku jabatan tidak ditemukan.");
    }

    /** Proposes today as the last day. */
    @Override
    protected long isi(Long id) {
        baris = useCase.ambil(pelakuAktif.pelaku(), id);
        selesai = baris.selesai() == null ? jam.hariIni() : baris.selesai();
        return baris.versi();
    }

    public void akhiri() {
        useCase.akhiri(pelakuAktif.pelaku(), getId(), getVersi(), selesai);
        selesai("Hari terakhir dicatat.", "/pengaturan/pemangku.xhtml");
    }

    /** Whose term is to end. */
    public OrganisasiReader.BarisPemangku getBaris() {
        return baris;
    }

    public LocalDate getSelesai() {
        return selesai;
    }

    public void setSelesai(LocalDate selesai) {
        this.selesai = selesai;
    }
}
