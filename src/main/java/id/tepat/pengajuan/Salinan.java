package id.tepat.pengajuan;

import id.tepat.bukti.RingkasanBukti;
import id.tepat.keamanan.NilaiHash;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.RealisasiIndikator;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The content of a report at one moment as canonical JSON (fixed order of keys, plain numbers), with its SHA-256.
 *
 * @param isi       the JSON text
 * @param nilaiHash SHA-256 of its UTF-8 bytes, hexadecimal
 */
public record Salinan(String isi, String nilaiHash) {

    /**
     * @param bukti its evidence; the files themselves are named by their hashes
     */
    public static Salinan dari(LaporanKinerja laporan, List<RingkasanBukti> bukti) {
        JsonArrayBuilder indikator = Json.createArrayBuilder();
        laporan.realisasi().forEach(baris -> indikator.add(indikator(baris)));
        JsonObjectBuilder narasi = Json.createObjectBuilder();
        for (BagianNarasi bagian : BagianNarasi.values()) {
            tambah(narasi, bagian.kunci(), laporan.narasi().get(bagian));
        }
        JsonObjectBuilder isi = Json.createObjectBuilder()
                .add("laporan", String.valueOf(laporan.id()))
                .add("jenis", laporan.jenis().name())
                .add("perangkatDaerah", laporan.perangkatDaerah().nama());
        tambah(isi, "jabatan", laporan.jabatan() == null ? null : laporan.jabatan().nama());
        String teks = isi.add("tahun", laporan.masa().tahun())
                .add("triwulan", laporan.masa().nomor())
                .add("pengajuanKe", laporan.kemajuan().pengajuanKe())
                .add("indikator", indikator)
                .add("narasi", narasi)
                .add("bukti", bukti(bukti))
                .build().toString();
        return new Salinan(teks, NilaiHash.dari(teks.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonObjectBuilder indikator(RealisasiIndikator baris) {
        JsonObjectBuilder satu = Json.createObjectBuilder()
                .add("id", String.valueOf(baris.indikator().id()))
                .add("nama", baris.indikator().nama());
        tambah(satu, "target", baris.indikator().target());
        tambah(satu, "realisasi", baris.realisasi());
        tambah(satu, "pembilang", baris.pembilang());
        tambah(satu, "penyebut", baris.penyebut());
        satu.add("tidakAdaRealisasi", baris.tidakAdaRealisasi());
        tambah(satu, "keterangan", baris.keterangan());
        tambah(satu, "evaluasi", baris.evaluasi());
        return satu;
    }

    private static JsonArrayBuilder bukti(List<RingkasanBukti> bukti) {
        JsonArrayBuilder daftar = Json.createArrayBuilder();
        bukti.forEach(satu -> {
            JsonObjectBuilder berkas = Json.createObjectBuilder().add("nama", satu.nama()).add("nilaiHash", satu.nilaiHash());
            tambah(berkas, "indikator", satu.indikator() == null ? null : String.valueOf(satu.indikator()));
            daftar.add(berkas);
        });
        return daftar;
    }

    private static void tambah(JsonObjectBuilder ke, String nama, BigDecimal nilai) {
        if (nilai == null) {
            ke.addNull(nama);
        } else {
            ke.add(nama, nilai.stripTrailingZeros().toPlainString());
        }
    }

    private static void tambah(JsonObjectBuilder ke, String nama, String teks) {
        if (teks == null) {
            ke.addNull(nama);
        } else {
            ke.add(nama, teks);
        }
    }
}
