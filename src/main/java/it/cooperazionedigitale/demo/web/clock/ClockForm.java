package it.cooperazionedigitale.demo.web.clock;

/** Where to move the clock. */
public class ClockForm {

    private String day = "";
    private String hour = "";

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }
}
