package it.cooperazionedigitale.outbox;

/**
 * What has to be known of a person's unread notices on every page, as columns of a query that is asked anyway: the page costs no
 * statement more.
 */
public final class NoticeColumns {

    private static final int NEWEST = 3;

    private NoticeColumns() {}

    /** The columns {@code unread} and {@code newest_notices} for the account that a column names. */
    public static String of(String account, int counted) {
        String unread = "from outbox.notice n where n.account_id = " + account + " and n.read_at is null";
        return "(select count(*) from (select 1 " + unread + " limit " + counted + ") few) as unread,"
                + " (select jsonb_agg(jsonb_build_object('id', n.id, 'title', n.title, 'leads', n.path is not null,"
                + " 'at', to_char(n.created_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')))"
                + " from (select n.* " + unread + " order by n.created_at desc, n.id desc limit " + NEWEST
                + ") n) as newest_notices";
    }
}
