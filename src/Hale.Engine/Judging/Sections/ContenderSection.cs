using Hale.Engine.ReportCards;
using Hale.Statistics.Ranking;

namespace Hale.Engine.Judging.Sections;

/// <summary>The score beside what anybody could do without it, on the same observations.</summary>
internal static class ContenderSection
{
    public static IReadOnlyList<Contender> Make(Evidence evidence, Intervals intervals)
    {
        var panel = evidence.Panel;
        var score = intervals.Auc(panel);
        var ahead = evidence.Ahead is { } later ? intervals.Auc(later) : Figure.None(Shortfall.NoDates);
        List<Contender> contenders =
        [
            new Contender(ContenderKind.Score, score, ahead, null, Naive: false),
            new Contender(ContenderKind.BaseRate, Figure.Alone(0.5, Shortfall.Exact), Figure.Alone(0.5, Shortfall.Exact), OverChance(score), Naive: true),
        ];
        Add(contenders, ContenderKind.Tenure, from => Rules.Tenure(evidence, from), evidence, intervals);
        if (evidence.Dated)
        {
            Add(contenders, ContenderKind.SinceLastChange, from => Rules.SinceLastChange(evidence, from), evidence, intervals);
            Add(contenders, ContenderKind.ScoreBefore, Rules.ScoreBefore, evidence, intervals);
        }

        if (evidence.Own is { } own)
        {
            var rules = new OwnRules(own);
            Add(contenders, ContenderKind.SinceActive, rules.SinceActive, evidence, intervals);
            Add(contenders, ContenderKind.EqualWeights, rules.EqualWeights, evidence, intervals);
            Add(contenders, ContenderKind.WithoutPeople, rules.WithoutPeople, evidence, intervals);
            Add(contenders, ContenderKind.PreviousVersion, panel => evidence.Previous is { } previous ? rules.Previous(panel, previous) : OwnRules.Nothing(panel), evidence, intervals);
        }

        return contenders;
    }

    /// <summary>The best of the naive ones.</summary>
    public static Contender? Best(IReadOnlyList<Contender> contenders) => contenders.Where(contender => contender is { Naive: true, Auc.Value: not null }).MaxBy(contender => contender.Auc.Value);

    /// <summary>
    /// A naive rule may point either way, and is given the way that serves it better: that flatters the rule, never the score. One that is known for a few observations
    /// only is left out: by chance alone it could rank these better than the score ranks all.
    /// </summary>
    private static void Add(List<Contender> contenders, ContenderKind kind, Func<Panel, double[]> rule, Evidence evidence, Intervals intervals)
    {
        var naive = IsNaive(kind);
        var (panel, risks) = Known(evidence.Panel, rule);
        var raw = Auc.Of(risks, panel.Left);
        if (!raw.IsKnown || risks.Distinct().Count() < 2 || (naive && 2 * panel.Count <= evidence.Panel.Count))
        {
            return;
        }

        var sign = naive && raw.Value < 0.5 ? -1d : 1d;
        risks = Times(risks, sign);
        contenders.Add(new Contender(kind, intervals.Auc(panel, risks), AucAhead(evidence, rule, sign, intervals), intervals.Gain(panel, panel.Risks, risks), naive));
    }

    /// <summary>Whether anybody could do it without the score. The same score in another form is no such rule: a good one would hardly be better than that.</summary>
    private static bool IsNaive(ContenderKind kind) => kind is ContenderKind.BaseRate or ContenderKind.Tenure or ContenderKind.SinceLastChange or ContenderKind.SinceActive;

    private static Figure AucAhead(Evidence evidence, Func<Panel, double[]> rule, double sign, Intervals intervals)
    {
        if (evidence.Ahead is not { } ahead)
        {
            return Figure.None(Shortfall.NoDates);
        }

        var (panel, risks) = Known(ahead, rule);
        return intervals.Auc(panel, Times(risks, sign));
    }

    private static (Panel Panel, double[] Risks) Known(Panel panel, Func<Panel, double[]> rule)
    {
        var risks = rule(panel);
        return risks.Any(double.IsNaN)
            ? (panel.Where(row => !double.IsNaN(risks[row])), [.. risks.Where(risk => !double.IsNaN(risk))])
            : (panel, risks);
    }

    private static double[] Times(double[] risks, double sign) => Array.ConvertAll(risks, risk => sign * risk);

    private static Figure OverChance(Figure auc) => new(
        auc.Value - 0.5,
        auc.Interval is { } interval ? new Statistics.Interval(interval.Low - 0.5, interval.High - 0.5) : null,
        auc.Why);
}
