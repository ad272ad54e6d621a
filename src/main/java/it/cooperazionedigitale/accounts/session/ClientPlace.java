package it.cooperazionedigitale.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as limits count it: an IPv4 address, or the /64 network of an IPv6 one. */
public final class ClientPlace {

    private static final int NETWORK_BYTES = 8;

    private ClientPlace() {}

    /** The place of a request; behind a proxy the container has put the visitor's own address there. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** The place of an address written in digits. */
    static String of(String address) {
        if (!address.matches("[0-9a-fA-F:.]+(%.*)?")) {
            return address;
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK_BYTES)) + "/64"
                    : read.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
