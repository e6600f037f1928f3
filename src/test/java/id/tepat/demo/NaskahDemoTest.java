package id.tepat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.demo.NaskahDemo.JabatanUnit;
import id.tepat.demo.NaskahDemo.Pejabat;
import id.tepat.demo.NaskahDemo.Unit;
import id.tepat.demo.SasaranDemo.Indikator;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.Nip;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.perencanaan.KodeRekening;
import id.tepat.tanggapan.LembarBawaan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo's files agree with each other and with the rules of the house, before anybody waits for a start that fails. */
class NaskahDemoTest {

    private final List<Unit> unit = NaskahDemo.perangkatDaerah();
    private final List<Unit> kecamatan = unit.stream().filter(Unit::wajibLapor).toList();
    private final IsiDemo isi = new IsiDemo();

    @Test
    void nip_sah_berbeda_satu_sama_lain_dan_bernomor_urut_000() {
        List<String> nip = unit.stream().flatMap(satu -> satu.pejabat().stream()).map(Pejabat::nip).filter(Objects::nonNull).toList();

        assertThat(nip).hasSizeGreaterThan(40).doesNotHaveDuplicates().allMatch(satu -> satu.endsWith("000"));
        assertThat(nip).allSatisfy(satu -> assertThat(new Nip(satu).peringatan()).isEmpty());
    }

    @Test
    void akun_yang_dijanjikan_ada_dan_tidak_ganda() {
        List<String> akun = Stream.concat(unit.stream().flatMap(satu -> satu.pejabat().stream()).map(Pejabat::akun),
                NaskahDemo.akunTanpaJabatan().stream().map(NaskahDemo.TanpaJabatan::akun)).toList();

        assertThat(akun).doesNotHaveDuplicates().contains("kasi.pmd", "kasi.pemerintahan", "kasi.pelayanan", "kasubag.umum",
                "kasubag.keuangan", "sekretaris", "camat", "sekda", "bupati", "organisasi", "pimpinan", "camat.gucialit");
    }

    @Test
    void kedungjajang_lebih_dahulu_dan_satu_dari_enam_kecamatan_bekerja_enam_hari() {
        assertThat(kecamatan).hasSize(6).allSatisfy(satu -> assertThat(satu.jabatan()).hasSize(7));
        assertThat(kecamatan.get(0).nama()).isEqualTo("Kecamatan Kedungjajang");
        assertThat(kecamatan).filteredOn(satu -> satu.hariKerjaSepekan() == 6).hasSize(1);
    }

    @Test
    void garis_jabatan_dan_rangkap_menunjuk_yang_ada() {
        Set<String> sudahAda = new HashSet<>();
        for (Unit satu : unit) {
            for (JabatanUnit jabatan : satu.jabatan()) {
                assertThat(sudahAda).containsAll(Stream.of(jabatan.pihakKedua(), jabatan.atasan()).filter(Objects::nonNull).toList());
                sudahAda.add(satu.kunci() + "/" + jabatan.kunci());
            }
            Set<String> akun = satu.pejabat().stream().map(Pejabat::akun).collect(Collectors.toSet());
            assertThat(satu.rangkap()).allMatch(rangkap -> akun.contains(rangkap.akun()));
        }
    }

    @Test
    void uraian_tugas_setiap_jenis_jabatan_kecamatan_9_sampai_24_butir() {
        assertThat(NaskahDemo.jenisJabatan()).filteredOn(jenis -> jenis.dasar() != null).hasSize(7)
                .allSatisfy(jenis -> assertThat(jenis.butir()).hasSizeBetween(9, 24));
    }

    @Test
    void kode_anggaran_berada_di_bawah_induknya_dan_pagunya_sesuai_laporan_asli() {
        Set<String> kode = NaskahDemo.anggaran().stream().map(PosDemo::kode).collect(Collectors.toSet());

        assertThat(kode).hasSameSizeAs(NaskahDemo.anggaran()).allMatch(satu -> berinduk(satu, kode));
        assertThat(pagu("7.01.01")).isEqualByComparingTo("1836648667");
        assertThat(pagu("7.01.01").add(pagu("7.01.02")).add(pagu("7.01.03"))).isEqualByComparingTo("2017461467");
        assertThat(pagu("7.01.06")).isEqualByComparingTo("304300000");
    }

    @Test
    void indikator_kedungjajang_sebanyak_pada_laporan_asli() {
        Unit kedungjajang = kecamatan.get(0);

        assertThat(kedungjajang.jabatan()).extracting(satu -> isi.indikator(kedungjajang, satu.kunci()).size())
                .containsExactly(2, 1, 11, 7, 3, 4, 1);
    }

    @Test
    void pos_anggaran_setiap_kecamatan_lengkap_untuk_indikatornya_dan_sampai_program() {
        for (Unit satu : kecamatan) {
            List<PosDemo> pos = isi.pos(satu);
            Set<String> kode = pos.stream().map(PosDemo::kode).collect(Collectors.toSet());
            List<Indikator> indikator = satu.jabatan().stream().flatMap(jabatan -> isi.indikator(satu, jabatan.kunci()).stream()).toList();

            assertThat(kode).allMatch(nilai -> berinduk(nilai, kode));
            assertThat(indikator).allMatch(baris -> kode.containsAll(baris.anggaran()));
            assertThat(pos).filteredOn(baris -> baris.pagu() != null).allMatch(baris ->
                    baris.realisasi().stream().allMatch(nilai -> nilai.compareTo(baris.pagu()) <= 0));
        }
    }

    @Test
    void jadwal_berurutan_waktu_dan_menyebut_laporan_serta_pilihan_yang_ada() {
        Set<String> laporan = kecamatan.stream().flatMap(satu -> Stream.concat(Stream.of(satu.kunci()),
                satu.jabatan().stream().map(jabatan -> satu.kunci() + "/" + jabatan.kunci()))).collect(Collectors.toSet());
        Set<String> pilihan = LembarBawaan.daftar().get(0).pilihan().stream().map(satu -> satu.kode()).collect(Collectors.toSet());

        for (int triwulan : List.of(1, 2)) {
            List<Kejadian> jadwal = NaskahDemo.jadwal(triwulan);

            assertThat(jadwal).isSortedAccordingTo((satu, lain) -> satu.pada().compareTo(lain.pada()));
            assertThat(jadwal).allMatch(satu -> laporan.contains(satu.laporan()) && pilihan.containsAll(satu.pilihan())
                    && satu.pada().isBefore(JamDemo.AWAL));
        }
    }

    @Test
    void narasi_setiap_jabatan_mengisi_semua_bagian() {
        List<String> bagian = Arrays.stream(BagianNarasi.values()).map(BagianNarasi::kunci).toList();

        for (int triwulan : List.of(1, 2)) {
            Triwulan masa = new Triwulan(2023, triwulan);
            assertThat(isi.narasi(null, masa)).containsOnlyKeys(bagian);
            assertThat(kecamatan.get(0).jabatan()).allSatisfy(satu -> assertThat(isi.narasi(satu.kunci(), masa)).containsOnlyKeys(bagian));
        }
    }

    private static boolean berinduk(String kode, Set<String> semua) {
        return new KodeRekening(kode).induk().map(KodeRekening::nilai).map(semua::contains).orElse(true);
    }

    private static BigDecimal pagu(String awalan) {
        return NaskahDemo.anggaran().stream().filter(pos -> pos.pagu() != null && pos.kode().startsWith(awalan))
                .map(PosDemo::pagu).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
