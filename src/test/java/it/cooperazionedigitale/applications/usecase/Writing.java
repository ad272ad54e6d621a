package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.applications.domain.AnswerChange;
import it.cooperazionedigitale.applications.domain.MergedAnswers;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.applications.domain.SeenAnswers;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.AnswerCheck;
import it.cooperazionedigitale.forms.domain.AnswerNames;
import it.cooperazionedigitale.forms.domain.Known;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A random walk of four open pages over one section, beside a model that knows what each of them has seen. */
final class Writing {

    private static final Instant NOW = Instant.parse("2031-03-01T10:00:00Z");
    private static final Map<String, String> NO_NAMES = Map.of();

    /** Where the answers are kept. */
    interface Stored {
        AnswerOutcome save(boolean first, TypedAnswers typed);

        Map<String, Object> values();

        int revision();

        /** The engine and the aggregate without a database. */
        static Stored inMemory() {
            return new Memory();
        }
    }

    /** What happened in all walks together. */
    static final class Counts {
        int saves;
        int conflicts;
        int untouched;
        int lostReplies;
        int late;
        int faults;

        void print(int walks, long seed) {
            System.out.printf(
                    "[bench] two writers: %d interleavings from seed %d: %d saves, %d conflicts with both texts, %d answers"
                            + " of colleagues left alone, %d lost replies, %d late sendings, %d faults, 0 silent overwrites%n",
                    walks, seed, saves, conflicts, untouched, lostReplies, late, faults);
        }
    }

    private final long seed;
    private final Random random;
    private final Counts counts;
    private final FormSection section;
    private final Map<String, Integer> versions = new HashMap<>();
    private int texts;
    private int version;

    Writing(long seed, Set<QuestionType> kinds, Counts counts) {
        this.seed = seed;
        this.random = new Random(seed);
        this.counts = counts;
        this.section = new FormSection(
                "tutto", "Tutto", null, kinds.stream().map(Writing::question).toList());
    }

    FormSection section() {
        return section;
    }

    /** The walk: opening, typing, saving, replies that are lost, sendings that come late. */
    void go(Stored stored, int steps) {
        if (stored instanceof Memory memory) {
            memory.section = section;
        }
        List<Page> pages = IntStream.range(0, 4)
                .mapToObj(at -> new Page(at < 2, at % 2 == 0, "pagina-" + seed + "-" + at))
                .toList();
        pages.forEach(page -> page.open(stored));
        for (int step = 0; step < steps; step++) {
            Page page = pages.get(random.nextInt(pages.size()));
            switch (random.nextInt(10)) {
                case 0 -> page.open(stored);
                case 1, 2, 3, 4, 5 -> page.type();
                case 6 -> page.comesLate(stored);
                default -> page.save(stored);
            }
        }
    }

    /** One open page: with a script it sends what was touched, without one all its fields. */
    private final class Page {
        private final boolean first;
        private final boolean script;
        private String tab;
        private int opened;
        private int turn;
        private int base;
        private String prints = "";
        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final Map<String, Integer> later = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private final Set<Integer> own = new HashSet<>();
        private final Set<String> touched = new TreeSet<>();
        private Map<String, Object> shown = Map.of();
        private @Nullable TypedAnswers sentBefore;

        Page(boolean first, boolean script, String tab) {
            this.first = first;
            this.script = script;
            this.tab = tab;
        }

        void open(Stored stored) {
            fields.clear();
            later.clear();
            touched.clear();
            own.clear();
            seen.clear();
            sentBefore = null;
            turn = 0;
            opened++;
            base = stored.revision();
            Map<String, Object> values = stored.values();
            prints = SeenAnswers.written(
                    section.questions().stream().map(Question::id).toList(), values);
            section.questions().forEach(question -> show(question, values));
            shown = values;
            seen.putAll(versions);
        }

        private void show(Question question, Map<String, Object> values) {
            fields.keySet().removeIf(field -> field.equals(question.id()) || field.startsWith(question.id() + "."));
            new AnswerNames(NO_NAMES).putFields(question, values.get(question.id()), fields);
        }

        void type() {
            Question question =
                    section.questions().get(random.nextInt(section.questions().size()));
            fields.keySet().removeIf(field -> field.equals(question.id()) || field.startsWith(question.id() + "."));
            fields.putAll(typed(question, ++texts, random));
            touched.add(question.id());
        }

        private TypedAnswers request() {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            fields.forEach((field, value) -> typed.put(
                    field,
                    value instanceof List<?> several
                            ? several.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(value))));
            Map<String, Integer> bases = new HashMap<>(later);
            return script
                    ? new TypedAnswers(
                            new SeenAnswers(base, bases, Map.of(), tab + "-" + opened, ++turn),
                            new TreeSet<>(touched),
                            Set.of(),
                            typed)
                    : new TypedAnswers(
                            new SeenAnswers(base, bases, SeenAnswers.read(prints), "", 0), null, Set.of(), typed);
        }

