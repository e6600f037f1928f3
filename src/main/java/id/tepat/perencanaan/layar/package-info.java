/** Pages of the budget. */
package id.tepat.perencanaan.layar;
