/**
 * Pages of the administrator: organisation, jabatan, pegawai, who holds what, accounts, holidays, audit trail. They
 * stand here and not beside their features, because login knows the organisation and not the other way round.
 */
package id.tepat.pengaturan.layar;
