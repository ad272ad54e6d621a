import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What one password hash costs in processor time, which does not depend on what else the machine does. */
class HashCost {
    public static void main(String[] args) {
        int memory = args.length > 0 ? Integer.parseInt(args[0]) : 19_456;
        int passes = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, memory, passes);
        String hash = encoder.encode("una frase lunga e facile");
        var threads = ManagementFactory.getThreadMXBean();
        double[] ms = new double[40];
        for (int i = -20; i < ms.length; i++) {
            long begun = threads.getCurrentThreadCpuTime();
            encoder.matches("una frase lunga e facile", hash);
            if (i >= 0) {
                ms[i] = (threads.getCurrentThreadCpuTime() - begun) / 1e6;
            }
        }
        Arrays.sort(ms);
        System.out.printf("Argon2id %d KiB, %d passes: median %.1f ms, p95 %.1f ms of processor time%n", memory, passes, ms[20], ms[38]);
    }
}
