/**
 * The quarterly report (laporan kinerja): writing, submitting, its stages and its receipt; 5 working days after the
 * quarter's end (Perbup Lumajang 6/2018 Pasal 4; forms of PermenPANRB 53/2014). {@link id.tepat.pelaporan.LaporanKinerja}
 * decides what is allowed; the diagrams in {@code bpmn/} decide who is next and when. Depends on {@code perjanjian},
 * {@code perencanaan}, {@code pengukuran}, {@code organisasi}, {@code proses}, {@code pengaturan}, {@code keamanan} and
 * {@code kalender}.
 */
package id.tepat.pelaporan;
