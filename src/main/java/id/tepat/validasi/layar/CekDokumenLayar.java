package id.tepat.validasi.layar;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TerlaluBesar;
import id.tepat.galat.TidakSah;
import id.tepat.galat.rest.JsonBody;
import id.tepat.validasi.CekDokumen;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.LembarNaskah;
import id.tepat.validasi.TingkatKetidaksesuaian;
import id.tepat.validasi.xlsx.BukuNaskah;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document from outside, checked while the page stays open; nothing of it is stored. */
@Named("cekDokumen")
@ViewScoped
public class CekDokumenLayar implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CekDokumen cekDokumen;

    private transient Part berkas;
    private transient CekDokumen.Hasil hasil;
    private transient List<LembarNaskah> lembar;
    private String naskah;
    private String namaBerkas;

    public void cek() throws IOException {
        if (berkas == null || berkas.getSize() == 0) {
            throw TidakSah.pada("berkas", "Pilih berkas dahulu.");
        }
        if (berkas.getSize() > JsonBody.TERBESAR) {
            throw TidakSah.pada("berkas", "Berkas melebihi 2 MB.");
        }
        try (InputStream aliran = berkas.getInputStream()) {
            tampilkan(cekDokumen.cek(JsonBody.bytes(aliran)));
        } catch (PermintaanRusak | TerlaluBesar e) {
            throw TidakSah.pada("berkas", e.getMessage());
        }
        naskah = hasil.naskah().toString();
        namaBerkas = berkas.getSubmittedFileName();
    }

    private void tampilkan(CekDokumen.Hasil baru) {
        hasil = baru;
        lembar = baru.lembar();
    }

    private CekDokumen.Hasil hasil() {
        if (hasil == null && naskah != null) {
            tampilkan(cekDokumen.cek(JsonBody.parse(naskah)));
        }
        return hasil;
    }

    /** Sends the file back with its marks. */
    public void unduh() throws IOException {
        kirim(BukuNaskah.bertanda(getLembar(), getKetidaksesuaian()), "cek-" + namaBerkas.replaceFirst("\\.[A-Za-z]{1,5}$", "") + ".xlsx");
    }

    /** Sends the empty template. */
    public void unduhTemplat() throws IOException {
        kirim(BukuNaskah.templat(), "templat-cek-dokumen.xlsx");
    }

    private static void kirim(byte[] isi, String nama) throws IOException {
        FacesContext konteks = FacesContext.getCurrentInstance();
        ExternalContext luar = konteks.getExternalContext();
        luar.responseReset();
        luar.setResponseContentType(BukuNaskah.JENIS_MEDIA);
        luar.setResponseContentLength(isi.length);
        luar.setResponseHeader("X-Content-Type-Options", "nosniff");
        luar.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(nama, StandardCharsets.UTF_8).replace("+", "%20"));
        luar.getResponseOutputStream().write(isi);
        konteks.responseComplete();
    }

    public boolean isSudahDicek() {
        return hasil() != null;
    }

    public List<Ketidaksesuaian> getKetidaksesuaian() {
        return hasil() == null ? List.of() : hasil().ketidaksesuaian();
    }

    public List<LembarNaskah> getLembar() {
        return hasil() == null ? List.of() : lembar;
    }

    /** How many disagreements have this level, by the constant's name. */
    public long banyak(String tingkat) {
        return getKetidaksesuaian().stream().filter(satu -> satu.tingkat() == TingkatKetidaksesuaian.valueOf(tingkat)).count();
    }

    public String getNamaBerkas() {
        return namaBerkas;
    }

    public Part getBerkas() {
        return berkas;
    }

    public void setBerkas(Part berkas) {
        this.berkas = berkas;
    }
}
