package id.tepat.penyusunan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.bukti.BerkasBukti;
import id.tepat.bukti.PengunggahanBukti;
import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.PrimeFaces;

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
    private String kabar;

    public void unggah() throws IOException {
        jawab(false);
        if (berkas == null || berkas.getSize() == 0) {
            throw TidakSah.pada("bukti", "Pilih berkas dahulu.");
        }
        susunLaporan.buktiBerubah(
                pengunggahan.unggah(pelakuAktif.pelaku(), susunLaporan.getId(), indikator, berkas.getSubmittedFileName(), isi()));
        kabar = "Bukti sudah diunggah.";
        jawab(true);
    }

    /** Takes away the file that the request names. */
    public void hapus() {
        String bukti = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("bukti", "");
        if (!bukti.matches("\\d{1,18}")) {
            throw new TidakDitemukan("Bukti tidak ditemukan.");
        }
        susunLaporan.buktiBerubah(pengunggahan.hapus(pelakuAktif.pelaku(), susunLaporan.getId(), Long.valueOf(bukti)));
        kabar = "Bukti sudah dihapus.";
        jawab(true);
    }

    /** One byte more than allowed is enough to know that it is too large. */
    private byte[] isi() throws IOException {
        try (InputStream aliran = berkas.getInputStream()) {
            return aliran.readNBytes(BerkasBukti.TERBESAR + 1);
        }
    }

    private static void jawab(boolean terunggah) {
        PrimeFaces.current().ajax().addCallbackParam("terunggah", terunggah);
    }

    /** What came of it, beside the field; null before. */
    public String getKabar() {
        return kabar;
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
