/** Writing a report over the machine interface: what is not named stays. */
package id.tepat.penyusunan.rest;
