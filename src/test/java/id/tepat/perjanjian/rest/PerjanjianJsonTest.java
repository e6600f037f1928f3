package id.tepat.perjanjian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TidakSah;
import id.tepat.galat.rest.JsonBody;
import id.tepat.keamanan.Perbuatan;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perjanjian.CaraTandaTangan;
import id.tepat.perjanjian.IsianIndikator;
import id.tepat.perjanjian.IsianPerjanjian;
import id.tepat.perjanjian.NaskahPerjanjian;
import id.tepat.perjanjian.NaskahPerjanjian.Indikator;
import id.tepat.perjanjian.NaskahPerjanjian.Kepala;
import id.tepat.perjanjian.NaskahPerjanjian.Orang;
import id.tepat.perjanjian.NaskahPerjanjian.Sasaran;
import id.tepat.perjanjian.NaskahPerjanjian.TandaTangan;
import id.tepat.perjanjian.Pihak;
import id.tepat.perjanjian.StatusPerjanjian;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerjanjianJsonTest {

    private static final Instant SAAT = Instant.parse("2023-01-10T02:30:00Z");

    @Test
    void nama_bidang_yang_dijanjikan_kepada_mesin_lain_tidak_berubah() {
        assertThat(Stream.of(PerjanjianJson.class.getRecordComponents()).map(satu -> satu.getName())).containsExactly("id", "versi", "tahun",
                "urutan", "status", "perangkatDaerahId", "perangkatDaerah", "jabatanId", "jabatan", "pihakPertama", "pihakKedua",
                "alasanPerubahan", "penjelasanPerubahan", "catatanTelaah", "rencanaMulai", "mulaiBerlaku", "selesaiBerlaku", "diubahOleh",
                "diubahPada", "sasaran", "anggaran", "jumlahAnggaran", "tandaTangan", "versiLain", "perbuatan");
        assertThat(Stream.of(RingkasanPerjanjianJson.class.getRecordComponents()).map(satu -> satu.getName())).containsExactly("id", "versi",
                "tahun", "urutan", "status", "perangkatDaerahId", "perangkatDaerah", "jabatanId", "jabatan", "pihakPertama",
                "mulaiBerlaku", "selesaiBerlaku");
    }

    @Test
    void id_berupa_teks_waktu_dengan_selisih_zona_dan_angka_tanpa_nol_sisa_kolom() {
        PerjanjianJson json = PerjanjianJson.dari(naskah(), ZoneId.of("Asia/Jakarta"));

        SasaranJson.IndikatorJson indikator = json.sasaran().get(0).indikator().get(0);
        assertThat(json.id()).isEqualTo("7");
        assertThat(json.diubahPada()).isEqualTo(OffsetDateTime.parse("2023-01-10T09:30+07:00"));
        assertThat(indikator.id()).isEqualTo("11");
        assertThat(indikator.target()).isEqualTo(new BigDecimal("10"));
        assertThat(indikator.targetTriwulan()).containsExactly(null, new BigDecimal("2.5"), null, null);
        assertThat(indikator.posAnggaran()).containsExactly("5");
    }

    @Test
    void tanda_tangan_menyebut_caranya_tetapi_tidak_membocorkan_nip() {
        PerjanjianJson json = PerjanjianJson.dari(naskah(), ZoneId.of("Asia/Jakarta"));

        assertThat(json.tandaTangan().get(0).cara()).isEqualTo(CaraTandaTangan.DI_LUAR_SISTEM);
        assertThat(json.tandaTangan().get(0).pindaianId()).isEqualTo("3");
        assertThat(Stream.of(PerjanjianJson.TandaTangan.class.getRecordComponents()).map(satu -> satu.getName())).doesNotContain("nip");
    }

    @Test
    void isi_konsep_dibaca_dari_json() {
        IsianPerjanjian isian = IsianPerjanjianJson.baca(JsonBody.parse("""
                {"versi":3,"rencanaMulai":"2023-06-01","sasaran":[{"id":"1","uraian":"Sasaran","indikator":[
                  {"id":null,"nama":"Desa tepat waktu","satuan":"%","polaritas":"NAIK","rasio":true,"caraAkumulasi":"JUMLAH","target":83,
                   "targetTriwulan":[10.5,null,50,83],"labelPembilang":"desa tepat waktu","labelPenyebut":"jumlah desa","posAnggaran":["5","6"]}]}]}
                """));

        IsianIndikator satu = isian.sasaran().get(0).indikator().get(0);
        assertThat(isian.rencanaMulai()).isEqualTo("2023-06-01");
        assertThat(isian.sasaran().get(0).id()).isEqualTo(1L);
        assertThat(satu.id()).isNull();
        assertThat(satu.rasio()).isTrue();
        assertThat(satu.polaritas()).isEqualTo(Polaritas.NAIK);
        assertThat(satu.targetTriwulan()).containsExactly(new BigDecimal("10.5"), null, new BigDecimal("50"), new BigDecimal("83"));
        assertThat(satu.posAnggaran()).containsExactly(5L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"sasaran\":[{\"id\":\"abc\"}]}",
        "{\"sasaran\":{}}",
        "{\"sasaran\":[],\"rencanaMulai\":\"besok\"}",
        "{\"sasaran\":[{\"indikator\":[{\"target\":\"banyak\"}]}]}",
        "{\"sasaran\":[{\"indikator\":[{\"targetTriwulan\":[\"x\"]}]}]}"})
    void isi_yang_rusak_ditolak(String badan) {
        assertThatThrownBy(() -> IsianPerjanjianJson.baca(JsonBody.parse(badan))).isInstanceOf(PermintaanRusak.class);
    }

    @Test
    void pilihan_yang_tidak_dikenal_disebut_selnya() {
        assertThatThrownBy(() -> IsianPerjanjianJson.baca(JsonBody.parse("{\"sasaran\":[{\"indikator\":[{\"polaritas\":\"MIRING\"}]}]}")))
                .isInstanceOfSatisfying(TidakSah.class,
                        salah -> assertThat(salah.galat().get(0).sel()).isEqualTo("sasaran/1.indikator/1.polaritas"));
    }

    private static NaskahPerjanjian naskah() {
        Orang orang = new Orang("Budi", "19680101 199003 1 002", "Pembina", "Camat");
        Kepala kepala = new Kepala(7L, 4, "PK 2023", 2023, 0, StatusPerjanjian.BERLAKU, 1L, "Kecamatan Kedungjajang", 2L, "Kasi PMD",
                orang, orang, null, null, null, null, LocalDate.parse("2023-01-10"), LocalDate.parse("2023-12-31"), "Budi", SAAT);
        Indikator indikator = new Indikator(11L, null, "Jumlah lembaga", "Lembaga", Polaritas.NAIK, false, CaraAkumulasi.JUMLAH,
                new BigDecimal("10.00000000"), null, Arrays.asList(null, new BigDecimal("2.50000000"), null, null), null, null, List.of(5L));
        return new NaskahPerjanjian(kepala, List.of(new Sasaran(1L, 1, "Sasaran", List.of(indikator))), List.of(), BigDecimal.ZERO,
                List.of(new TandaTangan(Pihak.KEDUA, CaraTandaTangan.DI_LUAR_SISTEM, orang, LocalDate.parse("2023-01-10"), "Ani", SAAT, 3L)),
                List.of(), Set.of(Perbuatan.LIHAT_PERJANJIAN), false);
    }
}