        void save(Stored stored) {
            if (touched.isEmpty()) {
                return;
            }
            TypedAnswers request = request();
            sentBefore = request;
            AnswerOutcome outcome = judge(stored, request, false);
            if (script && random.nextInt(5) == 0) {
                counts.lostReplies++;
                return;
            }
            learn(outcome);
        }

        /** A sending that was given up on reaches the portal after a newer one. */
        void comesLate(Stored stored) {
            if (script && sentBefore != null && turn > sentBefore.seen().turn()) {
                counts.late++;
                judge(stored, sentBefore, true);
            } else if (script && sentBefore != null) {
                TypedAnswers old = sentBefore;
                save(stored);
                if (turn > old.seen().turn()) {
                    counts.late++;
                    judge(stored, old, true);
                }
            }
        }

        private AnswerOutcome judge(Stored stored, TypedAnswers request, boolean late) {
            counts.saves++;
            Map<String, Object> before = stored.values();
            AnswerOutcome outcome = stored.save(first, request);
            Map<String, Object> after = stored.values();
            Set<String> flawed =
                    outcome.problems().stream().map(AnswerProblem::question).collect(Collectors.toSet());
            counts.faults += flawed.size();
            Set<String> disputed = outcome.theirs().stream()
                    .map(AnswerOutcome.Theirs::question)
                    .collect(Collectors.toSet());
            Set<String> changed = touched.stream()
                    .filter(id -> script || flawed.contains(id) || !same(id, request, before))
                    .collect(Collectors.toSet());
            for (Question question : section.questions()) {
                String id = question.id();
                String where = "seed " + seed + ", " + id;
                int now = versions.getOrDefault(id, 0);
                boolean known = own.contains(now) || now == seen.getOrDefault(id, 0);
                if (!Objects.equals(before.get(id), after.get(id))) {
                    assertThat(known)
                            .as("%s: overwritten unseen: %s by %s", where, before.get(id), after.get(id))
                            .isTrue();
                    assertThat(late)
                            .as(where + ": an old sending changes nothing")
                            .isFalse();
                    assertThat(flawed).as(where).doesNotContain(id);
                    versions.put(id, ++version);
                    own.add(version);
                }
                if (late && disputed.contains(id)) {
                    assertThat(after.get(id)).as(where).isEqualTo(before.get(id));
                } else if (disputed.contains(id)) {
                    assertThat(known)
                            .as(where + ": a quarrel over what nobody else wrote")
                            .isFalse();
                    assertThat(changed)
                            .as(where + ": a quarrel over what was not touched")
                            .contains(id);
                    assertThat(after.get(id)).as(where).isEqualTo(before.get(id));
                } else if (!late && changed.contains(id) && !flawed.contains(id)) {
                    assertThat(after.get(id))
                            .as(where + ": what was typed is stored or shown as disputed")
                            .isEqualTo(read(question, request, before));
                } else if (!late && !known && !touched.contains(id)) {
                    counts.untouched++;
                }
            }
            (late ? List.<AnswerOutcome.Theirs>of() : outcome.theirs()).forEach(both -> {
                counts.conflicts++;
                assertThat(both.answer()).isEqualTo(after.get(both.question()));
                assertThat(both.mine())
                        .as("seed %s, %s: one's own text beside the other", seed, both.question())
                        .isEqualTo(
                                flawed.contains(both.question())
                                        ? null
                                        : read(section.question(both.question()).orElseThrow(), request, before));
            });
            return outcome;
        }

        /** Without a script, what was typed back to what the page showed counts as not touched. */
        private boolean same(String id, TypedAnswers request, Map<String, Object> before) {
            return Objects.equals(shown.get(id), read(section.question(id).orElseThrow(), request, before));
        }

