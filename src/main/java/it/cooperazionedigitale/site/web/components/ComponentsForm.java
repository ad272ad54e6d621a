package it.cooperazionedigitale.site.web.components;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A form with one property for each kind of field. */
class ComponentsForm {

    private @Nullable String title;
    private @Nullable String reason;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String password;
    private @Nullable String members;
    private @Nullable String amount;
    private @Nullable String birthday;
    private @Nullable String story;
    private @Nullable String region;
    private @Nullable String kind;
    private @Nullable String comune;
    private @Nullable String ateco;
    private @Nullable String score;
    private @Nullable String fixed;
    private @Nullable MultipartFile upload;
    private boolean declared;
    private List<String> priorities = List.of();
    private Map<String, String> answers = new LinkedHashMap<>();

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getMembers() {
        return members;
    }

    public void setMembers(@Nullable String members) {
        this.members = members;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable String getBirthday() {
        return birthday;
    }

    public void setBirthday(@Nullable String birthday) {
        this.birthday = birthday;
    }

    public @Nullable String getStory() {
        return story;
    }

    public void setStory(@Nullable String story) {
        this.story = story;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getComune() {
        return comune;
    }

    public void setComune(@Nullable String comune) {
        this.comune = comune;
    }

    public @Nullable String getAteco() {
        return ateco;
    }

    public void setAteco(@Nullable String ateco) {
        this.ateco = ateco;
    }

    public @Nullable String getScore() {
        return score;
    }

    public void setScore(@Nullable String score) {
        this.score = score;
    }

    public @Nullable String getFixed() {
        return fixed;
    }

    public void setFixed(@Nullable String fixed) {
        this.fixed = fixed;
    }

    public @Nullable MultipartFile getUpload() {
        return upload;
    }

    public void setUpload(@Nullable MultipartFile upload) {
        this.upload = upload;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public List<String> getPriorities() {
        return priorities;
    }

    public void setPriorities(List<String> priorities) {
        this.priorities = priorities;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, String> answers) {
        this.answers = answers;
    }

    private Chosen document = new Chosen();

    public Chosen getDocument() {
        return document;
    }

    public void setDocument(Chosen document) {
        this.document = document;
    }

    /** What the upload component fills in. */
    public static class Chosen {
        private String upload = "";
        private String name = "";

        public String getUpload() {
            return upload;
        }

        public void setUpload(String upload) {
            this.upload = upload;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }
}
