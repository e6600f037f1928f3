package id.tepat.penyusunan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.bukti.BerkasBukti;
import id.tepat.bukti.PengunggahanBukti;
import id.tepat.galat.TidakSah;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Evidence on the page of a report: one file at a time, for one indicator or for the whole. */
@Named
@RequestScoped
public class UnggahBukti {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PengunggahanBukti pengunggahan;

    @Inject
    private SusunLaporan susunLaporan;

    private Part berkas;
    private Long indikator;

    public void unggah() throws IOException {
        if (berkas == null || berkas.getSize() == 0) {
            throw TidakSah.pada("bukti", "Pilih berkas dahulu.");
        }
        pengunggahan.unggah(pelakuAktif.pelaku(), susunLaporan.getId(), indikator, berkas.getSubmittedFileName(), isi());
        Pesan.berhasilLaluPindah("Bukti sudah diunggah.");
        kembali();
    }

    public void hapus(Long bukti) {
        pengunggahan.hapus(pelakuAktif.pelaku(), susunLaporan.getId(), bukti);
        Pesan.berhasilLaluPindah("Bukti sudah dihapus.");
        kembali();
    }

    /** One byte more than allowed is enough to know that it is too large. */
    private byte[] isi() throws IOException {
        try (InputStream aliran = berkas.getInputStream()) {
            return aliran.readNBytes(BerkasBukti.TERBESAR + 1);
        }
    }

    private void kembali() {
        Pindah.ke("/pelaporan/susun.xhtml?id=" + susunLaporan.getId() + "#bukti");
    }

    public Part getBerkas() {
        return berkas;
    }

    public void setBerkas(Part berkas) {
        this.berkas = berkas;
    }

    public Long getIndikator() {
        return indikator;
    }

    public void setIndikator(Long indikator) {
        this.indikator = indikator;
    }
}