        private void learn(AnswerOutcome outcome) {
            int before = base;
            base = outcome.revision();
            Set<String> theirs = outcome.theirs().stream()
                    .map(AnswerOutcome.Theirs::question)
                    .collect(Collectors.toSet());
            Set<String> flawed =
                    outcome.problems().stream().map(AnswerProblem::question).collect(Collectors.toSet());
            for (Question question : section.questions()) {
                String id = question.id();
                boolean settled = !theirs.contains(id) && !flawed.contains(id);
                if (settled && (touched.contains(id) || outcome.settled().contains(id))) {
                    show(question, outcome.stored());
                    touched.remove(id);
                }
                seen.put(id, versions.getOrDefault(id, 0));
                later.remove(id);
            }
            prints = SeenAnswers.written(
                    section.questions().stream().map(Question::id).toList(), outcome.stored());
            shown = outcome.stored();
            assertThat(base).isGreaterThanOrEqualTo(before);
        }
    }

    private @Nullable Object read(Question question, TypedAnswers request, Map<String, Object> before) {
        Object read = AnswerCheck.of(
                        new FormDefinition(Ids.next(), "m", 1, List.of(section)),
                        section,
                        before,
                        request.typed(),
                        Set.of(question.id()),
                        Lists.ALL)
                .values()
                .get(question.id());
        return read != null && question.type() == QuestionType.FILE ? files(read) : read;
    }

    private static List<String> files(Object answer) {
        return ((List<?>) answer)
                .stream()
                        .map(String::valueOf)
                        .map(file -> file.startsWith("+") ? file.substring(1) : file)
                        .distinct()
                        .toList();
    }

    private static Question question(QuestionType type) {
        return new Question(
                type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                type,
                "Domanda " + type,
                null,
                null,
                false,
                null,
                null,
                null,
                type == QuestionType.CHOICE || type == QuestionType.MANY
                        ? List.of(
                                new Question.Choice("a", "A"),
                                new Question.Choice("b", "B"),
                                new Question.Choice("c", "C"))
                        : List.of(),
                null,
                null,
                null,
                type == QuestionType.TABLE
                        ? List.of(question(QuestionType.SHORT), question(QuestionType.MONEY))
                        : List.of(),
                type == QuestionType.FILE ? 3 : null,
                null);
    }

    private static Map<String, Object> typed(Question question, int number, Random random) {
        String id = question.id();
        boolean wrong = random.nextInt(12) == 0;
        return switch (question.type()) {
            case NUMBER -> Map.of(id, wrong ? "molti" : String.valueOf(number));
            case MONEY -> Map.of(id, wrong ? "1.2.3" : number + ",50");
            case DATE -> Map.of(id, wrong ? "ieri" : (1 + number % 28) + "/" + (1 + number % 12) + "/2031");
            case CHOICE -> Map.of(id, List.of("a", "b", "c").get(number % 3));
            case MANY -> number % 4 == 0 ? Map.of() : Map.of(id, number % 2 == 0 ? List.of("a", "c") : List.of("b"));
            case YES_NO -> Map.of(id, number % 2 == 0 ? "yes" : "no");
            case COMUNE -> Map.of(id, wrong ? "Nessuno" : Lists.COMUNI.get(number % 3));
            case ATECO -> Map.of(id, Lists.ACTIVITIES.get(number % 2));
            case SDG -> Map.of(id, number % 2 == 0 ? List.of("01") : List.of("08", "17"));
            case FILE -> Map.of(id, List.of("+" + new UUID(number, 1)));
            case TABLE ->
                Map.of(id + ".0.short", "Riga " + number, id + ".0.money", "10", id + ".1.short", "Seconda " + number);
            default -> number % 9 == 0 ? Map.of() : Map.of(id, "Testo " + number);
        };
    }

    /** Three comuni, two activities, three goals, each by its code. */
    private static final class Lists implements Known {
        static final Known ALL = new Lists();
        static final List<String> COMUNI = List.of("077001", "016065", "075096");
        static final List<String> ACTIVITIES = List.of("62.10", "63.10");

        @Override
        public List<Comune> comuni(String typed) {
            return COMUNI.contains(typed)
                    ? List.of(new Comune(typed, typed, "0", "M", "M", "17", "B", "F", true, "", null, 9))
                    : List.of();
        }

        @Override
        public List<AtecoCode> activities(String typed) {
            return List.of(new AtecoCode(typed, typed));
        }

        @Override
        public List<String> goals() {
            return List.of("01", "08", "17");
        }
    }

    private static final class Memory implements Stored {
        private final SectionAnswers answers = SectionAnswers.empty(Ids.next(), "tutto", NOW);
        private final UUID[] people = {Ids.next(), Ids.next()};
        private FormSection section = new FormSection("tutto", "Tutto", null, List.of());

        @Override
        public AnswerOutcome save(boolean first, TypedAnswers typed) {
            CheckedAnswers checked = AnswerCheck.of(
                    new FormDefinition(Ids.next(), "m", 1, List.of(section)),
                    section,
                    answers.values(),
                    typed.typed(),
                    typed.sentOf(section),
                    Lists.ALL);
            Map<String, Object> mine = filed(checked.values());
            Set<String> flawed =
                    checked.problems().stream().map(AnswerProblem::question).collect(Collectors.toSet());
            MergedAnswers merged = answers.merge(mine, flawed, typed.seen());
            List<AnswerOutcome.Theirs> theirs = new ArrayList<>();
            for (String question : merged.disputed()) {
                AnswerChange change = answers.change(question).orElseThrow();
                theirs.add(new AnswerOutcome.Theirs(
                        question,
                        "Luca",
                        false,
                        change.moment(),
                        answers.values().get(question),
                        flawed.contains(question) ? null : mine.get(question)));
            }
            Set<String> settled = new TreeSet<>(answers.differing(merged.values()));
            if (!settled.isEmpty()) {
                answers.save(merged.values(), typed.seen(), first ? "Giulia" : "Luca", people[first ? 0 : 1], NOW);
            }
            settled.addAll(merged.fresh());
            return new AnswerOutcome(
                    section, answers.revision(), NOW, checked.problems(), theirs, settled, answers.values(), Set.of());
        }

        /** An upload becomes a file of the same id, as documents do it. */
        private static Map<String, Object> filed(Map<String, Object> values) {
            Map<String, Object> filed = new HashMap<>(values);
            filed.computeIfPresent("file", (question, files) -> Writing.files(files));
            return filed;
        }

        @Override
        public Map<String, Object> values() {
            return answers.values();
        }

        @Override
        public int revision() {
            return answers.revision();
        }
    }
}
