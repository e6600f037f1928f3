/** Pages of the Perjanjian Kinerja. Everything a page needs is in its address, so a lost session loses no place. */
package id.tepat.perjanjian.layar;
