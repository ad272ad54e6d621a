package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.AnswerRule.Relation;
import it.cooperazionedigitale.forms.AnswerRule.Side;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.DefinitionCheck;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.forms.domain.TypedText;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.TypedDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A rule between answers, as typed. */
public class RuleForm {

    private List<String> left = new ArrayList<>();
    private String relation = Relation.AT_MOST.name();
    private List<String> right = new ArrayList<>();
    private String value = "";
    private String at = "";
    private String message = "";
    private String seen = "";

    void fill(AnswerRule rule) {
        boolean turned = rule.left().kind() == AnswerRule.Kind.FIXED;
        Side one = turned ? rule.right() : rule.left();
        Side other = turned ? rule.left() : rule.right();
        left = new ArrayList<>(RuleSides.chosen(one));
        right = new ArrayList<>(RuleSides.chosen(other));
        relation = (turned ? RuleSides.turned(rule.relation()) : rule.relation()).name();
        value = other.value() == null ? "" : other.value();
        at = rule.at();
        message = rule.message();
        seen = Mark.of(rule);
    }

    /** The rule that is meant, where nothing is wrong at its fields. */
    Optional<AnswerRule> read(FormSection section, List<Question> reachable, Errors errors) {
        Optional<Side> one = RuleSides.read(left, reachable);
        if (one.isEmpty()) {
            errors.rejectValue("left", left.size() > 1 ? "forms.edit.side.alone" : "forms.edit.side.missing");
        }
        Optional<Side> other = other(reachable, errors);
        Relation how = Typed.one(Relation.class, relation);
        if (how == null) {
            errors.rejectValue("relation", "forms.edit.relation.missing");
        }
        if (section.question(at).isEmpty()) {
            errors.rejectValue("at", "forms.edit.at.missing");
        }
        String sentence = new Entered(errors).needed("message", message, DefinitionCheck.LONGEST_LABEL);
        return errors.hasErrors() || how == null
                ? Optional.empty()
                : Optional.of(new AnswerRule(at, one.orElseThrow(), how, other.orElseThrow(), sentence));
    }

    /** A value laid down, or what was chosen. */
    private Optional<Side> other(List<Question> reachable, Errors errors) {
        String fixed = TypedText.clean(value, true);
        if (!fixed.isEmpty()) {
            if (Euro.parse(fixed).isEmpty() && TypedDay.parse(fixed).isEmpty()) {
                errors.rejectValue("value", "forms.edit.side.value");
            }
            return Optional.of(Side.fixed(fixed));
        }
        Optional<Side> side = RuleSides.read(right, reachable);
        if (side.isEmpty()) {
            errors.rejectValue("right", right.size() > 1 ? "forms.edit.side.alone" : "forms.edit.side.missing");
        }
        return side;
    }

    public List<String> getLeft() {
        return left;
    }

    public void setLeft(List<String> left) {
        this.left = left;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public List<String> getRight() {
        return right;
    }

    public void setRight(List<String> right) {
        this.right = right;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
