using Hale.Engine.ReportCards;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Words;

/// <summary>The answer of a card. Says no more than the row of the decision table that applied.</summary>
internal static class VerdictWords
{
    public static VerdictText Of(ReportCard card)
    {
        var plain = new VerdictText(Headline(card), Paragraph(card), null);
        if (card.Blocking is not { } alarm)
        {
            return plain;
        }
        var blocking = AlarmWords.Of(alarm, card.Subject);
        return new(blocking.Headline, blocking.Text, $"If the check finds nothing wrong, the answer is: “{plain.Headline}” {plain.Paragraph}");
    }

    /// <summary>What is called the answer in the decision table.</summary>
    public static string Name(VerdictKind kind) => kind switch
    {
        VerdictKind.Ranks => "It ranks",
        VerdictKind.NoUsefulSkill => "No useful skill",
        VerdictKind.SimpleRuleRanksAsWell => "A simple rule ranks as well",
        VerdictKind.NotEnoughOutcomes => "Not enough outcomes to tell",
    };

    /// <summary>When it is the answer.</summary>
    public static string Condition(VerdictKind kind) => kind switch
    {
        VerdictKind.Ranks => "The whole interval of the pairs lies above 50 of 100, and the whole interval of the gain over the best simple rule lies above 0.",
        VerdictKind.NoUsefulSkill => "The whole interval of the pairs lies below 60 of 100.",
        VerdictKind.SimpleRuleRanksAsWell => "The interval of the gain over the best simple rule does not reach above 0.",
        VerdictKind.NotEnoughOutcomes => "Anything else; always, where fewer than 20 customers left.",
    };

    private static string Headline(ReportCard card)
    {
        var direction = Direction.Of(card.Subject.Scale);
        return card.Verdict.Kind switch
        {
            VerdictKind.Ranks => $"It ranks{(card.Verdict.Auc.Interval is { High: < .6 } ? ", but barely" : "")}: customers who left tended to have {direction.Worse} scores than those who stayed{(ContenderWords.AnyRuleTried(card) ? ", and it does so better than any simple rule tried here" : "")}.",
            VerdictKind.NoUsefulSkill => card.Verdict.Auc.Interval is { High: < .5 }
                ? $"No useful skill: it points the wrong way, for customers who left tended to have {direction.Better} scores than those who stayed."
                : "No useful skill: customers who left and customers who stayed had much the same scores.",
            VerdictKind.SimpleRuleRanksAsWell => card.Verdict.Best is { } best
                ? $"A simple rule does {(card.Verdict.Gain.Value < 0 ? "better" : "as well")}: “{ContenderWords.Name(best.Kind, card.Subject)}” puts those who leave first {(card.Verdict.Gain.Value < 0 ? "more often than" : "as often as")} the score does."
                : "A simple rule does as well as the score, or better.",
            VerdictKind.NotEnoughOutcomes => NotEnough(card),
        };
    }

    private static string NotEnough(ReportCard card)
    {
        var verdict = card.Verdict;
        if (verdict.Auc.Value is null)
        {
            return verdict.Auc.Why is { } why ? $"Nothing can be told yet: {Why(why)}." : "Nothing can be told yet.";
        }
        if (verdict.Auc.Why == Shortfall.CompleteSeparation)
        {
            return "The score divides those who left from those who stayed completely: no interval can be given for that.";
        }
        if (card.Own is { Treatment.Understates: true } && verdict.Auc.Interval is { High: < .6 })
        {
            return "Not enough outcomes to tell: where the team acted on the score, customers that it was right about may have stayed for that reason, and too few were left alone.";
        }
        var question = verdict.Auc.Interval is { Low: > .5 } ? "Not enough outcomes to tell whether it does better than a simple rule" : "Not enough outcomes to tell";
        return verdict.Outlook is { } outlook ? $"{question}: {OutlookWords.Clause(outlook)}." : $"{question}.";
    }

    private static string Why(Shortfall why) => why == Shortfall.OneValue ? "the score is the same for every account" : ShortfallWords.Clause(why);

    private static string Paragraph(ReportCard card) =>
        Sentences.Join(SubjectWords.Size(card), Pairs(card), Few(card), Gain(card), Capacity(card), Timing(card), TreatmentWords.Of(card), card.Subject.Backtest is { } source ? SourceWords.Doubt(source) : null);

    private static string? Pairs(ReportCard card)
    {
        var auc = card.Verdict.Auc;
        if (auc.Value is null)
        {
            return null;
        }
        var interval = FigureWords.FullIntervalClause(auc, FigureWords.PairsInterval(auc));
        return $"Take one customer who left and one who stayed: in {FigureWords.Pairs(auc)} such pairs the score put the one who left {Direction.Of(card.Subject.Scale).Put}{Sentences.Bracket(interval, "a coin gives 50")}.";
    }

    private static string? Few(ReportCard card) => card.Verdict.Auc switch
    {
        { Value: null } => null,
        { Why: Shortfall.FewChurners } => "With so few, chance alone moves this number a long way.",
        { Interval: { Low: <= .5, High: >= .6 } } when card.Verdict.Kind == VerdictKind.NotEnoughOutcomes => "That leaves open whether it is of use or no better than a coin.",
        _ => null,
    };

    private static string? Gain(ReportCard card)
    {
        var verdict = card.Verdict;
        if (verdict.Auc.Interval is null)
        {
            return null;
        }
        if (verdict.Best is not { } best || best.Kind == ContenderKind.BaseRate)
        {
            return ContenderWords.AnyRuleTried(card)
                ? "No simple rule tried here does better than a coin."
                : $"No simple rule could be tried {(card.Subject.Backtest is null ? "on these files" : "here")}, so it is compared with a coin alone.";
        }
        if (verdict.Gain is not { Value: { } gain, Interval: { } interval })
        {
            return null;
        }
        var points = FigureWords.PointsAside(verdict.Gain);
        var range = FigureWords.PointsAsideInterval(verdict.Gain);
        var name = ContenderWords.Name(best.Kind, card.Subject);
        var side = gain < 0 ? "behind" : "ahead of";
        return interval.Contains(0)
            ? $"It is {points} {side} the best simple rule, “{name}”, which is too little to say which of the two is better (interval {range})."
            : $"It is {points} {side} the best simple rule, “{name}” (interval {range}){(best.Auc.Interval is { Low: <= .5 } ? ", which tells no more than a coin" : "")}.";
    }

    private static string? Capacity(ReportCard card) =>
        card.Verdict.Auc.Interval is not null && card.Ranking.AtCapacity.FirstOrDefault(row => row.IsTeams) is { Customers.Value: not null } row ? CapacityWords.Found(card, row) : null;

    private static string? Timing(ReportCard card) => card.Subject.Rule == ObservationRule.CrossSection && card.Verdict.Auc.Value is not null
        ? "The files carry no dates, so they do not show that the score was known before the customers left."
        : null;
}
